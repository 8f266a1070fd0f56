extension String {
    /// The text without lines, bars and marks, and with no more than two spaces together.
    var withoutBoxes: String {
        let letters = String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isForTheEye }))
        var text = ""
        for letter in letters where letter != " " || !text.hasSuffix("  ") { text.append(letter) }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension String {
    /// With no more than one space together.
    var singleSpaced: String { split(separator: " ").joined(separator: " ") }

    /// Without what tells that there is more above or below.
    var withoutArrows: String {
        var text = filter { !"↑↓".contains($0) }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// With a word in place of the dots of a line to be filled in.
    func withoutDots(_ word: String) -> String {
        var text = ""
        for part in split(separator: " ", omittingEmptySubsequences: false) {
            let isBlank = part.count > 3 && part.allSatisfy { ".,".contains($0) }
            text += (text.isEmpty ? "" : " ") + (isBlank ? word : String(part))
        }
        return text
    }
}

extension Unicode.Scalar {
    /// Whether it is a line, a block or a mark of a row.
    fileprivate var isForTheEye: Bool {
        0x2500...0x259F ~= value || "■□▪▸".unicodeScalars.contains(self)
    }
}
