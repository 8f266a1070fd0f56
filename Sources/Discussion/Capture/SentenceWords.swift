extension NameWord {
    /// Whether it is a small word of sentences, which is in nobody's name: *kami*, *ingin*, *dua*.
    var isOfSentence: Bool { Self.ofSentences.contains(key) }

    private static let ofSentences: Set<String> = [
        "ada", "agar", "aku", "akan", "apa", "apakah", "awake", "bagaimana", "bahwa", "begini",
        "begitu", "belum", "berapa", "bisa", "boleh", "bukan", "cuma", "dalam", "dan", "dari",
        "dengan", "di", "dia", "dua", "empat", "gak", "gini", "hanya", "harus", "ingin", "ini",
        "itu", "iya", "jadi", "jangan", "jika", "juga", "kabeh", "kalau", "kami", "kapan", "karena",
        "ke", "kenapa", "kita", "kudu", "kulo", "kurang", "lagi", "lebih", "lima", "mau", "maunya",
        "mengapa", "mereka", "mung", "nanti", "oleh", "ora", "pada", "perlu", "pernah", "pripun",
        "saja", "saling", "sampun", "sangat", "satu", "saya", "sebab", "sedang", "semua", "siapa",
        "soal", "sudah", "supaya", "tak", "tapi", "telah", "tentang", "terus", "tetap", "tiga",
        "tidak", "untuk", "wis", "ya", "yaitu", "yang",
        "bikin", "buat", "cek", "ganti", "minta", "perbaiki", "saran", "setuju", "tambah",
        "tolong", "undang", "usul", "usulan",
        "a", "about", "are", "at", "because", "but", "can", "do", "for", "four", "from", "has",
        "have", "how", "i", "if", "in", "is", "it", "just", "must", "my", "need", "no", "not", "of",
        "on", "only", "or", "our", "should", "so", "that", "the", "their", "then", "there", "these",
        "they", "this", "three", "to", "two", "want", "was", "we", "what", "when", "where", "who",
        "why", "will", "with", "yes", "you", "check", "fix",
    ]
}
