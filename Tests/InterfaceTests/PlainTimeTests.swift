import Discussion
import Testing

@testable import Interface

@Suite("Time that runs out while a line is awaited")
struct PlainTimeTests {
    @Test(
        "A leg, a turn and an item are each told once, when they are over",
        arguments: [
            Language.indonesian, .english,
        ])
    func told(language: Language) throws {
        let talk = try PlainTalk(try Self.room(), language)
        let isIndonesian = language == .indonesian
        _ = talk.say(
            isIndonesian
                ? ["/batas 0:15", "/panggil P01", "/pewaktu 2x0:20"]
                : ["/limit 0:15", "/give floor P01", "/timer 2x0:20"])
        #expect(listen(90, to: talk) == (isIndonesian ? Self.indonesian : Self.english))
    }

    private static let indonesian = [
        "10 Waktu bicara P01 Siti habis.", "20 Babak 1 dari 2 habis; tukar.",
        "40 Pewaktu: waktu habis.", "46 Waktu acara habis: 1 Dialog.",
    ]
    private static let english = [
        "10 Time to speak is up for P01 Siti.", "20 Leg 1 of 2 is over; swap.",
        "40 The timer: time is up.", "46 The time of the item is up: 1 Dialog.",
    ]

    @Test("What stands still does not run out, and what was over before is not told")
    func still() throws {
        let room = try Self.room()
        let talk = try PlainTalk(room)
        _ = talk.say(["/jeda"])
        #expect(listen(90, to: talk) == [])
        #expect(talk.session.patience == nil)
        _ = talk.say(["/jeda"])
        #expect(talk.session.patience == 1000)
        room.wait(seconds: 90)
        let late = try PlainTalk(room)
        #expect(listen(5, to: late) == [])
        #expect(talk.say(["Satu"]).contains("Waktu acara habis: 1 Dialog."))
        #expect(!talk.say(["Dua"]).contains("Waktu acara habis: 1 Dialog."))
    }

    /// What is said in so many seconds in which nothing is typed, each with its second.
    private func listen(_ seconds: Int, to talk: PlainTalk) -> [String] {
        (1...seconds).flatMap { second in
            talk.room.wait(seconds: 1)
            return talk.session.whileNothingIsTyped().map { "\(second) " + $0 }
        }
    }

    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople([[.name: .text("Siti")]]),
            .addItems(
                [[.title: .text("Dialog"), .type: .text("discussion"), .minutes: .number(1)]],
                after: nil),
            .openNextItem)
        return room
    }
}
