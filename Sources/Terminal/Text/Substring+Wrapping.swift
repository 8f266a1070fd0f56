extension Substring {
    /// The lines of the text in so many columns, broken at spaces, or in a word that is too long.
    ///
    /// Every character stands in a line, except line ends and the spaces at which a line breaks.
    /// There is at least one line. Only a single character wider than the width makes a line that
    /// is wider, and stands alone in it.
    public func wrapped(to width: Int) -> [Substring] {
        paragraphs.flatMap { $0.broken(at: width) }
    }

    /// The parts of the text between its line ends; at least one.
    public var paragraphs: [Substring] {
        guard isASCII else { return split(omittingEmptySubsequences: false) { $0.isNewline } }
        return utf8.split(omittingEmptySubsequences: false) { 0x0A...0x0C ~= $0 }
            .map { Substring($0) }
    }

    /// The lines of one paragraph.
    private func broken(at width: Int) -> [Substring] {
        var lines: [Substring] = []
        var rest = self
        repeat {
            let line = rest.firstLine(in: width)
            lines.append(line)
            rest = rest[line.endIndex...]
            if !rest.isEmpty { rest = rest.drop { $0 == " " } }
        } while !rest.isEmpty
        return lines
    }

    /// The longest beginning that fits, up to the last space where there is one.
    private func firstLine(in width: Int) -> Substring {
        let fitting = prefix(columns: width)
        if fitting.endIndex == endIndex { return self }
        if fitting.isEmpty { return prefix(1) }
        if self[fitting.endIndex] == " " { return fitting.withoutSpacesAtEnd }
        guard let space = fitting.lastIndex(of: " ") else { return fitting }
        let words = self[..<space].withoutSpacesAtEnd
        return words.isEmpty ? fitting : words
    }

    private var withoutSpacesAtEnd: Substring {
        let last = lastIndex { $0 != " " }
        return last.map { self[...$0] } ?? self
    }
}

extension String {
    /// The lines of the text in so many columns, as of the whole text's ``Substring``.
    public func wrapped(to width: Int) -> [Substring] { Substring(self).wrapped(to: width) }
}
