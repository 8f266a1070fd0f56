/// What a clock on the wall showed: an instant together with the offset of the zone it was
/// read in.
public struct WallTime: Hashable, Sendable {
    /// From the year 1 to the end of 9999 in UTC.
    private static let years: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
    /// Milliseconds since 1970 began in UTC.
    public private(set) var milliseconds: Int64
    /// In few bytes, as every event and every note has one or more.
    private let minutes: Int16

    /// Minutes that the zone is ahead of UTC; Western Indonesia is 420.
    public var offset: Int { Int(minutes) }

    /// Joins an instant and the zone's offset in minutes; what lies outside of the years 1 to 9999
    /// or is more than a day is brought to the nearest end.
    public init(milliseconds: Int64, offset: Int) {
        self.milliseconds = min(max(milliseconds, Self.years.lowerBound), Self.years.upperBound)
        minutes = Int16(min(max(offset, -1440), 1440))
    }

    /// The instant at which a clock in the zone shows this date and time.
    public init(_ date: CivilDate, hour: Int, minute: Int, second: Int = 0, offset: Int) {
        let seconds = ((date.daysSince1970 * 24 + hour) * 60 + minute - offset) * 60 + second
        self.init(milliseconds: Int64(seconds) * 1000, offset: offset)
    }

    /// Reads `2020-11-30T09:12:04.512+07:00`; the milliseconds may be missing, and `Z` is +00:00.
    public init?(_ text: String) {
        var text = text
        guard let time = text.withUTF8({ Self($0[...]) }) else { return nil }
        self = time
    }

    /// Reads the bytes of `2020-11-30T09:12:04.512+07:00`.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes[...]) }

    private init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let year = Self.number(bytes[0..<4]),
            let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10]),
            let date = CivilDate(year: year, month: month, day: day),
            let hour = Self.number(bytes[11..<13]), hour < 24,
            let minute = Self.number(bytes[14..<16]), minute < 60,
            let second = Self.number(bytes[17..<19]), second < 60
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0
        if rest.first == UInt8(ascii: "."), let value = Self.number(rest.dropFirst().prefix(3)) {
            fraction = value
            rest = rest.dropFirst(4)
        }
        guard let offset = Self.offset(rest) else { return nil }
        self.init(date, hour: hour, minute: minute, second: second, offset: offset)
        milliseconds += Int64(fraction)
    }

    /// The same instant, so many milliseconds earlier.
    public func earlier(by milliseconds: Int64) -> WallTime {
        WallTime(milliseconds: self.milliseconds - milliseconds.bounded, offset: offset)
    }

    /// The day in the zone.
    public var date: CivilDate {
        CivilDate(daysSince1970: Int(local.flooredQuotient(by: 86_400_000)))
    }

    /// Milliseconds since midnight in the zone.
    public var timeOfDay: Int64 {
        local - local.flooredQuotient(by: 86_400_000) * 86_400_000
    }

    /// `2020-11-30T09:12:04.512+07:00` (RFC 3339).
    public var iso: String {
        let time = Int(timeOfDay)
        let zone = abs(offset)
        return date.iso + "T" + padded(time / 3_600_000, to: 2) + ":"
            + padded(time / 60_000 % 60, to: 2) + ":" + padded(time / 1000 % 60, to: 2) + "."
            + padded(time % 1000, to: 3) + (offset < 0 ? "-" : "+") + padded(zone / 60, to: 2)
            + ":" + padded(zone % 60, to: 2)
    }

    private var local: Int64 { milliseconds + Int64(offset) * 60_000 }

    private static func offset(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        if bytes.count == 1, bytes.first == UInt8(ascii: "Z") { return 0 }
        guard bytes.count == 6, bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
            let hours = number(bytes.dropFirst().prefix(2)), hours < 24,
            let minutes = number(bytes.suffix(2)), minutes < 60
        else { return nil }
        switch bytes.first {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for digit in digits {
            guard 0x30...0x39 ~= digit else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return digits.isEmpty ? nil : value
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
