import Discussion
import Wording

extension DocumentWriter {
    /// The attendance list: which event, who, where to sign, how many from where, and who vouches
    /// for it.
    ///
    /// Where people are known by codes it has no room to sign, since a signature is a name.
    var daftarHadir: Document {
        let title = Block.title(
            [.text(DocumentName.daftarHadir.word(in: language).uppercased())], lines: [])
        let committee: [Inline] = label(.committee) + [.text(",")]
        let signature = signatory([placeAndDate, committee], officer(.secretary))
        return document(
            .daftarHadir,
            [
                Section(.letterhead, letterhead), Section(.title, [title]),
                Section(.head, [.fields(attendanceHead)]), Section(.list, attendanceList),
                Section(.count, [.paragraph(inlines(countInWords))]),
                Section(.totals, attendanceTotals),
                Section(.signatures, [.signatures([signature])]),
            ])
    }

    private var attendanceHead: [Block.Field] {
        let details = release.details
        return [
            field(.event, told: details.text(.title)), dayAndDate,
            field(.when, timeHeld ?? timePlanned), field(.venue, told: details.text(.venue)),
        ]
    }

    private var attendanceList: [Block] {
        switch release.attribution {
        case .chathamHouse, .offRecord:
            [paragraph(language.attendanceUnlisted(release.attribution))]
        case .code, .role:
            [paragraph(language.attendanceWithoutNames(release.attribution))]
                + (release.attendance.reason == nil && !release.people.isEmpty ? [codes] : [])
        case .named: [names]
        }
    }

    /// Everyone by name, and rows for those who walk in; signatures zigzag, so that each has the
    /// room of two rows.
    private var names: Block {
        let isForum = release.profile == .forum
        let heads: [(ColumnHead, Int)] =
            isForum
            ? [
                (.number, 4), (.name, 29), (.position, 32), (.sex, 4), (.phone, 12), (.arrived, 7),
                (.signature, 11),
            ] : [(.number, 3), (.name, 11), (.position, 10), (.sex, 3), (.signature, 8)]
        // The even ones sign under the same head.
        let even = Block.Table.Column([], weight: isForum ? 11 : 8)
        let people = release.people.map { (cells(of: $0), remark(on: $0)) }
        let blank = ([[Inline]](repeating: [], count: heads.count - 2), [Inline]())
        let rows = (people + [([[Inline]], [Inline])](repeating: blank, count: blankRows))
            .enumerated().map { place, row in
                let ((cells, remark), number) = (row, place + 1)
                let signature: [Inline] = [.text("\(number)\u{A0}"), .fillIn(isForum ? 3 : 6)]
                let signatures = number % 2 == 1 ? [signature, []] : [[], signature]
                return [[.text("\(number)")]] + cells + signatures + (isForum ? [remark] : [])
            }
        return .table(
            .init(
                columns: columns(heads) + [even] + (isForum ? columns([(.brief, 7)]) : []),
                rows: rows, rowLines: 2))
    }

    /// That somebody is of the team, whom the count leaves out; once the session is closed, that
    /// somebody did not come.
    private func remark(on person: ReleasedPerson) -> [Inline] {
        let isMissing = release.isClosed && !person.attended
        if isMissing, release.people.contains(where: \.attended) {
            return [.text(AttendanceRecorded.Change.absent.word(in: language).lowercased())]
        }
        return person.role == .team ? [.text(person.role.word(in: language))] : []
    }

    /// Name, position and sex, in a forum the telephone and the time of coming too; what is not
    /// known or not told is left to be written.
    private func cells(of person: ReleasedPerson) -> [[Inline]] {
        var name: [Inline] = person.name.map(told) ?? []
        if person.isNameWithheld {
            name = [.emphasis([.text(PaperMark.withheld.word(in: language))])]
        }
        if let official = person.represents {
            name += [.lineBreak, .text(language.representing(official))]
        }
        let sex = person.sex.flatMap(Sex.init(rawValue:)).map { $0.letter[language] } ?? ""
        let facts = [name, person.position.map(told) ?? [], [.text(sex)]]
        guard release.profile == .forum else { return facts }
        let arrived = release.audience == .public ? nil : person.arrived
        return facts
            + [person.phone, arrived.map { language.clock($0) }].map { fact in
                fact.map { [.text($0)] } ?? []
            }
    }

    /// As many as were counted without a name, and until the session is closed ten at least.
    private var blankRows: Int {
        guard let total = release.attendance.total else { return 10 }
        let counted = min(max(total - present { $0.role.isCounted }.count, 0), 200)
        return release.isClosed ? counted : max(counted, 10)
    }

    private var codes: Block {
        // A code beside an office would be the key to what is told by code elsewhere.
        let hasCodes = release.attribution == .code
        let hasPositions = !hasCodes || release.people.contains { $0.position != nil }
        let hasTimes = release.audience != .public
        let heads: [(ColumnHead, Int)] =
            [(.number, 2)] + (hasCodes ? [(.code, 4)] : [])
            + (hasPositions ? [(.position, 12)] : [])
            + (hasTimes ? [(.arrived, 5)] : [])
        let people = hasCodes ? release.people : release.people.byPosition
        let rows = people.enumerated().map { place, person -> [[Inline]] in
            let arrived = person.arrived.map { language.clock($0) } ?? ""
            let position = person.position.map(told) ?? (hasCodes ? [] : [.text(person.code)])
            return [[.text("\(place + 1)")]] + (hasCodes ? [[.text(person.code)]] : [])
                + (hasPositions ? [position] : [])
                + (hasTimes ? [[.text(arrived)]] : [])
        }
        return .table(.init(columns: columns(heads), rows: rows))
    }

    private var countInWords: [FormPart] {
        switch release.attendance.reason {
        case .fewCame: return [.words(language.fewPeople(below: Attendance.least))]
        case .fewUnnamed: return [.words(language.attendanceNotTold)]
        case nil: break
        }
        let total = release.attendance.total
        let more = [total.flatMap(howListed), besides].compactMap { $0 }
        return language.attendanceCounted(total) + more.map { .words(" " + $0) }
    }

    /// Those on the list who were there, and for whom the session was held or not.
    private func present(_ isMeant: (ReleasedPerson) -> Bool) -> [ReleasedPerson] {
        let isNoted = release.people.contains(where: \.attended) || release.profile == .forum
        return release.people.filter { ($0.attended || !isNoted) && isMeant($0) }
    }

    /// The team on the list, which is not counted.
    private var besides: String? {
        let team = present { $0.role == .team }.count
        return team == 0 || release.audience == .public ? nil : language.teamBesides(team)
    }

    /// How those who came stand on the list; to the public only where no part of them is small.
    private func howListed(of total: Int) -> String? {
        let present = present { $0.role.isCounted }
        let named = present.count { $0.name != nil }
        let counts = [named, present.count - named, total - present.count]
        let small = 1..<Attendance.least
        guard counts[2] >= 0, release.audience != .public || !counts.contains(where: small.contains)
        else { return nil }
        return language.attendanceListed(byName: counts[0], byCode: counts[1], counted: counts[2])
    }

    private var attendanceTotals: [Block] {
        let attendance = release.attendance
        let tables =
            totals(.institution, attendance.institutions) { $0 }
            + totals(.sex, attendance.sexes) { Sex(rawValue: $0)?.word(in: language) ?? $0 }
        return tables.isEmpty ? [] : [.heading(1, label(.totals))] + tables
    }

    /// A count by parts that has more than the rest in it, and its sum.
    private func totals(
        _ head: ColumnHead, _ tallies: [Attendance.Tally], called name: (String) -> String
    ) -> [Block] {
        guard tallies.contains(where: { $0.name != nil }) else { return [] }
        let sum = (ColumnHead.total.word(in: language), release.attendance.total)
        let counts = tallies.map { ($0.name.map(name) ?? language.notNoted, $0.count) } + [sum]
        let rows: [[[Inline]]] = counts.map { name, count in
            let withheld = PaperMark.withheld.word(in: language)
            return [[.text(name)], [.text(count.map { language.number($0) } ?? withheld)]]
        }
        let columns = [
            Block.Table.Column([.text(head.word(in: language))], weight: 12),
            Block.Table.Column(
                [.text(ColumnHead.people.word(in: language))], weight: 4, alignment: .end),
        ]
        return [.table(.init(columns: columns, rows: rows))]
    }
}

extension [ReleasedPerson] {
    /// In the order of their positions, those without one last: the order of the codes would tell
    /// them.
    fileprivate var byPosition: [ReleasedPerson] {
        let keys = map { ($0.position == nil ? 1 : 0, $0.position?.lowercased() ?? "") }
        return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
    }
}
