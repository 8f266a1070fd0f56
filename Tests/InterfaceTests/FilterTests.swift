import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("Filtering a list")
struct FilterTests {
    @Test("While a filter is kept, the bar says first how all are shown again")
    func bar() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 4 /").type("data").press("Enter")
        #expect(scenario.rows[23].hasPrefix(" Esc semua  e ubah"))
        scenario.press("Esc")
        #expect(scenario.rows[23].hasPrefix(" e ubah"))
    }

    @Test("Esc that shows the whole list again is no prefix of the next key")
    func clearingIsNoPrefix() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 4 /").type("a").press("Enter")
        #expect(scenario.live.filters[.notes] != nil)
        let turn = scenario.live.session.openTurn
        scenario.press("Esc g")
        #expect(scenario.live.filters[.notes] == nil)
        #expect(scenario.live.session.openTurn == turn)
        scenario.press("Esc")
        #expect(scenario.live.isPrefixed)
    }

    @Test(
        "What is typed is looked for in texts, tags, speakers and marks",
        arguments: [
            ("desa", "1 dari 9"), ("DESA", "1 dari 9"), ("n2", "3 dari 9"), ("tohari", "2 dari 9"),
            ("@n2 siap", "1 dari 9"), ("#dtks", "2 dari 9"), ("#dtks @p03", "1 dari 9"),
            ("?", "1 dari 9"), (">", "1 dari 9"), ("*", "1 dari 9"), ("dua menit", "1 dari 9"),
            ("zzz", "0 dari 9"),
        ])
    func notes(typed: String, count: String) throws {
        let scenario = try Scenario(Room.forum()).press("Esc 4 Esc Esc /").type(typed)
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN \(count) / "), "\(scenario.rows[2])")
    }

    @Test(
        "Agenda, outcomes and people are filtered too",
        arguments: [
            (1, "termin", "▸1 ACARA 2 dari 10 / termin"), (1, "paparan", "▸1 ACARA 1 dari 10 / "),
            (5, "ulang", "▸5 HASIL 1 dari 1 / ulang"), (8, "wonosari", "▸8 ORANG 2 dari 9 / "),
            (8, "batik", "▸8 ORANG 1 dari 9 / batik"),
        ])
    func views(view: Int, typed: String, title: String) throws {
        let scenario = try Scenario(Room.forum()).press("Esc \(view) Esc Esc /").type(typed)
        #expect(scenario.rows[2].hasPrefix(title), "\(scenario.rows[2])")
    }

    @Test("Whoever is addressed by name is found by that name, though the record has the code")
    func recipient() throws {
        let room = try Room.forum()
        try room.note(["! Usul kepada:tohari"])
        let scenario = try Scenario(room).press("Esc 4 Esc Esc /").type("tohari usul")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 1 dari 10 / "), "\(scenario.rows[2])")
    }

    @Test("Enter keeps the filter and gives the keys to what is left; Esc shows all again")
    func keeping() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Setengah").press("Esc 4 Esc Esc /").type("n2")
            .press("Enter g d")
        #expect(scenario.status.hasPrefix("Dihapus: Kewajiban negara memelihara"))
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 2 dari 8 / n2"))
        scenario.press("j j j d")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 1 dari 7 / n2"))
        scenario.press("Esc")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 7  "))
        scenario.press("n")
        #expect(try room.session.currentItem?.title == "Tanya jawab, termin 2")
        #expect(scenario.line == "Setengah")
    }

    @Test("What is noted meanwhile comes through the filter, and what no longer fits goes")
    func following() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc 4 Esc Esc /").type("beras").press("Enter")
        #expect(scenario.rows[4].hasPrefix(" Tidak ada yang cocok dengan saringan."))
        try room.note(["@2 Harga beras naik"])
        scenario.live.refresh()
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 1 dari 10 / beras"))
        scenario.press("e").press("Ctrl-U").type("@2 Harga gula naik").press("Enter")
        #expect(scenario.rows[2].hasPrefix(" 4 CATATAN 0 dari 10 / beras"))
    }

    @Test("A list that a filter has emptied loses nothing to its keys")
    func emptied() throws {
        for view in [1, 4, 5, 8] {
            let room = try Room.forum()
            let scenario = try Scenario(room).press("Esc \(view) Esc Esc /").type("zzz")
            let before = try room.session.history.count
            scenario.press("Enter d e Esc Esc")
            #expect(try room.session.history.count == before, "\(view)")
        }
    }

    @Test("An empty filter ends by itself, and letters that are taken out widen it again")
    func editing() throws {
        let scenario = try Scenario(Room.forum()).press("Esc 4 Esc Esc /").type("n2x")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 0 dari 9"))
        scenario.press("Backspace")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 3 dari 9"))
        scenario.press("Ctrl-U Backspace")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN 9  "))
        scenario.press("/ Enter")
        #expect(scenario.live.filters.isEmpty)
    }

    @Test("A sentence that was typed into one and kept by Enter goes aside when all is shown again")
    func sentence() throws {
        let scenario = try Scenario(Room.forum()).press("Esc 4 Esc Esc /")
        scenario.type("anak sekolah libur").press("Enter Esc")
        #expect(scenario.said == "1 baris disisihkan; Esc z di baris kosong mengambilnya.")
        #expect(scenario.press("Esc z").line == "anak sekolah libur")
    }

    @Test("Words are found as people write them, whatever the letters")
    func words() {
        for (word, text) in [
            ("é", "CAFÉ"), ("ta' oneng", "Ta' oneng."), ("村", "問題 村"), ("i", "I"),
        ] {
            #expect(FilterWord(word).isIn(text))
        }
        #expect(!FilterWord("lama").isIn("lam"))
        #expect(FilterWord("").isIn(""))
    }
}
