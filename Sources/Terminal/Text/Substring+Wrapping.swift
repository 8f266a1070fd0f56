extension Substring {
    /// The lines of the text in so many columns, broken at spaces, or in a word that is too long: after
    /// a slash of an address where it has one, between letters that take two columns anywhere.
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
        let space = fitting.lastIndex(of: " ")
        let words = space.map { self[..<$0].withoutSpacesAtEnd } ?? ""
        let word = self[(space.map(index(after:)) ?? startIndex)...]
        if !words.isEmpty, word.beginsWithWord(in: width) { return words }
        if let place = word[..<fitting.endIndex].placeToBreak(before: self[fitting.endIndex]) {
            return self[..<place]
        }
        return words.isEmpty ? fitting : words
    }

    /// Whether its first word has room in so many columns.
    private func beginsWithWord(in width: Int) -> Bool {
        let fitting = prefix(columns: width)
        return fitting.endIndex == endIndex || fitting.contains(" ")
            || self[fitting.endIndex] == " "
    }

    /// Where the beginning of a long word may end: behind a slash, or between two wide letters, of
    /// which none is a sign that closes what stands before it.
    private func placeToBreak(before next: Character) -> Index? {
        guard let last, Terminal.columns(of: last) == 2 else {
            return lastIndex(of: "/").map(index(after:))
        }
        guard Self.closing.contains(next), count > 1 else { return endIndex }
        return index(before: endIndex)
    }

    private static let closing: Set<Character> = Set("，。、；：！？）」』】》…")

    private var withoutSpacesAtEnd: Substring {
        let last = lastIndex { $0 != " " }
        return last.map { self[...$0] } ?? self
    }
}

extension String {
    /// The lines of the text in so many columns, as of the whole text's ``Substring``.
    public func wrapped(to width: Int) -> [Substring] { Substring(self).wrapped(to: width) }
}
