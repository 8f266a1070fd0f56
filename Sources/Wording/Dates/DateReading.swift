public import Discussion

/// Reads a date as people type it, in either language, the day first.
///
/// `15-1`, `15/1/2021`, `15jan`, `15 Januari 2021`, `Jumat`, `fri`, `+14`, `besok`, `tomorrow`,
/// `minggu depan`, `senin depan` (of the week that begins on the next Monday), `2021-01-15`, and a bare `15`. Without a year, month or date it is the next
/// such day, today included. A weekday before a date must be the date's own. Nothing if no such
/// day exists or the text says something else.
public func readDate(_ text: String, today: CivilDate) -> CivilDate? {
    let text = text.lowercased()
    if let days = daysFromNow(text) ?? daysToNextWeek(text, from: today) {
        return today.adding(days: days)
    }
    guard let parts = dateParts(text) else { return nil }
    var rest = parts[...]
    var weekday: Int?
    if case .weekday(let number) = rest.first {
        weekday = number
        rest.removeFirst()
    }
    if rest.isEmpty, let weekday {
        return today.adding(days: (weekday - today.weekday + 7) % 7)
    }
    let date = DayOfCalendar(Array(rest))?.next(onOrAfter: today)
    return weekday == nil || weekday == date?.weekday ? date : nil
}

/// How many days ahead of today the words name.
private func daysFromNow(_ text: String) -> Int? {
    let words = text.split(separator: " ").joined(separator: " ")
    if words.hasPrefix("+") {
        let digits = words.dropFirst()
        return digits.utf8.count <= 4 && isDigits(digits) ? Int(digits) : nil
    }
    return namedDays[words]
}

/// How many days ahead a day of the next week is: `senin depan`, `next monday`.
private func daysToNextWeek(_ text: String, from today: CivilDate) -> Int? {
    let words = text.split(separator: " ").map(String.init).filter { $0 != "hari" }
    guard words.count == 2 else { return nil }
    let name = words[0] == "next" ? words[1] : words[1] == "depan" ? words[0] : ""
    guard let weekday = CalendarWords.weekdays[name] else { return nil }
    return 7 - daysSinceMonday(today.weekday) + daysSinceMonday(weekday)
}

private func daysSinceMonday(_ weekday: Int) -> Int { (weekday + 6) % 7 }

private let namedDays: [String: Int] = [
    "kemarin": -1, "yesterday": -1, "hari ini": 0, "today": 0, "besok": 1, "esok": 1,
    "tomorrow": 1, "lusa": 2, "day after tomorrow": 2, "minggu depan": 7, "pekan depan": 7,
    "seminggu lagi": 7, "sepekan lagi": 7, "next week": 7,
]

/// One word of a typed date.
enum DatePart: Hashable {
    case number(Int, digits: Int)
    case month(Int)
    case weekday(Int)
}

/// The words of a typed date, or nothing if one of them belongs to none.
private func dateParts(_ text: String) -> [DatePart]? {
    var parts: [DatePart] = []
    for word in text.split(separator: " ") {
        for run in runs(of: word) {
            guard let part = part(run, after: parts.last) else { return nil }
            parts += part
        }
    }
    return parts
}

private func part(_ run: String, after previous: DatePart?) -> [DatePart]? {
    if isDigits(run) { return Int(run).map { [.number($0, digits: run.utf8.count)] } }
    if let month = CalendarWords.months[run] { return [.month(month)] }
    if let weekday = CalendarWords.weekdays[run] { return [.weekday(weekday)] }
    if case .number = previous, CalendarWords.ordinalEndings.contains(run) { return [] }
    return CalendarWords.fillers.contains(run) ? [] : nil
}

/// The runs of digits and of letters between the signs of a word.
///
/// An empty run stands where a sign is at the front or beside another; a point or comma at the
/// end is dropped.
private func runs(of word: Substring) -> [String] {
    let isEnded = word.last == "," || word.last == "."
    let pieces = (isEnded ? word.dropLast() : word).filter { $0 != "'" && $0 != "’" }
        .split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    return pieces.flatMap { piece -> [String] in
        let digits = piece.prefix(while: isDigit)
        let rest = piece.dropFirst(digits.count)
        return digits.isEmpty || rest.isEmpty ? [String(piece)] : [String(digits), String(rest)]
    }
}

func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }

func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
}
