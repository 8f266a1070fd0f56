/// A person as an audience may know them.
public struct ReleasedPerson: Hashable, Sendable {
    /// Which person.
    public let id: EntityID
    /// `P07`, `N1`, `M`.
    public let code: String
    /// What the person is here as.
    public let role: PersonRole
    /// The name with titles; nothing for someone not named yet, or not to be named.
    public let name: String?
    /// The position held.
    public let office: String?
    /// The institution, group or village spoken for.
    public let institution: String?
    /// `L` or `P`.
    public let sex: String?
    /// The civil servant's number.
    public let nip: String?
    /// Rank and grade.
    public let rank: String?
    /// The official in whose place the person came.
    public let represents: String?
    /// Whether the person has a name that this audience is not told.
    public let isNameWithheld: Bool
    /// The telephone number, of whoever may be asked again; for the team and the office.
    public let phone: String?
    /// Whether the person was in the room.
    public let attended: Bool
    /// When the person came.
    public let arrived: WallTime?
}

/// Whose words something is, as far as an audience may know.
public enum Voice: Hashable, Sendable {
    /// By name and office; by code for someone not named yet.
    case named(ReleasedPerson)
    /// By office and institution alone.
    case role(office: String?, institution: String?, role: PersonRole)
    /// By code.
    case code(String)
    /// One of those present, no more (the Chatham House rule).
    case someone
    /// One of the team, no more, where others speak of the person under that rule.
    case teamMember
    /// The whole room.
    case everyone
    /// Nobody knows whose.
    case unknown
}
