import Discussion
import Testing

@Suite("Leave to retell a story is given by a yes alone")
struct StoryLeaveTests {
    private static let lines = [
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit izin:tdk",
            entry: "story=Anak saya sakit | leave=no"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit izin:jangan.",
            entry: "story=Anak saya sakit | leave=no"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit izin:ragu",
            entry: "story=Anak saya sakit izin:ragu"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Ia pergi tanpa izin suami",
            entry: "story=Ia pergi tanpa izin suami"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit tidak izin",
            entry: "story=Anak saya sakit | leave=no"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit izin ya",
            entry: "story=Anak saya sakit | leave=yes"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Anak saya sakit izin tidak",
            entry: "story=Anak saya sakit | leave=no"),
        EntryLine(
            method: "appreciative-inquiry", board: "stories",
            typed: "+cerita Ia pergi tidak izin suami", entry: "story=Ia pergi tidak izin suami"),
    ]

    @Test("as its teller said it", arguments: lines)
    func reads(line: EntryLine) throws {
        var workshop = try Workshop(line.method, board: line.board)
        #expect(try workshop.type(line.typed))
        #expect(try workshop.entries == [line.entry])
    }
}
