import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The palette")
struct PaletteTests {
    @Test("A command is run behind a colon in the line as well; anything else there is a note")
    func behindColon() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type(":pesan").press("Enter")
        #expect(scenario.rows[2].hasPrefix("▸PESAN"))
        scenario.press("Esc")
        room.wait(milliseconds: 1500)
        scenario.type(": pesan").press("Enter").type(":) senang").press("Enter")
        #expect(room.texts == [": pesan", ":) senang"])
    }

    @Test("A command is found by its name in either language or its help, and Enter runs it")
    func finding() throws {
        for typed in ["jeda", "pause", "lanjutkan waktu", "jda"] {
            let room = try Room.forum()
            let scenario = try Scenario(room).type("Setengah").press("Ctrl-P").type(typed)
                .press("Enter")
            #expect(try room.session.currentItem?.isPaused == true, "\(typed)")
            #expect(scenario.line == "Setengah" && scenario.live.overlay == nil)
        }
    }

    @Test(
        "What can be done stands first, and what was typed as it begins",
        arguments: [
            ("q", "leave", ""), ("nxt", "next", ""), ("tm", "timer", ""), ("hand", "hand", ""),
            ("agr", "agree", "Esc Esc 5"), ("mer", "merge", "Esc Esc 4 ␣ j ␣"),
        ])
    func ranking(typed: String, first: String, keys: String) throws {
        let scenario = try Scenario(Room.forum(), .english).press(keys).press("Ctrl-P").type(typed)
        let name = scenario.rows[3].dropFirst().split(separator: "  ").first.map(String.init)
        #expect(name == first, "\(scenario.rows[3])")
    }

    @Test("Among people the name comes first, and each place has what its own name leaves")
    func names() throws {
        let room = try Room([.title: .text("Rapat"), .profile: .text("forum")])
        try room.ask(
            .addPeople([
                [
                    .name: .text("Raden Mas Haryo Kusumowardhani Notonegoro Suryodiningrat"),
                    .institution: .text("Fakultas Ilmu Sosial dan Ilmu Politik Universitas Jember"),
                ],
                [
                    .name: .text("Ni Luh Putu Ayu Kusumaningtyas"),
                    .institution: .text("RSUD dr. H. Koesnadi"),
                ],
                [.name: .text("Hasan Basri"), .institution: .text("Kecamatan Tenggarang")],
            ]))
        try room.note(["Air bersih"])
        for (width, height) in [(80, 24), (60, 20), (40, 10)] {
            let scenario = try Scenario(room, (width, height)).press("Esc Esc 4 s")
            try expectScreen(scenario, "palette-names-\(width)x\(height)")
        }
    }

    @Test("Where there is nothing to choose it says so, counts none, and offers no key for it")
    func none() throws {
        let scenario = try Scenario(Room.empty()).type(":pesan").press("Enter")
        #expect(
            [scenario.rows[2].hasPrefix("▸PESAN 0 "), scenario.rows[3] == " Belum ada pesan."]
                == [true, true])
        #expect(scenario.rows[23] == " Esc kembali")
        let people = try Scenario(Room.empty()).press("Esc Esc 8 C")
        #expect(people.said == "Daftar orang masih kosong; tambah di tampilan 8 (a).")
    }

    @Test("Colon opens it from lists and after Esc, and Esc closes it again")
    func opening() throws {
        for keys in ["Esc :", "Esc Esc :", "Ctrl-P", "Esc Esc Ctrl-P"] {
            let scenario = try Scenario(Room.empty()).press(keys)
            #expect(scenario.rows[2].hasPrefix("▸PERINTAH"), "\(keys)")
            scenario.press("Esc")
            #expect(scenario.live.overlay == nil)
        }
    }

    @Test("Why a command cannot run leaves what it does in its row, as far as there is room")
    func reasonsBesideHelp() throws {
        let scenario = try Scenario(Room.forum(), (120, 24), .english).press("Ctrl-P")
        try expectScreen(scenario.type("ask"), "palette-reasons")
    }

    @Test("A command that cannot run says why, in its row and when it is tried")
    func reasons() throws {
        let scenario = try Scenario(Room.empty()).press("Ctrl-P").type("akhiri giliran")
        let reason = "Tidak ada yang memegang giliran; Esc g memberikannya."
        #expect(scenario.rows[3] == "▸usai bicara  – " + reason + "     Esc f")
        scenario.press("Enter")
        #expect(scenario.status.hasPrefix(reason))
        scenario.press("Ctrl-P").type("keberatan").press("Enter")
        #expect(scenario.status == "Hanya di daftar 5: Esc Esc 5 o")
    }

    @Test(
        "goto leads to an item, a note or a person, by number, time or words",
        arguments: [
            ("3", "▸✓  3 Sambutan", 0), ("item 3", "▸✓  3 Sambutan", 0),
            ("catatan 3", "▸10.25.53 N2", 0), ("10.29", "▸10.29.38 P03", 0),
            ("penutup", "▸  10 Penutup", 0), ("hasan", "▸▶ P04  Hasan", 0),
            ("3", "▸10.25.53 N2", 1),
        ])
    func goTo(typed: String, row: String, down: Int) throws {
        let scenario = try Scenario(Room.forum()).press("Ctrl-P").type("ke \(typed)")
        for _ in 0..<down { scenario.press("↓") }
        scenario.press("Enter")
        #expect(
            scenario.rows.contains { $0.hasPrefix(row) || $0.contains("│" + row) },
            "\(scenario.screen)")
    }

    @Test("The help finds a command by its name in the other language, and by words for it")
    func helpFinds() throws {
        for word in ["theme", "colors", "warna"] {
            let scenario = try Scenario(Room.forum()).press("F1").type(word)
            #expect(scenario.rows[2].hasPrefix("▸BANTUAN 1 "))
            #expect(scenario.rows[4].hasPrefix("▸:tema "))
        }
    }

    @Test("Where every method is used, that is said")
    func everyMethod() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 3")
        for _ in 1...20 {
            scenario.press("m Enter")
            if case .options? = scenario.live.overlay { scenario.press("Enter") }
            if case .palette? = scenario.live.overlay { break }
        }
        #expect(scenario.rows[3] == " Semua metode sudah dipakai dalam sesi ini.")
    }

    @Test("What is under the mark stands whole, in as many rows as it takes")
    func whole() throws {
        let scenario = try Scenario(Room.empty(), (40, 12))
        scenario.live.say(
            "Berkas hilang. Kembalikan, lalu tekan Enter; atau simpan di tempat lain.")
        scenario.press("→ Ctrl-P").type("pesan ")
        #expect(
            Array(scenario.rows[2...5]) == [
                "▸Berkas hilang. Kembalikan,    09.00.00", " lalu tekan Enter; atau",
                " simpan di tempat lain.", "",
            ])
        #expect(scenario.rows[11] == " ↑↓ Enter tampilkan lagi  Esc kembali")
    }

    @Test("What nothing fits is said, and nothing happens")
    func nothing() throws {
        let scenario = try Scenario(Room.forum()).press("Ctrl-P").type("zzz").press("Enter")
        #expect(scenario.status.hasPrefix("Tidak ada yang cocok; coba kata lain, atau Esc."))
        #expect(scenario.rows[3] == " Tidak ada yang cocok; coba kata lain, atau Esc.")
    }

    @Test(
        "Where goto leads nowhere, what may be typed is said",
        arguments: ["10:2", "23.59", "9.3"])
    func noPlace(typed: String) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Ctrl-P").type("ke \(typed)").press("Enter")
        let id = "Tidak ada yang cocok; ketik nomor, jam lengkap (10.21), nama, atau kata."
        #expect(scenario.status == id && scenario.rows[3] == " " + id)
        let narrow = try Scenario(room, (40, 12), .english).press("Ctrl-P").type("goto \(typed)")
        #expect(
            Array(narrow.rows[2...3]) == [
                " Nothing fits; type a number, a whole", " time (10:21), a name, or words.",
            ])
    }

    @Test("The language changes as the mark moves; Esc brings the old one back, Enter keeps it")
    func language() throws {
        let scenario = try Scenario(Room.forum()).press("Ctrl-P").type("bahasa ").press("↓")
        #expect(scenario.rows[2].hasPrefix("▸LANGUAGE 2  type to filter"))
        scenario.press("Esc")
        #expect(scenario.live.language == .indonesian)
        scenario.press("Ctrl-P").type("bahasa en").press("Enter")
        #expect(scenario.rows[23].hasPrefix(" Esc then: n next"))
        scenario.type("/bahasa id").press("Enter Enter")
        #expect(scenario.live.language == .indonesian && scenario.line.isEmpty)
    }

    @Test("A theme is tried on as the mark moves; Esc brings the old one back, Enter keeps it")
    func theme() throws {
        let scenario = try Scenario(Room.forum()).press("Ctrl-P").type("tema").press("Enter ↓")
        #expect(scenario.display.theme == .light)
        scenario.press("Esc")
        #expect(scenario.display.theme == .dark)
        scenario.press("Ctrl-P").type("theme ").press("↓")
        #expect(scenario.display.theme == .light)
        scenario.press("Backspace")
        #expect(scenario.display.theme == .dark)
        scenario.type(" pend").press("Enter")
        #expect(scenario.display.theme == .light)
    }

    @Test(
        "What is done with a row is done from the palette where its list has the keys, and nowhere else",
        arguments: [
            ("1", "lewati", "1: Esc Esc 1 s"), ("1", "kunci lama", "1: Esc Esc 1 L"),
            ("1", "move down", "1, 2: Esc Esc 1 J"), ("2", "cabut", "2: Esc Esc 2 d"),
            ("4", "tuntas", "2, 4: Esc Esc 2 x"), ("5", "salin", "4, 5: Esc Esc 4 y"),
            ("8", "arrive", "8: Esc Esc 8 ␣"), ("5", "edit", "1, 2, 4, 5, 6, 8: Esc Esc 1 e"),
        ])
    func ofRow(view: String, name: String, place: String) throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        let scenario = try Scenario(room).press("Esc \(view) Ctrl-P").type(name).press("Enter")
        #expect(scenario.status == "Hanya di daftar " + place)
        #expect(try room.session.history.count == before)
        scenario.press("Esc Esc Ctrl-P").type(name).press("Enter")
        #expect(scenario.said != "Hanya di daftar " + place)
    }

    @Test("The messages stand there with their times, the latest first")
    func messages() throws {
        let scenario = try Scenario(Room.empty()).press("Esc f", after: 1000).press(
            "Esc u Ctrl-P", after: 1000
        ).type("pesan ")
        #expect(
            Array(scenario.rows[3...4]) == [
                "▸Tidak ada tindakan Anda yang dapat dibatalkan.                        09.00.04",
                " Tidak ada yang memegang giliran; Esc g memberikannya.                 09.00.02",
            ])
        scenario.press("↓ Enter")
        #expect(scenario.status.hasPrefix("Tidak ada yang memegang giliran"))
    }

    @Test("A form that is open is kept with what was typed in it")
    func forms() throws {
        let scenario = try Scenario(Room.empty()).press("Esc Esc a").type("Doa").press("Ctrl-P Esc")
        #expect(scenario.live.overlay == nil)
        scenario.press("a Ctrl-S")
        #expect(try scenario.room.session.programme.map(\.title) == ["Doa"])
    }

    @Test("A command of the list in sight stands before one of another list that begins so")
    func elsewhere() throws {
        let scenario = try Scenario(Room.forum()).press("Esc Esc 5 Ctrl-P").type("sat")
        let first = try #require(
            scenario.rows.first { $0.hasPrefix("▸") && !$0.hasPrefix("▸PERINTAH") })
        #expect(first.split(separator: "  ")[0] == "▸status", "\(first)")
    }

    @Test("A paste of several lines goes from a list of choices to the line")
    func pasted() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc t Esc m")
        scenario.live.paste("@2 satu\n@3 dua")
        #expect(scenario.live.overlay == nil)
        #expect(scenario.live.line.editor.text == "@2 satu\n@3 dua")
        #expect(scenario.said == "Tempelan masuk ke baris catatan.")
    }
}
