/// Reads a length in minutes: `90`, `90'`, `45 menit`, `1j30`, `1h30`, `1 jam 30 menit`, `1:30`,
/// `1,5 jam`.
///
/// Nothing if it is no length in whole minutes, or a hundred hours or more.
public func readMinutes(_ text: String) -> Int? {
    var minutes = 0
    var lastUnit: LengthUnit?
    guard let parts = lengthParts(text.lowercased()) else { return nil }
    for part in parts {
        let unit = part.unit ?? (lastUnit == nil ? .minute : .minuteAfterHour)
        guard let amount = part.minutes(unit), unit.mayFollow(lastUnit) else { return nil }
        minutes += amount
        lastUnit = unit
    }
    return lastUnit == nil || minutes >= 6000 ? nil : minutes
}

private enum LengthUnit: Int {
    case hour, minute, minuteAfterHour

    func mayFollow(_ other: LengthUnit?) -> Bool { other == nil || other == .hour && self != .hour }

    static let names: [String: LengthUnit] = [
        ":": .hour, "j": .hour, "jam": .hour, "h": .hour, "hr": .hour, "hrs": .hour,
        "hour": .hour, "hours": .hour, "'": .minute, "′": .minute, "m": .minute, "mnt": .minute,
        "menit": .minute, "min": .minute, "mins": .minute, "minute": .minute,
        "minutes": .minute,
    ]
}

/// A number and the unit that follows it, if one does.
private struct LengthPart {
    var digits: String
    var unit: LengthUnit?

    /// Nothing if the number has a fraction that is not whole minutes, or too many digits.
    func minutes(_ unit: LengthUnit) -> Int? {
        let halves = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard 1...2 ~= halves.count, halves.allSatisfy({ isDigits($0) && $0.utf8.count <= 4 }),
            let number = Int(halves.joined())
        else { return nil }
        let places = halves.count == 2 ? halves[1].utf8.count : 0
        if unit == .minuteAfterHour,
            halves != [digits[...]] || digits.utf8.count != 2 || number >= 60
        {
            return nil
        }
        return ExactNumber(digits: number, places: places)
            .multiplied(by: unit == .hour ? 60 : 1)
    }
}

private func lengthParts(_ text: String) -> [LengthPart]? {
    let words = text.split(separator: " ")
    let areApart = zip(words, words.dropFirst()).contains { word, next in
        word.last.map(isDigit) == true && next.first.map(isDigit) == true
    }
    if areApart { return nil }
    var parts: [LengthPart] = []
    var rest = words.joined()[...]
    while !rest.isEmpty {
        let digits = rest.prefix { isDigit($0) || $0 == "," || $0 == "." }
        rest = rest.dropFirst(digits.count)
        let name = rest.prefix { !isDigit($0) }
        rest = rest.dropFirst(name.count)
        let unit = LengthUnit.names[String(name)]
        if digits.isEmpty || !name.isEmpty && unit == nil { return nil }
        if name == ":", rest.isEmpty { return nil }
        parts.append(LengthPart(digits: String(digits), unit: unit))
    }
    return parts
}
