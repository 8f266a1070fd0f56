/// A board of a session: what a method that it uses wants filled in.
public struct Board: Hashable, Sendable {
    /// The board's place in the event that adopted its method.
    public let id: EntityID
    /// The method that it belongs to.
    public let method: EntityID
    /// What it holds.
    public let schema: BoardSchema
    /// Whether it was ever opened.
    public internal(set) var wasOpened = false
}

extension Board: Entity {}

/// One row of a board.
public struct BoardEntry: Hashable, Sendable {
    /// The event that added it.
    public let id: EntityID
    /// The board that it stands on.
    public let board: EntityID
    /// What it says, each field in the form of its ``BoardFieldType``.
    public var fields: Fields<EntryKey>
    /// The person who brought it up.
    public let speaker: EntityID?
    /// The item of the programme in which it was added.
    public let item: EntityID?
    /// Other items that were open when something about it was said later.
    var touchedIn: Set<EntityID> = []
    /// When it was brought up.
    public let happened: Instant
    /// How many milliseconds after that it was filed; below zero where it was dated later.
    var filedAfter: Int64 = 0
    /// Whether whoever filed it had seen that the talk was off the record.
    var knewHush = false
    /// Who wrote it down, as an index into ``Session/authors``.
    public let author: Int
    /// Every scoring of it, in the order of the events.
    var scorings: [Scoring] = []
    /// What it was joined to, in the order of joining, each with the event that did it.
    var joinings: [Joining] = []
    /// The event that struck it out, if one did.
    public internal(set) var struckBy: EventID?

    /// One scoring, by a person or the room.
    struct Scoring: Hashable, Sendable {
        var event: EventID
        var person: EntityID?
        var scores: [EntryKey: Int]
    }

    /// One joining to something.
    struct Joining: Hashable, Sendable {
        var event: EventID
        var link: EntryLink
    }

    /// The scores of each person; under nobody, those of the room.
    public var scores: [EntityID?: [EntryKey: Int]] {
        scorings.reduce(into: [:]) { scores, scoring in
            scores[scoring.person, default: [:]].merge(scoring.scores) { $1 }
        }
    }

    /// What it is joined to, in the order of joining.
    public var links: [EntryLink] { joinings.map(\.link) }

    /// Whose an entry is: whoever brought it up and, where nobody is known to have or it is told
    /// again only with leave, the people whom it names.
    func bringers(on schema: BoardSchema?) -> Set<EntityID> {
        guard let schema, speaker == nil || schema.leave != nil else {
            return Set([speaker].compactMap { $0 })
        }
        let named = schema.fields.filter { $0.type == .person && $0.role != .responsible }
            .compactMap { fields.text($0.key).flatMap { EntityID($0) } }
        return Set(named + [speaker].compactMap { $0 })
    }
}

extension BoardEntry: Entity {}

/// What an entry is joined to, and what may come of that.
public struct EntryLink: Hashable, Sendable {
    /// A note, a person or another entry.
    public var target: EntityID
    /// What could be made of both together.
    public var idea: String?

    /// Joins a target with an idea.
    public init(_ target: EntityID, idea: String? = nil) {
        self.target = target
        self.idea = idea
    }
}

/// The key of a field that a method gave to a board.
///
/// A field that is read again and again has its day behind a slash: `reading/2021-02-01`.
public struct EntryKey: FieldKey, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The key as the record writes it.
    public let rawValue: String

    /// Is any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Is any text.
    public init(_ text: String) { rawValue = text }

    /// Is any text.
    public init(stringLiteral text: String) { rawValue = text }

    /// The key of a reading on a day.
    public func on(_ day: CivilDate) -> EntryKey { EntryKey(rawValue + "/" + day.iso) }

    /// The day of a reading; nothing for a key without one.
    public var day: CivilDate? {
        rawValue.lastIndex(of: "/").flatMap { CivilDate(rawValue[rawValue.index(after: $0)...]) }
    }

    /// The key without the day.
    public var field: EntryKey {
        guard day != nil, let slash = rawValue.lastIndex(of: "/") else { return self }
        return EntryKey(String(rawValue[..<slash]))
    }

    /// A text, whatever the field's type.
    public var type: FieldType { .text }
    /// The key itself.
    public var description: String { rawValue }

    /// By the texts, so that a record has one order.
    public static func < (left: EntryKey, right: EntryKey) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The keys in the order of their texts.
    public static func inOrder(_ keys: some Collection<EntryKey>) -> [EntryKey] { keys.sorted() }
}
