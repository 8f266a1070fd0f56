/// Someone in the room, or expected there.
public struct Person: Hashable, Sendable {
    /// The event that entered the person.
    public let id: EntityID
    /// What is known of the person.
    public var fields: Fields<PersonKey>
    /// When the person came, for each time.
    public var presence: [Presence] = []
    /// The event that took the person off the list, if one did.
    public var removedBy: EventID?
    /// Whether the number was a slip in a line that was struck out or changed since, so that it is
    /// free again.
    var isSlip = false

    /// `P07`, `N1` or `M`; two people may bear one code after a merge.
    public var code: String { fields.text(.code) ?? "" }
    /// What the person is here as.
    public var role: PersonRole {
        fields.text(.role).flatMap(PersonRole.init(rawValue:)) ?? .participant
    }
    /// The name without titles; nothing for someone not named yet.
    public var name: String? { fields.text(.name) }

    /// Every name that was ever recorded for the person, since older notes say an older one.
    public var names: Set<String> { fields.texts(.name).union(formerNames) }

    /// Those that were recorded before the last change of them.
    private(set) var formerNames: Set<String> = []

    /// Takes in what an event changed.
    mutating func apply(_ changes: Changes<PersonKey>, by event: EventID) {
        if changes.values.keys.contains(.name) { formerNames.formUnion(fields.texts(.name)) }
        fields.apply(changes, by: event)
    }

    /// The name with the titles before and after it; nothing for someone not named yet.
    public var fullName: String? {
        guard let name else { return nil }
        let front = fields.text(.frontTitle).map { $0 + " " } ?? ""
        let back = fields.text(.backTitle).map { ", " + $0 } ?? ""
        return front + name + back
    }
}

extension Person {
    /// Whether a name is the person's, with titles or without.
    func isCalled(_ name: String) -> Bool {
        guard let own = self.name else { return false }
        if name == fullName { return true }
        let words = name.prefix { $0 != "," }.lowercased().split(separator: " ")
        let plain = own.lowercased().split(separator: " ")
        return words.suffix(plain.count).elementsEqual(plain)
            && words.dropLast(plain.count).allSatisfy { word in
                word.last == "." || NameWord(atFrontOf: word)?.isFormOfAddress == true
            }
    }
}

extension Fields {
    /// What every version of a text says.
    fileprivate func texts(_ key: Key) -> Set<String> {
        Set(
            versions(of: key).compactMap { version in
                if case .text(let text) = version.value { text } else { nil }
            })
    }
}

/// One stay in the room.
public struct Presence: Hashable, Sendable {
    /// When the person came; nothing if only the leaving was noted.
    public var arrived: WallTime?
    /// When the person left; nothing while still here.
    public var left: WallTime?
}

/// What someone is here as; it gives the code its letter.
public enum PersonRole: String, CaseIterable, Sendable {
    /// Takes part: `P01`, `P02`.
    case participant
    /// Speaks as an expert or for an institution, then answers: `N1`, `N2`.
    case resource
    /// Leads the talk: `M`, `M2`.
    case moderator
    /// Helps to run it, and is none of those whom it is held for: takes notes, watches, announces,
    /// receives: `T1`, `T2`.
    case team

    /// Whether people of this role count among those who came and whose talk is shared: the team,
    /// which only helps to run it, does not, on the screen as on paper.
    public var isCounted: Bool { self != .team }

    /// The code for the next person of this role, when so many have one.
    func code(number: Int) -> String {
        switch self {
        case .participant: "P" + padded(number, to: 2)
        case .resource: "N\(number)"
        case .moderator: number == 1 ? "M" : "M\(number)"
        case .team: "T\(number)"
        }
    }
}
