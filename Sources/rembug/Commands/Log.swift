import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Lists what happened, event by event.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List the record itself: every event, who wrote it and when.")

    @Argument(help: "The session.") var file: String
    @Option(help: "Only what concerns a person or was written by one: a code or a name.")
    var person: String?
    @Option(help: "Only one kind, or all whose names begin so: noteTaken, note, item, turn.")
    var kind: String?
    @Option(help: "Only what happened from this time of day on, as in 09:30.") var from: String?
    @Option(help: "Only what happened before this time of day.") var to: String?
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.reading(file)
        let filter = try LogFilter(
            person: person, kind: kind, from: from, to: to, in: access.session)
        let language = screenLanguage()
        var told: [EventID: Set<UInt32>] = [:]
        do throws(SessionFileError) {
            try access.file.entries { entry in
                guard filter.lets(entry), !entry.isRepeated(&told) else { return }
                printLine(LogLine(entry, access.session, language).text)
            }
        } catch { throw Failure(error, file) }
        try access.complainOfDamage()
    }
}

extension Entry {
    /// Whether the same event stood before: after a failure of the disk it may be there twice, and
    /// counts once.
    fileprivate func isRepeated(_ told: inout [EventID: Set<UInt32>]) -> Bool {
        guard case .event(let event)? = line, let checksum else { return false }
        return !told[event.id, default: []].insert(checksum).inserted
    }
}

/// One line of the record in words, behind its number.
struct LogLine {
    let text: String

    init(_ entry: Entry, _ session: Session, _ language: Language) {
        let number =
            String(repeating: " ", count: max(0, 5 - "\(entry.number)".count)) + "\(entry.number)"
        text = number + "  " + Self.words(entry, session, language)
    }

    private static func words(
        _ entry: Entry, _ session: Session, _ language: Language
    ) -> String {
        switch entry.line {
        case .header(let header): "\(header.session)"
        case .purged(let id, _): "\(id)  –"
        case .event(let event), .remnant(let event): EventWords(event, session, language).text
        case nil: entry.fault.map { $0.words[language] } ?? ""
        }
    }
}
