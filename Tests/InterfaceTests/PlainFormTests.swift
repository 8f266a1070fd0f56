import Discussion
import Testing

@testable import Interface

@Suite("Forms line by line")
struct PlainFormTests {
    @Test("What of a form cannot be read is asked for at once, until it is right or left")
    func form() throws {
        let room = try Room.forum()
        let session = PlainSession(try Scenario(room).live)
        let fields = [
            "", "", "", "Balai desa", "", "", "", "", "dua belas", "8.30", "", "", "Mulyadi", "",
            "", "Rani", "bu rina", ".",
        ]
        var said: [String] = []
        for line in ["/data sesi"] + fields + ["/data sesi", "Esc"] {
            said += ["> " + line] + session.take(line)
        }
        try PlainTalk.expectGolden(said, "plain-form")
    }

    @Test("A form tells its choices by number, and refuses at once what is none, losing nothing")
    func choices() throws {
        let talk = try PlainTalk(Room.forum())
        let said = talk.say([
            "/1", "/tambah", "Istirahat kopi", "salah pilih", "?", "istirahat", "sepuluh menit",
            "15", "?", "Mulyadi", "", "mungkin", "2", "?", "jam setengah sebelas nanti saja",
            "10.30", ".", "/8", "/tambah", "?", "Wati", ".", "/sisihkan",
        ])
        try PlainTalk.expectGolden(said, "plain-choices")
    }

    @Test("In English too, and a number that is no choice is refused")
    func choicesInEnglish() throws {
        let talk = try PlainTalk(Room.forum(), .english)
        let said = talk.say([
            "/8", "/add", "Wati", "", "", "99", "4", ".", "/1", "/edit 2", "", "2", "",
            "Esc",
        ])
        try PlainTalk.expectGolden(said, "plain-choices-english")
    }
}
