import Discussion
import Wording

extension DocumentWriter {
    /// What follows from the discussion: conclusions, recommendations, actions, what was put off.
    ///
    /// The form ends its parts with the conclusions, so what is not agreed yet stands among these.
    var outcomes: [Section] {
        [
            Section(
                .conclusions,
                [.heading(2, label(.conclusions))]
                    + (decided.isEmpty ? [.paragraph([.fillIn(60)])] : list(of: decided)),
                in: .activity, .letter),
            Section(
                .unsettled,
                unsettled.isEmpty ? [] : [.heading(3, label(.unsettled))] + unsettled,
                in: .conclusions),
            Section(.recommendations, optionalSection(.recommendations, recommended)),
            Section(.followUp, [.heading(1, label(.followUp)), followUp()]),
            parkedSection,
        ]
    }

    /// What was put off; nothing where nothing was.
    var parkedSection: Section {
        let parked = release.notes.filter { $0.kind == .parked }
        return Section(.parked, optionalSection(.parked, list(of: parked)))
    }

    private func outcomes(_ isMeant: (ReleasedNote) -> Bool) -> [ReleasedNote] {
        release.notes.filter { $0.kind == .outcome && isMeant($0) }
    }

    /// What was agreed, and goes to nobody else.
    var decided: [ReleasedNote] {
        outcomes { $0.outcomeStatus == .agreed && $0.recipient == nil }
    }

    /// What was agreed to recommend.
    var recommended: [Block] {
        let agreed = outcomes { $0.outcomeStatus == .agreed && $0.recipient != nil }
        return list(of: agreed)
    }

    /// Drafts, and what was objected to with those who did and why: never counted with what was agreed.
    var unsettled: [Block] {
        let points = outcomes { $0.outcomeStatus != .agreed }.map { note in
            let objectors = note.objections.map { objection in
                language.objection(
                    of: language.voiceInFull(objection.voice),
                    since: objection.reasons.map { language.wordsInside($0) })
            }
            guard !objectors.isEmpty else { return outcome(note) }
            return outcome(note) + [.lineBreak, .text(language.objections(by: objectors))]
        }
        return points.isEmpty ? [] : [numberedList(points)]
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
