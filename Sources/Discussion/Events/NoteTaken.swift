/// A contribution was filed.
public struct NoteTaken: Hashable, Sendable {
    /// What one field of the note holds.
    public struct Value: Hashable, Sendable {
        /// The field.
        public var key: NoteKey
        /// What it holds.
        public var value: FieldValue

        /// Joins a field and what it holds.
        public init(key: NoteKey, value: FieldValue) {
            self.key = key
            self.value = value
        }
    }

    // A list and no dictionary, since nearly every line of a file makes one.
    /// What each field holds, in the order of the fields.
    private(set) var list: [Value]
    /// The line as it was typed.
    public var line: String
    /// People whom the line names and who were not on the list.
    public var added: [[PersonKey: FieldValue]]
    /// The choice of how speakers are told that stood for its item, as far as whoever filed it knew.
    public var under: EventID?

    /// What it says.
    public var values: [NoteKey: FieldValue] {
        get { Dictionary(uniqueKeysWithValues: list.lazy.map { ($0.key, $0.value) }) }
        set { list = Self.list(newValue) }
    }

    /// Who said it, if that is one person.
    var speaker: EntityID? { if case .entity(let id) = self[.speaker] { id } else { nil } }

    /// Joins the reading of a line with the line itself.
    public init(
        _ values: [NoteKey: FieldValue], line: String, added: [[PersonKey: FieldValue]] = [],
        under: EventID? = nil
    ) {
        list = Self.list(values)
        self.line = line
        self.added = added
        self.under = under
    }

    /// Joins what each field holds, none of them named twice, with the line itself.
    public init(
        _ list: [Value], line: String, added: [[PersonKey: FieldValue]] = [],
        under: EventID? = nil
    ) {
        self.list = list
        self.line = line
        self.added = added
        self.under = under
        if !isInOrder { values = values }
    }

    /// What one field holds.
    public subscript(key: NoteKey) -> FieldValue? { list.first { $0.key == key }?.value }

    private static func list(_ values: [NoteKey: FieldValue]) -> [Value] {
        NoteKey.inOrder(values.keys).compactMap { key in
            values[key].map { Value(key: key, value: $0) }
        }
    }

    private var isInOrder: Bool {
        var rest = NoteKey.allCases[...]
        return list.allSatisfy { value in
            guard let place = rest.firstIndex(of: value.key) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }
}
