import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("Lists and forms")
struct ListTests {
    @Test("No line of a note in sight is left out, wherever the mark is", arguments: 0...8)
    func wholeNotes(down: Int) throws {
        let room = try Room.empty()
        let long = String(repeating: "kata ", count: 90)
        let texts = ["awal akhir", "awal " + long + "akhir"]
        try room.note((1...9).map { texts[$0 % 2] })
        let scenario = try Scenario(room).press("Esc Esc 4 g")
        for _ in 0..<down { scenario.press("↓") }
        let words: [Substring] = scenario.rows[3..<21].flatMap { $0.split(separator: " ") }
        let ends = words.filter { $0 == "awal" || $0 == "akhir" }
        // Of what is in sight, only the first may have lost its beginning and the last its end.
        for (end, next) in zip(ends, ends.dropFirst()) {
            #expect(end != next, "\(scenario.screen)")
        }
    }

    @Test("A note higher than the pane is read on by ↓ before the next one, and back by ↑")
    func reading() throws {
        let room = try Room.empty()
        try room.note(["Awal", (1...60).map { "baris\($0)" }.joined(separator: "\n"), "Akhir"])
        let scenario = try Scenario(room, (40, 12)).press("Esc Esc 4 g ↓")
        var seen: [String] = []
        let selected = scenario.live.selection[.notes]
        while scenario.live.selection[.notes] == selected {
            seen += scenario.rows.flatMap { $0.split(separator: " ") }.map(String.init)
            scenario.press("↓")
        }
        #expect((1...60).allSatisfy { seen.contains("baris\($0)") })
        #expect(scenario.screen.contains("Akhir"))
        scenario.press("↑ ↑")
        #expect(scenario.live.selection[.notes] == selected)
    }

    private func titles(_ room: Room) throws -> [String] {
        try room.session.programme.map(\.title)
    }

    @Test("Enter opens the selected item, J and K move it, d takes it off, u brings it back")
    func agenda() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc Esc G")
        let before = try titles(room)
        scenario.press("K K")
        #expect(try titles(room).suffix(3) == ["Penutup", "Perumusan", "Rencana tindak lanjut"])
        scenario.press("J J")
        #expect(try titles(room) == before)
        scenario.press("d")
        #expect(scenario.status.hasPrefix("Dihapus: Penutup. Esc u memulihkan."))
        #expect(try titles(room) == before.dropLast())
        scenario.press("u")
        #expect(try titles(room) == before)
        scenario.press("G Enter")
        #expect(try room.session.currentItem?.title == "Penutup")
    }

    @Test("In an empty list the bar names only what can be done there")
    func emptyBar() throws {
        let scenario = try Scenario(Room.empty(), (60, 20)).press("Esc Esc 8")
        #expect(
            scenario.rows[19]
                == " a tambah  / saring  i tulis  1–8 lihat  w layar  ? bantuan")
    }

    @Test("No key that moves changes anything")
    func moving() throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        try Scenario(room).press("Esc Esc j k ↓ ↑ g G PgUp PgDn Home End h l ← → Tab Shift-Tab")
        #expect(try room.session.history.count == before)
    }

    @Test("The space bar notes who came, and goes on to the next; who left, and stays")
    func arrivals() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc 8 Esc Esc G ␣")
        #expect(scenario.said == "P06 batik hijau, kiri hadir; kini 8 orang.")
        scenario.press("g j ␣")
        #expect(scenario.said == "N1 Agung pulang 10.34; Esc u membatalkan.")
        #expect(scenario.rows[4].hasPrefix("▸  N1"))
        scenario.press("␣")
        #expect(scenario.said == "N1 Agung hadir; kini 8 orang.")
    }

    @Test("Somebody may come and be here still; who is changed stands over the form")
    func presence() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 8 g j t")
        scenario.type("9.10-").press("Enter")
        #expect(scenario.said.hasSuffix("09.00–"))
        #expect(scenario.press("e").rows[2] == "▸UBAH DATA ORANG · N1 Agung")
    }

    @Test("A form takes values in either language and files one event")
    func newItem() throws {
        let room = try Room.empty()
        try Scenario(room).press("Esc Esc a").type("Tanya jawab").press("Tab").type("q").press(
            "Tab"
        )
        .type("1j30").press("Tab Tab ␣ Tab Tab").type("pukul 9.30").press("Ctrl-S")
        let item = try #require(try room.session.programme.first)
        #expect(item.title == "Tanya jawab" && item.type == .qa)
        #expect(item.fields.number(.minutes) == 90 && item.fields.flag(.fixed))
        #expect(item.fields.time(.startsAt) == 570)
    }

    @Test("A value that cannot be read is refused at its field, and what was typed stays")
    func badValue() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).press("Esc Esc a").type("Doa").press("Tab Tab")
            .type("lima").press("Ctrl-S")
        #expect(scenario.rows[7].hasSuffix("Isi menit, mis. 45 atau 1j30."))
        #expect(try room.session.programme.isEmpty)
        scenario.press("Esc")
        #expect(scenario.status == "Isian disimpan sampai dibuka lagi.")
        scenario.press("a Ctrl-U").type("5").press("Ctrl-S")
        #expect(try titles(room) == ["Doa"])
    }

    @Test("A changed person replaces only what was changed, as it was when the form was opened")
    func changePerson() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc 8 Esc Esc g j e")
        let id = try #require(scenario.live.selection[.people])
        try room.ask(
            .amendPeople([
                id: #require(room.session.people[id]).fields.change(to: [.phone: .text("1")])
            ]))
        scenario.type(" Wibowo").press("Ctrl-S")
        let person = try #require(try room.session.people[id])
        #expect(person.fullName == "Dr. Agung Wibowo")
        #expect(person.fields.text(.phone) == "1" && person.fields.conflicts.isEmpty)
    }

    @Test("The newest note is in sight, and the list goes back to the first")
    func notes() throws {
        let room = try Room.empty()
        try room.note((1...60).map { "Catatan nomor \($0)" }, every: 1)
        let scenario = try Scenario(room).press("Esc 4")
        #expect(scenario.rows[20].hasSuffix("Catatan nomor 60"))
        scenario.press("Esc Esc g")
        #expect(scenario.rows[3].hasSuffix("Catatan nomor 1"))
        #expect(scenario.rows[3].hasPrefix("▸"))
        scenario.press("i")
        #expect(scenario.rows[20].hasSuffix("Catatan nomor 60"))
    }

    @Test("Outcomes are agreed or objected to, actions move on, and undo takes it back")
    func outcomes() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        for line in ["! Mulai Januari", "! Dana desa", "> Undang BUMDes by:@2 due:2021-01-15"] {
            scenario.type(line).press("Enter")
        }
        scenario.press("Esc 5 Esc Esc Enter j o Enter j ␣ ␣")
        #expect(try statuses(room) == ["agreed", "objected", "blocked"])
        #expect(
            Array(scenario.rows[2...9]) == [
                "▸5 HASIL 3", " RUMUSAN 2",
                "   1  Mulai Januari" + .blanks(48) + "✓ Disepakati",
                "   2  Dana desa" + .blanks(49) + "✗ Ada keberatan", " TINDAK LANJUT 1",
                "▸  3  Undang BUMDes" + .blanks(49) + "‖ Terhambat",
                "      → P02 · Jum 15 Jan 2021", "",
            ])
        scenario.press("Enter")
        #expect(scenario.status.hasPrefix("Ini tindak lanjut; spasi mengganti statusnya."))
        scenario.press("u g Enter")
        #expect(try statuses(room) == ["agreed", "objected", "running"])
        #expect(scenario.said == "Sudah disepakati: «Mulai Januari»; Esc H membatalkannya.")
        scenario.press("e").type(" 2027").press("Enter")
        #expect(try statuses(room) == ["drafted", "objected", "running"])
        #expect(
            scenario.said
                == "Kata-katanya berubah, jadi rancangan lagi sampai disepakati: «Mulai Januari"
                + " 2027».")
    }

    private func statuses(_ room: Room) throws -> [String?] {
        try room.session.standingNotes.map { $0.fields.text(.status) }
    }

    @Test("A selected note goes into the line to be changed, or is struck out and comes back")
    func selectedNotes() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        for line in ["Satu", "Dua", "Tiga"] { scenario.type(line).press("Enter") }
        scenario.type("setengah").press("Esc 4 Esc Esc k e")
        #expect(scenario.status.hasPrefix("Baris masih berisi; simpan dahulu dengan i lalu Enter."))
        scenario.press("i Ctrl-U Esc Esc G k e").type(" puluh").press("Enter")
        #expect(try room.session.standingNotes.map(\.text) == ["Satu", "Dua puluh", "Tiga"])
        scenario.press("Esc Esc G d")
        #expect(try room.session.standingNotes.map(\.text) == ["Satu", "Dua puluh"])
        scenario.press("u")
        #expect(try room.session.standingNotes.map(\.text) == ["Satu", "Dua puluh", "Tiga"])
    }
}
