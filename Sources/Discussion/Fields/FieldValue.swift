/// What one field of a person, an item, a note or the session holds.
public enum FieldValue: Hashable, Sendable {
    /// Words as a person wrote them.
    case text(String)
    /// Words in order, one for each entry.
    case list([String])
    /// A whole number.
    case number(Int)
    /// Yes or no.
    case flag(Bool)
    /// A day.
    case date(CivilDate)
    /// Minutes since midnight, in the session's zone.
    case time(Int)
    /// Another thing of the session.
    case entity(EntityID)
    /// Other things of the session, in order.
    case entities([EntityID])
}

/// Which case of ``FieldValue`` a field holds.
public enum FieldType: Sendable {
    /// ``FieldValue/text(_:)``
    case text
    /// ``FieldValue/list(_:)``
    case list
    /// ``FieldValue/number(_:)``
    case number
    /// ``FieldValue/flag(_:)``
    case flag
    /// ``FieldValue/date(_:)``
    case date
    /// ``FieldValue/time(_:)``
    case time
    /// ``FieldValue/entity(_:)``
    case entity
    /// ``FieldValue/entities(_:)``
    case entities
}

/// The names of the fields that one kind of thing has, each with its type.
public protocol FieldKey: RawRepresentable<String>, Hashable, Sendable {
    /// What the field holds.
    var type: FieldType { get }

    /// Some keys in the one order in which they are written and listed.
    static func inOrder(_ keys: some Collection<Self>) -> [Self]
}

extension FieldKey where Self: CaseIterable {
    /// The keys in the order of their cases.
    public static func inOrder(_ keys: some Collection<Self>) -> [Self] {
        let keys = Array(keys)  // so few that comparing is cheaper than hashing
        var ordered: [Self] = []
        ordered.reserveCapacity(keys.count)
        for key in allCases where ordered.count < keys.count {
            if keys.contains(key) { ordered.append(key) }
        }
        return ordered
    }
}
