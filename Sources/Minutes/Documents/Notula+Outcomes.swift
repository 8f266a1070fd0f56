import Discussion
import Wording

extension DocumentWriter {
    /// What follows from the discussion: conclusions, recommendations, actions, what was put off.
    var outcomes: [Section] {
        let outcomes = release.notes.filter { $0.kind == .outcome }
        let conclusions = outcomes.filter { $0.recipient == nil }
        let recommendations = outcomes.filter { $0.recipient != nil }
        return [
            Section(
                .conclusions,
                [.heading(2, label(.conclusions))] + list(conclusions.map { outcome($0) }),
                in: .activity, .letter),
            Section(
                .recommendations, optionalSection(.recommendations, list(of: recommendations))),
            Section(.followUp, [.heading(1, label(.followUp)), followUp()]),
            parkedSection,
        ]
    }

    /// What was put off; nothing where nothing was.
    var parkedSection: Section {
        let parked = release.notes.filter { $0.kind == .parked }
        return Section(.parked, optionalSection(.parked, list(of: parked)))
    }

    private func list(_ items: [[Inline]]) -> [Block] {
        items.isEmpty ? [.paragraph([.fillIn(60)])] : [numberedList(items)]
    }

    /// Lines with numbers before them.
    func numberedList(_ items: [[Inline]]) -> Block {
        .list(.init(.number, items: items.map { [.paragraph($0)] }))
    }

    /// Outcomes, or what was put off, one under the other; nothing where there are none.
    func list(of notes: [ReleasedNote]) -> [Block] {
        notes.isEmpty ? [] : [numberedList(notes.map { outcome($0) })]
    }

    /// A heading with what stands under it; neither where nothing does.
    func optionalSection(_ name: MinutesLabel, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(1, label(name))] + blocks
    }

    /// Only what was agreed stands without a mark.
    func outcome(_ note: ReleasedNote) -> [Inline] {
        var inlines = inlines(note)
        if let recipient = note.recipient {
            inlines = [.strong(addressed(to: recipient)), .text(": ")] + inlines
        }
        let sources = sources(of: note)
        if !sources.isEmpty { inlines.append(.text(" (" + sources.joined(separator: ", ") + ")")) }
        guard let status = note.outcomeStatus, status != .agreed else { return inlines }
        return inlines + [
            .text(" "), .emphasis([.text("(\(status.word(in: language).lowercased()))")]),
        ]
    }
}
