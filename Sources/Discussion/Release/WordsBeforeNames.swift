/// What the word before a name tells of it.
extension NameWord {
    /// Whether a road, a feast or a prophet is called by the name behind it.
    var isRoad: Bool { Self.roads.contains(key) || key == "jalan" && isCapital }

    /// Whether a place or a house for everybody may be called by the name behind it.
    var isPlace: Bool { Self.places.contains(key) }

    /// Whether a shop may be called by the name behind it, its owner's or a word.
    var isShop: Bool { ["apotek", "salon", "toko", "warung"].contains(key) }

    /// Whether it is a month, in either language.
    var isMonth: Bool { Self.months.contains(key) }

    /// Whether it says of which kind something or somebody is, so that the word behind it is none's
    /// name: *anak muda*, *kelompok mawar*.
    var isOfSomeKind: Bool { isPlace || isNoName && !isFormOfAddress }

    /// Whether a month may follow it.
    var isBeforeMonth: Bool { Self.datings.contains(key) || Int(key).map { 1...31 ~= $0 } == true }

    private static let datings: Set<String> = [
        "akhir", "awal", "bulan", "early", "late", "month", "pertengahan", "per", "setiap",
        "tanggal",
        "tiap",
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

    /// Whether it and the word behind it are a day or a neighbourhood together.
    func isBegun(with next: NameWord) -> Bool {
        switch key {
        case "hari": next.isDay || Self.behindHari.contains(next.key)
        case "rukun": ["islam", "nelayan", "tani", "tetangga", "warga"].contains(next.key)
        default: isDay && next.isMarketDay
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

    /// Whether a day may stand before it: *Jumat pagi*, *Senin depan*.
    var isBehindDay: Bool { Self.behindDays.contains(key) }

    private static let behindDays: Set<String> = [
        "besok", "depan", "ini", "itu", "kemarin", "lalu", "malam", "pagi", "siang", "sore",
        "tanggal",
    ]

    private static let behindHari: Set<String> = [
        "besar", "esok", "ini", "itu", "jadi", "kerja", "kemerdekaan", "lain", "libur", "pasaran",
        "pertama", "raya", "terakhir",
    ]

    /// Whether whoever is called so rules more than a village.
    var isOfState: Bool { Self.offices.contains(key) }

    /// Whether a person has the name behind it, though it be a word as well: *Kader Melati*.
    var isBeforeName: Bool { isFormOfAddress || Self.roles.contains(key) }

    private static let roads: Set<String> = ["gg", "idul", "jl", "jln", "nabi"]

    private static let places: Set<String> = [
        "balai", "bandara", "bank", "bendungan", "blok", "bukit", "bumdes", "bumdesa", "cv",
        "danau",
        "desa", "dusun", "gang", "gapoktan", "gedung", "gereja",
        "gunung", "hotel", "jembatan", "kabupaten", "kampung", "kelompok", "kecamatan", "kelurahan",
        "klinik", "komplek",
        "koperasi", "kota", "kud", "kwt", "langgar", "lapangan", "ma", "makam", "man", "masjid",
        "mi", "min",
        "mount", "mts", "mtsn",
        "musala", "musholla", "mushola", "pantai", "pasar", "padukuhan", "paud", "pedukuhan",
        "pelabuhan", "perumahan",
        "perum", "pesantren", "poktan", "pondok", "ponpes", "posyandu", "provinsi", "pt", "pulau",
        "puskesmas", "regu",
        "rs", "rsi", "rsu", "rsud", "rsup", "sd", "sdn", "sma", "sman", "smk", "smkn", "smp",
        "smpn",
        "stadion", "stasiun", "sungai", "taman", "teluk", "terminal", "tim", "tk", "ud",
        "universitas",
        "waduk", "yayasan",
    ]

    private static let offices: Set<String> = [
        "bupati", "gubernur", "menteri", "presiden", "wapres", "walikota",
    ]

    private static let roles: Set<String> = [
        "bendahara", "bidan", "fasilitator", "kader", "kasi", "kaur", "ketua", "moderator", "modin",
        "narasumber", "notulis", "oleh", "pendamping", "penyuluh", "perawat", "rt", "rw", "sekdes",
        "sekretaris", "takmir", "wakil", "by", "chair",
    ]
}
