import Discussion
import SessionFile
import Wording

/// An event in words: who, when, what, about whom.
struct EventWords {
    let text: String

    init(_ event: Event, _ session: Session, _ language: Language) {
        let shift = session.shift(of: event.id.writer)
        let time = event.moment.happened.earlier(by: -shift)
        let subject = event.kind.subject(in: session)
        text =
            "\(time.date.iso) \(language.clockWithSeconds(time))  \(event.by)  "
            + session.action(of: event.kind).word(in: language) + (subject.map { ": \($0)" } ?? "")
    }
}

extension Event.Kind {
    /// What the event is about, in the words of the session.
    func subject(in session: Session) -> String? {
        func people(_ ids: [EntityID]) -> String {
            ids.map { id in session.people[id].map { $0.name ?? $0.code } ?? "\(id)" }
                .joined(separator: ", ")
        }
        func notes(_ ids: [EntityID]) -> String {
            ids.compactMap { session.notes[$0] }.filter { !$0.isPrivate }.map(\.text)
                .joined(separator: " / ")
        }
        func things(_ ids: [EntityID]) -> String? {
            let names = ids.compactMap { id in
                session.photographs[id].map { $0.fields.text(.caption) ?? "" }
                    ?? session.entries[id].map { session.name(of: $0) }
            }.filter { !$0.isEmpty }
            let all = ([notes(ids)] + names).filter { !$0.isEmpty }
            return all.isEmpty ? nil : all.joined(separator: " / ")
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
        case .consentDocumented(let record): people(record.answers.inOrder.map(\.key))
        case .agendaItemsAdded(let added, _): texts(added, [.title])
        case .agendaItemsAmended(let changes):
            changes.inOrder.map { session.items[$0.key]?.title ?? "–" }.joined(separator: ", ")
        case .agendaItemMoved(let id, _), .itemOpened(let id, _), .itemPaused(let id),
            .itemResumed(let id), .itemClosed(let id):
            session.items[id]?.title
        case .turnBegan(let turn): people([turn.speaker])
        case .wallTurned(.statement(let note)): notes([note])
        case .wallTurned(.message(let text)): text
        case .notesAmended(let changes):
            notes(changes.inOrder.map(\.key))
        case .notesStruck(let struck): things(struck)
        case .photographAttached(let attached): attached.values[.caption]?.text
        case .photographAmended(let photograph, _): things([photograph])
        case .notesJoined(_, let struck): notes(struck)
        case .roleTaken(let role): role
        case .minutesApproved(let approved): "\(approved.version)"
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
