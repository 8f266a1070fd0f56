public import Discussion

/// What stands beside the figures of a board, on the screen and on paper.
public enum BoardWord: CaseIterable, Worded, Sendable {
    /// A leaky bucket.
    case inflow, outflow, internalFlow, net, leakRate, retained, circulation, afterPlugging
    case plugged, perMonth, incomplete
    /// A ranking.
    case gates, passed, openGates, failedGates, disputed, scoresApart, quadrant, points, rank
    /// A tracker.
    case progress, readings, missing, notFilledIn
    /// A list.
    case used, unused, connections
    /// What an entry belongs to.
    case links
    /// A grid.
    case unplaced, strength, annex, restricted
    /// Any board.
    case entry, particulars, total

    /// The words.
    public var words: Words {
        switch self {
        case .inflow: Words(id: "Masuk", en: "In")
        case .outflow: Words(id: "Keluar", en: "Out")
        case .internalFlow: Words(id: "Berputar", en: "Circulates")
        case .net: Words(id: "Tersisa", en: "Left in")
        case .leakRate: Words(id: "Bocor", en: "Leaks")
        case .retained: Words(id: "Tertahan", en: "Retained")
        case .circulation: Words(id: "Putaran", en: "Circulation")
        case .afterPlugging: Words(id: "Sesudah ditutup", en: "After plugging")
        case .plugged: Words(id: "ditutup", en: "plugged")
        case .perMonth: Words(id: "per bulan", en: "a month")
        case .incomplete: Words(id: "Belum lengkap, tidak dihitung", en: "Incomplete, not counted")
        case .gates: Words(id: "Pagar", en: "Gates")
        case .passed: Words(id: "lolos", en: "passed")
        case .openGates: Words(id: "belum dijawab", en: "unanswered")
        case .failedGates: Words(id: "gugur", en: "failed")
        case .disputed: Words(id: "Bicarakan", en: "Discuss")
        case .scoresApart:
            Words(
                id: "Nilai para peserta berjauhan, perlu dibicarakan lagi",
                en: "The scores lie far apart, to be talked over again")
        case .quadrant: Words(id: "Kuadran", en: "Quadrant")
        case .points: Words(id: "Nilai", en: "Points")
        case .rank: Words(id: "Urutan", en: "Rank")
        case .progress: Words(id: "Kemajuan", en: "Progress")
        case .readings: Words(id: "Awal → kini → target", en: "Baseline → now → target")
        case .missing: Words(id: "Kurang", en: "Missing")
        case .notFilledIn: Words(id: "belum diisi", en: "not filled in")
        case .used: Words(id: "Dipakai", en: "Used")
        case .unused: Words(id: "Belum dipakai", en: "Unused")
        case .connections: Words(id: "Hubungan yang diusulkan", en: "Proposed connections")
        case .links: Words(id: "Terkait", en: "Linked to")
        case .unplaced: Words(id: "Belum ditempatkan", en: "Not placed")
        case .strength: Words(id: "Kekuatan", en: "Strength")
        case .annex: Words(id: "Lampiran terbatas", en: "Restricted annex")
        case .restricted:
            Words(
                id: "Hanya untuk yang berwenang; menyebut pemegang kuasa dapat merugikan peserta."
                    + " Jangan digandakan bersama laporan.",
                en: "For those entitled alone; naming those who hold power can harm participants."
                    + " Do not copy it with the report.")
        case .entry: Words(id: "Isian", en: "Entry")
        case .particulars: Words(id: "Rincian", en: "Particulars")
        case .total: Words(id: "Jumlah", en: "Total")
        }
    }
}

extension Ranking.Quadrant: Worded {
    /// Buah terendah, Quick win.
    public var words: Words {
        switch self {
        case .quickWin: Words(id: "Segera", en: "Quick win")
        case .bigProject: Words(id: "Kerja besar", en: "Big project")
        case .fillIn: Words(id: "Sambilan", en: "Fill-in")
        case .avoid: Words(id: "Hindari", en: "Avoid")
        }
    }
}

extension Ranking.Gates: Worded {
    /// lolos, passed.
    public var words: Words {
        switch self {
        case .passed: BoardWord.passed.words
        case .open: BoardWord.openGates.words
        case .failed: BoardWord.failedGates.words
        }
    }
}

extension TrackerLine {
    /// What an indicator lacks, in words.
    public func gaps(in language: Language) -> [String] {
        missing.map { $0.word(in: language) } + empty.map { $0.label[language].lowercased() }
    }
}

extension TrackerLine.Missing: Worded {
    /// data awal, baseline.
    public var words: Words {
        switch self {
        case .baseline: Words(id: "data awal", en: "baseline")
        case .target: Words(id: "target", en: "target")
        case .targetDate: Words(id: "tanggal target", en: "target date")
        case .responsible: Words(id: "penanggung jawab", en: "someone responsible")
        }
    }
}

extension FlowSums.Direction: Worded {
    /// Masuk, In.
    public var words: Words {
        switch self {
        case .inward: BoardWord.inflow.words
        case .outward: BoardWord.outflow.words
        case .round: BoardWord.internalFlow.words
        }
    }
}

extension Language {
    /// How many of a list are out of sight: `dan 3 lagi`, `and 3 more`.
    public func andMore(_ count: Int) -> String {
        choose(id: "dan \(number(count)) lagi", en: "and \(number(count)) more")
    }

    /// An amount of rupiah in a few letters: `Rp110 jt`, `-Rp1,5 M`.
    public func shortMoney(_ rupiah: Double) -> String {
        (rupiah < 0 ? "-" : "") + "Rp" + shortAmount(rupiah.magnitude)
    }

    /// A large amount in a few letters: `110 jt`, `1,5 M`; `110 m`, `1.5 bn`; or in a word: `110
    /// juta`.
    ///
    /// An amount without a currency, as of a board whose numbers are no money, stays a number.
    public func shortAmount(_ amount: Double, inWords: Bool = false) -> String {
        for (size, name) in inWords ? sizesInWords : sizes where amount.magnitude >= size {
            let value = amount / size
            let places = value.magnitude >= 100 || value == value.rounded() ? 0 : 1
            return number(value, places: places) + " " + name
        }
        return number(amount, places: amount == amount.rounded() ? 0 : 1)
    }

    private var sizes: [(Double, String)] {
        [
            (1e12, choose(id: "T", en: "tn")), (1e9, choose(id: "M", en: "bn")),
            (1e6, choose(id: "jt", en: "m")), (1e3, choose(id: "rb", en: "k")),
        ]
    }

    private var sizesInWords: [(Double, String)] {
        [
            (1e12, choose(id: "triliun", en: "trillion")),
            (1e9, choose(id: "miliar", en: "billion")),
            (1e6, choose(id: "juta", en: "million")),
            (1e3, choose(id: "ribu", en: "thousand")),
        ]
    }
}
