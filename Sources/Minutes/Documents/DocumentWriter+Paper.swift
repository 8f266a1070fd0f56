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
                .init(image: image, names: top, address: Array(names.dropFirst(top.count))))
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

    /// The name of the document in capitals, its number below.
    func numberedTitle(_ name: DocumentName) -> Block {
        let number: [Inline] = text(.number).map { [.text($0)] } ?? [.fillIn(20)]
        return .title(
            [.text(name.word(in: language).uppercased())],
            lines: [label(.number) + [.text(": ")] + number])
    }

    /// The remark that a reader needs before anything else.
    var remark: [Block] {
        release.details.text(.remark).map { text in
            [.remark(label(.remark), [paragraph(text)])]
        } ?? []
    }

    /// A sentence with its dotted lines.
    func inlines(_ parts: [FormPart]) -> [Inline] {
        parts.map { part in
            switch part {
            case .words(let words): .text(words)
            case .blank(let width): .fillIn(width)
            }
        }
    }

    /// On which day of the week and the year it is held.
    var dayAndDate: Block.Field {
        field(.dayAndDate, release.details.date(.date).map { language.dayAndDate($0) })
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
            lines: sessionTitle.isEmpty ? [] : [[.text(sessionTitle)]])
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
        if release.attendance.isSmall { return language.fewPeople(below: Attendance.least) }
        return release.attendance.total.map { language.people($0) }
    }

    /// How many came, where a forum's list is a paper of its own.
    var attendanceWithList: String? {
        guard release.profile == .forum, let count = release.attendance.total else {
            return attendance
        }
        return language.peopleAttached(count)
    }

    /// What goes with the paper.
    var attachments: [Block] {
        let attachments = release.details.list(.attachments)
        guard !attachments.isEmpty else { return [] }
        let items = attachments.map { [paragraph($0)] }
        return [.fields([Block.Field(label(.attachments), [.list(.init(.number, items: items))])])]
    }
}
