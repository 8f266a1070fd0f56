import ArgumentParser
import Discussion
import Wording

/// Files one line.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "File one line, in the grammar of the capture line.")

    @Argument(help: "The session.") var file: String
    @Argument(parsing: .allUnrecognized, help: "The line: [@speaker] [mark] text [#tags].")
    var text: [String]
    @Option(help: "The number of the item of the programme that it belongs to, as in 3 or 3.2.")
    var item: String?
    @Option(name: .customLong("as"), help: "Who files it; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        // What ends the options is none of the words.
        let words = text.first == "--" ? text.dropFirst() : text[...]
        try access.ask(try request(words.joined(separator: " "), in: access))
        try access.complainOfDamage()
    }

    private func request(_ line: String, in access: SessionAccess) throws -> Request {
        let session = access.session
        let moment = access.clock.moment()
        let context = CaptureContext(
            began: session.instant(at: moment, boot: SystemClock.boot),
            commands: Set(CommandName.allCases.map(\.rawValue)),
            numbers: NumberReaders(session.language)
        ) { readDate($0, today: session.day(at: moment.at)) }
        switch session.read(line, in: context) {
        case .empty: throw Failure(.refused(.emptyNote))
        case .command(let word, _): throw Failure(.commandNotNote(word))
        case .floor(let speaker): return .giveFloor(speaker)
        case .endOfTurn: return .endTurn
        case .entry(var entry):
            if let item { entry.item = try Self.item(item, in: session) }
            return .fileEntry(entry)
        case .note(var capture), .unknownCommand(_, var capture):
            if let item { capture.item = try Self.item(item, in: session) }
            return .takeNote(capture)
        }
    }

    private static func item(_ number: String, in session: Session) throws -> EntityID {
        let outline = session.outline
        guard let place = outline.numbers.firstIndex(of: number) else {
            throw Failure(.noItem(number, count: outline.items.count))
        }
        return outline.items[place].id
    }
}
