import Discussion
import Wording

extension Release {
    /// The indicators that watch an action, each with how far it has come.
    func indicators(watching action: ReleasedNote, in language: Language) -> [String] {
        boards.filter { $0.schema.kind == .tracker }.flatMap { board in
            let watching = Set(
                board.entries.filter { $0.watches(action) }.map(\.row.id))
            return watching.isEmpty
                ? []
                : board.content(in: language).tracker.filter {
                    watching.contains($0.entry)
                }
                .map { language.indicator($0) }
        }
    }
}

extension ReleasedEntry {
    fileprivate func watches(_ action: ReleasedNote) -> Bool {
        links.contains { link in
            if case .note(let note) = link.target { note.id == action.id } else { false }
        }
    }
}
