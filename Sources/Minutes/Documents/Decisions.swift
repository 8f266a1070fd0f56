import Discussion
import Wording

extension DocumentWriter {
    /// Only what was decided and who is to do what: agreed outcomes, recommendations by whom they
    /// go to, what is not agreed yet with its mark, the actions in full, what was put off.
    var decisions: Document {
        let details = release.details
        let agreed = release.notes.filter { $0.kind == .outcome && $0.outcomeStatus == .agreed }
        let head =
            [dayAndDate, field(.venue, told: details.text(.venue))]
            + optional(.participants, attendance)
        return document(
            .decisions,
            [
                Section(.title, [plainTitle(.decisions)]), Section(.head, [.fields(head)]),
                Section(.remark, remark),
                Section(
                    .decisions,
                    [.heading(1, label(.decisions))]
                        + (release.hidesOutcomes && decided.isEmpty
                            ? [.paragraph([.fillIn(60)])]
                            : orNone(list(of: decided)))),
                Section(
                    .recommendations, optionalSection(.recommendations, recommendations(agreed))),
                Section(.unsettled, optionalSection(.unsettled, unsettled)),
                Section(.followUp, [.heading(1, label(.followUp))] + orNone(actionsInFull)),
                parkedSection,
            ])
    }

    private var actionsInFull: [Block] {
        let hasActions = release.hidesActions || release.notes.contains { $0.kind == .action }
        return hasActions ? [followUp(inFull: true)] : []
    }

    private func orNone(_ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [paragraph(PaperMark.none.word(in: language))] : blocks
    }

    /// Recommendations under the body to which they are addressed, in the order of the first.
    private func recommendations(_ agreed: [ReleasedNote]) -> [Block] {
        var recipients: [ReleasedText] = []
        for note in agreed {
            guard let recipient = note.recipient, !recipients.contains(recipient) else { continue }
            recipients.append(recipient)
        }
        return recipients.flatMap { recipient -> [Block] in
            let points = agreed.filter { $0.recipient == recipient }
            return [
                .heading(2, addressed(to: recipient)),
                numberedList(points.map { inlines($0) }),
            ]
        }
    }
}
