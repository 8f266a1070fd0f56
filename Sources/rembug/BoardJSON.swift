import Discussion
import JSON

/// A board as JSON for scripts: each entry with its letter, its fields and its scores.
struct BoardJSON {
    private let board: ReleasedBoard
    private let name: (Voice) -> String

    /// Tells a board; a voice is told by `name`.
    init(_ board: ReleasedBoard, name: @escaping (Voice) -> String) {
        self.board = board
        self.name = name
    }

    var members: Members {
        var members = Members()
        members.add("name", board.schema.name)
        members.add("kind", board.schema.kind.rawValue)
        members.add("entries", board.entries.map { self.members(of: $0) })
        return members
    }

    private func members(of entry: ReleasedEntry) -> Members {
        var members = Members()
        members.add("label", entry.row.label)
        for key in entry.row.values.keys.sorted() where entry.hidden[key] == nil {
            members.add(key.rawValue, entry.voices[key].map(name) ?? entry.row.values[key])
        }
        if !entry.row.scores.isEmpty { members.add("scores", entry.row.scores.map(scores)) }
        return members
    }

    private func scores(_ scores: [EntryKey: Int]) -> Members {
        var members = Members()
        for (key, score) in scores.sorted(by: { $0.key < $1.key }) {
            members.add(key.rawValue, score)
        }
        return members
    }
}
