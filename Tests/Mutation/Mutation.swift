import JSON

/// What may become of a session file in the wrong hands: values, fields and whole lines are
/// exchanged for others, up to the extremes of their types.
///
/// The lines lose their checksums, so that a reader takes them for what they say.
public struct Mutation {
    private static let texts = [
        "", " ", "\u{0}\u{7}\u{1B}[2J", "\u{202E}x", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦",
        "0001-01-01", "9999-12-31", "00:00", "99:59", "0001-01-01T00:00:00.000+23:59",
        "9999-12-31T23:59:59.999-23:59", "circle", "forum", "en", "quote", "question", "outcome",
        "action", "P0", "M", "N9999", "ZZZZZZZZ", "ZZZZZZZZ:4294967295.4294967295", "Mars/Base",
        "1970-01-01T00:00:00Z", "@1 @2 @3", "../../etc/passwd", "| --- |", "<script>",
    ]
    private static let numbers: [Int64] = [
        .min, .min + 1, -1 << 53, -1 << 32, -60_000, -1, 0, 1, 59, 1439, 1440, 60_000, 1 << 30,
        1 << 31, 1 << 32, 1 << 53, .max / 60_000, .max - 1, .max,
    ]
    private var dice: Dice
    private var known: [String] = []

    /// Is the same for the same number, always.
    public init(_ seed: UInt64) { dice = Dice(seed) }

    /// A file of lines of which about one in so many has been changed, and some are elsewhere.
    public mutating func applied(to file: [UInt8], oneIn rarity: Int = 3) -> [UInt8] {
        var lines = file.split(separator: 0x0A).compactMap { try? JSONValue(reading: Array($0)) }
        known = lines.flatMap(\.strings)
        for place in lines.indices.dropFirst() {
            lines[place].remove("crc")
            guard Int.random(in: 0..<rarity, using: &dice) == 0 else { continue }
            for _ in 0...Int.random(in: 0..<3, using: &dice) { change(&lines[place]) }
        }
        for _ in 0..<lines.count / 10 {
            let place = Int.random(in: 1..<lines.count, using: &dice)
            lines.swapAt(place, Int.random(in: 1..<lines.count, using: &dice))
            lines.append(lines[place])
        }
        return lines.flatMap(\.line)
    }

    private mutating func change(_ value: inout JSONValue) {
        switch value {
        case .null, .boolean: value = .boolean(Bool.random(using: &dice))
        case .integer, .number: value = .integer(dice.any(of: Self.numbers))
        case .string: value = .string(dice.any(of: Bool.random(using: &dice) ? Self.texts : known))
        case .array(var elements): change(&elements, into: &value)
        case .object(var members):
            guard !members.isEmpty else { return }
            let place = Int.random(in: 0..<members.count, using: &dice)
            if Int.random(in: 0..<12, using: &dice) == 0 {
                members.remove(at: place)
            } else {
                change(&members[place].value)
            }
            value = .object(members)
        }
    }

    private mutating func change(_ elements: inout [JSONValue], into value: inout JSONValue) {
        let place = elements.indices.randomElement(using: &dice)
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: elements = []
        case 1: elements += elements
        default: if let place { change(&elements[place]) }
        }
        value = .array(elements)
    }
}

extension JSONValue {
    fileprivate var strings: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.strings)
        case .object(let members): members.flatMap(\.value.strings)
        default: []
        }
    }

    fileprivate mutating func remove(_ key: String) {
        guard case .object(let members) = self else { return }
        self = .object(members.filter { $0.key != key })
    }

    fileprivate var line: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes + [0x0A]
    }
}
