/// The fields of one thing, each with every version that no later one replaced.
///
/// A field with several versions is a conflict: two people changed it without having seen each
/// other's change. The version last in order is shown until someone settles it.
public struct Fields<Key: FieldKey>: Hashable, Sendable {
    /// One version of one field and the event that set it.
    public struct Version: Hashable, Sendable {
        // In this order the three take 40 bytes, and a note has three or more of them.
        /// The event that set it.
        public var event: EventID
        /// The field.
        public var key: Key
        /// What it holds; nothing if the version cleared it.
        public var value: FieldValue?
    }

    /// Every version that stands, in the order of the events.
    public internal(set) var versions: [Version] = []
    /// Every version that an event replaced, in the order of the replacing.
    var former: [Former] = []

    struct Former: Hashable, Sendable {
        var version: Version
        var replacedBy: EventID
    }

    /// Has no field.
    public init() {}

    /// Has the values that an event gives a new thing.
    public init(_ values: [Key: FieldValue], by event: EventID) {
        versions.reserveCapacity(values.count)
        for key in Key.inOrder(values.keys) {
            guard let value = values[key] else { continue }
            versions.append(Version(event: event, key: key, value: value))
        }
    }

    /// Has the values that an event gives a new note.
    init(_ note: NoteTaken, by event: EventID) where Key == NoteKey {
        versions = note.list.map { Version(event: event, key: $0.key, value: $0.value) }
    }

    // Inlinable, as are those below, so that other modules get the code for their type of key:
    // one frame of a large screen asks a thousand times.
    /// What the field holds, by the version last in order.
    @inlinable public subscript(key: Key) -> FieldValue? {
        for place in versions.indices.reversed() where versions[place].key == key {
            return versions[place].value
        }
        return nil
    }

    /// The fields that have a version, in order.
    public var keys: [Key] { Key.inOrder(Set(versions.map(\.key))) }

    /// The versions of one field; more than one is a conflict.
    public func versions(of key: Key) -> [Version] {
        versions.filter { $0.key == key }
    }

    /// The fields of which versions disagree; those who wrote the same are of one mind.
    public var conflicts: [Key] {
        hasConflict ? keys.filter { Set(versions(of: $0).map(\.value)).count > 1 } : []
    }

    /// Whether versions of a field disagree; asked of everything again and again, so of a few
    /// versions it copies nothing.
    @inlinable public var hasConflict: Bool {
        if versions.count > 32 { return hasConflictAmongMany }
        return versions.indices.contains { place in
            versions[..<place].contains {
                $0.key == versions[place].key && $0.value != versions[place].value
            }
        }
    }

    @usableFromInline var hasConflictAmongMany: Bool {
        var values: [Key: FieldValue?] = [:]
        for version in versions {
            if let other = values.updateValue(version.value, forKey: version.key),
                other != version.value
            {
                return true
            }
        }
        return false
    }

    /// A change of these fields as their author sees them now.
    public func change(to values: [Key: FieldValue?]) -> Changes<Key> {
        Changes(
            values.mapValues { $0 },
            replaces: Dictionary(
                uniqueKeysWithValues: values.keys.map { key in
                    (key, versions(of: key).map(\.event))
                }))
    }

    /// What an event changed, in the order of the keys: what a field held before, if it replaced
    /// that, and what it holds by the event.
    public func changes(
        by event: EventID
    ) -> [(key: Key, before: FieldValue?, after: FieldValue?)] {
        let made = versions + former.map(\.version)
        let after = made.filter { $0.event == event }
        return Key.inOrder(Set(after.map(\.key))).map { key in
            let before = former.last { $0.replacedBy == event && $0.version.key == key }
            let value = after.first { $0.key == key }?.value
            return (key, before?.version.value, value)
        }
    }

    /// The same fields with every text in them, alone or in a list, changed.
    func mapTexts(_ change: (Key, String) -> String) -> Fields {
        var fields = self
        for place in versions.indices {
            let key = versions[place].key
            switch versions[place].value {
            case .text(let text): fields.versions[place].value = .text(change(key, text))
            case .list(let list):
                fields.versions[place].value = .list(list.map { change(key, $0) })
            default: continue
            }
        }
        return fields
    }

    /// Takes in what an event changed, field by field in the order of the keys.
    public mutating func apply(_ changes: Changes<Key>, by event: EventID) {
        let replaced = changes.replaces.filter {
            !$0.value.isEmpty && changes.values.keys.contains($0.key)
        }
        if !replaced.isEmpty {
            versions.removeAll { version in
                guard replaced[version.key]?.contains(version.event) ?? false else { return false }
                former.append(Former(version: version, replacedBy: event))
                return true
            }
        }
        for key in Key.inOrder(changes.values.keys) {
            guard let value = changes.values[key] else { continue }
            versions.append(Version(event: event, key: key, value: value))
        }
        if versions.count > Self.mostOfField { trim() }
        if former.count > Self.most { former.removeFirst(former.count - Self.most) }
    }

    /// How many versions of one field, and of all fields, are kept: more than people disagree on.
    private static var mostOfField: Int { 64 }
    private static var most: Int { 4096 }

    /// Drops the first versions of which there are too many, so that no file makes a thing grow
    /// without bounds.
    private mutating func trim() {
        var counts: [Key: Int] = [:]
        for version in versions { counts[version.key, default: 0] += 1 }
        versions.removeAll { version in
            guard let count = counts[version.key], count > Self.mostOfField else { return false }
            counts[version.key] = count - 1
            return true
        }
        if versions.count > Self.most { versions.removeFirst(versions.count - Self.most) }
    }
}

/// New values for some fields and, for each, the versions that their author saw and replaces.
public struct Changes<Key: FieldKey>: Hashable, Sendable {
    /// The new values; nothing clears a field.
    public var values: [Key: FieldValue?]
    /// The versions that each field had when the author began to change it.
    public var replaces: [Key: [EventID]]

    /// Joins new values and what they replace.
    public init(_ values: [Key: FieldValue?], replaces: [Key: [EventID]]) {
        self.values = values
        self.replaces = replaces
    }

    /// Whether nothing changes.
    public var isEmpty: Bool { values.isEmpty }
}

extension Fields {
    /// The words in a field of type text.
    @inlinable public func text(_ key: Key) -> String? {
        if case .text(let text) = self[key] { text } else { nil }
    }

    /// The entries of a field of type list; none if it is empty.
    @inlinable public func list(_ key: Key) -> [String] {
        if case .list(let list) = self[key] { list } else { [] }
    }

    /// The number in a field of type number.
    @inlinable public func number(_ key: Key) -> Int? {
        if case .number(let number) = self[key] { number } else { nil }
    }

    /// Whether a field of type flag is set.
    @inlinable public func flag(_ key: Key) -> Bool {
        self[key] == .flag(true)
    }

    /// The day in a field of type date.
    @inlinable public func date(_ key: Key) -> CivilDate? {
        if case .date(let date) = self[key] { date } else { nil }
    }

    /// The minutes since midnight in a field of type time.
    @inlinable public func time(_ key: Key) -> Int? {
        if case .time(let time) = self[key] { time } else { nil }
    }

    /// The thing that a field of type entity names.
    @inlinable public func entity(_ key: Key) -> EntityID? {
        if case .entity(let entity) = self[key] { entity } else { nil }
    }

    /// The things that a field of type entities names.
    @inlinable public func entities(_ key: Key) -> [EntityID] {
        if case .entities(let entities) = self[key] { entities } else { [] }
    }
}
