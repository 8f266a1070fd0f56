import Discussion
import Testing

@testable import Interface

@Suite("A sentence that is typed into a list")
struct SentenceInListTests {
    /// A session with an outcome, an action, people, and hands that are up.
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(["Sri", "Joko", "Karto"].map { [.name: .text($0)] }),
            .addItems([[.title: .text("Air")]], after: nil), .openNextItem,
            .raiseHand(.code("P01"), .ordinary), .raiseHand(.code("P02"), .ordinary))
        try room.note(["! Sepakat pipa diganti", "> Undang PDAM"])
        return room
    }

    /// What stands, however it came about.
    private func standing(_ room: Room) throws -> [String] {
        let session = try room.session
        let now = Instant(wall: try #require(session.history.last?.at), up: 0, boot: nil)
        return session.standingNotes.map { note in
            "\(note.kind) \(note.text) \(note.fields.text(.status) ?? "")"
        }
            + session.roster.map(\.code) + session.queue(at: now).places.map { "\($0.hand.id)" }
            + ["\(session.queueIsClosed) \(session.currentItem?.isPaused == true)"]
    }

    /// That a sentence typed into a list, a letter each so many milliseconds, changes nothing, and is
    /// whole in the line behind Enter and `i`.
    private func expectNothing(
        of sentence: String, in view: String, pace: Int64, then pause: Int64
    ) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc \(view)")
        let before = try room.session.undoable(by: scenario.live.author)
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: pace) }
        scenario.press("Enter", after: pace).press("i", after: pause)
        #expect(
            try room.session.undoable(by: scenario.live.author) == before, "\(view) \(sentence)")
        #expect(scenario.line == sentence, "\(view) \(sentence)")
    }

    @Test(
        "Does nothing there, neither by its first letters nor by Enter, and i takes it to the line",
        arguments: ["2", "4", "5", "8"],
        ["dia setuju", "cukup untuk", "Pompa rusak sejak", "ulang lagi", "untuk air"])
    func nothing(view: String, sentence: String) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc \(view)")
        let before = try standing(room)
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: 120) }
        scenario.press("Enter", after: 120)
        #expect(try standing(room) == before, "\(view) \(sentence): \(scenario.said)")
    }

    @Test(
        "Changes nothing by the sign with which it begins, though that is a key there",
        arguments: ["1", "2", "3", "4", "5", "8"],
        ["* tawa semua", "- biasa saja", "+ lima saja", "-biasa", "> cek air"])
    func sign(view: String, sentence: String) throws {
        try expectNothing(of: sentence, in: view, pace: 80, then: 80)
    }

    @Test(
        "Changes nothing by a short first word of keys",
        arguments: ["1", "2", "3", "4", "5", "7", "8"],
        [
            "dg warga setuju", "jd begitu ya", "uu desa", "u desa", "ku dengar", "jl rusak",
            "gg buntu", "nn tidak tahu", "p lima", "kk miskin", "jk kurang", "dd karet",
            "jgn lupa warga RT 3", "KK miskin ada 12", "a lima", "aa betul", "cc tembusan",
            "kk 3 orang miskin", "jd 2 hari lagi",
            "dg 3 warga", "dd 2 tahap", "jl 5 rusak",
        ])
    func shortWord(view: String, sentence: String) throws {
        try expectNothing(of: sentence, in: view, pace: 120, then: 120)
    }

    @Test(
        "Keeps a number with a sign behind it, which changes nothing",
        arguments: ["7% tidak", "2-3 orang", "2x10 meter"])
    func numberWithSign(sentence: String) throws {
        try expectNothing(of: sentence, in: "1", pace: 120, then: 1500)
    }

    @Test("Keeps the number with which it begins", arguments: ["1", "2", "5", "6", "8"])
    func number(view: String) throws {
        let scenario = try Scenario(Self.room()).press("Esc Esc \(view)")
        for letter in "3 orang sakit" {
            scenario.press(letter == " " ? "␣" : "\(letter)", after: 120)
        }
        scenario.press("Enter", after: 120).press("i", after: 1500)
        #expect(scenario.line == "3 orang sakit")
    }

    @Test("Is told of, and i takes it to the line, before which a half-written one is put aside")
    func taken() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).type("Setengah").press("Esc Esc 5")
        scenario.type("dia setuju").press("Enter")
        let said = "Tombol masuk ke daftar, jadi dibatalkan: i membawa kalimat ini ke baris."
        #expect(scenario.said == said)
        #expect(scenario.rows[4].hasPrefix("▸  1  Sepakat pipa diganti"))
        scenario.press("i", after: 1500)
        #expect(scenario.line == "dia setuju")
        #expect(scenario.said == "1 baris disisihkan; Esc z di baris kosong mengambilnya.")
        scenario.press("Enter")
        #expect(room.texts == ["Sepakat pipa diganti", "Undang PDAM", "dia setuju"])
    }

    @Test("Keys that are pressed one by one act at once, and Enter after a look at what was said")
    func deliberate() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 5").press("d", after: 400)
        #expect(room.texts == ["Undang PDAM"])
        scenario.press("u", after: 400)
        #expect(room.texts == ["Sepakat pipa diganti", "Undang PDAM"])
        room.wait(milliseconds: 400)
        scenario.type("Pompa").press("Enter").press("Home", after: 2000).press("Enter")
        let outcome = try #require(try room.session.standingNotes.first)
        #expect(outcome.fields.text(.status) == "agreed")
    }

    private func type(_ sentence: String, every pause: Int64, _ scenario: Scenario) {
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: pause) }
    }

    @Test(
        "Whose letters open a form, a question, choices or the line does nothing, and i takes it whole",
        arguments: [
            ("5", "orang sakit banyak"), ("5", "so it goes on"), ("4", "every pump broke"),
            ("1", "warga bilang keruh"), ("5", "warga bilang keruh"), ("6", "dia setuju besok"),
            ("1", "dia setuju besok"), ("2", "ok nanti saja pak"), ("5", "ternyata banyak sakit"),
            ("1", "dan sudah"), ("1", "every pump"), ("8", "aku mau air bersih"),
            ("2", "aku mau air"), ("4", "ibu sakit lama"), ("1", "ibu sakit lama"),
            ("4", "empat itu mau air"), ("4", "minta air"), ("4", "sumur kering"),
            ("4", "tanah kering"),
        ], [Int64(60), 120])
    func opening(words: (view: String, sentence: String), pause: Int64) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).type("Setengah").press("Esc Esc \(words.view)")
        let before = try standing(room)
        type(words.sentence, every: pause, scenario)
        scenario.press("Enter", after: pause)
        #expect(try standing(room) == before, "\(words) \(scenario.said)")
        #expect(!scenario.live.hasLeftList && scenario.line == "Setengah", "\(words)")
        scenario.press("i", after: 1500)
        #expect(scenario.line == words.sentence)
    }

    @Test(
        "Is noticed at a letter every quarter of a second too, and takes back what the first ones did",
        arguments: [
            ("2", "cukup untuk kami"), ("7", "uang kas habis"), ("4", "uang kas habis"),
            ("3", "uang kas habis"), ("1", "uang kas habis"), ("2", "uang kas habis"),
            ("1", "dia setuju besok"), ("1", "lima rumah"), ("4", "dia setuju"), ("8", "dia sakit"),
        ])
    func slow(view: String, sentence: String) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc \(view)")
        let before = try standing(room)
        type(sentence, every: 250, scenario)
        scenario.press("Enter", after: 250)
        #expect(try standing(room) == before, "\(view) \(sentence): \(scenario.said)")
        scenario.press("i", after: 1500)
        #expect(scenario.line == sentence)
    }

    @Test("A letter that opens something, and the words that come after a look, go there")
    func opened() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 8").press("a", after: 300)
        type("Tono", every: 200, scenario)
        scenario.press("Ctrl-S")
        #expect(try room.session.roster.last?.name == "Tono")
        scenario.press("i", after: 300)
        type("ibu sakit", every: 200, scenario)
        #expect(scenario.line == "ibu sakit")
    }

    @Test("What others record while its first letter acts stands")
    func others() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 5")
        try room.ask(.addPeople([[.name: .text("Tono")]]))
        scenario.press("d", after: 100).press("i", after: 100)
        let names = try room.session.roster.compactMap(\.name)
        #expect(names == ["Joko", "Karto", "Sri", "Tono"])
        #expect(room.texts == ["Sepakat pipa diganti", "Undang PDAM"])
    }

    @Test(
        "Rows that are gone through and keys that are pressed again, as fast, each do what they say",
        arguments: [
            ("8", "␣ j ␣ j ␣", 150), ("8", "␣ j ␣", 250), ("1", "J J K", 120), ("1", "J K", 120),
            ("1", "s j s", 250), ("1", "L j L", 250), ("5", "␣ k ␣ k ␣", 250), ("4", "d u U", 280),
            ("2", "J K d", 150),
        ])
    func fast(view: String, keys: String, pause: Int64) throws {
        let room = try Self.room()
        try room.ask(.addItems(["Tanah", "Jalan"].map { [.title: .text($0)] }, after: nil))
        let slow = try Self.room()
        try slow.ask(.addItems(["Tanah", "Jalan"].map { [.title: .text($0)] }, after: nil))
        for (room, pause) in [(room, pause), (slow, 1500)] {
            let scenario = try Scenario(room).press("Esc Esc \(view)").press("G g", after: 1500)
            for key in keys.split(separator: " ") { scenario.press(String(key), after: pause) }
        }
        let kinds = try [room, slow].map { try $0.session.history.map(\.action) }
        #expect(kinds[0] == kinds[1])
    }

    @Test("Single keys a third of a second apart each do what they say")
    func single() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 2")
        let before = try standing(room)
        for key in ["c", "c", "d", "u"] { scenario.press(key, after: 300) }
        #expect(try standing(room) == before)
        for key in ["d", "d"] { scenario.press(key, after: 300) }
        let session = try room.session
        #expect(session.queue(at: try room.now).places.isEmpty)
    }
}
