/// What words are besides names, by which one word of a name is told from a word that is none.
extension NameWord {
    /// Whether it stands before a name, in any of the languages of the room.
    var isFormOfAddress: Bool { Self.isFormOfAddress(key) }

    static func isFormOfAddress(_ key: String) -> Bool { formsOfAddress.contains(key) }

    /// Whether it is part of a name only beside other words of it, as in *Ketua RT Lima*.
    var isNoName: Bool {
        (isFormOfAddress || Self.plainWords.contains(key)) && !Self.wordsAndNames.contains(key)
    }

    /// Whether it is a word as often as a name, so that alone it is one only with a capital letter
    /// or after a form of address.
    var isCommon: Bool {
        key.count < 3 || isFormOfAddress || Self.plainWords.contains(key)
            || Self.wordsAndNames.contains(key)
    }

    /// Whether nearly every text has it, so that nobody looks whether a person is meant.
    var isInEveryText: Bool { key.count < 3 || Self.everywhere.contains(key) }

    private static let everywhere: Set<String> = [
        "ada", "air", "awal", "baru", "bisa", "dasar", "hari", "hasil", "jadi", "kali", "lima",
        "masa", "may", "pagi", "pertama", "satu", "siang", "tanah", "tiga", "usaha", "will",
    ]

    /// Whether it is a name of two letters beside others, as *Li* in *Li Na*: neither a small word nor
    /// a degree, as *SH*.
    var isShortName: Bool {
        key.count == 2 && (isUnspaced || !isNoName && !Degrees.has(String(typed)))
    }

    /// Whether it is a first name that so many bear that it goes with the next.
    var isFirstName: Bool { Self.firstNames.contains(key) }

    private static let firstNames: Set<String> = [
        "m", "md", "mhd", "moch", "mochamad", "mochammad", "moh", "mohamad", "mohammad", "mohd",
        "muh", "muhamad", "muhammad",
    ]

    static let formsOfAddress: Set<String> = [
        "aa", "abah", "abang", "ajeng", "aki", "ambu", "bli", "mbakyu", "opung", "uwak", "wak",
        "yu", "abi",
        "adik", "akang", "ayah", "bang", "bapak", "bibi", "bi", "bp",
        "bindara",
        "bu", "bude", "budhe", "bulik", "bunda", "bung", "cak", "camat", "ce", "cece", "cik", "dik",
        "dok", "dokter", "dr", "dra", "drg", "drs", "emak", "engkoh", "gus", "guru", "h", "haji",
        "hajah", "hajjah", "hj", "ibu", "ir", "jeng", "kades", "kadus", "kak", "kakak", "kakek",
        "kang",
        "kek",
        "kepala", "kh", "ki", "kiai", "klebun", "koh", "ky", "kyai", "lek", "lik", "lora", "lurah",
        "mak", "mantri", "mas", "mbah", "mbak", "mbok", "mister", "mang", "nenek", "neng", "ning",
        "nona", "ny", "nyai", "nyi", "nyonya", "obu", "om", "opa", "oma", "pak", "pakde", "pakdhe",
        "paklik", "pakle", "paman", "prof", "raden", "ra", "sdr", "sdri", "saudara", "saudari",
        "tante",
        "teh", "teteh", "tn", "tuan", "uda", "umi", "ummi", "uni", "ust", "ustad", "ustadz",
        "ustadzah", "ustaz", "ustazah", "yth", "babe", "ceu", "daeng", "eyang", "hjh", "jend",
        "jenderal", "kol", "letjen", "mamak", "mpok", "dear", "miss", "mr", "mrs", "ms", "mx",
        "sir",
        "madam",
    ]

    /// Those behind which a point may stand.
    static let addressesCutShort: Set<String> = [
        "bp", "dr", "dra", "drg", "drs", "h", "hj", "hjh", "ir", "jend", "kol", "letjen", "m", "md",
        "mhd", "moch", "moh", "mohd", "muh", "kh", "ky", "mr", "mrs", "ms", "ny",
        "prof", "sdr", "sdri", "tn", "ust", "yth",
    ]

    /// Those that are often typed joined to a name, in small letters too: *busiti*, *pakbudi*.
    static let joinedForms: Set<String> = [
        "abah", "adik", "bang", "bapak", "bu", "bude", "bunda", "cak", "dik", "gus", "haji", "ibu",
        "kak", "kakak", "kang", "kiai", "kyai", "lek", "mas", "mbah", "mbak", "mbok", "neng",
        "ning", "nyai", "pak", "pakde", "tante", "ustad", "ustadz",
    ]

    /// Words with which people are described, and the small words of the languages.
    private static let plainWords: Set<String> = [
        "al", "anak", "anggota", "baju", "balai", "bapa", "batik", "belakang", "bidan", "bin",
        "binti",
        "biru", "buruh", "dan", "dari", "depan", "desa", "di", "dinas", "dusun", "hijau",
        "hitam", "istri", "jilbab", "kabupaten", "kader", "kampung", "kanan", "karang", "kecamatan",
        "kelompok", "kelurahan", "keluarga", "kerudung", "kecil", "ketua", "kiri", "kota", "kopiah",
        "kuning", "laki", "lembaga", "merah", "nelayan", "orang", "pemilik", "pemuda",
        "pendamping", "pengurus", "perempuan", "peserta", "petani", "pedagang", "posyandu", "putih",
        "rt", "rw", "samping", "sekretaris", "staf", "suami", "tamu", "tani",
        "tengah", "tokoh", "topi", "tua", "utusan", "wakil", "wanita", "warga", "warung", "yang",
        "and", "blue", "chair", "dark", "front", "green", "group", "guest", "head", "lady", "left",
        "man", "member", "of", "person", "red", "right", "shirt", "the", "village", "woman",
    ]

    private static let wordsAndNames: Set<String> = [
        "abah", "ajeng", "bunda", "cak", "daeng", "eyang", "gus", "neng", "ning", "nona", "nyai",
        "raden", "uda",
        "banyu", "dara", "delima", "dini", "duda", "garuda", "geni", "gunung", "janda", "kemis",
        "kemuning", "kliwon", "legi", "maret", "minggu", "mukmin", "muslim", "padi", "pahing",
        "pancasila", "pandan", "perdana", "pon", "pratama", "ramadhan", "santri", "sejati", "senin",
        "siang", "sugeng", "tanah", "tentrem", "wage", "wahyu", "waluyo", "widodo",
        "abadi", "abi", "ada", "adat", "adi", "adil", "agung", "air", "alam", "alim", "amal",
        "aman", "amanah",
        "amin", "ampuh", "anggrek", "angin", "anugerah", "arif", "arum", "asih", "asmara", "asri",
        "awal", "ayu", "bagus", "bahagia", "bakti", "bambu", "barokah", "baru", "batu", "bayu",
        "bening", "berkah", "berlian", "bestari", "bijak", "bima", "bintang", "bisa", "buana",
        "budi",
        "bulan", "bumi", "bunga", "cahaya", "cahya", "candra", "cantik", "cempaka", "cendana",
        "cerah",
        "cinta", "cipta", "citra", "dahlia", "damai", "dasar", "daya", "dewa", "dewi", "dharma",
        "dian", "duta", "dwi", "eka", "elok", "emas", "embun", "endah", "fajar", "fitrah", "fitri",
        "gajah", "galih", "gembira", "gunawan", "guntur", "hadi", "hadiah", "hakim", "halim",
        "halus",
        "harapan", "hari", "harta", "harum", "hasil", "hati", "hebat", "hening", "hikmah",
        "hidayah", "hujan", "ibrah", "ihsan", "ikhlas", "ikhsan", "ilham", "ilmu", "imam", "iman",
        "indah", "indra", "insan", "intan", "irama", "jadi", "jaga", "jasa", "jati", "jaya",
        "jelita",
        "jujur", "jumat", "juli", "juni", "kaca", "kali", "karunia", "karya", "kasih", "kemala",
        "kembar", "kenanga", "kencana", "kirana", "kuasa", "kuat", "kurnia", "kusuma",
        "laksana", "lancar", "langit", "laras", "laut", "lestari", "lima", "lora", "luhur",
        "lurus",
        "madu", "maha", "mahir", "maju", "makmur", "malam", "mandiri", "manis", "mantap", "masa",
        "mawar", "mega", "megah", "mekar", "melati", "menur", "merdeka", "mimpi", "muda",
        "mukti", "mulia", "mulya", "mulyo", "murah", "murni", "murti", "mustika", "mutiara", "nada",
        "nastiti", "nikmat", "nirmala", "nur", "nurani", "nusa", "pagi", "pandu", "panji", "paras",
        "pelita", "permata", "pertama", "pertiwi", "perwira", "pesona", "pintar", "prima", "puji",
        "purnama", "putra", "putri", "purwa", "puspa", "pusaka", "rahayu", "rahman",
        "rahmat", "raja", "ramah",
        "rama", "ratna", "ratu", "rejeki", "rela", "resmi", "restu", "rezeki", "rizki", "rindu",
        "rukun", "rupa", "sabar", "sabtu", "sahabat", "salam", "saleh", "sakti",
        "santun",
        "sari", "sastra", "satria", "satu", "sasmita", "sehat", "sejahtera", "sekar", "selamat",
        "seloka", "sentosa", "senang", "seni", "senja", "seroja", "seruni", "setia", "setya",
        "sinar", "slamet", "suara", "subuh", "sumber", "subur", "suci", "sukma", "sukses", "sugih",
        "surya", "susila", "syukur", "taat", "tabah", "tanjung", "tari", "taruna", "teduh", "tegar",
        "teguh", "tentram", "teratai", "terang", "tiga", "tirta", "titik", "tri", "tulus",
        "tunggal", "umi", "uni",
        "unggul", "untung", "usaha", "utama", "utami", "wangi", "warna", "warsa", "wening",
        "wibawa",
        "widya", "wira", "wisnu", "wiyata", "wulan", "yakin", "yuda", "zaman",
        "art", "april", "august", "bill", "black", "brown", "dawn", "drew", "faith", "frank",
        "gene",
        "grace", "grant", "gray", "guy", "hope", "iris", "ivy", "jack", "jean", "joy", "june",
        "king",
        "lily", "long", "mark", "may", "miles", "pat", "pearl", "penny", "rich", "rob", "rose",
        "ruby",
        "sky", "stone", "sue", "summer", "sunny", "will", "white", "wood",
    ]
}
