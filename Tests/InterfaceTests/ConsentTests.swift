import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The grid of consent")
struct ConsentTests {
    /// A circle of four, three of whom are here.
    private static func circle() throws -> Room {
        let room = try Room([
            .title: .text("Menggali"), .profile: .text("circle"), .zone: .text("Asia/Jakarta"),
        ])
        try room.ask(
            .addPeople(
                ["Bu Siti", "Pak Budi", "Umi", "Wati"].map { [.name: .text($0)] }))
        let people = try room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(Array(people.prefix(3)), .arrived)))
        return room
    }

    private func answers(_ room: Room) throws -> [String] {
        let session = try room.session
        return session.people.map { person in
            ConsentPurpose.allCases.map { purpose in
                switch session.consents[person.id]?[purpose]?.answer {
                case nil: "·"
                case .given: "y"
                case .refused: "n"
                case .withdrawn: "w"
                }
            }.joined()
        }
    }

    @Test("A form that is put away leads back to the grid")
    func back() throws {
        let scenario = try Scenario(Self.circle()).press("Esc Esc 8 C Enter f Esc")
        guard case .consent? = scenario.live.overlay else { Issue.record("no grid"); return }
    }

    @Test(
        "A name that is typed records no consent: a whole column is asked about, other letters are none"
    )
    func typed() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C").type("r")
        #expect(scenario.said.hasPrefix("r: tidak ada perintah"))
        scenario.press("t", after: 1500)
        #expect(scenario.said.hasPrefix("t: tidak ada perintah"))
        scenario.press("a", after: 1500)
        #expect(scenario.status.hasPrefix("Semua setuju: 3 orang"))
        scenario.press("r", after: 300).type("to").press("Enter")
        #expect(try answers(room) == Array(repeating: "·······", count: 4))
        scenario.press("a y Enter")
        #expect(try answers(room) == ["y······", "y······", "y······", "·······"])
    }

    @Test("The keys of any list lead to its ends")
    func ends() throws {
        let room = try Self.circle()
        try Scenario(room).press("Esc Esc 8 C End ␣ Home → ␣")
        #expect(try answers(room) == ["·y·····", "·······", "·······", "y······"])
    }

    @Test("A name that is typed, as in other lists, records nothing")
    func names() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C").type("pak budi")
        #expect(try answers(room) == Array(repeating: "·······", count: 4))
        #expect(scenario.line == "pak budi")
        scenario.press("Ctrl-U Esc Esc 8 C a").press("n", after: 300).type("anti saja")
        scenario.press("Enter Esc Esc z")
        #expect(try answers(room) == Array(repeating: "·······", count: 4))
        #expect(scenario.line == "nanti saja")
    }

    @Test("What a key did that began a sentence is taken back; keys pressed after a look each act")
    func sentence() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C ␣").type("warga").press("Enter")
        #expect(try answers(room)[0] == "y······")
        #expect(room.texts == ["warga"])
        scenario.press("Esc Esc 8 C").press("w", after: 300).press("u", after: 300)
        #expect(try answers(room)[0] == "y······")
        scenario.press("w", after: 300).press("↓", after: 60).press("␣", after: 60)
        #expect(try answers(room)[0...1] == ["w······", "y······"])
    }

    @Test(
        "No word at the front of a sentence answers for anybody, short ones and keys among them",
        arguments: [
            "kk miskin ada 12", "jl rusak berat", "jg begitu", "gk mau", "lk lima", "jk laki",
            "j dua", "h juga", "fk datang", "f satu", "a b c", "w ah", "alam rusak", "gaji turun",
            "alasan lain", "fgd dimulai", "lagi lagi", "A itu", "afdal", "wk", "u itu", "lurah",
        ], [40, 120, 180])
    func words(sentence: String, pace: Int64) throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C")
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: pace) }
        scenario.press("Enter", after: pace)
        #expect(try answers(room) == Array(repeating: "·······", count: 4))
        #expect(room.texts == [sentence])
    }

    @Test("A word of two letters alike takes no answer back", arguments: [40, 120])
    func twice(pace: Int64) throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C ␣ ↓ ␣").press("u", after: 900)
        for letter in ["u", "␣", "d"] { scenario.press(letter, after: pace) }
        #expect(try answers(room)[0...1] == ["y······", "y······"])
        #expect(scenario.line == "uu d")
        scenario.press("Ctrl-U Esc Esc 8 C").press("u u", after: 900)
        #expect(try answers(room)[0...1] == ["·······", "·······"])
    }

    @Test("Undoing takes back an answer and nothing else, however slowly a sentence is typed")
    func undoing() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).type("air keruh").press("Enter Esc Esc 8 C")
        for letter in "lurah" { scenario.press("\(letter)", after: 210) }
        #expect(room.texts == ["air keruh"])
        scenario.press("Esc Esc Esc 8 C ␣")
        for letter in "uang" { scenario.press("\(letter)", after: 210) }
        #expect(try answers(room)[0] == "y······")
        scenario.press("Esc Esc Esc Esc 8 C").press("u", after: 900)
        #expect(try answers(room)[0] == "·······")
        scenario.press("u", after: 900)
        #expect(room.texts == ["air keruh"])
    }

    @Test("After the form the mark is where it was")
    func column() throws {
        let scenario = try Scenario(Self.circle()).press("Esc Esc 8 C ↓ → → ␣")
        let cell = scenario.surface.cursor
        #expect(scenario.press("f Esc").surface.cursor == cell)
        #expect(scenario.press("f Enter Enter Enter").surface.cursor == cell)
    }

    @Test("Who does not take part is named among people, counted at the top, and at the closing")
    func refusal() throws {
        let scenario = try Scenario(Self.circle()).press("Esc Esc 8 C ↓ ␣ ␣ Esc")
        #expect(scenario.rows[1].hasSuffix("hadir 3, menolak 1"))
        let row = "▸✗ P02  Pak Budi" + String(repeating: " ", count: 47) + "menolak   –    –"
        #expect(scenario.rows[4] == row)
        scenario.press("g Esc c")
        let place = try #require(
            scenario.rows.first { $0.hasSuffix(" Menolak ikut serta (1) · P02 Pak Budi") })
        scenario.press(String(place.dropFirst().prefix(1))).press("Enter")
        #expect(scenario.rows[4] == row)
    }

    @Test("One key for a cell, one for a row, one for everyone here; then how it was given")
    func filling() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8 C")
        scenario.press("→ → → → ␣ ␣")
        #expect(try answers(room) == ["····n··", "·······", "·······", "·······"])
        #expect(scenario.said == "Izin ditolak: P01 Bu Siti · Kutip. Esc u membatalkan.")
        scenario.press("↓ Enter")
        #expect(scenario.said == "Izin diberikan: P02 Pak Budi · 7 izin. Esc u membatalkan.")
        #expect(try answers(room) == ["····n··", "yyyyyyy", "·······", "·······"])
        scenario.press("a")
        #expect(scenario.status.hasPrefix("Semua setuju: 1 orang, Kutip:"))
        scenario.press("y Enter")
        #expect(scenario.said == "Izin diberikan: P03 Umi · Kutip. Esc u membatalkan.")
        #expect(try answers(room) == ["····n··", "yyyyyyy", "····y··", "·······"])
        scenario.press("A")
        #expect(scenario.status.hasPrefix("Semua setuju: 2 orang, 6 izin:"))
        scenario.press("Enter")
        #expect(try answers(room) == ["····n··", "yyyyyyy", "····y··", "·······"])
        scenario.press("A y Enter")
        #expect(scenario.said == "Izin diberikan: 2 orang · 6 izin. Esc u membatalkan.")
        scenario.press("u")
        #expect(scenario.said == "Dibatalkan: pencatatan persetujuan «Bu Siti» dan 1 lainnya")
        #expect(try answers(room) == ["····n··", "yyyyyyy", "····y··", "·······"])
        scenario.press("A y Enter")
        #expect(try answers(room) == ["yyyyny" + "y", "yyyyyyy", "yyyyyyy", "·······"])
        scenario.press("↑ ← w")
        #expect(scenario.said == "Izin dicabut: P02 Pak Budi · Foto. Esc u membatalkan.")
        #expect(try answers(room)[1] == "yyywyyy")
        scenario.press("f").press("␣ Enter", after: 300).type("Madura").press("Enter").type("Bu RT")
            .press("Enter")
        let consents = try room.session.consents
        #expect(consents.values.flatMap(\.values).allSatisfy { $0.form == "signed" })
        #expect(consents.values.flatMap(\.values).allSatisfy { $0.language == "Madura" })
        #expect(consents.values.flatMap(\.values).allSatisfy { $0.witness == "Bu RT" })
        scenario.press("u")
        let undone = try room.session.consents
        #expect(undone.values.flatMap(\.values).allSatisfy { $0.form == nil })
    }

    @Test("The grid and the top bar say whose consent is missing")
    func picture() throws {
        let room = try Self.circle()
        let scenario = try Scenario(room).press("Esc Esc 8")
        #expect(scenario.rows[1].contains("belum izin P01 P02 P03"))
        scenario.press("C ␣ → ␣ ␣ ↓ ␣")
        try expectScreen(scenario, "consent")
        try expectScreen(
            try Scenario(room, (60, 20), as: "Ayu", .english).press("Esc Esc 8 C →"), "consent-60")
        #expect(scenario.rows[1].contains("belum izin P02 P03"))
        scenario.press("A y Enter Esc")
        #expect(!scenario.rows[1].contains("izin"))
    }

    @Test("Only what was allowed can be withdrawn; without an answer nothing is said of its form")
    func refusals() throws {
        let scenario = try Scenario(try Self.circle()).press("Esc Esc 8 C w")
        #expect(scenario.said == "Hanya izin yang pernah diberikan dapat dicabut.")
        scenario.press("f")
        #expect(scenario.said == "Mereka belum menjawab; isi dahulu dengan spasi.")
    }
}
