import Discussion
import Testing
import Wording

@testable import Minutes

/// A session in which every field that takes words holds something hostile, in every document.
@Suite("Hostile sessions print harmlessly")
struct HostileTests {
    fileprivate static let texts = [
        "<script>alert('x')</script> & \"<b>\" ]]> <!-- --> &amp;", "=HYPERLINK(\"http://x\")",
        "# judul | sel | `kode` **tebal** [x](y) ![z](w)\n---\n1. satu",
        "@SUM(1+1)*cmd|'/C calc'!A0",
        "\u{0}\u{1B}[31m\u{7}\u{85}\u{2028}\r\n\u{FEFF}\u{FFFF}", "\u{202E}kanan\u{2066}kiri",
        "مرحبا بكم — <اجتماع>", "ꦱꦸꦒꦼꦁ 乡村 👨‍👩‍👧‍👦 e\u{301}\u{301}\u{301}", "   ", "",
        String(repeating: "panjang", count: 1_430),
    ]

    private static func room() throws -> Rehearsal {
        var texts = HostileTexts()
        let details = DetailKey.allCases.filter { ![.profile, .language, .zone].contains($0) }
        var room = try Rehearsal(.forum, details: texts.values(of: details))
        let keys = PersonKey.allCases.filter { ![.code, .role].contains($0) }
        try room.ask(.addPeople((0..<12).map { _ in texts.values(of: keys) }))
        let people = room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(people, .arrived)))
        try room.ask(.recordConsent(ConsentRecorded(people, ConsentPurpose.allCases, .given)))
        for text in HostileTests.texts {
            try room.ask(.countAttendance(institution: text, count: 3))
        }
        try room.ask(.changeDetails(room.session.details.change(to: officers(people))))
        try room.say(everything: &texts, people)
        return room
    }

    private static func officers(_ people: [EntityID]) -> [DetailKey: FieldValue?] {
        var values: [DetailKey: FieldValue?] = [:]
        for key in DetailKey.allCases {
            switch key.type {
            case .entity: values[key] = .entity(people[0])
            case .entities: values[key] = .entities(people)
            default: continue
            }
        }
        return values
    }

    @Test("in every document and format", arguments: DocumentName.allCases)
    func hostile(name: DocumentName) throws {
        let room = try Self.room()
        let release = room.session.released(to: .official, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        let document = name.document(of: release, imprint)
        let read = try Document(json: document.json)
        #expect(read == document)
        for format in [MinutesFormat.markdown, .text, .html] {
            let text = String(decoding: format.render(document), as: UTF8.self)
            let harmful = text.unicodeScalars.filter { !$0.isHarmless }
            #expect(harmful.isEmpty, "\(format): \(harmful)")
        }
        let lines = PlainText.text(document).split(separator: "\n")
        #expect(lines.filter { $0.columns > 76 } == [])
        #expect(Markup.fault(in: HTML.text(document)) == nil)
    }
}

/// Hostile texts one after the other, so that each kind of field meets each of them in time.
private struct HostileTexts {
    private var place = 0

    mutating func next() -> String {
        place += 1
        return HostileTests.texts[place % HostileTests.texts.count]
    }

    mutating func values<Key: FieldKey>(of keys: [Key]) -> [Key: FieldValue] {
        var values: [Key: FieldValue] = [:]
        for key in keys {
            switch key.type {
            case .text: values[key] = .text(next())
            case .list: values[key] = .list([next(), next()])
            default: continue
            }
        }
        return values
    }
}

extension Rehearsal {
    /// An item of every type with notes of every kind, each field hostile.
    fileprivate mutating func say(everything texts: inout HostileTexts, _ people: [EntityID]) throws
    {
        for type in AgendaItemType.allCases {
            let title = FieldValue.text("x" + texts.next())
            let item: [AgendaItemKey: FieldValue] = [
                .title: title, .type: .text(type.rawValue), .person: .entity(people[1]),
            ]
            try ask(.addItems([item], after: nil))
        }
        for (place, kind) in (NoteKind.allCases + NoteKind.allCases).enumerated() {
            if place % 2 == 0 { try ask(.openNextItem) }
            var note = Capture(line: "", kind: kind, text: "x" + texts.next())
            note.speaker = .person(people[place % people.count])
            try ask(.takeNote(note))
            try decorate(session.notes.last, &texts, isAgreed: place % 3 == 0, by: people)
        }
    }

    private mutating func decorate(
        _ note: Note?, _ texts: inout HostileTexts, isAgreed: Bool, by people: [EntityID]
    ) throws {
        guard let note else { return }
        let keys: [NoteKey] = [.translation, .reactions, .tags, .recipient, .indicator, .board]
        var values: [NoteKey: FieldValue?] = texts.values(of: keys).mapValues { $0 }
        if note.kind == .outcome { values[.status] = .text(isAgreed ? "agreed" : "objected") }
        if note.kind == .action { values[.office] = .text(texts.next()) }
        values[.objectors] = .entities(people)
        try ask(.amendNotes([note.id: note.fields.change(to: values)]))
    }
}

extension Unicode.Scalar {
    /// Whether it is no control character but a line feed, and turns no text around.
    fileprivate var isHarmless: Bool {
        switch value {
        case 0x0A: true
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2067: false
        default: !properties.isNoncharacterCodePoint
        }
    }
}

/// The tags of a page, to see that each that opens closes, and that none is from a text.
private enum Markup {
    private static let empty: Set<String> = [
        "!DOCTYPE", "meta", "br", "hr", "col", "polyline", "polygon",
    ]
    private static let known: Set<String> = [
        "html", "head", "title", "style", "body", "main", "p", "h1", "h2", "h3", "h4", "h5",
        "header", "dl", "div", "dt", "dd", "span", "ol", "ul", "li", "figure", "blockquote",
        "figcaption", "table", "colgroup", "thead", "tbody", "tr", "th", "td", "aside", "strong",
        "em", "bdi", "footer", "svg", "desc", "text",
    ]

    /// The first tag that is out of place, if one is.
    static func fault(in page: String) -> String? {
        var open: [String] = []
        for piece in page.split(separator: "<") {
            let name = String(piece.prefix { $0 != ">" && $0 != " " && $0 != "\n" })
            guard piece.contains(">") else { return name }
            if empty.contains(name) { continue }
            if name.first == "/" {
                guard open.popLast() == String(name.dropFirst()) else { return name }
            } else {
                guard known.contains(name) else { return name }
                open.append(name)
            }
        }
        return open.last
    }
}
