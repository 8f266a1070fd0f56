import Wording

/// What stands in a programme's column of times.
enum TimeCell: Hashable, Sendable {
    /// `08.00`, `08.00 - selesai`
    case start(Int)
    /// `08.00 s.d. 09.00 WIB`
    case span(Int, Int)
    /// `60 menit`: some programmes have lengths there; the unit must be said.
    case length(Int)

    /// Reads the cell; nothing if it is none of these.
    init?(_ cell: String) {
        if let span = readClockSpan(cell) {
            self = .span(span.from, span.to)
        } else if let start = readClock(cell) ?? Self.openStart(cell) {
            self = .start(start)
        } else if cell.contains(where: { $0.isLetter || $0 == "'" }),
            let minutes = readMinutes(cell)
        {
            self = .length(minutes)
        } else {
            return nil
        }
    }

    /// The start of a span whose end is left open.
    private static func openStart(_ cell: String) -> Int? {
        let words = cell.lowercased()
            .split { " -–—".contains($0) }
            .filter { !["s.d.", "s.d", "s/d", "sd", "sampai", "to", "until"].contains($0) }
        guard let last = words.last, ["selesai", "end", "close"].contains(last) else { return nil }
        return readClock(words.dropLast().joined(separator: " "))
    }
}
