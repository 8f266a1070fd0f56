public import Discussion
import Wording

/// Someone who signs papers, as far as is known.
public struct Signer: Hashable, Sendable {
    /// The name with titles.
    public var name: String?
    /// The position held.
    public var office: String?
    /// Rank and grade.
    public var rank: String?
    /// The civil servant's number.
    public var nip: String?
    /// Which person of the session it is, if it is one.
    public var id: EntityID?
    /// The institution spoken for.
    public var institution: String?
    /// Office and institution.
    public var position: String?

    /// Joins what is known of somebody who is not of the session.
    public init(
        name: String? = nil, office: String? = nil, rank: String? = nil, nip: String? = nil
    ) {
        self.name = name
        self.office = office
        self.rank = rank
        self.nip = nip
        position = office
    }

    init(_ person: ReleasedPerson) {
        self.init(name: person.name, office: person.office, rank: person.rank, nip: person.nip)
        id = person.id
        institution = person.institution
        position = person.position
    }

    /// Name and position in one line; nothing if neither is known.
    var inFull: String? {
        guard let name else { return position }
        return position.map { "\(name) (\($0))" } ?? name
    }
}
