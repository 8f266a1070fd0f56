/// Words that are seldom anything but a name where they stand alone, and the phrases in which words
/// that are names as well are none: *budi pekerti*, *tenaga surya*.
extension NameWord {
    /// What stands before a word, and behind it, where it is none's name.
    private struct Phrases {
        let before: Set<Substring>
        let behind: Set<Substring>

        /// The words before a bar and behind it.
        init(_ words: String) {
            let sides = words.split(separator: "|", omittingEmptySubsequences: false)
            before = Set(sides[0].split(separator: " "))
            behind = Set(sides.count > 1 ? sides[1].split(separator: " ") : [])
        }
    }

    /// Whether the word is so seldom one of the language that it is a name though it be typed small,
    /// unless it stands in a phrase.
    var isSeldomWord: Bool { stems.contains { Self.seldomWords[$0.key] != nil } }

    /// Whether the words beside it make it a word of the language.
    func isInPhrase(after previous: NameWord?, before next: NameWord?) -> Bool {
        if previous?.isFormOfAddress == true { return false }
        if isQuality(after: previous) { return true }
        if isCommon, !isSeldomWord, next?.key == "sekali" { return true }
        guard let phrases = Self.seldomWords[key] ?? Self.otherWords[key] else { return false }
        return previous.map { phrases.before.contains(Substring($0.key)) } == true
            || next.map { phrases.behind.contains(Substring($0.key)) } == true
    }

    /// Whether it belongs to a formula of speeches here, which nobody is called by: *Puji syukur kita
    /// panjatkan*, *amin ya rabbal alamin*.
    func isInFormula(after previous: NameWord?, before rest: Substring) -> Bool {
        guard let formulas = Self.formulas[key], previous?.isFormOfAddress != true,
            previous?.isBeforePerson != true || !Self.exclamations.contains(key)
        else { return false }
        let behind = String(rest.prefix(24)).lowercased()
        if key == "puji", !isCapital, previous?.isBeforePraise == true {
            return behind.isEmpty || Self.behindPraise.contains(where: behind.hasPrefix)
        }
        return formulas.contains { formula in
            formula.last == " "
                ? previous.map { $0.key + " " == formula } == true : behind.hasPrefix(formula)
        }
    }

    /// Whether praise is given behind it: *memberi puji*, but *memberi puji beras* may be to somebody.
    private var isBeforePraise: Bool { ["memberi", "memberikan"].contains(key) }

    private static let behindPraise = [".", ",", ";", " atas", " bagi", " kepada", " untuk"]

    /// What stands behind a word in a formula, or before it, with a space behind.
    private static let formulas: [String: [String]] = [
        "amin": [" ya rab", " ya rob", " ya allah", " ya mujib", " yra"],
        "jujur": [" aja", " saja"],
        "puji": [" syukur", " dan syukur", " tuhan", " bagi allah", " bagi tuhan", "segala "],
        "sakti": [" peksos", "pancasila "], "syukur": ["puji ", " alhamdulillah"],
    ]

    /// Words that somebody calls out, and so is somebody behind *kata*.
    private static let exclamations: Set<String> = ["amin", "jujur", "syukur"]

    /// Whether the word before shows a quality or a verb: *harus adil*, *yang lestari*, *we hope*.
    func isQuality(after previous: NameWord?) -> Bool {
        guard isCommon, !isCapital, let previous else { return false }
        return isOfQualities && previous.isBeforeQuality
            || Self.otherWords[key]?.before.contains(Substring(previous.key)) == true
    }

    /// Whether a quality stands behind it: *harus adil*.
    var isBeforeQuality: Bool { Self.beforeQualities.contains(Substring(key)) }

    /// Whether it says how something is, or what somebody is like.
    var isOfQualities: Bool { Self.qualities.contains(key) }

    /// Whether both are said together so often, with *and* or without, that they are words though people
    /// be called so: *adil dan makmur*, *rejeki lancar*.
    func isSaid(with other: NameWord) -> Bool {
        Self.pairs.contains(key + " " + other.key) || Self.pairs.contains(other.key + " " + key)
    }

    private static let qualities: Set<String> = [
        "abadi", "adil", "aman", "ampuh", "asri", "ayu", "bagus", "bahagia", "baik", "baru",
        "benar", "bening", "bersih", "bijak", "cantik", "cepat", "cerah", "damai", "elok", "endah",
        "gembira", "halus", "harum", "hebat", "hemat", "hening", "hijau", "ikhlas", "indah",
        "jelita", "jujur", "kembar", "kuat", "lancar", "layak", "lestari", "luhur", "lurus", "maju",
        "makmur", "mandiri", "manis", "mantap", "megah", "mekar", "merata", "merdeka", "meriah",
        "muda", "mudah", "mulia", "murah", "murni", "nikmat", "nyaman", "pintar", "ramah", "rapi",
        "rata", "rela", "resmi", "rukun", "sabar", "saleh", "santun", "sehat", "sejahtera",
        "selamat", "senang", "sentosa", "setia", "subur", "suci", "sugih", "sukses", "taat",
        "tabah", "teduh", "tegar", "teguh", "tenang", "tentram", "tentrem", "tepat", "terang",
        "terbuka", "terdepan", "tertib", "tulus", "unggul", "untung", "utama", "wangi", "yakin",
    ]

    private static let pairs: Set<String> = [
        "adil makmur", "adil sejahtera", "aman damai", "aman lancar", "aman tentram",
        "intan berlian", "intan permata", "maju makmur", "maju mandiri", "makmur sejahtera",
        "putra putri", "rejeki halal", "rejeki lancar", "rezeki halal", "rezeki lancar",
        "rukun damai", "sehat kuat", "sehat selamat", "subur makmur", "untung rugi",
    ]

    private static let beforeQualities: Set<Substring> = [
        "agar", "amat", "cuaca", "harus", "kualitas", "kurang", "lebih", "makin", "more", "mutu",
        "paling", "sangat", "secara", "semakin", "supaya", "terlalu", "tetap", "tidak", "very",
        "yang",
    ]

    private static let seldomWords: [String: Phrases] = [
        "adi": "|luhung", "arum": "|manis", "asih": "welas", "ayu": "",
        "bayu": "|samudra", "berlian": "cincin", "bestari": "", "bima": "|sakti",
        "bintang": "hotel|lima tiga empat tamu film",
        "budi": "akal|daya pekerti luhur bahasa", "cahya": "|lampu",
        "candra": "", "cempaka": "bunga", "cendana": "kayu minyak|wangi",
        "citra": "|diri satelit positif baik buruk",
        "dahlia": "bunga", "dewa": "para|dewi", "dewi": "dewa|fortuna sri padi", "dian": "",
        "dwi": "|bulanan fungsi tunggal", "eka": "|tunggal", "elok": "", "endah": "",
        "fajar": "saat waktu menjelang salat sholat sampai sejak|menyingsing tiba",
        "fitri": "idul", "galih": "", "gunawan": "", "guntur": "suara|menggelegar",
        "hadi": "", "halim": "", "hikmah": "ada ambil mengambil|dari di dibalik",
        "ihsan": "", "ikhsan": "", "ilham": "dapat mendapat|dari",
        "indra": "lima panca|penciuman penglihatan pendengaran peraba perasa",
        "intan": "emas|berlian permata", "iris": "|bawang", "ivy": "",
        "jack": "", "jean": "", "jelita": "",
        "june": "during early in last late mid next since this until",
        "kemala": "", "kemuning": "bunga", "kenanga": "bunga", "kencana": "kereta", "kirana": "",
        "kurnia": "", "kusuma": "", "laras": "se|slendro pelog",
        "lestari":
            "alam budaya desa hutan lingkungan air sumber laut hidup|alam hutan lingkungan",
        "lily": "",
        "mawar": "bunga|hitam kuning merah putih", "mega": "|mendung",
        "melati": "bunga|gambir putih", "menur": "", "mukti": "", "mulyo": "kopi", "murti": "",
        "mustika": "", "mutiara": "kalung|hitam laut", "nastiti": "", "nirmala": "",
        "nur": "|ilahi", "pandu": "", "panji": "cerita topeng", "perwira": "para|polisi tinggi",
        "puspa": "", "purnama": "bulan malam",
        "putra":
            "anak kamar mandi toilet|daerah putri mahkota",
        "putri":
            "anak asrama kamar mandi putra pesantren pondok punya remaja santri siswa toilet voli wc|"
            + "bungsu daerah desa duyung kami kedua keempat ketiga keluarga malu pertama satu-satunya "
            + "saya sulung tunggal",
        "rahayu": "", "rahman": "", "rahmat": "dengan memohon mohon|allah bagi tuhan itu",
        "rama": "",
        "ratna": "|mutu", "rizki": "",
        "ruby": "", "sari": "inti|buah kedelai kurma laut mengkudu pati roti tebu tilawah",
        "satria": "", "sasmita": "", "sekar": "tembang|alit ageng", "seroja": "bunga",
        "seruni": "bunga",
        "setya": "", "sukma": "",
        "surya":
            "cahaya energi lampu listrik matahari panel panas pembangkit sel sinar tata tenaga|"
            + "kencana terbenam terbit",
        "susila": "asusila tuna", "tirta": "|amerta", "tri": "|wulan dharma hita",
        "utami": "", "wahyu": "turun turunnya|allah ilahi pertama turun", "waluyo": "",
        "widodo": "",
        "widya": "", "wira": "|usaha", "wisnu": "", "wening": "air banyu", "wulan": "tri",
        "yuda": "",
    ].mapValues(Phrases.init)

    /// Of words that are more than names: phrases with a capital letter too, as where one begins.
    private static let otherWords: [String: Phrases] = [
        "harapan": "|agar baru besar dari itu kami kita masyarakat saya terbesar warga",
        "indah": "|pantai",
        "jaya": "|selalu terus", "kuat": "|lemahnya sekali", "mark": "|my our the this",
        "murni": "|dari", "rejeki": "|kami kita", "rezeki": "|kami kita",
        "untung": "|rugi ruginya",
        "will": "|any everyone he i it our she that the there they this we you your",
        "may": "|he i it she the they this we you",
        "hope": "i they we|he i it she that the they this we you",
        "rose": "prices price costs water|by from to",
    ].mapValues(Phrases.init)
}
