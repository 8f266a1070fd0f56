/// Takes the names of people who are erased out of what others said.
///
/// A name is found as the gate finds it, so that what papers told by code before is not told by
/// name afterwards. One that somebody else bears too is left.
public struct ErasedNames {
    private let gate: Gate
    private let people: Set<EntityID>

    /// Knows the names that people have in a session.
    public init(of people: Set<EntityID>, in session: Session) {
        self.people = people.filter { session.people[$0] != nil }
        gate = Gate(session: session, audience: .official)
    }

    /// A text with `…` in the place of each of the names, and of the forms of address before it.
    public func taken(from text: String) -> String {
        guard !people.isEmpty else { return text }
        var setting = Setting(about: [], isMasked: true)
        setting.erased = people
        return gate.parts(of: text, setting).map(\.plain).joined()
    }

    /// What is left of an event that tells what others said or wrote; the event itself if nobody is
    /// named.
    public func taken(from kind: Event.Kind) -> Event.Kind {
        switch kind {
        case .noteTaken(var taken):
            taken.values = self.taken(taken.values, in: Self.wordsOfNotes)
            if case .entities(let about)? = taken.values[.about] {
                taken.values[.about] = .entities(about.filter { !people.contains($0) })
            }
            taken.line = self.taken(from: taken.line)
            return .noteTaken(taken)
        case .notesAmended(let changes):
            return .notesAmended(changes.mapValues { taken($0, in: Self.wordsOfNotes) })
        case .notesJoined(let changes, let struck):
            let rest = changes.mapValues { taken($0, in: Self.wordsOfNotes) }
            return .notesJoined(rest, struck: struck)
        case .entryAdded(var entry):
            entry.values = taken(entry.values, in: Array(entry.values.keys))
            entry.line = taken(from: entry.line)
            return .entryAdded(entry)
        case .entryAmended(let entry, let change):
            return .entryAmended(entry, taken(change, in: Array(change.values.keys)))
        case .agendaItemsAdded(let items, let after):
            let rest = items.map { taken($0, in: Self.wordsOfItems) }
            return .agendaItemsAdded(rest, after: after)
        case .agendaItemsAmended(let changes):
            return .agendaItemsAmended(changes.mapValues { taken($0, in: Self.wordsOfItems) })
        default: return kind
        }
    }

    private static let wordsOfNotes: [NoteKey] = [
        .text, .translation, .recipient, .office, .indicator, .reactions, .tags,
    ]
    private static let wordsOfItems: [AgendaItemKey] = [.title, .remark]

    private func taken<Key>(_ change: Changes<Key>, in keys: [Key]) -> Changes<Key> {
        var change = change
        for key in keys {
            guard case .some(.some(let value)) = change.values[key] else { continue }
            change.values[key] = taken(value)
        }
        return change
    }

    private func taken<Key>(_ values: [Key: FieldValue], in keys: [Key]) -> [Key: FieldValue] {
        keys.reduce(into: values) { values, key in values[key] = values[key].map(taken) }
    }

    private func taken(_ value: FieldValue) -> FieldValue {
        switch value {
        case .text(let text): .text(taken(from: text))
        case .list(let texts): .list(texts.map { taken(from: $0) })
        default: value
        }
    }
}
