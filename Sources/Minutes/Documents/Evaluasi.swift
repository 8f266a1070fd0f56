import Discussion
import Wording

extension DocumentWriter {
    /// What the team looks at after the session: plan against actual, how the talk was shared, what
    /// is left to complete, and what it thinks of the day, or lines for it.
    ///
    /// The only document in which shares of voice and the programme's delays stand.
    var evaluasi: Document {
        let mark: [[Inline]] =
            switch release.audience {
            case .team: [[.strong([.text(PaperMark.internalUse.word(in: language))])]]
            case .official: [[.strong([.text(PaperMark.officialUse.word(in: language))])]]
            case .public, .room: []
            }
        let session: [[Inline]] = sessionTitle.isEmpty ? [] : [told(sessionTitle)]
        let name =
            release.audience == .public
            ? PaperMark.evaluation.word(in: language) : DocumentName.evaluasi.word(in: language)
        let title = name.uppercased()
        return document(
            .evaluasi,
            [
                Section(.title, [.title([.text(title)], lines: session + mark)]),
                Section(.head, [.fields(evaluationHead)]), Section(.remark, remark),
                Section(.plan, planAndActual), Section(.shares, shareOfVoice),
                Section(.openEnds, openEnds), Section(.debrief, debrief),
            ])
    }

    private var evaluationHead: [Block.Field] {
        [
            dayAndDate,
            Block.Field(ColumnHead.planned.word(in: language), timePlanned ?? ""),
            Block.Field(ColumnHead.actual.word(in: language), timeHeld ?? ""),
            field(.venue, told: release.details.text(.venue)),
        ] + optional(.participants, attendance)
    }

    func heading(_ level: Int, _ heading: EvaluationHeading) -> Block {
        .heading(level, [.text(heading.word(in: language))])
    }

    /// What somebody has to complete, counted; nothing where all is complete.
    private var openEnds: [Block] {
        let counts = OpenEnd.allCases.map { ($0, count(of: $0)) }.filter { $1 > 0 }
        guard !counts.isEmpty else { return [] }
        let items = counts.map { [paragraph(language.openEnds($0, $1) + ".")] }
        return [heading(1, .openEnds), .list(.init(.bullet, items: items))]
    }

    private func count(of end: OpenEnd) -> Int {
        let notes = release.notes
        switch end {
        case .questions:
            return notes.count { $0.kind == .question && $0.questionStatus != .answered }
        case .outcomes:
            return notes.count { $0.kind == .outcome && $0.outcomeStatus != .agreed }
        case .owners: return notes.count { $0.gaps.contains(where: \.isOwner) }
        case .dates: return notes.count { $0.gaps.contains { !$0.isOwner } }
        case .voices: return notes.count { $0.voice == .unknown }
        case .marks: return release.evaluation?.marks ?? 0
        }
    }
}

extension ActionGap {
    fileprivate var isOwner: Bool {
        switch self {
        case .noOwner, .everybody: true
        case .noDate, .noRealDate: false
        }
    }
}
