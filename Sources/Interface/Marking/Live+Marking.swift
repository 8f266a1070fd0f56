import Discussion
import Terminal
import Wording

extension Live {
    /// Takes all marks away, and says whether there were any.
    func unmark() -> Bool {
        defer { marked = [] }
        return !marked.isEmpty
    }

    /// The notes that the next command of a list changes: those that are marked, else the one
    /// that is selected; in the order in which they were said.
    ///
    /// What a filter hides is not among them.
    var chosenNotes: [Note] {
        let session = session
        let marked = filters[view] == nil ? marked : scene.marked
        let ids = marked.isEmpty ? Set([selected].compactMap { $0 }) : marked
        let notes = ids.compactMap { session.notes[$0] }.filter { $0.struckBy == nil }
        return notes.sorted {
            ($0.happened.wall.milliseconds, $0.id) < ($1.happened.wall.milliseconds, $1.id)
        }
    }

    /// Why nothing can be done with notes: none is marked or selected.
    var whyNoNotes: Words? { chosenNotes.isEmpty ? LiveWord.noNoteSelected.words : nil }

    /// Marks the selected note, or takes its mark away, and goes on to the next.
    func toggleMark() {
        guard let id = selected else { return }
        if marked.remove(id) == nil { marked.insert(id) }
        select(by: 1)
    }

    /// Marks every note that the list shows; where all are marked, takes the marks away.
    func markAll() {
        let scene = scene
        let all = Set(scene.rows(of: view).map { scene.id(at: $0, in: view) })
        if all.isSubset(of: marked) { marked.subtract(all) } else { marked.formUnion(all) }
    }

    /// Changes notes by one event, each in the fields in which it differs, and says it; what was
    /// marked has been dealt with then.
    func change(
        _ notes: [Note], to values: (Note) -> [NoteKey: FieldValue?], saying said: (Int) -> String
    ) {
        var changes: [EntityID: Changes<NoteKey>] = [:]
        for note in notes {
            let new = values(note).filter { $0.value != note.fields[$0.key] }
            if !new.isEmpty { changes[note.id] = note.fields.change(to: new) }
        }
        guard !changes.isEmpty else { return say(Refusal.nothingChanges) }
        guard ask(.amendNotes(changes)) != nil else { return }
        marked = []
        message = Message(text: said(changes.count))
    }
}
