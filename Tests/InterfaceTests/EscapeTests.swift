import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("Esc is a prefix")
struct EscapeTests {
    @Test("One command runs, and the half-written line and its cursor stay")
    func lineStays() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Setengah kalimat").press("← ← ←")
        let before = (scenario.surface.cursor, scenario.line)
        scenario.press("Esc p")
        #expect(try room.session.currentItem?.isPaused == true)
        #expect((scenario.surface.cursor, scenario.line) == before)
        scenario.type("X")
        #expect(scenario.line == "Setengah kaliXmat")
    }

    @Test("A word that is typed in a list takes nothing back, and a board's sign begins a line")
    func typedInList() throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        let scenario = try Scenario(room).press("Esc Esc 1").type("Su")
        #expect(scenario.said == "Tombol masuk ke daftar: i membawa kalimat ini ke baris catatan.")
        #expect(try room.session.history.count == before)
        scenario.press("6", after: 1500).type("+ Beli air")
        #expect(scenario.line == "+ Beli air")
        #expect(try room.session.history.count == before)
    }

    @Test(
        "In a list it is one again behind the Esc that left something",
        arguments: ["4 ?", "4 /", "4 t", "4 v", "8 ?", "8 /", "8 e"])
    func behindLeaving(keys: String) throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        let scenario = try Scenario(room).press("Esc Esc \(keys) Esc").press("Esc d")
        #expect(scenario.screen.contains("PERAN"), "\(scenario.screen)")
        #expect(try room.session.history.count == before)
    }

    @Test("Alt with a letter is the same as Esc and the letter")
    func alt() throws {
        let room = try Room.forum()
        try Scenario(room).type("abc").press("Alt-p")
        #expect(try room.session.currentItem?.isPaused == true)
    }

    @Test(
        "Each command drives the room",
        arguments: [
            ("Esc n", "6 Tanya jawab, termin 2"), ("Esc p", "‖  5 Tanya jawab"),
            ("Esc p Esc p", "▶  5 Tanya jawab"), ("Esc c c Enter", "SESI DITUTUP"),
            ("Esc o", "LUAR REKAM"), ("Esc x", "Dicoret: «Verifikasi ulang data sepuluh"),
            ("Esc x Esc u", "Dibatalkan: pencoretan catatan «Verifikasi"),
            ("Esc u", "Dibatalkan: pemberian giliran"),
            ("Esc u Esc Ctrl-R", "Dipulihkan: pemberian giliran"),
            ("Esc g", "Giliran untuk:   kode atau nama"),
            ("Esc j", "Esc j: tidak ada perintah. Esc ? menunjukkan semua."),
        ])
    func commands(keys: String, shown: String) throws {
        let screen = try Scenario(Room.forum()).press(keys).screen
        #expect(screen.firstRange(of: shown) != nil, "\(screen)")
    }

    @Test("Esc x strikes out the note that is selected in its list, else one's own last")
    func strike() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        for line in ["Satu", "Dua", "Tiga"] { scenario.type(line).press("Enter") }
        scenario.press("Esc 4 Esc Esc g Esc x")
        #expect(try room.session.standingNotes.map(\.text) == ["Dua", "Tiga"])
        scenario.press("i Esc x")
        #expect(try room.session.standingNotes.map(\.text) == ["Dua"])
    }

    @Test("Esc k changes the note that is selected in its list, else one's own last")
    func kindOfSelected() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        for line in ["Satu", "Dua"] { scenario.type(line).press("Enter") }
        scenario.press("Esc 4 Esc Esc g Esc k")
        #expect(scenario.said == "Jenis catatan «Satu» kini KUTIPAN.")
        scenario.press("i Esc k Esc k")
        #expect(try room.session.standingNotes.map(\.kind) == [.quote, .question])
    }

    @Test("Esc twice on what stands over a list puts it away, and arms nothing")
    func twice() throws {
        let scenario = try Scenario(Room.empty()).press("Esc Esc Esc w Esc Esc 4")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN"))
        scenario.press("Esc Esc 1")
        #expect(scenario.rows[2].hasPrefix("▸1 ACARA"))
    }

    @Test(
        "Esc and a letter are one command over a question, a form and choices too",
        arguments: ["Esc h", "Esc a", "Esc T", "Esc D", "Esc w", "Ctrl-P", "F1"], [Int64(100), 600])
    func behindClosing(opening: String, pause: Int64) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Setengah").press(opening)
        scenario.press("Esc", after: 600).press("h", after: pause).press("b", after: 400)
        #expect(scenario.live.inquiry?.kind == .hand && scenario.line == "Setengah")
        #expect(scenario.live.inquiry?.editor.text == "b")
        scenario.press("Esc", after: 600).press("p", after: pause)
        #expect(try room.session.currentItem?.isPaused == true)
    }

    @Test(
        "A sentence behind an Esc that closed something is one, whatever its first letter is for",
        arguments: [
            "pompa rusak", "halo semua", "4 orang", "lalu minum", "ya", "nanti saja", "ibu",
            "+ masuk gaji", "- biasa saja", "n lima",
        ],
        [Int64(400), 1200])
    func sentenceBehindClosing(sentence: String, pause: Int64) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc h")
        let before = try room.session
        scenario.press("Esc", after: 600)
        room.wait(milliseconds: pause - 20)
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: 120) }
        #expect(scenario.line == sentence && scenario.live.view == .agenda)
        let after = try room.session
        #expect(after.openItem == before.openItem && after.currentItem?.isPaused == false)
        #expect(after.queue(at: try room.now).places == before.queue(at: try room.now).places)
    }

    @Test("Esc Esc leaves an amendment in which nothing was changed")
    func leavesAmendment() throws {
        let scenario = try Scenario(Room.empty()).type("Satu").press("Enter ↑ Esc Esc i")
        #expect(scenario.line == "")
        scenario.press("↑").type("!").press("Esc Esc i")
        #expect(scenario.line == "Satu!")
    }

    @Test("Esc Esc 4 may come at once, and the Esc of an arrow alone")
    func gathered() throws {
        let scenario = try Scenario(Room.empty()).type("abc")
        scenario.press("Esc Alt-4")
        #expect(scenario.rows[2].hasPrefix("▸4 CATATAN"))
        scenario.press("i Esc ←").type("X")
        #expect(scenario.line == "abXc")
    }

    @Test("The floor goes to whom the line names alone, or who is selected")
    func floor() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@2").press("Esc g")
        #expect(scenario.line.isEmpty)
        #expect(try room.session.speaker == "P02")
        scenario.press("Esc 8 Esc Esc G Esc g")
        #expect(try room.session.speaker == "P06")
        scenario.press("f")
        #expect(try room.session.speaker == nil)
    }

    @Test("Esc Esc goes to the lists, and i comes back to the line as it was")
    func lists() throws {
        let scenario = try Scenario(Room.forum()).type("abc").press("Esc Esc j")
        #expect(scenario.line == "abc")
        scenario.press("i").type("d")
        #expect(scenario.line == "abcd")
    }
}

extension Session {
    var speaker: String? {
        openTurn.flatMap { turns[$0] }.flatMap { people[$0.speaker] }?.code
    }
}
