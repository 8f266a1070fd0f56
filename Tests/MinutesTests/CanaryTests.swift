import Discussion
import Methods
import Minutes
import Testing
import Wording

/// A word in every field that nobody may read, and a name that nobody may be told, looked for in
/// every document and format, its metadata included.
@Suite("Nothing private is in any document")
struct CanaryTests {
    private static func room(_ profile: Profile) throws -> Rehearsal {
        var room = try Rehearsal(
            profile,
            details: [
                .title: .text("Rembug Kenari Jaya"), .aims: .list(["Kenari Jaya"]),
                .venue: .text("Rumah Kenariman"),
            ])
        try room.ask(
            .addPeople([
                [
                    .code: .text("P01"), .name: .text("Kenari Jaya"), .phone: .text("KENARI01"),
                    .cue: .text("KENARI02"), .group: .text("KENARI03"),
                    .office: .text("Kader Kenari"),
                    .represents: .text("KENARI04"), .nip: .text("KENARI05"),
                    .rank: .text("KENARI06"),
                ],
                [.code: .text("P02"), .name: .text("KENARI07"), .office: .text("KENARI08")],
                [.code: .text("P03"), .name: .text("KENARI09")],
                [.code: .text("P04"), .name: .text("Kenariman")],
                [.code: .text("P05"), .name: .text("Kenarisa")],
            ]))
        let corrected = try #require(room.session.person(withCode: "P05"))
        try room.ask(
            .amendPeople([corrected.id: corrected.fields.change(to: [.name: .text("Sulastri")])]))
        try room.ask(.removePeople([try room.id("P03")]))
        let secret = ConsentRecorded(
            [try room.id("P01"), try room.id("P04"), try room.id("P05")], [.name, .quote, .photo],
            .refused, form: "oral",
            witness: "KENARI10")
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
        try fillBoards(of: &room)
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
        "< Kenari Jaya", "- kenarinya, Kenari's, KenariJaya, 'Kenari' #bu-kenari #warung-kenari",
        "- Kenarisa pulang ke rumah kenariman", "@1 KENARI19",
    ]

    /// On every board a name, an entry of somebody who withdraws, one that is struck out, and on
    /// the restricted one what only its annex tells.
    private static func fillBoards(of room: inout Rehearsal) throws {
        for method in [
            "leaky-bucket", "asset-map", "low-hanging-fruit", "monitoring", "village-needs",
            "power-cube",
        ] {
            let text = try #require(ShippedMethods.text(method))
            try room.ask(.adoptMethod(Method(reading: text)))
        }
        for line in boardLines { try room.type(line) }
        try photograph(
            [.caption: .text("KENARI40"), .shows: .entities([try room.id("P02")])], &room)
        try photograph(
            [.caption: .text("KENARI41"), .shows: .entities([try room.id("P01")])], &room)
        let words: [PhotographKey: FieldValue] = [
            .caption: .text("Warung Kenari"), .credit: .text("Kenari Jaya"),
            .description: .text("Bu kenari di warung"), .nobody: .flag(true),
        ]
        try photograph(words, &room)
        try photograph(
            [.description: .text("Lambang Kenari"), .letterhead: .flag(true)], &room)
        try room.type("+aset sosial KENARI30 dipakai")
        try room.ask(.strikeNotes([try #require(room.session.entries.last).id]))
    }

    private static func photograph(
        _ values: [PhotographKey: FieldValue], _ room: inout Rehearsal
    ) throws {
        let number = UInt8(room.session.photographs.count)
        let picture = Picture(.jpeg, width: 2, height: 1, turns: 1, bytes: [0xFF, 0xD8, number])
        try room.ask(.attachPhotograph(picture, values))
    }

    private static let boardLines = [
        "+ember in dari Kenari 90jt/bln", "@2 +ember out KENARI20 50jt/bln tutup 20% cara KENARI21",
        "+ember putar ke Kenari 10jt/bln", "+aset sosial \"Arisan Kenari\" pemimpin @1 dipakai",
        "@2 +aset fisik KENARI22 dipakai", "+aset A + B \"Ajak Kenari\"",
        "+aset jenis \"Kenari Jaya\" \"Kebun bu kenari\" belum dipakai",
        "+ide \"Warung Kenari\" pagar yyyyn i4 e2", "@2 +ide KENARI23 i5 e1",
        "+ind \"Kenari Jaya ikut\" base 0 tgt 60 @1", "+ind A baca 15 (1-2-2021)",
        "@2 +ind KENARI24 base 0 tgt 4", "+need \"rumah Kenari\" desa Kenari rumah p1",
        "@2 +need KENARI25 air",
        "+kuasa lokal/diundang/tersembunyi | KENARI26 | memutuskan: KENARI27 | kuat 3",
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
                    let text = String(decoding: format.render(drawn(document)), as: UTF8.self)
                    let lines = text.split(separator: "\n")
                    let found = lines.filter { $0.lowercased().contains("kenari") }
                    #expect(found == [], "\(name) \(format)")
                }
            }
            let figures = DocumentName.laporan.document(of: release, imprint).json
            #expect(String(decoding: figures, as: UTF8.self).contains("\"alternative\""))
            #expect(release.photographs.count == 1)
            let actions = ActionList(
                of: release, where: .init(), on: room.now.wall.date, in: language)
            #expect(!actions.text.lowercased().contains("kenari"))
        }
    }

    /// With a picture in every figure, so that what stands beside it is written.
    private func drawn(_ document: Document) -> Document {
        document.mappingFigures { figure in
            var figure = figure
            if case .drawing(let shapes, _) = figure.content {
                let picture = Picture(.png, width: 1, height: 1, bytes: [0x89])
                figure.content = .drawing(shapes, picture: picture)
            }
            return figure
        }
    }
}
