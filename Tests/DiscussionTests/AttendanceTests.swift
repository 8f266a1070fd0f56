import Discussion
import Testing

@Suite("How many came, as far as that may be told")
struct AttendanceTests {
    /// A forum to which so many came from each institution, and one man by name from the first.
    private func room(_ counts: [(String, Int)]) throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        for (institution, count) in counts {
            try room.ask(.countAttendance(institution: institution, count: count))
        }
        guard let first = counts.first else { return room }
        try room.ask(
            .addPeople([
                [.name: .text("Budi"), .institution: .text(first.0), .sex: .text("L")]
            ]))
        let people = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(people, .arrived)))
        return room
    }

    private func counts(_ room: Rehearsal, for audience: Audience) -> [Int?] {
        let attendance = room.session.released(to: audience, at: room.now).attendance
        return [attendance.total] + attendance.institutions.map(\.count)
    }

    @Test("The team is on the list and not counted, nor does it stand in shares of the talk")
    func team() throws {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addPeople([
                [.name: .text("Ani")], [.name: .text("Budi"), .role: .text("team")],
                [.code: .text("T1"), .name: .text("Citra")],
            ]))
        #expect(room.session.people.map(\.code) == ["P01", "T2", "T1"])
        #expect(room.session.people.map(\.role) == [.participant, .team, .team])
        let everyone = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(everyone, .arrived)))
        try room.ask(.addItems([[.title: .text("Diskusi")]], after: nil))
        try room.ask(.openNextItem)
        try room.ask(.giveFloor(.person(everyone[1])), after: 60)
        try room.ask(.giveFloor(.person(everyone[0])), after: 60)
        try room.ask(.endTurn, after: 60)
        let release = room.session.released(to: .official, at: room.now)
        #expect(release.people.map(\.code) == ["P01", "T2", "T1"])
        #expect(release.attendance.total == 1)
        let ani = try #require(release.people.first)
        #expect(release.evaluation?.voices.map(\.voice) == [.named(ani)])
        #expect(room.session.balance(at: room.now).eligible.map(\.person) == [everyone[0]])
    }

    @Test("Coming and leaving within a minute take each other back, as one key does a slip")
    func slips() throws {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople([[.name: .text("Ani")]]))
        let ani = room.session.people.map(\.id)
        func stays(_ change: AttendanceRecorded.Change, after seconds: Int64) throws -> Int? {
            try room.ask(.recordAttendance(AttendanceRecorded(ani, change)), after: seconds)
            return room.session.people.first?.presence.count
        }
        #expect(try stays(.arrived, after: 10) == 1)
        #expect(try stays(.left, after: 59) == 0)
        #expect(try stays(.arrived, after: 10) == 1)
        #expect(try stays(.left, after: 60) == 1)
        #expect(try stays(.arrived, after: 59) == 1)
        #expect(room.session.people.first?.isPresent == true)
        #expect(try stays(.left, after: 300) == 1)
        #expect(try stays(.arrived, after: 60) == 2)
    }

    @Test("Who is entered by speaking or by a hand has come, where it is kept who is here")
    func walkIns() throws {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople([[.name: .text("Ani")], [.name: .text("Sri")]]))
        try room.type("@+Budi, BPD: Belum dicatat siapa yang hadir")
        #expect(room.session.people.map(\.isPresent) == [false, false, false])
        let ani = room.session.people.prefix(1).map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(ani, .arrived)))
        try room.type("@+Dewi, PKH: Saya setuju")
        try room.ask(.raiseHand(.new([.cue: .text("batik hijau")]), .ordinary))
        try room.type("@2 Yang sudah di daftar dicatat dengan tombolnya")
        try room.type("> Surat oleh: @9")
        #expect(
            room.session.people.map(\.isPresent) == [true, false, false, true, true, false])
    }

    @Test("For each institution the list or the count, whichever is more")
    func sum() throws {
        var room = try room([("PKH", 12), ("Tagana", 0)])
        #expect(counts(room, for: .official) == [12, 12])
        try room.ask(
            .addPeople([[.institution: .text("RMB")], [.name: .text("Ani"), .sex: .text("P")]]))
        let people = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(people, .arrived)))
        let attendance = room.session.released(to: .official, at: room.now).attendance
        #expect(attendance.total == 14)
        #expect(attendance.institutions.map(\.name) == ["PKH", "RMB", nil])
        #expect(attendance.institutions.map(\.count) == [12, 1, 1])
        #expect(attendance.sexes.map(\.name) == ["L", "P", nil])
        #expect(attendance.sexes.map(\.count) == [1, 1, 12])
    }

    private static let tables: [([(String, Int)], [Int?])] = [
        ([("A", 12), ("B", 20)], [32, 12, 20]),
        // The third would follow from the total, so the next larger goes with it.
        ([("A", 3), ("B", 20), ("C", 9)], [32, nil, 20, nil]),
        // Together they are so few that their sum would tell too much.
        ([("A", 1), ("B", 2), ("C", 9), ("D", 11)], [23, nil, nil, nil, 11]),
        ([("A", 4), ("B", 4), ("C", 9)], [17, nil, nil, 9]),
        ([("A", 3)], [nil]), ([("A", 1), ("B", 1)], [nil]), ([], [nil]),
        // As many institutions as people, so each sent one: then no table is told.
        ([("A", 1), ("B", 1), ("C", 1), ("D", 1), ("E", 1)], [5]),
    ]

    @Test("No small count reaches the public, nor can it be computed", arguments: tables)
    func smallCounts(counts: [(String, Int)], told: [Int?]) throws {
        let room = try room(counts)
        #expect(self.counts(room, for: .public) == told)
        #expect(self.counts(room, for: .official).dropFirst() == counts.map(\.1)[...])
    }

    /// Every table of up to four counts, none of them large.
    private static let smallTables = (1...4).flatMap { size in
        (0..<size).reduce([[Int]]([[]])) { tables, _ in
            tables.flatMap { table in (1...6).map { table + [$0] } }
        }
    }

    @Test("Of every table, no count that is kept back follows from the others and the total")
    func computed() throws {
        for counts in Self.smallTables {
            let names = counts.indices.map { "Lembaga \($0)" }
            var room = try Rehearsal(.forum)
            for (name, count) in zip(names, counts) {
                try room.ask(.countAttendance(institution: name, count: count))
            }
            let attendance = room.session.released(to: .public, at: room.now).attendance
            guard let total = attendance.total, !attendance.institutions.isEmpty else { continue }
            let told = attendance.institutions.compactMap(\.count)
            let places = attendance.institutions.count - told.count
            let sums = solutions(places, adding: total - told.reduce(0, +))
            for place in 0..<places {
                #expect(Set(sums.map { $0[place] }).count > 1, "\(counts) as \(attendance)")
            }
            #expect(told.allSatisfy { $0 >= Attendance.least })
        }
    }

    /// Every way in which so many counts, none of them zero, make up a sum.
    private func solutions(_ places: Int, adding sum: Int) -> [[Int]] {
        guard places > 0 else { return sum == 0 ? [[]] : [] }
        guard sum >= places else { return [] }
        return (1...sum).flatMap { first in
            solutions(places - 1, adding: sum - first).map { [first] + $0 }
        }
    }

    @Test("So few that even the number would tell too much")
    func few() throws {
        let small = try room([("A", 3)])
        #expect(small.session.released(to: .public, at: small.now).attendance.reason == .fewCame)
        let none = try Rehearsal(.forum)
        #expect(none.session.released(to: .public, at: none.now).attendance.reason == nil)
    }

    /// A forum to which people came of whom these agreed to be named: institution, sex, and that.
    private func room(named people: [(String, String, Bool)]) throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addPeople(
                people.map { [.institution: .text($0.0), .sex: .text($0.1), .name: .text("N")] }))
        let all = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(all, .arrived)))
        for (person, facts) in zip(all, people) where facts.2 {
            try room.ask(.recordConsent(ConsentRecorded([person], [.name], .given)))
        }
        return room
    }

    @Test("Where all but a few are named, nothing is told from which those few could be counted")
    func fewUnnamed() throws {
        let nineMen = [(String, String, Bool)](repeating: ("A", "L", true), count: 9)
        let room = try room(named: nineMen + [("A", "P", false)])
        let told = room.session.released(to: .public, at: room.now).attendance
        #expect(told.total == nil && told.reason == .fewUnnamed)
        #expect(told.institutions == [] && told.sexes == [] && told.hidden == 4)
    }

    @Test("A part in which a few are not named is hidden with another")
    func fewUnnamedInPart() throws {
        let men = [(String, String, Bool)](repeating: ("A", "L", true), count: 9)
        let others = [(String, String, Bool)](repeating: ("B", "P", false), count: 5)
        let room = try room(named: men + others + [("B", "L", false)])
        let told = room.session.released(to: .public, at: room.now).attendance
        #expect(told.total == 15 && told.reason == nil)
        #expect(told.institutions.map(\.count) == [9, 6])
        #expect(told.sexes.map(\.count) == [nil, nil])
    }

    @Test("Institutions are not told under the Chatham House rule")
    func chathamHouse() throws {
        var room = try room([("A", 12)])
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        #expect(counts(room, for: .team) == [12])
    }
}
