public import Discussion

extension Language {
    /// The name of a day of the week: 0 is Sunday; other numbers count on from there.
    public func weekday(_ number: Int) -> String { weekdays[number.modulo(7)] }

    /// The name of a month: 1 is January; other numbers count on from there.
    public func month(_ number: Int) -> String { months[(number - 1).modulo(12)] }

    var weekdays: [String] {
        switch self {
        case .indonesian: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
        case .english:
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        }
    }

    var months: [String] {
        switch self {
        case .indonesian:
            [
                "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
                "September", "Oktober", "November", "Desember",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
        }
    }

    /// Three letters of a day's name.
    func shortWeekday(_ number: Int) -> String { String(weekday(number).prefix(3)) }

    /// Three letters of a month's name; in Indonesian August is Agu.
    func shortMonth(_ number: Int) -> String { String(month(number).prefix(3)) }
}

extension Int {
    fileprivate func modulo(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
