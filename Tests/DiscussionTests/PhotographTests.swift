import Discussion
import Testing

@Suite("A photograph is shown where everyone in it allows that")
struct PhotographTests {
    private static let picture = Picture(.jpeg, width: 4, height: 3, bytes: [0xFF, 0xD8])

    private static func room(
        _ profile: Profile, _ answers: [ConsentAnswer?], shows: [String]?
    ) throws -> Rehearsal {
        var room = try Rehearsal(profile)
        try room.ask(.addPeople([[.code: .text("P01")], [.code: .text("P02")]]))
        for (code, answer) in zip(["P01", "P02"], answers) {
            guard let answer else { continue }
            try room.ask(.recordConsent(ConsentRecorded([room.person(code)], [.photo], answer)))
        }
        let values: [PhotographKey: FieldValue] =
            shows.map { codes in
                codes.isEmpty
                    ? [.nobody: .flag(true)]
                    : [.shows: .entities(codes.map { room.person($0) })]
            } ?? [:]
        try room.ask(.attachPhotograph(picture, values))
        return room
    }

    private func seen(_ room: Rehearsal) -> [Audience] {
        Audience.allCases.filter {
            !room.session.released(to: $0, at: room.now).photographs.isEmpty
        }
    }

    @Test("In a forum by whoever has not said no, in a circle and to the public by everyone's yes")
    func consent() throws {
        let all = Audience.allCases
        #expect(seen(try Self.room(.forum, [nil, nil], shows: nil)) == [.team, .official])
        #expect(seen(try Self.room(.circle, [nil, nil], shows: nil)) == [])
        #expect(seen(try Self.room(.circle, [.given, .given], shows: nil)) == all)
        #expect(seen(try Self.room(.circle, [.given, nil], shows: nil)) == [])
        #expect(seen(try Self.room(.circle, [.given, nil], shows: ["P01"])) == all)
        #expect(seen(try Self.room(.forum, [.refused, nil], shows: nil)) == [])
        #expect(
            seen(try Self.room(.forum, [.refused, nil], shows: ["P02"])) == [.team, .official])
        #expect(seen(try Self.room(.circle, [.withdrawn, nil], shows: [])) == all)
    }

    @Test("Where nobody may be told apart no face is shown, and off the record no photograph")
    func attribution() throws {
        var room = try Self.room(.forum, [.given, .given], shows: ["P01"])
        let street = Picture(.png, width: 1, height: 1, bytes: [1])
        try room.ask(.attachPhotograph(street, [.nobody: .flag(true)]))
        func shown(_ attribution: Attribution) throws -> Int {
            try room.ask(.chooseAttribution(attribution, item: nil))
            return room.session.released(to: .team, at: room.now).photographs.count
        }
        #expect(try [.named, .code, .chathamHouse, .offRecord].map(shown) == [2, 2, 1, 0])
    }

    @Test("Under a face stands no code and no office, which would be the key to what was said")
    func keys() throws {
        var room = try Self.room(.circle, [.given, .given], shows: [])
        let change = [room.person("P01"): [PersonKey.name: FieldValue.text("Zubaedah")]]
        try room.ask(
            .amendPeople(change.mapValues { room.session.people[0].fields.change(to: $0) }))
        try room.ask(.chooseAttribution(.code, item: nil))
        for shows in [["P01"], []] {
            let seen: (PhotographKey, FieldValue) =
                shows.isEmpty
                ? (.nobody, .flag(true)) : (.shows, .entities(shows.map { room.person($0) }))
            try room.ask(
                .attachPhotograph(
                    Picture(.png, width: 1, height: 1, bytes: [UInt8(shows.count)]),
                    [
                        seen.0: seen.1, .caption: .text("Bu Zubaedah, @2 dan P02"),
                        .credit: .text("Zubaedah"),
                    ]))
        }
        let released = room.session.released(to: .official, at: room.now).photographs.suffix(2)
        let words = released.map { photograph in
            photograph.caption?.parts.map { part in
                switch part {
                case .words(let words): words
                case .mention(.code(let code)): code
                case .mention(.someone): "someone"
                case .mention: "?"
                }
            }.joined()
        }
        #expect(words == ["someone, someone dan someone", "P01, P02 dan P02"])
        #expect(released.map(\.credit) == ["…", "P01"])
    }

    @Test("A caption keeps marks of quotation with the leave of all in the picture")
    func caption() throws {
        var room = try Self.room(.circle, [.given, .given], shows: ["P01"])
        try room.ask(
            .attachPhotograph(
                Picture(.png, width: 1, height: 1, bytes: [1]),
                [.shows: .entities([room.person("P01")]), .caption: .text("P02 di \"Pasar\"")]))
        func caption() -> String? {
            room.session.released(to: .public, at: room.now).photographs.last?.caption
                .map { $0.parts.map { if case .words(let words) = $0 { words } else { "-" } } }?
                .joined()
        }
        #expect(caption() == "- di Pasar")
        try room.ask(
            .recordConsent(
                ConsentRecorded(["P01", "P02"].map { room.person($0) }, [.quote], .given)))
        #expect(caption() == "- di \"Pasar\"")
    }

    @Test("One that is kept back is counted")
    func withheld() throws {
        let room = try Self.room(.circle, [nil, nil], shows: nil)
        let kept = room.session.withheld(from: .official, at: room.now)
        #expect(kept.first { $0.reason == .photographs }?.count == 1)
    }

    @Test("An emblem is no photograph: it shows nobody, and the last one stands")
    func emblem() throws {
        var room = try Self.room(.circle, [.refused, nil], shows: nil)
        #expect(room.session.released(to: .public, at: room.now).emblem == nil)
        for byte in [UInt8(1), 2] {
            let picture = Picture(.png, width: 1, height: 1, bytes: [byte])
            try room.ask(.attachPhotograph(picture, [.letterhead: .flag(true)]))
        }
        let release = room.session.released(to: .public, at: room.now)
        #expect(release.emblem?.picture.bytes == [2])
        #expect(release.photographs == [])
        let kept = room.session.withheld(from: .public, at: room.now)
        #expect(kept.first { $0.reason == .photographs }?.count == 1)
        try room.ask(.strikeNotes([try #require(release.emblem).id]))
        #expect(room.session.emblem?.picture.bytes == [1])
    }

    @Test("The same twice is refused; described anew it is; taken away it is gone")
    func life() throws {
        var room = try Self.room(.forum, [nil, nil], shows: nil)
        #expect(throws: Refusal.alreadyAttached(1)) {
            try room.ask(.attachPhotograph(Self.picture, [:]))
        }
        let photograph = try #require(room.session.photographs.first)
        let change = photograph.fields.change(to: [.caption: .text("Balai")])
        try room.ask(.amendPhotograph(photograph.id, change))
        #expect(room.session.photographs.first?.fields.text(.caption) == "Balai")
        try room.ask(.strikeNotes([photograph.id]))
        #expect(room.session.standingPhotographs == [])
        #expect(throws: Refusal.unknownPhotograph) {
            try room.ask(.amendPhotograph(photograph.id, change))
        }
        try room.ask(.undo(by: "Notulis"))
        #expect(room.session.standingPhotographs.count == 1)
    }

    @Test("Who is erased is erased from photographs that show them")
    func erased() throws {
        let room = try Self.room(.forum, [nil, nil], shows: ["P01"])
        let photograph = try #require(room.session.photographs.first)
        let event = photograph.id.event
        let kind = Event.Kind.photographAttached(PhotographAttached(Self.picture, [:]))
        #expect(kind.remains(without: Erased(notes: [photograph.id]), of: event) == .nothing)
        let change = photograph.fields.change(to: [.caption: nil])
        let amended = Event.Kind.photographAmended(photograph.id, change)
        #expect(amended.remains(without: Erased(notes: [photograph.id]), of: event) == .nothing)
        #expect(amended.remains(without: Erased(people: []), of: event) == .everything)
    }
}

extension Rehearsal {
    fileprivate func person(_ code: String) -> EntityID {
        session.person(withCode: code)?.id ?? EntityID(events[0].id)
    }
}
