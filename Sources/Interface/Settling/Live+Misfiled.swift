import Discussion
import Wording

extension Live {
    /// The versions that disagree, one row for each field.
    var disagreements: [Choices.Choice] {
        let session = session
        return tally.conflicts.map { conflict in
            Choices.Choice(
                name: language.field(of: conflict.place, in: session) + ": "
                    + language.thing(of: conflict.place, in: session).firstLine,
                aside: language.versions(conflict.versions.count)
            ) { $0.settle(conflict) }
        }
    }

    /// One row for all notes that another item was open for.
    var misfiling: [Choices.Choice] {
        guard !tally.misfiled.isEmpty else { return [] }
        return [
            Choices.Choice(
                name: language.underItemsNotOpen(tally.misfiled.count),
                aside: ToolName.misfiled.word(in: language)
            ) { $0.openPalette(onChoicesOf: ToolName.misfiled.rawValue) }
        ]
    }

    /// Why no note is to be filed under the item that was open.
    var whyNothingMisfiled: Words? {
        tally.misfiled.isEmpty ? PaletteWord.nothingMisfiled.words : nil
    }

    /// All notes that another item was open for, to be filed there by one event; and each.
    func misfiled(like typed: String) -> [Choices.Choice] {
        let notes = tally.misfiled.map { session.notes[$0] }
        let likeness = Likeness(typed)
        let fitting = notes.filter { likeness.toSentence($0.text) != nil }
        let all = fitting.count > 1 ? [refiling(fitting)] : []
        return all
            + fitting.map { note in
                let time = language.clockWithSeconds(note.happened.wall)
                return Choices.Choice(
                    name: time + " " + note.text.firstLine, aside: numbers(of: note)
                ) { $0.refile([note]) }
            }
    }

    private func refiling(_ notes: [Note]) -> Choices.Choice {
        Choices.Choice(
            name: VersionWord.underTheirItems.word(in: language), aside: language.notes(notes.count)
        ) { $0.refile(notes) }
    }

    /// From which item to which: `2 → 3`.
    private func numbers(of note: Note) -> String {
        let scene = scene
        func number(_ item: EntityID?) -> String {
            item.flatMap { scene.number(of: $0) } ?? "–"
        }
        return number(note.item) + " → " + number(Openings(scene.session).properItem(of: note))
    }

    private func refile(_ notes: [Note]) {
        let openings = Openings(session)
        change(notes) { note in
            openings.properItem(of: note).map { [.item: .entity($0)] } ?? [:]
        } saying: {
            language.refiled($0, VersionWord.underTheirItems.word(in: language))
        }
    }
}
