/// Reads a length in seconds as people type it: `2:00`, `2.00` and `2` are two minutes, `90d` and
/// `90s` ninety seconds; nothing if it is none, or longer than a day.
func readSeconds(_ text: String) -> Int? {
    let text = text.filter { $0 != " " }.lowercased()
    let seconds: Int?
    if let last = text.last, "ds".contains(last) {
        seconds = Int(text.dropLast())
    } else {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
            .map { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
        switch parts.count {
        case 1: seconds = (parts[0] ?? nil).map { $0 <= 1440 ? $0 * 60 : -1 }
        case 2:
            guard let minutes = parts[0], let rest = parts[1], 0..<60 ~= rest,
                0...1440 ~= minutes
            else { return nil }
            seconds = minutes * 60 + rest
        default: seconds = nil
        }
    }
    return seconds.flatMap { 1...86_400 ~= $0 ? $0 : nil }
}
