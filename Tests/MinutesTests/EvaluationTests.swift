import Discussion
import Foundation
import Minutes
import Testing
import Wording

/// Shares of talk in a forum, told to those who ran it and to anyone.
@Suite("The evaluation tells each audience what it may know")
struct EvaluationTests {
    /// Six people of two institutions and one of a third, who speak for a minute or more each; one
    /// withdraws, one will not be named, one is silent.
    private static func room(_ attribution: Attribution) throws -> Rehearsal {
        var room = try Rehearsal(.forum, details: [.title: .text("Rembug")])
        let people = [
            ("P01", "Adi", "Desa", "L"), ("P02", "Budi", "Desa", "L"), ("P03", "Cici", "Desa", "P"),
            ("P04", "Dani", "Desa", "L"), ("P05", "Eka", "Desa", "P"),
            ("P06", "Fitri", "Dinas", "P"),
            ("P07", "Galih", "Dinas", "L"), ("P08", "Hadi", "Kampus", "L"),
            ("M", "Ina", "Kampus", "P"),
        ].map { code, name, institution, sex -> [PersonKey: FieldValue] in
            [
                .code: .text(code), .name: .text(name), .institution: .text(institution),
                .sex: .text(sex),
            ]
        }
        try room.ask(.addPeople(people))
        try room.ask(.chooseAttribution(attribution, item: nil))
        try room.ask(
            .addItems([[.title: .text("Tanya jawab"), .minutes: .number(10)]], after: nil))
        try room.ask(.openNextItem)
        for (code, seconds) in [
            ("M", 60), ("P01", 120), ("P02", 60), ("P03", 90), ("P04", 30), ("P06", 100),
            ("P07", 200), ("P08", 40), ("P01", 20),
        ] {
            try room.ask(.giveFloor(.person(try room.id(code))))
            room.wait(seconds: Int64(seconds))
        }
        try room.ask(.endTurn)
        let withdrawn = ConsentRecorded([try room.id("P07")], [.attend], .withdrawn)
        try room.ask(.recordConsent(withdrawn))
        let unnamed = ConsentRecorded([try room.id("P06")], [.name], .refused)
        try room.ask(.recordConsent(unnamed))
        try room.ask(.closeSession)
        return room
    }

    @Test("An item that ran before it was given parts has an end, and counts in the sum")
    func itemWithLaterPart() throws {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addItems([[.title: .text("Paparan"), .minutes: .number(10)]], after: nil))
        try room.ask(.openNextItem)
        room.wait(seconds: 720)
        let part: [AgendaItemKey: FieldValue] = [
            .title: .text("Bagian"), .minutes: .number(8), .level: .number(1),
        ]
        try room.ask(.addItems([part], after: room.session.items.first?.id))
        try room.ask(.closeSession)
        let release = room.session.released(to: .team, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .english)
        let written = MinutesFormat.markdown.render(
            DocumentName.evaluasi.document(of: release, imprint))
        let rows = String(decoding: written, as: UTF8.self).split(separator: "\n")
            .filter { $0.hasPrefix("|") }
        #expect(
            rows.dropFirst(2) == [
                "| 1 | Paparan |  | 09:00–09:12 | 8→12 | \\+4 |",
                "| 1\\.1 | Bagian |  |  | 8→0 | −8 |", "|  | Total |  |  | 8→12 | \\+4 |",
            ])
    }

    /// An audience and how people are named.
    struct Case: CustomTestStringConvertible, Sendable {
        let audience: Audience
        let attribution: Attribution

        var testDescription: String { "\(audience.rawValue).\(attribution.rawValue)" }
    }

    private static let cases = [
        Case(audience: .official, attribution: .named),
        Case(audience: .official, attribution: .code),
        Case(audience: .official, attribution: .chathamHouse),
        Case(audience: .public, attribution: .named),
    ]

    @Test("byte for byte", arguments: cases)
    func document(sample: Case) throws {
        let room = try Self.room(sample.attribution)
        let release = room.session.released(to: sample.audience, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .english)
        let written = MinutesFormat.markdown.render(
            DocumentName.evaluasi.document(of: release, imprint))
        let golden = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/evaluation.\(sample.testDescription).md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(written).write(to: golden)
        }
        #expect(
            String(decoding: written, as: UTF8.self)
                == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
    }
}
