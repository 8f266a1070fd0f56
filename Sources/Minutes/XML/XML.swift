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
    static func escaped(_ text: String) -> String {
        let text = text.harmless
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "<"): result += Array("&lt;".utf8)
            case UInt8(ascii: ">"): result += Array("&gt;".utf8)
            case UInt8(ascii: "\""): result += Array("&quot;".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\"")].contains(byte)
    }
}
