/// Reads a time of day as minutes since midnight: `9.30`, `09:30`, `9`, `0930`, `1:30 pm`.
///
/// `pukul` or `jam` may stand before it, `WIB`, `WITA` or `WIT` after it. Nothing if no clock
/// shows it; 24.00 is no time of day, unless the hours may go on after midnight, as far as 47.59.
public func readClock(_ text: String, pastMidnight: Bool = false) -> Int? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if let first = words.first, ["pukul", "pkl", "pkl.", "jam"].contains(first) {
        words.removeFirst()
    }
    if let last = words.last, ["wib", "wita", "wit"].contains(last) { words.removeLast() }
    var time = words.joined()
    var half: Substring?
    if let last = ["am", "pm"].first(where: time.hasSuffix) {
        half = last[...]
        time.removeLast(2)
    }
    guard let (hour, minute) = hourAndMinute(time), minute < 60 else { return nil }
    guard let half else { return hour < (pastMidnight ? 48 : 24) ? hour * 60 + minute : nil }
    return 1...12 ~= hour ? (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute : nil
}

/// Reads two times of day with a rule or words between them: `08.00 - 08.30`, `08.00 s.d. 09.00`.
public func readClockSpan(_ text: String) -> (from: Int, to: Int)? {
    var plain = text.lowercased()
    for sign in [" s.d. ", " s.d ", " s/d ", " sd ", " sampai ", " to ", " until ", "–", "—"] {
        plain = plain.split(separator: sign, omittingEmptySubsequences: false)
            .joined(separator: "-")
    }
    let times = plain.split(separator: "-", omittingEmptySubsequences: false)
        .map { readClock(String($0)) }
    guard times.count == 2, let from = times[0], let to = times[1] else { return nil }
    return (from, to)
}

private func hourAndMinute(_ text: String) -> (Int, Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.allSatisfy({ isDigits($0) }) else { return nil }
    switch parts.map(\.utf8.count) {
    case [1], [2]: return Int(parts[0]).map { ($0, 0) }
    case [3], [4]: return Int(parts[0]).map { ($0 / 100, $0 % 100) }
    case [1, 2], [2, 2]:
        guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        return (hour, minute)
    default: return nil
    }
}
