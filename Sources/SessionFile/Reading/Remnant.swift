import Discussion

/// What stands of an event that was erased in part: what all lines leave that say so.
struct Remnant: Equatable {
    private(set) var event: Event
    private(set) var checksum: UInt32

    init(_ event: Event, _ checksum: UInt32) {
        self.event = event
        self.checksum = checksum
    }

    /// Takes in another line, and says whether it is a part of the same event; of two that are not
    /// the one with the lower checksum stands.
    mutating func take(_ other: Event, _ sum: UInt32) -> Bool {
        guard let common = event.common(with: other) else {
            if sum < checksum { (event, checksum) = (other, sum) }
            return false
        }
        if common == event { return true }
        (event, checksum) = (common, common == other ? sum : Self.checksum(of: common))
        return true
    }

    /// That of the line which merging writes.
    private static func checksum(of event: Event) -> UInt32 {
        let bytes = Line.remnant(event).bytes
        let line = try? ReadLine.read(bytes, in: 0..<bytes.count - 1)
        return line?.checksum ?? 0
    }

    /// Whether a line would change what stands.
    func lacks(_ other: Event, _ line: ReadLine) -> Bool {
        var remnant = self
        _ = remnant.take(other, line.checksum)
        return remnant.event != event
    }
}
