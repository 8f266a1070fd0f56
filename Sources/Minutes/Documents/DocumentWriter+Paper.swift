import Discussion
import Wording

extension DocumentWriter {
    /// Who issues the paper: the lines set for it, else the organiser's name; beside them the
    /// emblem.
    var letterhead: [Block] {
        let lines = letterheadLines
        let names = lines.isEmpty ? [text(.organiser)].compactMap { $0 } : lines
        let top = bodies(of: names).isEmpty ? Array(names.prefix(1)) : bodies(of: names)
        let image = emblem(of: top.first)
        guard image != nil || !top.isEmpty else { return [] }
        return [
            .letterhead(
                .init(
                    image: image, names: top, address: Array(names.dropFirst(top.count)),
                    language: release.language == language ? nil : release.language.rawValue))
        ]
    }

    /// The first line under the bodies of the letterhead; nothing if there is none.
    var officeAddress: String? {
        let lines = letterheadLines
        let bodies = bodies(of: lines)
        return bodies.isEmpty ? nil : lines.dropFirst(bodies.count).first
    }

    /// By custom the bodies stand in capitals, the address below them does not.
    private func bodies(of lines: [String]) -> [String] {
        Array(lines.prefix { $0 == $0.uppercased() })
    }

    /// The name of the document in capitals, its own number below.
    func numberedTitle(_ name: DocumentName) -> Block {
        let key: DetailKey =
            switch name {
            case .beritaAcara: .numberOfRecord
            case .laporan: .numberOfReport
            default: .number
            }
        let number: [Inline] = text(key).map { [.text($0)] } ?? [.fillIn(20)]
        return .title(
            [.text(name.word(in: language).uppercased())],
            lines: [label(.number) + [.text(": ")] + number])
    }

    /// The remark that a reader needs before anything else.
    var remark: [Block] {
        release.details.text(.remark).map { text in
            [.remark(label(.remark), [.paragraph(told(text))])]
        } ?? []
    }

    /// A sentence with its dotted lines, and with what the session says of these details.
    func inlines(_ parts: [FormPart], telling details: [DetailKey] = []) -> [Inline] {
        let words = details.map { text($0) }
        return parts.flatMap { part -> [Inline] in
            switch part {
            case .words(let sentence): telling(words, in: sentence)
            case .blank(let width): [.fillIn(width)]
            }
        }
    }

    /// On which day of the week and the year it is held, and to which if it goes past midnight.
    var dayAndDate: Block.Field { field(.dayAndDate, days) }

    /// The day, or the days; nothing while none is known.
    var days: String? {
        release.details.date(.date).map { first in
            language.daysAndDates(from: first, to: lastDay(from: first))
        }
    }

    /// The day of the end, as it was or as it is planned; an end before the beginning is on the
    /// next day.
    private func lastDay(from first: CivilDate) -> CivilDate {
        if let began = release.began, let ended = release.ended {
            // A session may be closed days after it; then the day of that says nothing.
            let next = first.adding(days: 1)
            return began.date == first && ended.date == next ? next : first
        }
        let details = release.details
        guard let end = details.time(.endsAt) else { return first }
        let isTomorrow = end >= 1440 || end < (details.time(.startsAt) ?? 0)
        return isTomorrow ? first.adding(days: 1) : first
    }

    /// From when to when it is to be held; nothing if no time is planned.
    var timePlanned: String? {
        let details = release.details
        return (details.time(.startsAt) ?? details.time(.invitedAt)).map {
            language.times(from: $0, to: details.time(.endsAt), zone: zone)
        }
    }

    /// The name of a document that is no official paper, above the title of the session.
    func plainTitle(_ name: DocumentName) -> Block {
        .title(
            [.text(name.word(in: language).uppercased())],
            lines: sessionTitle.isEmpty ? [] : [told(sessionTitle)])
    }

    /// From when to when the meeting was held, by the clock; nothing before it began.
    var timeHeld: String? {
        release.began.map { began in
            language.times(
                from: Int(began.timeOfDay / 60_000),
                to: release.ended.map { Int($0.timeOfDay / 60_000) }, zone: zone)
        }
    }

    /// How many came; nothing if nobody counted.
    var attendance: String? {
        switch release.attendance.reason {
        case .fewCame: language.fewPeople(below: Attendance.least)
        case .fewUnnamed: PaperMark.withheld.word(in: language)
        case nil: release.attendance.total.map { language.people($0) }
        }
    }

    /// The same within a sentence, which says nothing where that is not told.
    var attendanceInSentence: String? {
        release.attendance.reason == .fewUnnamed ? nil : attendance
    }

    /// How many came, where a forum's list is a paper of its own.
    var attendanceWithList: String? {
        guard hasList, let count = release.attendance.total else { return attendance }
        return language.peopleAttached(count)
    }

    /// Whether the attendance list goes with the paper, as it does not to the public.
    private var hasList: Bool {
        release.profile == .forum && release.attendance.total != nil && release.audience != .public
            && ![.chathamHouse, .offRecord].contains(release.attribution)
    }

    /// What goes with the paper: a forum's attendance list, what was attached, and the photographs.
    var attachmentsWithList: [Block] {
        attachments(after: hasList ? [DocumentName.daftarHadir.words] : [])
    }

    /// What goes with the paper; what the session names itself is not told twice.
    func attachments(after first: [Words] = []) -> [Block] {
        let named = release.details.list(.attachments)
        func isNamed(_ words: Words) -> Bool {
            let names = Language.allCases.map { words[$0].lowercased() }
            return named.contains { attachment in
                names.contains { attachment.lowercased().contains($0) }
            }
        }
        func own(_ words: [Words]) -> [Block] {
            words.filter { !isNamed($0) }.map { paragraph($0[language]) }
        }
        let photographs = release.photographs.isEmpty ? [] : [FigureWord.attachedPhotographs.words]
        let all = own(first) + named.map { .paragraph(told($0)) } + own(photographs)
        guard !all.isEmpty else { return [] }
        let items = all.map { [$0] }
        return [.fields([Block.Field(label(.attachments), [.list(.init(.number, items: items))])])]
    }
}
