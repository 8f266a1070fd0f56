import Discussion
import Wording

extension DocumentWriter {
    /// The activity report: introduction, what was done, what came of it, conclusions, the end.
    var laporan: Document {
        let chair = officer(.chair)
        let signature = signatory([placeAndDate, leading(chair)], chair)
        return document(
            .laporan,
            [
                Section(.letterhead, letterhead), Section(.title, [reportTitle]),
                Section(.remark, remark), Section(.introduction, introduction, .capital),
                Section(.activities, activities, .capital), Section(.results, results, .capital),
                Section(.conclusions, conclusions, .capital),
                Section(.end, part(.end) + [paragraph(language.reportClosing)], .capital),
                Section(.signatures, [.signatures(acknowledgement + [signature])]),
                Section(.attachments, attachments()), Section(.photographs, photographs),
                Section(.annex, restrictedAnnex),
            ])
    }

    private var reportTitle: Block {
        guard case .title(let name, let lines) = numberedTitle(.laporan) else { return .rule }
        return .title(name, lines: sessionTitle.isEmpty ? lines : [told(sessionTitle)] + lines)
    }

    /// The heading of a part.
    private func part(_ heading: ReportHeading) -> [Block] {
        [.heading(1, [.text(heading.word(in: language))])]
    }

    /// `1. Umum`, with what stands under it, or a line where nothing does.
    private func subpart(_ number: Int, _ heading: String, _ blocks: [Block]) -> [Block] {
        [.heading(2, [.text("\(number). " + heading)])]
            + (blocks.isEmpty ? [.paragraph([.fillIn(60)])] : blocks)
    }

    private var introduction: [Block] {
        let details = release.details
        let opening = language.reportOpening(
            event: details.text(.title), organiser: text(.organiser),
            day: days,
            time: timeHeld ?? timePlanned, venue: details.text(.venue), people: attendanceInSentence
        )
        let basis = details.list(.basis).map { told($0) }
        return part(.introduction)
            + subpart(
                1, ReportHeading.general.word(in: language),
                [
                    .paragraph(inlines(opening, telling: [.title, .organiser, .venue]))
                ])
            + subpart(2, ReportHeading.purpose.word(in: language), list(details.list(.aims)))
            + subpart(3, ReportHeading.scope.word(in: language), scope)
            + subpart(
                4, ReportHeading.basis.word(in: language),
                basis.isEmpty ? [] : [numberedList(basis)])
    }

    private func list(_ lines: [String]) -> [Block] {
        lines.isEmpty ? [] : [numberedList(lines.map { told($0) })]
    }

    /// What was to be spoken about, and with whom.
    private var scope: [Block] {
        let topics = release.items.filter { $0.level == 0 && $0.type.isTopic }.map(\.title)
        let institutions = release.attendance.institutions.compactMap(\.name)
        let invited = release.details.list(.invited)
        let groups = invited.isEmpty ? institutions : invited
        let theme = release.details.text(.theme).map { [Block.paragraph(told($0))] } ?? list(topics)
        let fields = [(MinutesLabel.topics, theme), (.participants, list(groups))]
        let known = fields.filter { !$1.isEmpty }.map { Block.Field(label($0), $1) }
        return known.isEmpty ? [] : [.fields(known)]
    }

    /// The programme as it went, or as it is planned.
    private var activities: [Block] {
        let heads: [(ColumnHead, Int)] = [(.number, 3), (.time, 7), (.item, 16), (.person, 10)]
        let rows = carriedOut.map { item -> [[Inline]] in
            let person = item.person.map { told($0, inFull: true) } ?? []
            return [
                [.text(item.number)], [.text(timeRun(of: item))], told(item.title), person,
            ]
        }
        let table = Block.table(.init(columns: columns(heads), rows: rows))
        return part(.activities) + (rows.isEmpty ? [.paragraph([.fillIn(60)])] : [table])
    }

    /// Once the session is closed, only what was begun.
    private var carriedOut: [Release.Item] {
        release.items.filter { !release.isClosed || $0.began != nil }
    }

    private func timeRun(of item: Release.Item) -> String {
        guard let began = item.began else {
            return item.planned.map { language.clock($0) } ?? ""
        }
        return language.clock(began) + (item.ended.map { "–" + language.clock($0) } ?? "")
    }

    /// The points that were read back, then what was said under each item, questions in a table,
    /// and what the boards add up to.
    private var results: [Block] {
        let spoken = release.notes.filter { !Self.outcomeKinds.contains($0.kind) }
        let points = spoken.filter { $0.kind == .summary }
        let rest = spoken.filter { $0.kind != .summary }
        let placed = underItems(level: 2) { item in told(rest.filter { $0.item == item.id }) }
        let summary = points.isEmpty ? [] : [numberedList(points.map { inlines($0) })]
        let blocks =
            summary + placed + told(rest.filter { $0.item == nil }) + boardBlocks(level: 2)
        return part(.results) + (blocks.isEmpty ? [.paragraph([.fillIn(60)])] : blocks)
    }

    private var conclusions: [Block] {
        let outcomes = release.notes.filter { $0.kind == .outcome }
        let parked = release.notes.filter { $0.kind == .parked }
        let conclusions = list(of: outcomes.filter { $0.recipient == nil })
        let recommendations = list(of: outcomes.filter { $0.recipient != nil })
        let deferred =
            parked.isEmpty
            ? [] : subpart(4, MinutesLabel.parked.word(in: language), list(of: parked))
        return part(.conclusions)
            + subpart(1, MinutesLabel.conclusions.word(in: language), conclusions)
            + subpart(2, MinutesLabel.recommendations.word(in: language), recommendations)
            + subpart(3, MinutesLabel.followUp.word(in: language), [followUp()]) + deferred
    }
}

extension AgendaItemType {
    /// Whether a subject is spoken about in it.
    fileprivate var isTopic: Bool {
        switch self {
        case .talk, .qa, .question, .aiPhase, .instrument, .groupWork: true
        default: false
        }
    }
}
