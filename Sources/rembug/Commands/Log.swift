import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Lists what happened, event by event.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the record itself: every event, who wrote it and when.")

    @Argument(help: "The session.") var file: String
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.reading(file)
        let language = screenLanguage()
        do throws(SessionFileError) {
            try access.file.entries { entry in
                printLine(LogLine(entry, access.session, language).text.printable)
            }
        } catch { throw Failure(error, file) }
        try access.complainOfDamage()
    }
}

/// One line of the record in words.
struct LogLine {
    let text: String

    init(_ entry: Entry, _ session: Session, _ language: Language) {
        let number =
            String(repeating: " ", count: max(0, 5 - "\(entry.number)".count)) + "\(entry.number)"
        switch entry.line {
        case .header(let header): text = "\(number)  \(header.session)"
        case .purged(let id, _): text = "\(number)  \(id)  –"
        case .event(let event):
            let subject = event.kind.subject(in: session)
            text =
                "\(number)  \(event.moment.at.iso)  \(event.by)  "
                + event.kind.action.word(in: language) + (subject.map { ": \($0)" } ?? "")
        case nil: text = "\(number)  " + (entry.fault.map { $0.words[language] } ?? "")
        }
    }
}

extension Event.Kind {
    /// What the event is about, in the words of the session.
    fileprivate func subject(in session: Session) -> String? {
        func people(_ ids: [EntityID]) -> String {
            ids.map { id in session.people[id].map { $0.name ?? $0.code } ?? "\(id)" }
                .joined(separator: ", ")
        }
        func notes(_ ids: [EntityID]) -> String {
            ids.compactMap { session.notes[$0] }.filter { !$0.isPrivate }.map(\.text)
                .joined(separator: " / ")
        }
        func texts<Key>(_ list: [[Key: FieldValue]], _ keys: [Key]) -> String {
            list.map { values in
                keys.lazy.compactMap { values[$0] }.compactMap(\.text).first ?? "–"
            }.joined(separator: ", ")
        }
        return switch self {
        case .writerJoined(let joined): joined.program + ", " + joined.role
        case .sessionCreated(let details): details[.title]?.text
        case .noteTaken(let taken): taken.isPrivate ? nil : taken.line
        case .peopleAdded(let added): texts(added, [.name, .code])
        case .peopleAmended(let changes): people(changes.inOrder.map(\.key))
        case .peopleRemoved(let removed): people(removed)
        case .attendanceRecorded(let record): people(record.people)
        case .attendanceCounted(let institution, let count): "\(institution) \(count)"
        case .consentRecorded(let record): people(record.people)
        case .agendaItemsAdded(let added, _): texts(added, [.title])
        case .agendaItemsAmended(let changes):
            changes.inOrder.map { session.items[$0.key]?.title ?? "–" }.joined(separator: ", ")
        case .agendaItemMoved(let id, _), .itemOpened(let id), .itemPaused(let id),
            .itemResumed(let id), .itemClosed(let id):
            session.items[id]?.title
        case .turnBegan(let turn): people([turn.speaker])
        case .wallTurned(.statement(let note)): notes([note])
        case .wallTurned(.message(let text)): text
        case .notesAmended(let changes):
            notes(changes.inOrder.map(\.key))
        case .notesStruck(let struck): notes(struck)
        case .retracted(let events), .purged(let events):
            events.map(\.description).joined(separator: ", ")
        case .unknown(let name): name
        default: nil
        }
    }
}

extension NoteTaken {
    /// Whether the note is for the team alone; the record then says only that there is one.
    fileprivate var isPrivate: Bool {
        values[.kind]?.text.flatMap(NoteKind.init(rawValue:))?.isPrivate ?? false
    }
}

extension FieldValue {
    fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
