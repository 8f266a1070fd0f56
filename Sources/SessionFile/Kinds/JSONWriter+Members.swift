import Discussion
import JSON

/// How each type of value is written to a line.
extension JSONWriter {
    mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    mutating func member(_ name: String, _ value: Int64) {
        key(name)
        integer(value)
    }

    mutating func member(_ name: String, _ ids: [some CustomStringConvertible]) {
        key(name)
        strings(ids.map(\.description))
    }

    /// Writes nothing for nothing.
    mutating func member(_ name: String, ifAny value: (some CustomStringConvertible)?) {
        if let value { member(name, value.description) }
    }

    mutating func member<Key: FieldKey>(_ name: String, _ fields: [Key: FieldValue]) {
        key(name)
        self.fields(fields)
    }

    mutating func member<Key: FieldKey>(_ name: String, _ things: [[Key: FieldValue]]) {
        key(name)
        array { writer in
            for fields in things { writer.fields(fields) }
        }
    }

    mutating func member<Key: FieldKey>(_ name: String, _ changes: [EntityID: Changes<Key>]) {
        key(name)
        object { writer in
            for (id, change) in changes.inOrder {
                writer.key(id.description)
                writer.object { $0.members(of: change) }
            }
        }
    }

    /// Writes the fields in the order of their keys, so that the bytes are always the same.
    mutating func members<Key: FieldKey>(of changes: Changes<Key>) {
        key("set")
        object { writer in
            for key in Key.inOrder(changes.values.keys) {
                guard let value = changes.values[key] else { continue }
                writer.key(key.rawValue)
                writer.field(value)
            }
        }
        key("replaces")
        object { writer in
            for key in Key.inOrder(changes.replaces.keys) {
                guard let events = changes.replaces[key] else { continue }
                writer.member(key.rawValue, events)
            }
        }
    }

    private mutating func fields<Key: FieldKey>(_ fields: [Key: FieldValue]) {
        object { writer in
            for key in Key.inOrder(fields.keys) {
                guard let value = fields[key] else { continue }
                writer.key(key.rawValue)
                writer.field(value)
            }
        }
    }

    private mutating func field(_ value: FieldValue?) {
        switch value {
        case nil: null()
        case .text(let text): string(text)
        case .list(let texts): strings(texts)
        case .number(let number): integer(Int64(number))
        case .flag(let flag): boolean(flag)
        case .date(let date): string(date.iso)
        case .time(let minutes): string(clock(minutes))
        case .entity(let id): string(id.description)
        case .entities(let ids): strings(ids.map(\.description))
        }
    }

    private mutating func strings(_ texts: [String]) {
        array { writer in
            for text in texts { writer.string(text) }
        }
    }

    /// `09:30` for 570.
    func clock(_ minutes: Int) -> String {
        let parts = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        return parts.joined(separator: ":")
    }
}
