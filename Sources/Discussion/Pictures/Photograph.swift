/// A photograph that belongs to a session.
public struct Photograph: Hashable, Sendable {
    /// The event that attached it.
    public let id: EntityID
    /// What is known of it.
    public var fields: Fields<PhotographKey>
    /// The picture.
    public let picture: Picture
    /// The event that took it away, if one did.
    public internal(set) var struckBy: EventID?

    /// Whether it is no photograph but the emblem at the head of the papers.
    public var isLetterhead: Bool { fields.flag(.letterhead) }
}

extension Photograph: Entity {}

/// What is known of a photograph.
public enum PhotographKey: String, FieldKey, CaseIterable {
    /// What stands under it.
    case caption
    /// Who took it.
    case credit
    /// What is to be seen, for those who do not see it.
    case description
    /// The people who can be recognised.
    case shows
    /// Whether nobody can be recognised.
    case nobody
    /// Whether it is no photograph but the emblem at the head of the papers.
    case letterhead

    /// What the field holds.
    public var type: FieldType {
        switch self {
        case .caption, .credit, .description: .text
        case .shows: .entities
        case .nobody, .letterhead: .flag
        }
    }
}

/// A photograph was attached.
public struct PhotographAttached: Hashable, Sendable {
    /// What is known of it.
    public var values: [PhotographKey: FieldValue]
    /// The picture, without what a camera writes beside it.
    public var picture: Picture

    /// Joins a picture with what is known of it.
    public init(_ picture: Picture, _ values: [PhotographKey: FieldValue]) {
        self.picture = picture
        self.values = values
    }
}

extension Session {
    /// The photographs that stand, in the order of attaching.
    public var standingPhotographs: [Photograph] { photographs.filter { $0.struckBy == nil } }

    /// The emblem at the head of the papers: the last that was attached as one, and stands.
    public var emblem: Photograph? { standingPhotographs.last { $0.isLetterhead } }

    /// Whom a photograph shows; everyone on the list where that was not said.
    public func shown(in photograph: Photograph) -> [EntityID] {
        if photograph.fields.flag(.nobody) || photograph.isLetterhead { return [] }
        let people = photograph.fields.entities(.shows)
        return people.isEmpty ? roster.map(\.id) : people
    }

    mutating func applyToPhotographs(_ event: Event) {
        switch event.kind {
        case .photographAttached(let attached):
            photographs.append(
                Photograph(
                    id: EntityID(event.id), fields: Fields(attached.values, by: event.id),
                    picture: attached.picture))
        case .photographAmended(let id, let change):
            guard photographs.update(id, { $0.fields.apply(change, by: event.id) }) else {
                return withoutEffect[event.id] = .unknownSubject
            }
        default: return
        }
    }
}
