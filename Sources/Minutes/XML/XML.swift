/// Elements of XML 1.0, for the members of DOCX and ODT.
enum XML {
    /// An element with its attributes in the order given; empty values stand too.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = ""
    ) -> String {
        var tag = "<" + name
        for (key, value) in attributes { tag += " \(key)=\"\(escaped(value))\"" }
        return content.isEmpty ? tag + "/>" : "\(tag)>\(content)</\(name)>"
    }

    /// A whole file: the declaration and the outermost element.
    static func file(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String
    ) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + element(name, attributes, content) + "\n"
    }

    /// The text with a reference for every character that has a meaning in XML.
    static func escaped(_ text: String) -> String { escaped(text, by: reference(for:)) }

    /// The text with what stands for some of its bytes.
    static func escaped(_ text: String, by reference: (UInt8) -> String?) -> String {
        let text = text.harmless
        guard text.utf8.contains(where: { reference($0) != nil }) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if let reference = reference(byte) {
                result += reference.utf8
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The reference for a character that has a meaning in XML.
    static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
