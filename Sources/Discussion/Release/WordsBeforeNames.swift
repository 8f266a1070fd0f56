/// What the word before a name tells of it.
extension NameWord {
    /// Whether a road, a feast or a prophet is called by the name behind it.
    var isRoad: Bool { Self.roads.contains(key) || key == "jalan" && isCapital }

    /// Whether a place, a house for everybody or a firm may be called by the name behind it.
    var isPlace: Bool { Self.places.contains(key) || isFirm }

    /// Whether a shop or a group is called by the name behind it, which may be somebody's in it.
    var isFirm: Bool { Self.groups.contains(key) || Self.shops.contains(key) }

    /// Whether the name behind it is its owner's as often as not, as in *Warung Indah*.
    ///
    /// *Rumah Makan* is one, and *Tk.* too, but *TK* is a school.
    var isShop: Bool {
        Self.shops.contains(key) || key == "makan" || key == "tk" && typed.last == "k"
    }

    /// Whether a place or a firm may be called by the name in front of it: *Hope Street*.
    var isBehindPlace: Bool { Self.behindPlaces.contains(key) }

    /// Whether it says of which kind something or somebody is, so that the word behind it is none's
    /// name: *anak muda*, *kelompok mawar*.
    var isOfSomeKind: Bool { isPlace || isNoName && !isFormOfAddress }

    /// Whether whoever is called so rules more than a village.
    var isOfState: Bool { Self.offices.contains(key) }

    /// Whether it tells behind *Rumah* which house for everybody it is: *Rumah Sakit*.
    var isOfHouse: Bool { Self.houses.contains(key) }

    /// Whether it tells what a place or a minister is for: *Menteri Sosial*, *Rumah Sakit Umum*.
    var isKind: Bool { Self.kinds.contains(key) }

    /// Whether a person has the name behind it, though it be a word as well: *Kader Melati*.
    var isBeforeName: Bool { isFormOfAddress || Self.roles.contains(key) }

    private static let roads: Set<String> = ["gg", "idul", "jl", "jln", "nabi"]

    private static let places: Set<String> = [
        "arisan", "balai", "bandara", "bank", "bendungan", "blok", "bukit", "bumdes", "bumdesa",
        "danau", "desa", "dusun", "gang", "gapoktan", "gedung", "gereja", "gunung", "hotel",
        "jembatan", "kabupaten", "kampung", "kecamatan", "kelurahan", "klinik", "komplek",
        "komunitas", "koperasi", "kota", "kud", "kwt", "langgar", "lapangan", "ma", "majelis",
        "makam", "man", "masjid",
        "mi", "min", "mount", "mts", "mtsn", "musala", "mushola", "musholla", "padukuhan", "pantai",
        "pasar", "paud", "pedukuhan", "pelabuhan", "perum", "perumahan", "pesantren", "poktan",
        "pondok", "ponpes", "posyandu", "provinsi", "pt", "pulau", "puskesmas", "rs", "rsi", "rsu",
        "rsud", "rsup", "sanggar", "sd", "sdn", "sma", "sman", "smk", "smkn", "smp", "smpn",
        "stadion",
        "stasiun", "sungai", "taman", "teluk", "terminal", "tk", "universitas", "waduk",
        "yayasan",
    ]

    private static let groups: Set<String> = [
        "bus", "dasawisma", "karang", "kelompok", "ksp", "paguyuban", "pangan", "pkk", "po", "regu",
        "sampah", "tani", "tim", "upk",
    ]

    private static let shops: Set<String> = [
        "agen", "angkringan", "apotek", "bengkel", "butik", "cv", "depot", "kafe", "kantin",
        "katering", "kedai", "kios", "konter", "konveksi", "lapak", "losmen", "minimarket",
        "pangkalan", "penggilingan", "percetakan", "rm", "salon", "toko", "ud", "warkop",
        "warung",
    ]

    private static let behindPlaces: Set<String> = [
        "avenue", "church", "company", "farm", "hall", "hotel", "lane", "ltd", "market", "mosque",
        "park", "road", "school", "shop", "square", "store", "street",
    ]

    private static let offices: Set<String> = [
        "bupati", "gubernur", "menag", "menaker", "mendagri", "mendes", "menkes", "menkeu",
        "mensos", "mentan", "menteri", "presiden", "wabup", "wagub", "wapres", "walikota",
    ]

    private static let houses: Set<String> = [
        "baca", "belajar", "bersalin", "makan", "sakit", "singgah",
    ]

    private static let kinds: Set<String> = [
        "agama", "daerah", "dalam", "hidup", "islam", "kehutanan", "kelautan", "kerja",
        "kesehatan", "ketenagakerjaan", "keuangan", "lingkungan", "luar", "negeri", "pembantu",
        "pendidikan", "perdagangan", "perhubungan", "perikanan", "pertanian", "sosial", "swasta",
        "syariah", "tenaga", "umum",
    ]

    private static let roles: Set<String> = [
        "bendahara", "bidan", "fasilitator", "kader", "kasi", "kaur", "ketua", "moderator", "modin",
        "narasumber", "notulis", "oleh", "pendamping", "penyuluh", "perawat", "rt", "rw", "sekdes",
        "sekretaris", "takmir", "wakil", "by", "chair",
    ]
}
