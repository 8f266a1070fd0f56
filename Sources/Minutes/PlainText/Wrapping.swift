extension String {
    /// The lines of the text, broken at spaces, and inside a word only where it is longer than a
    /// line; no line is wider than the width, which is at least 2.
    func wrapped(at width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var lines: [String] = []
            var rest = paragraph
            while let cut = rest.overflow(at: width) {
                let space = rest[cut] == " " ? cut : rest[..<cut].lastIndex(of: " ")
                let end = space.map { rest[..<$0].allSatisfy { $0 == " " } ? cut : $0 } ?? cut
                lines.append(String(rest[..<end]))
                rest = rest[end...].drop { $0 == " " }
            }
            return lines + (rest.isEmpty && !lines.isEmpty ? [] : [String(rest)])
        }
    }

    /// The text at its place in a width, its direction kept to itself.
    func placed(in width: Int, _ alignment: Block.Table.Alignment) -> String {
        String(trimmedEnd).isolated.padded(to: width, alignment)
    }

    /// The text with spaces around it up to the width.
    func padded(to width: Int, _ alignment: Block.Table.Alignment) -> String {
        let space = max(width - columns, 0)
        let before =
            switch alignment {
            case .start: 0
            case .center: space / 2
            case .end: space
            }
        return String(repeating: " ", count: before) + self
            + String(repeating: " ", count: space - before)
    }
}

extension Substring {
    /// The first character that no longer fits in the width; nothing if all do.
    fileprivate func overflow(at width: Int) -> Index? {
        var columns = 0
        for index in indices {
            columns += self[index].columns
            if columns > width { return index }
        }
        return nil
    }
}
