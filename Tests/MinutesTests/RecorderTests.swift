import Discussion
import Minutes
import Testing
import Wording

@Suite("Notes find their place in the recording")
struct RecorderTests {
    @Test("Since the recorder began, whatever the length of the item; the second run by its number")
    func offsets() throws {
        var room = try Rehearsal(.circle)
        try room.ask(.addPeople([[.name: .text("Siti")]]))
        try room.type("@1 sebelum direkam")
        try room.ask(.beginRecording)
        try room.type("@1 awal", after: 65)
        try room.ask(.endRecording, after: 3600)
        try room.type("@1 di antaranya")
        try room.ask(.beginRecording)
        try room.type("@1 lagi", after: 4000)
        let release = room.session.released(to: .team, at: room.now)
        #expect(
            release.notes.map { $0.recorded.map { "\($0.recording) \($0.milliseconds)" } }
                == [nil, "1 65000", nil, "2 4000000"])
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        let paper = MinutesFormat.text.render(
            DocumentName.transcript.document(of: release, imprint))
        let times = String(decoding: paper, as: UTF8.self).split(separator: "\n")
            .flatMap { $0.split(separator: " ") }.filter { $0.split(separator: ":").count == 3 }
        #expect(times == ["0:01:05", "2/1:06:40"])
    }
}
