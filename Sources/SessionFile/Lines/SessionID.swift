/// Which session a file holds: a ULID, 48 bits of time and 80 random ones.
public struct SessionID: Hashable, Sendable, CustomStringConvertible {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// The twenty-six characters.
    public let description: String

    /// Reads what a header says; any text of 1 to 64 bytes will do, so that no file is refused
    /// for its name.
    public init?(_ text: String) {
        guard 1...64 ~= text.utf8.count else { return nil }
        description = text
    }

    /// Draws one for a session that is made now, in milliseconds since 1970.
    public init(milliseconds: Int64, using random: inout some RandomNumberGenerator) {
        let time = stride(from: 45, through: 0, by: -5).map { milliseconds >> $0 & 31 }
        let rest = (0..<16).map { _ in Int64.random(in: 0..<32, using: &random) }
        let digits = (time + rest).map { Self.alphabet[Int($0)] }
        description = String(decoding: digits, as: UTF8.self)
    }
}
