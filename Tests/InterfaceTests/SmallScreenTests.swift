import Discussion
import Testing

@testable import Interface

@Suite("What must be read is whole on the smallest screen")
struct SmallScreenTests {
    @Test("The sentence of consent, the question to all, and what it means that nobody is marked")
    func consent() throws {
        let room = try Room([.title: .text("Menggali"), .profile: .text("circle")])
        try room.ask(.addPeople(["Bu Siti", "Pak Budi", "Umi"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room, (40, 10), as: "Ayu", .english)
        scenario.press("Esc Esc 8 C → → → → → →")
        try expectScreen(scenario, "small-consent")
        try expectScreen(scenario.press("A"), "small-consent-all")
        scenario.press("m", after: 300).type("aybe").press("Enter")
        try expectScreen(scenario, "small-consent-maybe")
    }

    @Test("Every key of a bar is whole, the most needed are there, and the help always is")
    func bars() throws {
        let scenario = try Scenario(Room.forum(), (40, 10))
        let bars = ["Esc Esc", "2", "3", "4", "5", "6", "7", "8"].map { keys in
            scenario.press(keys).rows[9]
        }
        #expect(
            bars == [
                " a tambah  e ubah  d hapus  / saring  ?", " ␣ tertulis  x tuntas  a tangan  ?",
                " m metode  / saring  n berikut  ?", " e ubah  d hapus  / saring  p jeda  ?",
                " ␣ status  e ubah  d hapus  / saring  ?", " m metode  a tambah  / saring  ?",
                " d dokumen lain  e tulis PDF  p jeda  ?",
                " ␣ datang  a tambah  e ubah  d hapus  ?",
            ])
        let english = try Scenario(Room.forum(), (40, 10), .english).press("Esc Esc 7").rows[9]
        #expect(english == " d next paper  e write PDF  P print  ?")
    }

    @Test("Where no row is left for it, the title of the view tells what the room sees")
    func wall() throws {
        let scenario = try Scenario(Room.forum(), (40, 10)).press("Esc w 3 Esc 5")
        #expect(scenario.rows[1] == " 5 HASIL 1" + .blanks(16) + "layar: kosong")
        scenario.press("Esc R Esc 5")
        #expect(scenario.rows[1] == " 5 HASIL 1  REKAM 0:00:00 layar: kosong")
        scenario.press("Esc Esc /").type("siapa")
        #expect(scenario.rows[1] == "▸5 HASIL 0 dari 1 / siapa  REKAM kosong")
    }

    @Test("Of the title of the open item a letter tells nothing, and its number stands alone")
    func number() throws {
        let scenario = try Scenario(Room.forum(), (40, 10)).press("Esc o")
        #expect(scenario.rows[0] == " 5   LUAR REKAM   SISA 12:32  0' →13.50")
    }

    @Test("Beside a timer it stands that the talk is off the record, and a pause leaves the clock")
    func timer() throws {
        let room = try Room.forum()
        let small = try Scenario(room, (40, 10)).press("Esc T").type("2x10").press("Enter Esc o")
        #expect(small.rows[0] == "  ⧗ 1/2 10:00   LUAR REKAM   SISA 12:32")
        let scenario = try Scenario(room).press("Esc p")
        let paused =
            " 5 Tanya jawab, term…  ⧗ 1/2 10:00   LUAR REKAM   JEDA 12:32  10.34 · 0' →13.50"
        #expect(scenario.rows[0] == paused)
    }

    @Test("Before the first item the clock stands in both languages")
    func clock() throws {
        let room = try Room.empty()
        let rows = try [Language.indonesian, .english].map {
            try Scenario(room, (40, 10), as: "Ayu", $0).rows[0]
        }
        #expect(
            rows == [
                " Sesi belum berjudul  tanpa acara 09.00",
                " Session wit… No item is open 09:00 WIB",
            ])
    }

    @Test("That the time stands still is told beside a timer, off the record, in both languages")
    func paused() throws {
        let room = try Room.forum()
        try Scenario(room).press("Esc T").type("2x10").press("Enter Esc o Esc p")
        room.wait(seconds: 30)
        let rows = try [Language.indonesian, .english].map {
            try Scenario(room, (40, 10), as: "Ayu", $0).rows[0]
        }
        #expect(
            rows == [
                "  ⧗ 1/2 10:00   LUAR REKAM   JEDA 12:32",
                "  ⧗ 1/2 10:00   OFF THE RECORD   PAUSED",
            ])
    }

    @Test("A message, and how the line will be filed, go on over as many rows as they take")
    func messages() throws {
        let room = try Room([.title: .text("Rapat"), .profile: .text("forum")])
        try room.ask(.addPeople(["Bu Siti", "Pak Budi"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room, (40, 10), as: "Ayu", .english)
        scenario.type("> Call the mayor @2 due:sometime soon")
        try expectScreen(scenario, "small-reading")
        scenario.press("Enter Enter")
        try expectScreen(scenario, "small-message")
    }

    @Test("Of who speaks the time is the last to give way, and the name goes before it")
    func speaker() throws {
        let room = try Room([.title: .text("Rapat"), .profile: .text("forum")])
        let name = "Raden Mas Suryaningrat Kusumadiningrat"
        try room.ask(.addPeople([[.name: .text(name)]]))
        try room.ask(.addItems([[.title: .text("Rangkuman dan kesepakatan bersama")]], after: nil))
        try room.ask(.giveFloor(.code("P01")))
        let rows = try [120, 80, 60, 40, 30].map { width in
            try Scenario(room, (width, 20), as: "Ayu", .english).rows[1]
        }
        #expect(
            rows == [
                " Esc n begins 1 Rangkuman dan kesepakatan bersama   "
                    + "▶ P01 Raden Mas Suryaningrat Ku… 0:00         wall: time  present 0",
                " Esc n begins 1 Rangkuman dan kesep…   ▶ P01 Raden Mas Suryani… 0:00  present 0",
                " Esc n begins 1 Rangkuman d…   ▶ P01 Raden… 0:00  present 0",
                " ▶ P01 Raden Mas Surya… 0:00  present 0",
                " ▶ P01 Raden… 0:00  present 0",
            ])
    }

    @Test("The title of what stands over the panes is cut with a sign, before its arrows")
    func titles() throws {
        let room = try Room([.title: .text("Rapat"), .profile: .text("forum")])
        let scenario = try Scenario(room, (40, 10), as: "Ayu", .english)
        try expectScreen(scenario.press("Esc w"), "small-wall-menu")
        try expectScreen(scenario.press("Esc Ctrl-P"), "small-palette")
        try expectScreen(scenario.press("Esc F1 ↓"), "small-help")
    }
}
