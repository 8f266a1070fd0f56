import Discussion
import Foundation
import Terminal
import Testing

@testable import Interface

@Suite("The programme as a whole")
struct AgendaSumTests {
    private static func room() throws -> Room {
        let room = try Room([
            .profile: .text("circle"), .zone: .text("Asia/Jakarta"), .date: .date(Room.day),
            .startsAt: .time(540), .endsAt: .time(600),
        ])
        try room.ask(
            .addItems(
                [("Pembuka", 20), ("Kunci satu", 20), ("Kunci dua", 15)].map { title, minutes in
                    [
                        .title: .text(title), .type: .text("question"), .minutes: .number(minutes),
                    ]
                }, after: nil),
            .openNextItem)
        return room
    }

    @Test("Its sum stands against the time there is; questions at risk are named")
    func sum() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc 1")
        #expect(scenario.rows.contains { $0.hasPrefix(" Rencana 55' dari 60', kini -4'") })
        #expect(!scenario.screen.contains("terancam"))
        room.wait(seconds: 27 * 60)
        #expect(scenario.screen.contains(" ! terancam tak sempat: 3 Kunci"))
        #expect(scenario.rows[1].contains("terancam tak sempat 3 Kunci dua"))
        try room.ask(.addPeople([[.name: .text("Yusuf Hadiyanto")]]), .giveFloor(.code("P01")))
        try expectScreen(Scenario(room, (60, 20)), "agenda-risk-60")
    }

    @Test("Whatever is marked as key is named, and nothing else is then; the end at every width")
    func key() throws {
        let room = try Self.room()
        try Scenario(room).press("Esc Esc 1 j *")
        room.wait(seconds: 27 * 60)
        #expect(try !Scenario(room).rows[1].contains("terancam"))
        room.wait(seconds: 20 * 60)
        #expect(try Scenario(room).rows[1].contains("terancam tak sempat 2 Kunci satu"))
        for (width, end) in [(40, "+22' →10.22"), (60, "+22' →10.22"), (80, "+22' selesai 10.22")] {
            let scenario = try Scenario(room, (width, 20))
            #expect(scenario.rows[0].hasSuffix(end))
            scenario.press("Esc p Esc o")
            #expect(scenario.rows[0].hasSuffix(end))
            scenario.press("Esc p Esc o")
        }
    }

    @Test("What began stands with the time it began, what cannot keep its own is marked")
    func times() throws {
        let room = try Room([
            .profile: .text("forum"), .zone: .text("Asia/Jakarta"), .date: .date(Room.day),
            .startsAt: .time(555), .endsAt: .time(660),
        ])
        let items: [(String, Int, Int?, Bool)] = [
            ("Pembukaan", 10, nil, true), ("Paparan", 40, nil, false), ("Ishoma", 30, 570, true),
            ("Penutup", 15, nil, false),
        ]
        try room.ask(
            .addItems(
                items.map { title, minutes, start, isFixed in
                    var fields: [AgendaItemKey: FieldValue] = [
                        .title: .text(title), .minutes: .number(minutes), .type: .text("talk"),
                        .fixed: .flag(isFixed),
                    ]
                    fields[.startsAt] = start.map { .time($0) }
                    return fields
                }, after: nil), .openNextItem)
        room.wait(seconds: 7 * 60 + 40)
        try room.ask(.openNextItem)
        for (width, height) in [(40, 10), (80, 24), (120, 40)] {
            try expectScreen(
                Scenario(room, (width, height)).press("Esc 1 Esc Esc j Esc"), "agenda-late-\(width)"
            )
        }
        try expectScreen(Scenario(room, (120, 40)).press("Esc 8"), "agenda-late-beside-people")
    }

    @Test("Note-takers have silent cues at fifteen and at five minutes, for a minute each")
    func cues() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc 1")
        var cues: [String] = []
        for minute in 0..<62 {
            let row = scenario.rows[1]
            if let place = row.range(of: "kartu «") {
                cues.append("\(minute):" + row[place.upperBound...].prefix { $0 != " " })
            }
            if minute == 20 || minute == 40 { scenario.press("Esc n") }
            room.wait(seconds: 60)
        }
        #expect(cues == ["45:15'»:", "55:5'»:"])
        #expect(scenario.display.rings == 0)
    }

    @Test("While an item is over no card is held up, which its speaker would take for more time")
    func noCue() throws {
        let room = try Self.room()
        room.wait(seconds: 45 * 60)
        let scenario = try Scenario(room, (60, 20))
        #expect(!scenario.rows[1].contains("kartu"))
        scenario.press("Esc Esc n")
        #expect(scenario.rows[1].hasPrefix(" kartu «15'»: sesi usai 10.00"))
    }

    @Test("What began earlier is dated back by typed minutes")
    func dating() throws {
        let room = try Self.room()
        room.wait(seconds: 120)
        let scenario = try Scenario(room).press("Esc B").type("2").press("Enter")
        let began = try room.session.items[0].spans[0].began.wall.iso
        #expect(began.hasPrefix("2020-11-30T08:58:0"))
        scenario.press("Esc B").type("besok").press("Enter")
        #expect(scenario.rows[22].contains("Tulis menit yang lalu"))
    }

    @Test("A title keeps a blank before the person who is to speak")
    func blankBeforePerson() throws {
        let room = try Room([
            .profile: .text("forum"), .zone: .text("Asia/Jakarta"), .date: .date(Room.day),
        ])
        try room.ask(.addPeople([[.code: .text("N1"), .name: .text("Budhy Santoso")]]))
        let speaker = try #require(room.session.person(withCode: "N1")?.id)
        try room.ask(
            .addItems(
                ["Paparan narasumber pertama", "Paparan narasumber utama", "Paparan"].map {
                    [.title: .text($0), .type: .text("talk"), .person: .entity(speaker)]
                }, after: nil))
        try expectScreen(Scenario(room, (60, 20)).press("Esc Esc 1"), "agenda-people-60")
    }
}
