/// What is different between two states of one document, line by line.
public struct DocumentChanges {
    private let old: [DocumentLine]
    private let new: [DocumentLine]
    private let removed: Set<Int>
    private let inserted: Set<Int>

    /// Compares the words of two states.
    public init(from old: Document, to new: Document) {
        self.old = old.lines
        self.new = new.lines
        let difference = self.new.map(\.text).difference(from: self.old.map(\.text))
        removed = Set(difference.removals.map(\.offset))
        inserted = Set(difference.insertions.map(\.offset))
    }

    /// Whether every word is the same.
    public var isEmpty: Bool { removed.isEmpty && inserted.isEmpty }

    /// A line with `-` for what is gone and one with `+` for what is new, each group under its
    /// heading.
    public var text: String {
        var lines: [String] = []
        var section: String?
        var (left, right) = (0, 0)
        func add(_ sign: String, _ line: DocumentLine) {
            if line.section != section {
                section = line.section
                lines += line.section.isEmpty ? [""] : ["", line.section]
            }
            lines.append("  \(sign) \(line.text)")
        }
        while left < old.count || right < new.count {
            if removed.contains(left) {
                add("-", old[left])
                left += 1
            } else if inserted.contains(right) {
                add("+", new[right])
                right += 1
            } else {
                left += 1
                right += 1
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
