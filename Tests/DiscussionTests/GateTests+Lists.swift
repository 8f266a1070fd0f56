import Discussion
import Testing

extension GateTests {
    @Test("A telephone number is told inside, of whoever agreed to be asked again")
    func phones() throws {
        var room = try Self.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        func phones(_ room: Rehearsal) -> [String?] {
            [Audience.team, .official, .public, .room].map { audience in
                room.session.released(to: audience, at: room.now).people
                    .first { $0.id == siti }?.phone
            }
        }
        #expect(phones(room) == [nil, nil, nil, nil])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.contact, .name], .given)))
        #expect(phones(room) == ["CANARY-1", "CANARY-1", nil, nil])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(phones(room) == [nil, nil, nil, nil])
    }

    @Test("Whoever signs is named to the public with a yes, or as no participant")
    func signatories() throws {
        var room = try Self.room(.forum)
        func id(_ code: String) throws -> EntityID {
            try #require(room.session.person(withCode: code)).id
        }
        let (siti, budhy) = (try id("P01"), try id("N1"))
        let signing: [DetailKey: FieldValue?] = [
            .chair: .entity(siti), .recorder: .entity(budhy), .witnesses: .entities([siti]),
        ]
        try room.ask(.changeDetails(room.session.details.change(to: signing)))
        func signs(_ audience: Audience) -> [String] {
            let release = room.session.released(to: audience, at: room.now)
            let people = [release.officers[.chair], release.officers[.recorder]].compactMap { $0 }
            return (people + release.witnesses).map { person in
                [person.name, person.office, person.institution].map { $0 ?? "…" }.joined(
                    separator: " ")
            }
        }
        func names(_ audience: Audience) -> Int? {
            room.session.withheld(from: audience, at: room.now)
                .first { $0.reason == .names }?.count
        }
        #expect(signs(.official) == ["Siti TKSK Tapen", "Budhy, Ph.D. … …", "Siti TKSK Tapen"])
        #expect(signs(.public) == ["… … …", "Budhy, Ph.D. … …", "… … …"])
        #expect(names(.public) == 1)
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .given)))
        #expect(signs(.public) == signs(.official))
        #expect(names(.public) == nil)
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        try room.ask(.recordConsent(ConsentRecorded([siti], [.name], .refused)))
        #expect(signs(.official) == ["… … …", "… … …", "… … …"])
        #expect(names(.official) == 2)
    }

    @Test("A list by code stands in the order of the codes, for the public without times")
    func codedList() throws {
        var room = try Rehearsal(.circle)
        try room.ask(
            .addPeople(
                [("P01", "Zainab"), ("P02", "Yusuf"), ("P10", "Ani"), ("P03", "Badri")].map {
                    [.code: .text($0), .name: .text($1)]
                }))
        try room.ask(
            .recordAttendance(AttendanceRecorded(room.session.people.map(\.id), .arrived)))
        for audience in [Audience.official, .public] {
            let people = room.session.released(to: audience, at: room.now).people
            #expect(people.map(\.code) == ["P01", "P02", "P03", "P10"])
            #expect(people.allSatisfy { ($0.arrived == nil) == (audience == .public) })
        }
    }

    @Test("To the public no code stands where the programme says whose speech it is")
    func speechOfACode() throws {
        var room = try Self.room(.forum)
        let speaker = try #require(room.session.person(withCode: "P01")).id
        try room.ask(
            .addItems(
                [
                    [
                        .title: .text("Sambutan oleh Ketua"), .type: .text("speech"),
                        .person: .entity(speaker),
                    ]
                ], after: nil))
        try room.ask(.openNextItem)
        try room.type("@1 lima")
        let release = room.session.released(to: .public, at: room.now)
        #expect(release.items.last?.person == .someone)
        #expect(
            release.notes.suffix(3).compactMap(\.voice).map(name) == ["P01", "someone"])
    }

    @Test("Whom the office names signs by name, with titles or without, whatever was agreed here")
    func officials() throws {
        var room = try Self.room(.forum)
        let chair = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([chair], [.name], .refused)))
        try room.ask(.changeDetails(room.session.details.change(to: [.chair: .entity(chair)])))
        func signs(_ names: String...) -> String? {
            room.session.released(to: .public, at: room.now, officials: Set(names))
                .officers[.chair]?.name
        }
        #expect(signs() == nil)
        #expect(signs("Hj. SITI, S.Sos., M.Si.") == "Siti")
        #expect(signs("Dewi Siti") == nil)
        #expect(signs("Siti Dewi") == nil)
        try room.ask(.recordConsent(ConsentRecorded([chair], [.attend], .withdrawn)))
        #expect(signs("Siti") == nil)
    }

    @Test("Under the Chatham House rule nobody is told apart, and nobody listed")
    func chathamHouse() throws {
        var room = try Self.room(.forum)
        let invited = [DetailKey.invited: FieldValue.list(["PKK Tapen"])]
        try room.ask(.changeDetails(room.session.details.change(to: invited)))
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        let release = room.session.released(to: .official, at: room.now)
        #expect(release.people == [])
        #expect(release.details.list(.invited) == [])
        #expect(release.notes.compactMap(\.voice).allSatisfy { $0 == .someone })
    }
}
