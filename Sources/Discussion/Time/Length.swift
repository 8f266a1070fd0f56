/// Lengths in milliseconds that cannot overflow, whatever a file says.
extension Int64 {
    /// The longest length that is reckoned with: some 35,000 years, so that a thousand of them
    /// still add up.
    private static let longest: Int64 = 1 << 50

    /// The nearest length that is reckoned with.
    var bounded: Int64 { Swift.min(Swift.max(self, -Self.longest), Self.longest) }

    /// The nearest number of whole minutes, as a length that has passed is told everywhere.
    public var wholeMinutes: Int { Int((bounded + 30_000) / 60_000) }

    /// Milliseconds in so many minutes.
    init(minutes: Int) {
        self = Int64(minutes).multipliedReportingOverflow(by: 60_000).partialValue
        if minutes.magnitude > 1 << 33 { self = minutes < 0 ? -Self.longest : Self.longest }
        self = bounded
    }
}

extension Sequence<Int64> {
    /// What bounded lengths add up to, bounded too.
    var sum: Int64 { reduce(0) { ($0 + $1.bounded).bounded } }
}
