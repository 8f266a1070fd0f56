import Discussion

/// A day as far as it was typed: month and year may be missing.
struct DayOfCalendar {
    var day: Int
    var month: Int?
    var year: Int?

    /// Reads day, month, year; the year first if it has four digits; a named month also first.
    init?(_ parts: [DatePart]) {
        var parts = parts
        if parts.count == 3, case .number(_, digits: 4) = parts[0] { parts.reverse() }
        if parts.count >= 2, case .month = parts[0] { parts.swapAt(0, 1) }
        guard 1...3 ~= parts.count, case .number(let day, digits: 1...2) = parts[0] else {
            return nil
        }
        self.day = day
        if parts.count > 1 {
            guard let month = Self.month(parts[1]) else { return nil }
            self.month = month
        }
        if parts.count > 2 {
            guard let year = Self.year(parts[2]) else { return nil }
            self.year = year
        }
    }

    /// The day itself, or the next such day from today on; nothing if there is none.
    func next(onOrAfter today: CivilDate) -> CivilDate? {
        if let year, let month { return CivilDate(year: year, month: month, day: day) }
        return candidates(from: today).first { $0 >= today }
    }

    /// Eight years reach the next 29 February, whatever century years come between.
    private func candidates(from today: CivilDate) -> [CivilDate] {
        (today.year...today.year + 8).flatMap { year in
            (month.map { $0...$0 } ?? 1...12).compactMap { month in
                CivilDate(year: year, month: month, day: day)
            }
        }
    }

    private static func month(_ part: DatePart) -> Int? {
        switch part {
        case .month(let month), .number(let month, digits: 1...2): month
        default: nil
        }
    }

    private static func year(_ part: DatePart) -> Int? {
        switch part {
        case .number(let year, digits: 4): year
        case .number(let year, digits: 2): 2000 + year
        default: nil
        }
    }
}
