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
                Section(.attachments, attachmentsWithList), Section(.photographs, photographs),
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
            time: timeHeld ?? timePlanned, venue: details.text(.venue),
            people: attendanceInSentence, asksPeople: release.attendance.reason == nil)
        let basis = details.list(.basis).map { told($0) }
        return part(.introduction)
            + subpart(
                1, ReportHeading.general.word(in: language),
                [
                    .paragraph(inlines(opening, telling: [.title, .organiser, .venue]))
                ])
            + subpart(
                2, ReportHeading.purpose.word(in: language), list(details.list(.aims), .letter))
            + subpart(3, ReportHeading.scope.word(in: language), scope)
            + subpart(
                4, ReportHeading.basis.word(in: language),
                basis.isEmpty ? [] : [numberedList(basis)])
    }

    private func list(_ lines: [String], _ marker: Block.List.Marker = .number) -> [Block] {
        lines.isEmpty
            ? [] : [.list(.init(marker, items: lines.map { [.paragraph(told($0))] }))]
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

    /// What was carried out, with its times; until the session is closed, or where nobody ran the
    /// clock, the programme, whose times are said to be planned.
    private var activities: [Block] {
        let items = carriedOut
        guard !items.isEmpty else { return part(.activities) + [.paragraph([.fillIn(60)])] }
        let times = items.map { timeRun(of: $0) ?? "" }
        let hasTimes = times.contains { !$0.isEmpty }
        let heads: [(ColumnHead, Int)] =
            [(.number, 3)] + (hasTimes ? [(.time, 7)] : []) + [(.item, 16), (.person, 10)]
        let numbers = Outline.numbers(Outline.levels(items.map(\.level)))
        let rows = items.indices.map { place -> [[Inline]] in
            let person = items[place].person.map { told($0, inFull: true) } ?? []
            return [[.text(numbers[place])]] + (hasTimes ? [[.text(times[place])]] : [])
                + [told(items[place].title), person]
        }
        return part(.activities) + [.table(.init(columns: columns(heads), rows: rows))]
    }

    /// Without what was passed over, and once the session is closed without what was never opened;
    /// minutes that were written without the clock say nothing of that.
    private var carriedOut: [Release.Item] {
        let items = release.items.filter { !$0.isSkipped }
        let hasRun = items.contains { $0.began != nil }
        return release.isClosed && hasRun ? items.filter { $0.began != nil } : items
    }

    private func timeRun(of item: Release.Item) -> String? {
        runs(of: item)
            ?? item.planned.map { language.clock($0) + " (\(PaperMark.plan.word(in: language)))" }
    }

    /// The points that were read back, then what was said under each item, questions in a table,
    /// and what the boards add up to.
    private var results: [Block] {
        let spoken = release.notes.filter { !Self.outcomeKinds.contains($0.kind) }
        let points = spoken.filter { $0.kind == .summary }
        let rest = spoken.filter { $0.kind != .summary }
        let placed = underItems(level: 2) { item in told(rest.filter { $0.item == item.id }) }
        let summary: [Block] =
            points.isEmpty
            ? [] : [.heading(2, label(.summary)), numberedList(points.map { summaryPoint($0) })]
        let blocks =
            summary + placed + outsideAgenda(level: 2, told(rest.filter { $0.item == nil }))
            + boardBlocks(level: 2)
        return part(.results) + (blocks.isEmpty ? [.paragraph([.fillIn(60)])] : blocks)
    }

    private var conclusions: [Block] {
        let always: [(MinutesLabel, [Block])] = [
            (.conclusions, list(of: decided)), (.recommendations, recommended),
        ]
        let parked = release.notes.filter { $0.kind == .parked }
        let parts =
            always + (unsettled.isEmpty ? [] : [(.unsettled, unsettled)])
            + [(.followUp, [followUp()])]
            + (parked.isEmpty ? [] : [(.parked, list(of: parked))])
        return part(.conclusions)
            + parts.enumerated().flatMap { place, part in
                subpart(place + 1, part.0.word(in: language), part.1)
            }
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
