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
        self.init(String(text))
    }

    /// Reads eight characters, upper case.
    public init?(_ text: String) {
        var text = text
        guard let id = text.withUTF8({ Self($0[...]) }) else { return nil }
        self = id
    }

    /// Reads the bytes of eight characters, upper case.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes[...]) }

    fileprivate init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var bits: UInt64 = 0
        guard bytes.count == 8 else { return nil }
        for byte in bytes {
            guard let digit = Self.digit(byte) else { return nil }
            bits = bits << 5 | digit
        }
        self.bits = bits
    }

    /// What a character of the alphabet counts, which leaves out I, L, O and U.
    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x41...0x48: UInt64(byte - 0x41 + 10)
        case 0x4A...0x4B: UInt64(byte - 0x4A + 18)
        case 0x4D...0x4E: UInt64(byte - 0x4D + 20)
        case 0x50...0x54: UInt64(byte - 0x50 + 22)
        case 0x56...0x5A: UInt64(byte - 0x56 + 27)
        default: nil
        }
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
        var text = String(text)
        guard let id = text.withUTF8({ Self($0[...]) }) else { return nil }
        self = id
    }

    /// Reads the bytes of `7QK3M2XA:41`.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes[...]) }

    fileprivate init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard bytes.count > 9, bytes[bytes.startIndex + 8] == UInt8(ascii: ":"),
            let writer = WriterID(bytes.prefix(8)), let number = positive(bytes.dropFirst(9))
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
        self.init(String(text))
    }

    /// Reads `7QK3M2XA:41`, or `7QK3M2XA:41.3` for what is not the first.
    public init?(_ text: String) {
        var text = text
        guard let id = text.withUTF8({ Self($0[...]) }) else { return nil }
        self = id
    }

    /// Reads the bytes of `7QK3M2XA:41`, or `7QK3M2XA:41.3` for what is not the first.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes[...]) }

    private init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let dot = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
        guard let event = EventID(bytes[..<dot]) else { return nil }
        guard dot < bytes.endIndex else {
            self.init(event)
            return
        }
        guard let index = positive(bytes[dot...].dropFirst()) else { return nil }
        self.init(event, index: index)
    }

    /// `7QK3M2XA:41`, or `7QK3M2XA:41.3` for what is not the first.
    public var description: String { index == 0 ? "\(event)" : "\(event).\(index)" }

    /// By event, then by place.
    public static func < (left: EntityID, right: EntityID) -> Bool {
        (left.event, left.index) < (right.event, right.index)
    }
}

/// The number that digits make, if there are any, it is above zero, and UInt32 holds it.
private func positive(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    var value: UInt64 = 0
    for digit in digits {
        guard 0x30...0x39 ~= digit else { return nil }
        value = value * 10 + UInt64(digit - 0x30)
        if value > UInt64(UInt32.max) { return nil }
    }
    return value > 0 ? UInt32(value) : nil
}
