public import Discussion

/// A length as a stopwatch shows it, in every language alike: `1:48`, `12:40`, `1:02:03`.
///
/// Below zero, which is over time, a minus stands before it.
public func stopwatch(seconds: Int) -> String {
    let length = seconds.magnitude
    let sign = seconds < 0 ? "-" : ""
    let tail = ":" + twoDigits(Int(length % 60))
    if length < 3600 { return "\(sign)\(length / 60)" + tail }
    return "\(sign)\(length / 3600):" + twoDigits(Int(length / 60 % 60)) + tail
}

/// Minutes ahead or behind, in every language alike: `+18'`, `-3'`, `0'`.
public func minutesBehind(_ minutes: Int) -> String {
    (minutes > 0 ? "+" : "") + "\(minutes)'"
}

extension Language {
    /// A length in words, by its minutes from 0: `1 jam 5 menit`, `1 h 5 min`.
    public func duration(minutes: Int) -> String {
        let hours = "\(minutes / 60) " + choose(id: "jam", en: "h")
        let rest = "\(minutes % 60) " + choose(id: "menit", en: "min")
        if minutes < 60 { return rest }
        return minutes % 60 == 0 ? hours : hours + " " + rest
    }
}
