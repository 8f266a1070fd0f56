import Discussion
import SessionFile
import Testing

@testable import Interface

@Suite("Versions that disagree are settled on the screen")
struct SettlingTests {
    /// Rani and Budi change the same fields of one note, neither having seen the other's change.
    private func room() throws -> Room {
        let room = try Room.empty()
        try room.note(["Uangnya dipegang bu RT"])
        let seen = try #require(try room.session.notes.last)
        let changes: [(String, [NoteKey: FieldValue?])] = [
            ("Rani", [.text: .text("Uangnya dipegang Bu RT 03"), .tags: .list(["kas"])]),
            ("Budi", [.text: .text("Uang dipegang RT"), .tags: .list(["uang", "kas"])]),
        ]
        for (name, values) in changes {
            room.wait(seconds: 60)
            try room.open(as: name).append(
                .notesAmended([seen.id: seen.fields.change(to: values)]), at: room.clock.read())
        }
        return room
    }

    private func note(_ room: Room) throws -> Note { try #require(try room.session.notes.last) }

    @Test("Each version stands with its author and its time, and one is chosen")
    func choosing() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc m")
        #expect(
            Array(scenario.rows[2...5]) == [
                "▸KELENGKAPAN 3  ketik untuk menyaring",
                "▸Isi: Uang dipegang RT                                                  2 versi",
                " Tagar: Uang dipegang RT                                                2 versi",
                " 09.00.20 Uang dipegang RT                                      tanpa pembicara",
            ])
        scenario.press("Enter")
        #expect(
            Array(scenario.rows[2...6]) == [
                "▸PUTUSKAN · Isi · Uang dipegang RT" + .blanks(37) + "1 dari 2",
                " Rani · 09.01.20", "   Uangnya dipegang Bu RT 03",
                "▸Budi · 09.02.20 · yang tampil",
                "   Uang dipegang RT",
            ])
        scenario.press("↑ Enter")
        #expect(scenario.status.hasPrefix("Diputuskan; masih 1 lagi."))
        #expect(
            Array(scenario.rows[2...8]) == [
                "▸PUTUSKAN · Tagar · Uangnya dipegang Bu RT 03", " Rani · 09.01.20", "   kas",
                "▸Budi · 09.02.20 · yang tampil", "   uang, kas", " Semuanya bersama",
                "   kas, uang",
            ])
        scenario.press("e")
        #expect(scenario.rows[20].contains("Isian ini hanya dapat dipilih."))
        scenario.press("j Enter")
        #expect(scenario.status.hasPrefix("Semua versi sudah diputuskan."))
        #expect(try room.session.conflicts.isEmpty)
        #expect(try note(room).text == "Uangnya dipegang Bu RT 03")
        #expect(try note(room).fields.list(.tags) == ["kas", "uang"])
    }

    @Test("A field is written anew; what was written is kept until it is filed")
    func rewriting() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc v e").type(" 03, kata Ani").press("Esc Esc v")
        #expect(scenario.rows[20].contains("Uang dipegang RT 03, kata Ani"))
        scenario.press("Enter")
        #expect(try note(room).text == "Uang dipegang RT 03, kata Ani")
        scenario.press("Esc Esc u")
        #expect(try room.session.conflicts.count == 2)
    }

    @Test("The fields of a board's entry are settled as those of a note, words by writing anew")
    func entry() throws {
        let board = try #require(BoardRoom.all.first { $0.method == "leaky-bucket" })
        let room = try board.room()
        let seen = try #require(try room.session.entries.last { $0.fields.text("amount") != nil })
        let changes: [(String, [EntryKey: FieldValue?])] = [
            ("Rani", ["item": .text("bantuan RT"), "amount": .text("12")]),
            ("Budi", ["item": .text("bantuan RW"), "amount": .text("15")]),
        ]
        for (name, values) in changes {
            room.wait(seconds: 60)
            try room.open(as: name).append(
                .entryAmended(seen.id, seen.fields.change(to: values)), at: room.clock.read())
        }
        let scenario = try Scenario(room).press("Esc v")
        #expect(
            Array(scenario.rows[2...6]) == [
                "▸PUTUSKAN · Jumlah · bantuan RW" + .blanks(40) + "1 dari 2",
                " Rani · 09.02.19", "   Rp12", "▸Budi · 09.03.19 · yang tampil", "   Rp15",
            ])
        scenario.press("e")
        #expect(scenario.rows[20].contains("Isian ini hanya dapat dipilih."))
        scenario.press("↑ Enter")
        #expect(
            Array(scenario.rows[2...6]) == [
                "▸PUTUSKAN · Uraian · bantuan RW", " Rani · 09.02.19", "   bantuan RT",
                "▸Budi · 09.03.19 · yang tampil", "   bantuan RW",
            ])
        scenario.press("e").type(" dan RT").press("Enter")
        #expect(try room.session.conflicts.isEmpty)
        let entry = try #require(try room.session.entries[seen.id])
        #expect(entry.fields.text("item") == "bantuan RW dan RT")
        #expect(entry.fields.text("amount") == "12")
    }

    @Test("A sentence that is typed there settles nothing, and goes to the line")
    func sentence() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc m Enter").type("warga usul e iuran")
        #expect(
            scenario.rows[20].contains(
                "Di sini hanya memilih; Enter membawa kalimat ini ke baris."))
        scenario.press("Enter")
        #expect(scenario.line == "warga usul e iuran")
        #expect(try room.session.conflicts.count == 2)
    }

    @Test("What somebody else has settled meanwhile is not settled once more")
    func meanwhile() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc v")
        try Scenario(room, as: "Budi").press("Esc v Enter").live.finish()
        scenario.press("Enter")
        #expect(scenario.status.hasPrefix("Orang lain baru saja mengubahnya; lihat sekali lagi."))
        #expect(try room.session.conflicts.count == 1)
    }

    @Test("Where nobody disagrees, that is said")
    func nothing() throws {
        let scenario = try Scenario(Room.forum()).press("Esc v")
        #expect(scenario.status.hasPrefix("Tidak ada versi yang berbeda."))
    }

    @Test("Those who wrote the same are of one mind")
    func oneMind() throws {
        let room = try Room.empty()
        try room.note(["> Verifikasi data"])
        let seen = try note(room)
        for name in ["Rani", "Budi"] {
            try room.open(as: name).append(
                .notesAmended([seen.id: seen.fields.change(to: [.status: .text("done")])]),
                at: room.clock.read())
        }
        #expect(try room.session.conflicts.isEmpty)
    }
}

@Suite("Notes under an item that was not open")
struct MisfiledTests {
    /// Rani goes on taking notes in a copy while the programme goes on here; then both are merged.
    private func merged() throws -> Room {
        let room = try Room.forum()
        let copy = try Room(copying: room.contents, at: room.milliseconds)
        room.wait(seconds: 30)
        try room.ask(.openNextItem)
        room.wait(seconds: 300)
        try room.ask(.openNextItem)
        let rani = try Scenario(copy, as: "Rani")
        for (place, line) in ["@1 Awal", "@2 Tengah", "@3 Akhir"].enumerated() {
            copy.wait(seconds: place == 0 ? 1 : 200)
            rani.live.paste(line)
            rani.press("Enter")
        }
        rani.live.finish()
        var random = SystemRandomNumberGenerator()
        _ = try SessionFile.merge([copy.path], into: room.path, random: &random)
        return room
    }

    @Test("After a merge they are listed, and filed by one event under the items that were open")
    func refiling() throws {
        let room = try merged()
        let scenario = try Scenario(room).press("Esc m")
        #expect(
            scenario.rows[3]
                == "▸2 catatan di acara yang tidak sedang berjalan                      salah acara"
        )
        scenario.press("Enter")
        #expect(
            Array(scenario.rows[3...5]) == [
                "▸ke acara yang berjalan saat itu                                      2 catatan",
                " 10.37.57 Tengah                                                          5 → 6",
                " 10.41.17 Akhir                                                           5 → 7",
            ])
        scenario.press("Enter")
        #expect(
            scenario.status.hasPrefix("2 catatan pindah ke: ke acara yang berjalan saat itu"))
        let items = try room.session.standingNotes.suffix(3).map { room.session(titleOf: $0.item) }
        #expect(items == ["Tanya jawab, termin 1", "Tanya jawab, termin 2", "ISHOMA"])
        #expect(scenario.live.tally.misfiled.isEmpty)
        scenario.press("Esc u")
        #expect(scenario.live.tally.misfiled.count == 2)
    }

    @Test("What somebody has filed under another item is right")
    func chosen() throws {
        let room = try merged()
        let scenario = try Scenario(room).press("Ctrl-P").type("salah acara tengah").press("Enter")
        #expect(scenario.status.hasPrefix("1 catatan pindah ke: ke acara yang berjalan saat itu"))
        scenario.press("Esc 4 Esc Esc G m").type("1").press("Enter")
        #expect(scenario.live.tally.misfiled.isEmpty)
    }

    @Test("On one file no note is misfiled, however slowly it was typed")
    func slowly() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Pelan")
        try room.ask(.openNextItem)
        room.wait(seconds: 200)
        try room.ask(.openNextItem)
        scenario.live.refresh()
        scenario.press("Enter")
        #expect(scenario.live.tally.misfiled.isEmpty)
    }
}
