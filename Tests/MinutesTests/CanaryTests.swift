import Discussion
import Minutes
import Testing
import Wording

/// A word in every field that nobody may read, and a name that nobody may be told, looked for in
/// every document and format, its metadata included.
@Suite("Nothing private is in any document")
struct CanaryTests {
    private static func room(_ profile: Profile) throws -> Rehearsal {
        var room = try Rehearsal(
            profile, details: [.title: .text("Rembug Kenari Jaya"), .aims: .list(["Kenari Jaya"])])
        try room.ask(
            .addPeople([
                [
                    .code: .text("P01"), .name: .text("Kenari Jaya"), .phone: .text("KENARI01"),
                    .cue: .text("KENARI02"), .group: .text("KENARI03"), .office: .text("Kader"),
                    .represents: .text("KENARI04"), .nip: .text("KENARI05"),
                    .rank: .text("KENARI06"),
                ],
                [.code: .text("P02"), .name: .text("KENARI07"), .office: .text("KENARI08")],
                [.code: .text("P03"), .name: .text("KENARI09")],
            ]))
        try room.ask(.removePeople([try room.id("P03")]))
        let secret = ConsentRecorded(
            [try room.id("P01")], [.name, .quote], .refused, form: "oral", witness: "KENARI10")
        try room.ask(.recordConsent(secret))
        try room.ask(
            .addItems(
                [[.title: .text("Kenari Jaya bercerita"), .remark: .text("KENARI11")]], after: nil))
        try room.ask(.openNextItem)
        for line in lines { try room.type(line) }
        for code in ["P01", "P02", "P01"] {
            try room.ask(.giveFloor(.person(try room.id(code))))
            room.wait(seconds: 60)
        }
        try room.ask(.strikeNotes([try lastNote(of: room)]))
        try room.ask(
            .recordConsent(ConsentRecorded([try room.id("P02")], [.notes], .withdrawn)))
        let officers: [DetailKey: FieldValue?] = [
            .chair: .entity(try room.id("P02")), .delegates: .entities([try room.id("P01")]),
        ]
        try room.ask(.changeDetails(room.session.details.change(to: officers)))
        return room
    }

    private static let lines = [
        "@1 (KENARI12)", "@1 ?? KENARI13", "@2 KENARI14", "@2 ? KENARI15", "@2 ! KENARI16",
        "@2 > KENARI17 by:@1", "@2 ~ KENARI18", "- Kata Kenari begitu, bu kenari juga #kenarijaya",
        "- KENARI07 pulang", "! Kenari Jaya setuju", "> Menjemput Kenari by:@1",
        "@1 \"Kenari\"", "~ Usul Kenari", "= Kenari Jaya lagi", "? Siapa Kenari",
        "< Kenari Jaya", "@1 KENARI19",
    ]

    private static func lastNote(of room: Rehearsal) throws -> EntityID {
        try #require(room.session.notes.last).id
    }

    @Test("of a session", arguments: Audience.allCases, Profile.allCases)
    func canaries(audience: Audience, profile: Profile) throws {
        let room = try Self.room(profile)
        let release = room.session.released(to: audience, at: room.now)
        for language in Language.allCases {
            let imprint = Imprint(made: room.now.wall, program: "Rembug", language: language)
            for name in DocumentName.allCases {
                let document = name.document(of: release, imprint)
                for format in MinutesFormat.allCases {
                    let text = String(decoding: format.render(document), as: UTF8.self)
                    let lines = text.split(separator: "\n")
                    let found = lines.filter { $0.lowercased().contains("kenari") }
                    #expect(found == [], "\(name) \(format)")
                }
            }
            let actions = ActionList(
                of: release, where: .init(), on: room.now.wall.date, in: language)
            #expect(!actions.text.lowercased().contains("kenari"))
        }
    }
}
