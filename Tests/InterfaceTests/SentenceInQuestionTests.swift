import Discussion
import Testing

@testable import Interface

@Suite("A sentence whose first key is taken for an answer")
struct SentenceInQuestionTests {
    /// A session with people and two items, the first of which runs.
    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(["Sri", "Joko", "Karto"].map { [.name: .text($0)] }),
            .addItems([[.title: .text("Air")], [.title: .text("Jalan")]], after: nil),
            .openNextItem)
        return room
    }

    private func type(_ sentence: String, _ scenario: Scenario) {
        for letter in sentence { scenario.press(letter == " " ? "␣" : "\(letter)", after: 120) }
    }

    @Test(
        "Goes to the line whole, and what the key did is taken back",
        arguments: [
            ("Esc A", "5 orang datang"), ("Esc w", "3 orang datang"),
            ("Esc Esc 1 r", "karto bilang"),
            ("Esc Esc 1 r", "- tidak"), ("Esc Esc 1 r", "ibu marah"),
            ("Esc w", "4 orang datang"), ("Esc A", "10 orang datang"),
            ("Esc A", "jalan rusak"), ("Esc w", "gotong royong"), ("Esc w", "kami juga"),
            ("Esc c", "jalan rusak"), ("Esc Esc 8 C", "padahal rusak"),
            ("Esc Esc 8 C", "dana desa"), ("Esc Esc 8 C", "warga bilang"),
            ("Esc Esc 8 C", "ada usul"), ("Esc Esc 8 C", "Ada usul"), ("Esc Esc 8 C", "kami juga"),
            ("Esc Esc 8 C", "untuk air"), ("Esc Esc 8 C", "foto dulu"),
            ("Esc Esc 8 C", "hujan deras"), ("Esc Esc 8 C", "gula aren"),
            ("Esc Esc 8 C", "lurah datang"), ("Esc Esc 8 C", "usually late"),
            ("Esc A", "9 dari 10"), ("Esc A", "7% tidak"), ("Esc w", "90 persen"),
            ("Esc w", "8x10 meter"), ("Esc A", "qurban jumat"), ("Esc c", "qurban jumat"),
            ("Esc c", "cc tembusan camat"), ("Esc c", "pp 12 mengatur"), ("Esc c", "ee begitu ya"),
            ("Esc c", "aa betul"), ("Esc c", "9 dari 10"), ("Esc c", "kk miskin"),
            ("Esc Esc 8 C", "aa betul"), ("Esc Esc 8 C", "kk miskin"), ("Esc w", "jk laki"),
            ("Esc Esc 1 r", "qurban jumat"),
        ])
    func whole(keys: String, sentence: String) throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press(keys)
        type(sentence, scenario)
        #expect(scenario.line == sentence)
        let session = try room.session
        let item = try #require(session.openItem)
        #expect(session.attribution(in: nil) == .named)
        #expect((session.wall ?? .clock) == .clock)
        #expect(session.coverage(of: item).isEmpty)
        scenario.press("Enter")
        #expect(room.texts == [sentence.hasPrefix("- ") ? "tidak" : sentence])
    }

    @Test(
        "Keeps the sign with which it begins",
        arguments: ["Esc A", "Esc w", "Esc c", "Esc Esc 8 C"],
        ["(ragu sekali", "@3 kami", "\"kami", "> cek", "! ya", "= ya", "* tawa", "~ dana", "+ ide"])
    func signs(keys: String, sentence: String) throws {
        let scenario = try Scenario(Self.room()).press(keys)
        type(sentence, scenario)
        #expect(scenario.line == sentence)
    }

    @Test(
        "One that is left in a question goes aside, be it one word, but not what was asked for",
        arguments: [
            ("Esc g", "air diperbaik", 1), ("Esc g", "sumur", 1), ("Esc a", "i sakit", 1),
            ("Esc h", "baju biru", 1), ("Esc g", "bu sri", 0), ("Esc a", "joko, karto", 0),
            ("Esc T", "air", 1), ("Esc T", "2x10", 0), ("Esc T", "sampai jam 10", 1),
            ("Esc :", "jembatan putus", 1), ("Esc :", "jembatan", 0),
            ("Esc ?", "jembatan putus", 1), ("Esc ?", "jembatan", 0), ("Esc ?", "catatan", 0),
            ("Esc Esc 8 /", "anak sekolah libur", 1), ("Esc Esc 8 /", "anak", 0),
            ("Esc Esc 8 /", "joko", 0),
        ])
    func left(keys: String, typed: String, count: Int) throws {
        let scenario = try Scenario(Self.room()).press(keys).type(typed).press("Esc Esc z")
        #expect(scenario.line == (count == 1 ? typed : ""))
    }

    @Test("An answer stands whatever is typed after it")
    func answer() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc A 3")
        type("kami setuju", scenario)
        scenario.press("Enter")
        #expect(try room.session.attribution(in: nil) == .code)
        #expect(room.texts == ["kami setuju"])
        scenario.press("Esc Esc 1 r").press("k", after: 120).press("k", after: 120)
        let item = try #require(try room.session.openItem)
        #expect(try room.session.coverage(of: item).count == 2)
    }
}
