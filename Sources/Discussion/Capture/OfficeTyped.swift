/// An office, or whoever else is named without a sign: in quotation marks, in one word with
/// underscores for spaces, or up to where something else begins.
struct OfficeTyped {
    /// What it is called.
    let text: String
    /// The words behind it.
    let rest: [Substring]
    /// Whether marks or underscores say where it ends.
    let isBounded: Bool

    init(_ value: Substring) {
        let typed = value.drop(while: \.isWhitespace)
        let closers = typed.first.flatMap { CaptureReader.closingMarks[$0] } ?? []
        let word = typed.prefix { !$0.isWhitespace }
        if let end = typed.dropFirst().firstIndex(where: closers.contains) {
            text = typed[..<end].dropFirst().trimmed
            rest = typed[end...].dropFirst().withoutColon
            isBounded = true
        } else if word.dropFirst().dropLast().contains("_") {
            let name = word.hasSuffix(":") ? word.dropLast() : word
            text = name.split(separator: "_").joined(separator: " ")
            rest = typed.dropFirst(name.count).withoutColon
            isBounded = true
        } else {
            text = value.trimmed
            rest = []
            isBounded = false
        }
    }
}

extension Substring {
    /// The words behind a name, without the colon that ends it.
    fileprivate var withoutColon: [Substring] {
        let words = (first == ":" ? dropFirst() : self).drop(while: \.isWhitespace)
        return words.isEmpty ? [] : words.wordsBetweenSpaces
    }
}
