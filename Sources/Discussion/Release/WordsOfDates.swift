/// What words tell of a day or a month, for which people are called too.
extension NameWord {
    /// Whether it is a month, in either language.
    var isMonth: Bool { Self.months.contains(key) }

    /// Whether a month may follow it.
    var isBeforeMonth: Bool { Self.datings.contains(key) || Int(key).map { 1...31 ~= $0 } == true }

    /// Whether a month may stand before it: *Juni 2026*, *Juni tahun lalu*, *May Day*.
    var isBehindMonth: Bool {
        ["day", "tahun"].contains(key) || key.count == 4 && key.allSatisfy(\.isNumber)
    }

    /// Whether a day begins with it, whatever follows: *besok*, *tomorrow*.
    var isDayAlone: Bool { Self.daysAlone.contains(key) }

    /// Whether a day begins with it if another word says which: *minggu* of *minggu depan*.
    var isWeek: Bool { Self.weeks.contains(key) }

    /// Whether it is a day of the week, in either language.
    var isWeekday: Bool { isDay || Self.englishDays.contains(key) }

    /// Whether it says which day or week is meant.
    var isWhichDay: Bool { isBehindDay || Self.englishBehindDays.contains(key) }

    private static let datings: Set<String> = [
        "akhir", "awal", "bulan", "during", "each", "early", "every", "in", "last", "late", "mid",
        "month", "next", "per", "pertengahan", "setiap", "tanggal", "tiap",
    ]

    private static let months: Set<String> = [
        "agustus", "april", "august", "december", "desember", "februari", "february", "januari",
        "january", "juli", "july", "june", "juni", "maret", "march", "may", "mei", "november",
        "october", "oktober", "september",
    ]

    /// Whether it is a day of the week.
    var isDay: Bool { Self.days.contains(key) }

    /// Whether it is a day of the Javanese market week.
    var isMarketDay: Bool { Self.marketDays.contains(key) }

    /// Whether a day may follow it.
    var isBeforeDay: Bool { Self.beforeDays.contains(key) }

    /// Whether a day of the market week may follow it.
    var isBeforeMarketDay: Bool { ["hari", "pasaran", "setiap", "tiap"].contains(key) }

    /// Whether a day may stand before it: *Jumat pagi*, *Senin depan*.
    var isBehindDay: Bool { Self.behindDays.contains(key) }

    /// Whether it joins days or months: *Senin dan Jumat*.
    var isBetweenDays: Bool {
        ["and", "atau", "dan", "hingga", "or", "sampai", "to"].contains(key)
    }

    /// Whether it and the word behind it are a day or a neighbourhood together.
    func isBegun(with next: NameWord) -> Bool {
        switch key {
        case "hari": next.isDay || next.isMarketDay || Self.behindHari.contains(next.key)
        case "rukun": ["islam", "nelayan", "tani", "tetangga", "warga"].contains(next.key)
        default: (isDay || isMarketDay) && next.isMarketDay
        }
    }

    private static let days: Set<String> = [
        "ahad", "jumat", "kamis", "kemis", "minggu", "rabu", "sabtu", "selasa", "senin",
    ]

    private static let marketDays: Set<String> = [
        "kliwon", "legi", "pahing", "paing", "pon", "wage",
    ]

    private static let beforeDays: Set<String> = [
        "hari", "hingga", "malam", "mulai", "pada", "sampai", "setiap", "tiap",
    ]

    private static let behindDays: Set<String> = [
        "besok", "depan", "ini", "itu", "kemarin", "lalu", "malam", "pagi", "siang", "sore",
        "tanggal",
    ]

    private static let behindHari: Set<String> = [
        "besar", "esok", "ini", "itu", "jadi", "kerja", "kemerdekaan", "lain", "libur", "pasaran",
        "pertama", "raya", "terakhir",
    ]

    private static let daysAlone: Set<String> = [
        "asap", "before", "besok", "besuk", "esok", "lusa", "nanti", "next", "sebelum",
        "secepatnya", "segera", "sesudah", "setelah", "soon", "today", "tomorrow", "tonight",
        "until",
    ]

    private static let weeks: Set<String> = [
        "as", "bulan", "hari", "minggu", "on", "pekan", "tahun", "this",
    ]

    private static let englishDays: Set<String> = [
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday",
    ]

    private static let englishBehindDays: Set<String> = [
        "afternoon", "evening", "month", "morning", "soon", "week", "year",
    ]
}
