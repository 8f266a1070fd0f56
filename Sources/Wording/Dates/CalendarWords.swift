import Discussion

/// The words that may stand in a typed date, lower case and without signs.
enum CalendarWords {
    /// Full names, three letters, and the spellings that older papers have.
    static let months: [String: Int] = numbered(
        names: Language.allCases.map(\.months), from: 1,
        others: [
            "pebruari": 2, "peb": 2, "agt": 8, "agst": 8, "ags": 8, "sept": 9,
            "nopember": 11, "nop": 11,
        ])

    /// Full names, three letters, and the usual variants; *Minggu* alone is Sunday, not a week.
    static let weekdays: [String: Int] = numbered(
        names: Language.allCases.map(\.weekdays), from: 0,
        others: ["ahad": 0, "tues": 2, "thur": 4, "thurs": 4])

    /// Words that add nothing to a date.
    static let fillers: Set<String> = ["tanggal", "tgl", "bulan", "tahun", "hari", "of", "the"]

    /// What English writes after a day's number.
    static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

    private static func numbered(
        names: [[String]], from start: Int, others: [String: Int]
    ) -> [String: Int] {
        var numbers = others
        for language in names {
            for (index, name) in language.enumerated() {
                numbers[name.lowercased()] = start + index
                numbers[String(name.lowercased().prefix(3))] = start + index
            }
        }
        return numbers
    }
}
