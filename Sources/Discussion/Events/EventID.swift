/// One run of the program that writes to a session: eight characters, random for each run.
///
/// The alphabet is Crockford's base 32, which has no look-alikes.
public struct WriterID: Hashable, Comparable, Sendable, CustomStringConvertible {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private let bits: UInt64

    /// Draws a writer at random.
    public init(using random: inout some RandomNumberGenerator) {
        bits = UInt64.random(in: 0..<(1 << 40), using: &random)
    }

    /// Reads eight characters, upper case.
    public init?(_ text: some StringProtocol) {
        var bits: UInt64 = 0
        guard text.utf8.count == 8 else { return nil }
        for byte in text.utf8 {
            guard let digit = Self.alphabet.firstIndex(of: byte) else { return nil }
            bits = bits << 5 | UInt64(digit)
        }
        self.bits = bits
    }

    /// The eight characters.
    public var description: String {
        let digits = stride(from: 35, through: 0, by: -5).map {
            Self.alphabet[Int(bits >> $0 & 31)]
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The order of the texts.
    public static func < (left: WriterID, right: WriterID) -> Bool { left.bits < right.bits }
}

/// Which event: the writer, and the number that the writer gave it, from 1 without a gap.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The run of the program that wrote it.
    public let writer: WriterID
    /// Its number among the events of that run, from 1.
    public let number: UInt32

    /// Joins a writer and a number.
    public init(writer: WriterID, number: UInt32) {
        self.writer = writer
        self.number = number
    }

    /// Reads `7QK3M2XA:41`.
    public init?(_ text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":"), let writer = WriterID(text[..<colon]),
            let number = UInt32(text[text.index(after: colon)...]), number > 0
        else { return nil }
        self.init(writer: writer, number: number)
    }

    /// `7QK3M2XA:41`.
    public var description: String { "\(writer):\(number)" }

    /// By writer, then by number.
    public static func < (left: EventID, right: EventID) -> Bool {
        (left.writer, left.number) < (right.writer, right.number)
    }
}

/// Which person, agenda item or note: the event that made it, and its place in that event's list.
public struct EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The event that made it.
    public let event: EventID
    /// Its place among the things that the event made, from 0.
    public let index: UInt32

    /// Joins an event and a place in its list.
    public init(_ event: EventID, index: UInt32 = 0) {
        self.event = event
        self.index = index
    }

    /// Reads `7QK3M2XA:41`, or `7QK3M2XA:41.3` for what is not the first.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let event = EventID(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(event)
            return
        }
        guard let index = UInt32(parts[1]), index > 0 else { return nil }
        self.init(event, index: index)
    }

    /// `7QK3M2XA:41`, or `7QK3M2XA:41.3` for what is not the first.
    public var description: String { index == 0 ? "\(event)" : "\(event).\(index)" }

    /// By event, then by place.
    public static func < (left: EntityID, right: EntityID) -> Bool {
        (left.event, left.index) < (right.event, right.index)
    }
}
