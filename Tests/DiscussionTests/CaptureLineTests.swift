import Discussion
import Testing

/// A line as it is typed, and what it must be read as.
struct Line: CustomTestStringConvertible, Sendable {
    let typed: String
    let reading: String
    var testDescription: String { typed }

    init(_ typed: String, _ reading: String) {
        self.typed = typed
        self.reading = reading
    }
}

@Suite("The capture line")
struct CaptureLineTests {
    /// A forum with P01 Siti Aminah, P02 Hasan, P03, P06, N1 and M; two questions were put.
    static func room() throws -> Rehearsal {
        var room = try Rehearsal()
        try room.ask(
            .addPeople([
                [.code: .text("P01"), .name: .text("Siti Aminah")],
                [.code: .text("P02"), .name: .text("Hasan Basri")],
                [.code: .text("P03")], [.code: .text("P06")], [.code: .text("N1")],
                [.code: .text("M")],
            ]))
        try room.type("@1 ? Satu?")
        try room.type("@2 ? Dua?")
        return room
    }

    @Test("reads each mark, speaker and tail of its grammar", arguments: grammar)
    func reads(line: Line) throws {
        let room = try Self.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test("takes no line for what it is not", arguments: hostile)
    func leavesWords(line: Line) throws {
        let room = try Self.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test(
        "takes @@ for the last voice that a line without a speaker would not have",
        arguments: [
            (Profile.forum, ["P02", "P02", "P01"]), (.circle, ["P01", "P02", "P01"]),
        ])
    func lastVoice(profile: Profile, read: [String]) throws {
        var room = try Rehearsal(profile)
        for line in ["@1 satu", "@2 dua"] { try room.type(line) }
        var readings: [String] = []
        for line in ["@@ tiga", "@@ empat"] {
            readings.append(describe(room.read(line), in: room.session))
            try room.type(line)
        }
        try room.ask(.giveFloor(.code("P02")))
        readings.append(describe(room.read("@@ lima"), in: room.session))
        #expect(
            readings
                == zip(read, ["tiga", "empat", "lima"]).map { "paraphrase by \($0) [\($1)]" })
    }

    @Test("takes @@ for the last voice of all once a circle's floor has lapsed, or it was struck")
    func lastVoiceAlone() throws {
        var room = try Rehearsal(.circle)
        for line in ["@1 satu", "@2 dua"] { try room.type(line) }
        room.wait(seconds: 91)
        #expect(describe(room.read("@@ tiga"), in: room.session) == "paraphrase by P02 [tiga]")
        let last = try #require(room.session.notes.last)
        try room.ask(.strikeNotes([last.id]))
        #expect(describe(room.read("@@ tiga"), in: room.session) == "paraphrase by P01 [tiga]")
    }

    @Test("keeps the line as typed beside its reading")
    func keepsTheLine() throws {
        var room = try Self.room()
        try room.type("  @1 \"Ta' oneng\" // Tidak tahu.  ")
        let filed = room.events.last?.kind
        guard case .noteTaken(let taken) = filed else { throw Refusal.emptyNote }
        #expect(taken.line == "  @1 \"Ta' oneng\" // Tidak tahu.  ")
        #expect(taken.values[.translation] == .text("Tidak tahu."))
    }
}

func describe(_ reading: CaptureReading, in session: Session) -> String {
    switch reading {
    case .empty: "empty"
    case .note(let capture): describe(capture, in: session)
    case .entry(let capture): "entry [\(capture.line)]"
    case .floor(let speaker): "floor " + describe(speaker, in: session)
    case .endOfTurn: "end of turn"
    case .command(let word, let rest): "command \(word)" + (rest.isEmpty ? "" : " [\(rest)]")
    case .unknownCommand(let word, let capture):
        "no command \(word); " + describe(capture, in: session)
    }
}

private func describe(_ capture: Capture, in session: Session) -> String {
    func names(_ people: [EntityID]) -> String {
        people.map { session.people[$0]?.code ?? "?" }.joined(separator: ",")
    }
    let questions = session.questions(in: session.openItem).map(\.id)
    let answers = capture.answers.compactMap { id in questions.firstIndex(of: id).map { $0 + 1 } }
    var parts = [capture.kind.rawValue]
    if let speaker = capture.speaker { parts.append("by " + describe(speaker, in: session)) }
    parts.append("[\(capture.text)]")
    if !capture.tags.isEmpty { parts.append("#" + capture.tags.joined(separator: "#")) }
    if !capture.reactions.isEmpty { parts.append("*" + capture.reactions.joined(separator: "*")) }
    if let translation = capture.translation { parts.append("// \(translation)") }
    if !capture.about.isEmpty { parts.append("about " + names(capture.about)) }
    if !answers.isEmpty { parts.append("<" + answers.map(String.init).joined(separator: ",")) }
    if let owner = capture.owner { parts.append("owner " + describe(owner, in: session)) }
    if !capture.helpers.isEmpty {
        let helpers = capture.helpers.map { describe($0, in: session) }
        parts.append("with " + helpers.joined(separator: ","))
    }
    if let office = capture.office { parts.append("office \(office)") }
    if let due = capture.due { parts.append("due \(due.iso)") }
    if let recipient = capture.recipient { parts.append("to \(recipient)") }
    if let board = capture.board { parts.append("board \(board)") }
    return parts.joined(separator: " ")
}

private func describe(_ speaker: SpeakerReference, in session: Session) -> String {
    func text(_ value: FieldValue) -> String {
        if case .text(let text) = value { text } else { "" }
    }
    return switch speaker {
    case .person(let id): session.people[id]?.code ?? "?"
    case .code(let code): "new \(code)"
    case .new(let values):
        "new " + PersonKey.allCases.compactMap { values[$0].map(text) }.joined(separator: "/")
    case .everyone: "everyone"
    case .unknown: "unknown"
    }
}
