import Discussion

@testable import SessionFile

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

/// Values that many tests need.
enum Sample {
    static let author = Author(
        name: "Notulis",
        joined: WriterJoined(role: "note", program: "rembug 1.0", boot: "b00t"))

    static let wall = WallTime(milliseconds: 1_606_702_324_512, offset: 420)
    static let moment = Moment(at: wall, up: 8_123_456, ago: 3200)

    static func writer(_ text: String = "7QK3M2XA") -> WriterID {
        WriterID(text) ?? { preconditionFailure("no writer: \(text)") }()
    }

    static func id(_ number: UInt32, _ writer: String = "7QK3M2XA") -> EventID {
        EventID(writer: Self.writer(writer), number: number)
    }

    /// A method with each member that the format has.
    static let method = Method(
        name: "bucket", title: Phrase(id: "Ember", en: "Bucket"),
        phases: [
            Phase(
                name: "flows", title: Phrase(id: "Arus", en: "Flows"), minutes: 45,
                board: "flows",
                prompts: [
                    Prompt(
                        Phrase(id: "Dari mana?", en: "From where?"),
                        probes: [Phrase(id: "Lagi?", en: "More?")])
                ])
        ],
        boards: [
            BoardSchema(
                name: "flows", words: ["ember"], kind: .flow,
                title: Phrase(id: "Arus", en: "Flows"), isSensitive: true,
                fields: [
                    BoardField(
                        "from", words: ["dari"], label: Phrase(id: "Dari", en: "From"),
                        type: .choice, unit: "Rp",
                        values: [
                            BoardField.Value(
                                "outside", words: ["luar"],
                                label: Phrase(id: "luar", en: "outside"))
                        ], isOpen: true, isPlace: true, role: .from, isRequired: true,
                        isSensitive: true,
                        least: 5)
                ])
        ],
        plans: [
            Plan(
                name: "short", title: Phrase(id: "Pendek", en: "Short"),
                phases: [Plan.Step("flows", minutes: 45)])
        ])

    static func entity(_ number: UInt32, _ index: UInt32 = 0) -> EntityID {
        EntityID(id(number), index: index)
    }

    static func event(
        _ number: UInt32, clock: UInt32, _ kind: Event.Kind, by writer: String = "7QK3M2XA"
    ) -> Event {
        Event(
            id: id(number, writer), clock: clock, moment: moment, by: "Notulis", kind: kind)
    }

    static func note(_ text: String) -> Event.Kind {
        .noteTaken(NoteTaken([.kind: .text("paraphrase"), .text: .text(text)], line: text))
    }
}
