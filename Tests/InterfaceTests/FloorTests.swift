import Discussion
import Testing

@testable import Interface

@Suite("Driving the floor from the capture line")
struct FloorTests {
    private func codes(_ room: Room) throws -> [String] {
        let session = try room.session
        return session.queue(at: try room.now).places
            .map { session.people[$0.hand.speaker]?.code ?? "?" }
    }

    private func floor(_ room: Room) throws -> String? {
        let session = try room.session
        return session.openTurn.flatMap { session.turns[$0] }
            .flatMap { session.people[$0.speaker] }?.code
    }

    @Test("A hand by number, by letters, by looks, of someone new; the half-typed line stays")
    func hands() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Uang dipe")
        for hand in ["5", "rin", "batik", "topi putih", "+Umi, Tagana", "!n2"] {
            scenario.press("Esc h").type(hand).press("Enter")
            guard hand == "topi putih" else { continue }
            #expect(
                scenario.status.hasSuffix("menjadi ciri seseorang. Enter sekali lagi menerimanya."))
            scenario.press("Enter")
        }
        #expect(try codes(room) == ["N2", "P05", "P03", "P06", "P07", "P08"])
        #expect(scenario.said == "Tohari mengantre, nomor 1.")
        #expect(scenario.line == "Uang dipe")
        #expect(try room.session.people.last?.fields.text(.institution) == "Tagana")
        scenario.press("Esc h").type("zzz").press("Esc")
        #expect(scenario.live.inquiry == nil)
        #expect(try codes(room).count == 6)
    }

    @Test("The line that names somebody alone is taken as it is")
    func named() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@5").press("Esc h")
        #expect(try codes(room) == ["P05"])
        #expect(scenario.line.isEmpty)
        scenario.type("@3").press("Esc g")
        #expect(try floor(room) == "P03")
    }

    @Test("Next in the queue, direct response and back, end: one key each")
    func turns() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room)
        for hand in ["1", "2", "5"] { scenario.press("Esc h").type(hand).press("Enter") }
        scenario.press("Esc g")
        #expect(scenario.said == "Giliran Siti Aminah. Berikut Budi Santoso, lalu Yusuf.")
        scenario.press("Esc r").type("n1").press("Enter")
        #expect(try floor(room) == "N1")
        scenario.press("Esc f")
        #expect(try floor(room) == "P01")
        scenario.press("Esc f Esc r")
        #expect(try floor(room) == nil)
        #expect(scenario.said == "Tidak ada yang memegang giliran; Esc g memberikannya.")
        scenario.press("Esc g Esc g Esc g").type("h").press("Enter")
        #expect(try floor(room) == "P04")
    }

    @Test("The floor of a circle whose lines are nobody's any more asks whether it ended")
    func lapsed() throws {
        let room = try Room([.profile: .text("circle"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople([[.name: .text("Yusuf")]]), .addItems([[.title: .text("Air")]], after: nil),
            .openNextItem)
        let scenario = try Scenario(room).type("@1").press("Enter Esc 2")
        room.wait(seconds: 89)
        #expect(scenario.rows[1].hasPrefix(" ▶ P01 Yusuf 1:29  "))
        room.wait(seconds: 2)
        scenario.type("Air keruh")
        #expect(scenario.status.hasPrefix("URAIAN · tanpa pembicara"))
        #expect(scenario.rows[1].hasPrefix(" ▶ P01 Yusuf 1:31 usai?  "), "\(scenario.screen)")
        let head = try #require(scenario.rows.dropFirst(2).first { $0.contains("▶ P01 Yusuf") })
        #expect(head.contains("usai? 1:31"), "\(head)")
        scenario.live.language = .english
        #expect(scenario.rows[1].hasPrefix(" ▶ P01 Yusuf 1:31 ended?  "))
    }

    @Test("The queue is worked on in its own list")
    func list() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room)
        for hand in ["1", "2", "topi"] {
            scenario.press("Esc h").type(hand).press(hand == "topi" ? "Enter Enter" : "Enter")
        }
        scenario.press("Esc Esc 2 g J")
        #expect(try codes(room) == ["P02", "P01", "P07"])
        scenario.press("j =").type("5").press("Enter")
        #expect(try codes(room) == ["P02", "P01", "P05"])
        scenario.press("g d c a").type("3").press("Enter")
        #expect(scenario.said == "Antrean ditutup; c di tampilan 2 membukanya lagi.")
        scenario.press("c o 2 t").type("x").press("Enter")
        #expect(scenario.rows[22].contains("Tulis jumlah penanya"))
        scenario.press("Backspace").type("1 1:30").press("Enter")
        #expect(try room.session.currentRound?.seconds == 90)
        #expect(try room.session.queuePolicy == .firstTimers)
        scenario.press("Enter")
        #expect(try floor(room) == "P01")
        try room.ask(.raiseHand(.code("P02"), .ordinary))
        scenario.live.refresh()
        scenario.press("g L")
        #expect(
            scenario.status.hasPrefix("Kata terakhir untuk:   Enter P05 Yusuf · kode atau nama"))
        #expect(try codes(room).sorted() == ["P02", "P05"])
        scenario.press("Enter")
        #expect(
            scenario.said
                == "Kata terakhir: Yusuf. Antrean ditutup, 1 orang dilepas; Esc u memulihkan.")
        #expect(try codes(room) == [])
        scenario.press("u")
        #expect(try codes(room).sorted() == ["P02", "P05"])
        scenario.press("L").type("2").press("Enter")
        #expect(try floor(room) == "P02")
    }

    @Test("A round tells when its seats are used up, and its title whether the queue is closed")
    func seats() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(["Sri", "Joko", "Karto"].map { [.name: .text($0)] }),
            .addItems([[.title: .text("Air")]], after: nil), .openNextItem,
            .beginRound(seats: 2, seconds: 60))
        for code in ["P01", "P02", "P03"] { try room.ask(.raiseHand(.code(code), .ordinary)) }
        let scenario = try Scenario(room, (120, 24)).press("Esc Esc 2")
        scenario.press("c")
        #expect(scenario.rows.contains { $0.hasSuffix("termin 1 0/2 · 1:00 · DITUTUP") })
        scenario.press("c")
        #expect(scenario.said == "Antrean dibuka lagi.")
        #expect(scenario.rows.contains { $0.hasSuffix("termin 1 0/2 · 1:00 · PENUH") })
        scenario.press("Esc g")
        #expect(scenario.said == "Giliran Sri. Berikut Joko, lalu Karto.")
        scenario.press("Esc g")
        #expect(scenario.said == "Giliran Joko. Berikut Karto. Kursi termin 1 habis (2/2).")
        scenario.press("Esc g")
        #expect(scenario.said == "Termin 1 sudah penuh; t di tampilan 2 membuka termin 2.")
    }

    @Test("= names whoever is only described, first the one who speaks, with what was noted")
    func naming() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room)
        for hand in ["batik hijau", "topi", "1"] {
            scenario.press("Esc h").type(hand).press(hand == "topi" ? "Enter Enter" : "Enter")
        }
        scenario.press("Esc g").type("Datanya ganda").press("Enter Esc Esc 2 G =")
        #expect(scenario.status.hasPrefix("«batik hijau, kiri» adalah:"))
        scenario.type("Umi Kulsum, PKH").press("Enter")
        #expect(try floor(room) == "P06")
        let note = try #require(try room.session.notes.last)
        let speaker = try #require(note.fields.entity(.speaker))
        #expect(try room.session.people[speaker]?.name == "Umi Kulsum")
        scenario.press("=")
        #expect(scenario.status.hasPrefix("«topi» adalah:"))
    }

    @Test("A minute more or less, and a beginning dated back, in one key")
    func minutes() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc + Esc +")
        #expect(scenario.said == "«Tanya jawab, termin 1» kini 27 menit.")
        scenario.press("Esc -")
        #expect(try room.session.currentItem?.added == 1)
        let before = try #require(try room.session.turns.last)
        scenario.press("Esc b Esc b")
        #expect(scenario.said == "«Hasan» sejak 10.31. Esc b: semenit lebih awal lagi.")
        let after = try #require(try room.session.turns.last)
        #expect(after.began.wall.milliseconds == before.began.wall.milliseconds - 120_000)
        scenario.press("Esc u")
        #expect(
            try room.session.turns.last?.began.wall.milliseconds
                == before.began.wall.milliseconds - 60_000)
    }

    @Test("An item is not left while people wait, unless one insists; twice at once is once")
    func insisting() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc h").type("1").press("Enter Esc n")
        #expect(
            scenario.said == "1 orang masih mengantre; tekan sekali lagi untuk tetap lanjut.")
        scenario.press("Esc u Esc h").type("1").press("Enter Esc n Esc n Esc n")
        #expect(try room.session.currentItem?.title == "Tanya jawab, termin 2")
    }

    @Test(
        "From the palette, from the help and by its name one insists too; another command forgets",
        arguments: [
            ("Ctrl-P berikut Enter", true), ("Esc ? berikutnya Enter", true),
            ("/berikut Enter", true), ("Esc 4", false), ("x Backspace", false),
        ])
    func insistingOtherwise(way: String, isHeeded: Bool) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc h").type("1").press("Enter Esc n")
        for part in way.split(separator: " ").map(String.init) {
            let isTyped = part.count > 1 && part.allSatisfy { $0.isLowercase || $0 == "/" }
            _ = isTyped ? scenario.type(part) : scenario.press(part)
        }
        #expect(try (room.session.currentItem?.title == "Tanya jawab, termin 2") == isHeeded)
        scenario.press("Esc n")
        #expect(
            scenario.said.hasPrefix("1 orang masih mengantre") == !isHeeded, "\(scenario.said)")
    }

    @Test("An item is passed over, an unplanned one put in and opened")
    func items() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc Esc 1 j s")
        #expect(
            scenario.said == "Dilewati: «Tanya jawab, termin 2». Tetap dapat dibuka.")
        scenario.press("I").type("Listrik padam").press("Ctrl-S")
        #expect(try room.session.currentItem?.title == "Listrik padam")
        #expect(try room.session.currentItem?.isUnplanned == true)
        #expect(try room.session.nextItem?.title == "ISHOMA")
    }

    @Test("Who only helps to run it counts neither among those who came nor in the shares of talk")
    func team() throws {
        let room = try Room([.title: .text("Menggali"), .profile: .text("circle")])
        try room.ask(
            .addPeople([[.name: .text("Siti")], [.name: .text("Budi")]]),
            .addPeople([[.code: .text("T1"), .name: .text("Ayu")]]),
            .addItems([[.title: .text("Cerita")]], after: nil))
        let everyone = try room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(everyone, .arrived)), .openNextItem)
        for code in ["P01", "P02", "T1"] {
            try room.ask(.giveFloor(.code(code)))
            room.wait(seconds: 60)
        }
        try room.ask(.endTurn)
        let scenario = try Scenario(room).press("Esc 2")
        #expect(scenario.rows[1].hasSuffix("hadir 2"))
        let shares = try #require(scenario.rows.firstIndex { $0.hasPrefix(" PORSI BICARA") })
        #expect(
            scenario.rows[shares...shares + 3].map { $0.prefix { $0 != "│" } } == [
                " PORSI BICARA                                ",
                "   P01 Siti           ■■■■■■■■■■ 50% 1:01 1× ",
                "   P02 Budi           ■■■■■■■■■■ 50% 1:01 1× ",
                " giliran tercatat 2 dari 3 menit             ",
            ])
    }

    @Test("A late session is re-planned by choosing one of the proposals")
    func rePlanning() throws {
        let room = try Room.forum()
        room.wait(seconds: 20 * 60)
        try room.ask(.giveFloor(.code("P05")))
        room.wait(seconds: 20 * 60)
        let scenario = try Scenario(room).press("Esc Esc 1 R")
        #expect(
            scenario.rows[2...5].map { $0 } == [
                "▸ATUR ULANG · Atur ulang sisa acara", "▸ 1 Persingkat sebanding → selesai 13.50",
                "     Tanya jawab, termin 2 20' → 15'", "  2 Undurkan akhir sesi → selesai 13.54",
            ])
        scenario.press("Enter")
        #expect(try room.session.account(at: room.now).behind ?? 0 <= 0)
        scenario.press("u")
        #expect(try room.session.account(at: room.now).behind ?? 0 > 0)
    }

    @Test("An item that stands open after half an hour without an event is asked about once")
    func forgotten() throws {
        let room = try Room.forum()
        room.wait(seconds: 29 * 60 - 80)
        #expect(try Scenario(room).live.overlay == nil)
        room.wait(seconds: 300 * 60)
        let scenario = try Scenario(room)
        #expect(
            scenario.rows[2...5].map { $0 } == [
                "▸ACARA · Acara ini masih terbuka: Tanya jawab, termin 1", "  1 Masih berlangsung",
                "▸ 2 Berakhir 10.33, saat kejadian terakhir", "  3 Berakhir pukul lain",
            ])
        scenario.press("3").type("15.00").press("Enter")
        let ended = try room.session.items.compactMap { $0.spans.last?.ended }.last
        #expect(ended?.wall.iso.hasPrefix("2020-11-30T15:00") == true)
        #expect(try room.session.openItem == nil)
        let other = try Room.forum()
        other.wait(seconds: 3600)
        try Scenario(other).press("2")
        let last = try other.session.items.compactMap { $0.spans.last?.ended }.last
        #expect(last?.wall.iso.hasPrefix("2020-11-30T10:33") == true)
    }
}
