/// An office, or whoever else is named without a sign, in quotation marks or in one word with
/// underscores for spaces.
struct OfficeTyped {
    /// What it is called.
    let text: String
    /// What stands behind it.
    let rest: Substring

    /// Nothing where neither marks nor underscores say where the name ends.
    init?(_ value: Substring) {
        let typed = value.drop(while: \.isWhitespace)
        let closers = typed.first.flatMap { CaptureReader.closingMarks[$0] } ?? []
        let word = typed.prefix { !$0.isWhitespace && $0 != "," }
        if let end = typed.dropFirst().firstIndex(where: closers.contains) {
            text = typed[..<end].dropFirst().trimmed
            rest = typed[end...].dropFirst()
        } else if word.dropFirst().dropLast().contains("_") {
            let name = word.hasSuffix(":") ? word.dropLast() : word
            text = name.split(separator: "_").joined(separator: " ")
            rest = typed.dropFirst(name.count)
        } else {
            return nil
        }
    }
}
