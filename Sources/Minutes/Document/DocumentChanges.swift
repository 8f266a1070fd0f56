public import Discussion

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
        groups.map { group in
            let heading = group.section.isEmpty ? "\n" : "\n\(group.section)\n"
            return heading + group.lines.map { "  \($0)\n" }.joined()
        }.joined()
    }

    /// The same as a document with this title.
    public func document(called title: String, in language: Language) -> Document {
        let blocks = groups.flatMap { group -> [Block] in
            let heading: [Block] =
                group.section.isEmpty ? [] : [.heading(1, [.text(group.section)])]
            return heading + group.lines.map { .paragraph([.text($0)]) }
        }
        return Document(
            title: title, language: language,
            blocks: [.title([.text(title)], lines: [])] + blocks)
    }

    /// What changed, under the headings where it stands.
    private var groups: [(section: String, lines: [String])] {
        var groups: [(section: String, lines: [String])] = []
        var (left, right) = (0, 0)
        func add(_ sign: String, _ line: DocumentLine) {
            if line.section != groups.last?.section { groups.append((line.section, [])) }
            groups[groups.count - 1].lines.append("\(sign) \(line.text)")
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
        return groups
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
