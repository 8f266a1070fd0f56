import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("What is done with several notes at once")
struct MarkingTests {
    private func room() throws -> Room {
        let room = try Room.forum()
        try room.note(
            ["@@ Kosong", "@0 ? Siapa yang bicara", "@7 Satu #lama", "@7 Dua", "@7 Tiga #lama"])
        return room
    }

    /// The last notes as their speakers' codes, tags and items.
    private func facts(_ room: Room) throws -> [String] {
        let session = try room.session
        return session.standingNotes.suffix(3).map { note in
            let speaker = note.fields.entity(.speaker).flatMap { session.people[$0]?.code }
            let item = note.item.flatMap { session.items[$0]?.title } ?? "–"
            return [speaker ?? note.fields.text(.voice) ?? "–", item]
                .joined(separator: " ") + note.fields.list(.tags).map { " #" + $0 }.joined()
        }
    }

    @Test("A range is marked from the nearest mark, in either direction, or the note alone")
    func range() throws {
        let scenario = try Scenario(.forum()).press("Esc 4 Esc Esc g r j j j r")
        #expect(scenario.live.marked.count == 4)
        scenario.press("Esc Esc G r k k r")
        #expect(scenario.live.marked.count == 3)
        #expect(scenario.rows[2].contains("3 dipilih"))
    }

    @Test("Marked notes are tagged by one event that one undo takes back")
    func tagging() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G v k k v")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 14 · 2 dipilih"))
        let before = try facts(room)
        scenario.press("t").type("#baru").press("Enter")
        #expect(scenario.status.hasPrefix("2 catatan diberi #baru."))
        let termin = "Tanya jawab, termin 1"
        #expect(
            try facts(room) == [
                "P07 \(termin) #lama #baru", "P07 \(termin)", "P07 \(termin) #lama #baru",
            ])
        #expect(try room.session.history.filter { $0.action == .amendNotes }.count == 1)
        scenario.press("u")
        #expect(try facts(room) == before)
    }

    @Test("What is marked and hidden by a filter is left alone")
    func hidden() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc g v / # l a m a Enter")
        #expect(!scenario.rows[2].contains("dipilih"))
        #expect(scenario.live.chosenNotes.allSatisfy { $0.fields.list(.tags) == ["lama"] })
        scenario.press("v")
        #expect(scenario.live.chosenNotes.count == 1)
    }

    @Test("A tag that all bear is taken off")
    func untagging() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc / # l a m a Enter V t")
        #expect(scenario.rows[3].hasPrefix("▸#lama"))
        #expect(scenario.rows[3].hasSuffix("lepas"))
        scenario.press("Enter")
        #expect(scenario.status.hasPrefix("2 catatan tanpa #lama lagi."))
        #expect(try room.session.standingNotes.allSatisfy { $0.fields.list(.tags) != ["lama"] })
    }

    @Test("Without marks it is the selected note; an item by its number, or none")
    func refiling() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G m").type("8").press("Enter")
        #expect(scenario.status.hasPrefix("1 catatan pindah ke: 8 Perumusan"))
        #expect(try facts(room)[2] == "P07 Perumusan #lama")
        scenario.press("m").type("tanpa").press("Enter")
        #expect(try facts(room)[2] == "P07 – #lama")
        scenario.press("m").type("tanpa").press("Enter")
        #expect(scenario.status.hasPrefix("Tidak ada yang berubah."))
    }

    @Test("Marked notes become another's, the room's or nobody knows whose")
    func speakers() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G v s").type("rina").press("Enter")
        #expect(scenario.status.hasPrefix("1 catatan atas nama: P03 Rina Wati"))
        scenario.press("G k v v s").type("semua").press("Enter G k k s").type("tidak").press(
            "Enter")
        let termin = "Tanya jawab, termin 1"
        let found = try facts(room)
        #expect(found[2] == "everyone \(termin) #lama" && found[1] == "everyone \(termin)")
    }

    @Test("All notes of one voice become another's by one event")
    func voices() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G S").type("budi").press("Enter")
        #expect(scenario.status.hasPrefix("3 catatan atas nama: P02 Budi Santoso"))
        #expect(try facts(room).allSatisfy { $0.hasPrefix("P02") })
        scenario.press("u")
        #expect(try facts(room).allSatisfy { $0.hasPrefix("P07") })
        scenario.press("Esc 8 / p 0 7 Enter S").type("siti").press("Enter")
        #expect(scenario.status.hasPrefix("3 catatan atas nama: P01 Siti Aminah"))
        scenario.press("Esc 4 G k k k S").type("yusuf").press("Enter")
        #expect(scenario.status.hasPrefix("1 catatan atas nama: P05 Yusuf"))
    }

    @Test("Actions are given to someone on the list, or to an office")
    func owners() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        for line in ["> Satu by:@2", "> Dua", "! Tiga"] { scenario.type(line).press("Enter") }
        scenario.press("Esc 5 Esc Esc V s").type("Dinas Sosial").press("Enter")
        #expect(scenario.status.hasPrefix("2 catatan atas nama: → Dinas Sosial"))
        let notes = try room.session.standingNotes
        #expect(
            notes.map { $0.fields.text(.office) } == ["Dinas Sosial", "Dinas Sosial", nil])
        #expect(notes.allSatisfy { $0.fields.entity(.owner) == nil })
    }

    @Test("Marked notes are struck by one event; Esc Esc and another view take marks away")
    func striking() throws {
        let room = try room()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc G v Esc Esc")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 14  "))
        scenario.press("v Esc 5 Esc 4")
        #expect(scenario.live.marked.isEmpty)
        scenario.press("G v k k v d")
        #expect(scenario.status.hasPrefix("2 catatan dicoret. Esc u memulihkan."))
        #expect(try room.session.standingNotes.count == 12)
        scenario.press("u")
        #expect(try room.session.standingNotes.count == 14)
    }

    @Test("Marked notes go to the clipboard as plain text, in the order in which they were said")
    func copying() throws {
        let scenario = try Scenario(Room.forum()).press("Esc 4 Esc Esc g j j j v G v y")
        #expect(
            scenario.display.copied == [
                """
                10.27 N2 Tohari: "Siap mendukung kegiatan Dinas Sosial." *5 mengangguk
                10.33 [Tindak lanjut] Verifikasi ulang data sepuluh desa @N1 → N1 Agung \
                Jum 15 Jan 2021 #dtks

                """
            ])
        #expect(scenario.status.hasPrefix("2 catatan disalin ke papan klip."))
    }

    @Test("A command by name says why not, where nothing is chosen")
    func reasons() throws {
        let scenario = try Scenario(Room.empty()).press("Ctrl-P").type("tagar ")
        #expect(scenario.rows[3] == "▸Hanya di daftar 4, 5: Esc Esc 4 t")
        scenario.press("Esc Esc 4 Ctrl-P").type("tagar x")
        #expect(scenario.rows[3] == "▸Hanya di daftar 4, 5: Esc Esc 4 t")
        scenario.press("Esc Esc Esc 4 Ctrl-P", after: 1500).type("tagar x")
        #expect(scenario.rows[3] == "▸Tidak ada catatan terpilih.")
    }
}
