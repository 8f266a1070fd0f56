public import Discussion

extension Language {
    /// `30 November 2020`.
    public func date(_ date: CivilDate) -> String {
        "\(date.day) \(month(date.month)) \(date.year)"
    }

    /// `Senin, 30 November 2020`, `Monday, 30 November 2020`.
    public func dayAndDate(_ date: CivilDate) -> String {
        weekday(date.weekday) + ", " + self.date(date)
    }

    /// `Senin s.d. Selasa, 30 November s.d. 1 Desember 2020`, `Monday to Tuesday, 30 November to 1
    /// December 2020`: what the two dates share is said once.
    public func daysAndDates(from first: CivilDate, to last: CivilDate) -> String {
        guard first < last else { return dayAndDate(first) }
        let to = choose(id: " s.d. ", en: " to ")
        let beginning =
            first.year < last.year
            ? date(first)
            : first.month < last.month ? "\(first.day) \(month(first.month))" : "\(first.day)"
        return weekday(first.weekday) + to + weekday(last.weekday) + ", " + beginning + to
            + date(last)
    }

    /// `Jum 15 Jan 2021`, `Fri 15 Jan 2021`: the echo of a typed date.
    public func shortDate(_ date: CivilDate) -> String {
        "\(shortWeekday(date.weekday)) \(date.day) \(shortMonth(date.month)) \(date.year)"
    }

    /// `Jum 15 Jan`, `Fri 15 Jan`; a day of another year than this with that in place of its weekday,
    /// `15 Jan 2021`.
    public func day(_ date: CivilDate, in year: Int) -> String {
        let day = "\(date.day) \(shortMonth(date.month))"
        return date.year == year ? shortWeekday(date.weekday) + " " + day : day + " \(date.year)"
    }

    /// `15 Jan`; of a day of another year than this only its month, `Jan 2021`.
    public func shortDay(_ date: CivilDate, in year: Int) -> String {
        let month = shortMonth(date.month)
        return date.year == year ? "\(date.day) \(month)" : "\(month) \(date.year)"
    }

    /// The date as an official record writes it out, no digit left to change.
    ///
    /// `Senin, tanggal tiga puluh bulan November tahun dua ribu dua puluh`;
    /// `Monday, the thirtieth of November, two thousand and twenty`.
    public func dateInWords(_ date: CivilDate) -> String {
        let day = weekday(date.weekday)
        let month = month(date.month)
        let year = inWords(date.year)
        return choose(
            id: "\(day), tanggal \(inWords(date.day)) bulan \(month) tahun \(year)",
            en: "\(day), the \(englishOrdinal(date.day)) of \(month), \(year)")
    }

    /// From one day to another, with nothing said twice: `30 November s.d. 1 Desember 2020`.
    public func dates(from first: CivilDate, to last: CivilDate) -> String {
        if first == last { return date(first) }
        var start = "\(first.day)"
        if first.month != last.month || first.year != last.year {
            start += " " + month(first.month)
        }
        if first.year != last.year { start += " \(first.year)" }
        return start + choose(id: " s.d. ", en: " to ") + date(last)
    }
}
