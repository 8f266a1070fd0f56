import Discussion
import Testing
import Wording

@Suite("Amounts on paper")
struct AmountsInTextTests {
    private static let amounts: [(String, String)] = [
        (
            "Setiap desa menerima Rp1.500.000.",
            "Setiap desa menerima Rp1.500.000 (satu juta lima ratus ribu rupiah)."
        ),
        ("mulai Rp2.000 seminggu", "mulai Rp2.000 (dua ribu rupiah) seminggu"),
        (
            "Rp 110 juta, lalu Rp. 500",
            "Rp 110 juta (seratus sepuluh juta rupiah), lalu Rp. 500 (lima ratus rupiah)"
        ),
        (
            "Rp1.500.000,00 (satu juta lima ratus ribu rupiah) cair",
            "Rp1.500.000,00 (satu juta lima ratus ribu rupiah) cair"
        ),
        ("Rp500 2021", "Rp500 2021"), ("Rp kosong", "Rp kosong"), ("", ""),
        ("Rp1.500 m, Rp1.500 jutaan", "Rp1.500 m, Rp1.500 jutaan"),
        (
            "Anggaran Rp 1,2 M untuk jalan; Rp3 M.",
            "Anggaran Rp 1,2 M (satu miliar dua ratus juta rupiah) untuk jalan; Rp3 M (tiga miliar"
                + " rupiah)."
        ),
        (
            "Rp100.000–Rp200.000 per KK, 2019-Rp",
            "Rp100.000 (seratus ribu rupiah) – Rp200.000 (dua ratus ribu rupiah) per KK, 2019-Rp"
        ),
        ("Rp1.500 s.d. 2.000 juta", "Rp1.500 s.d. 2.000 juta"),
        ("Rp150, atau 1.600 juta", "Rp150, atau 1.600 juta"),
        ("Rp10 juta lebih 500 ribu", "Rp10 juta lebih 500 ribu"),
        ("Rp1 juta dua ratus ribu", "Rp1 juta dua ratus ribu"),
        (
            "Rp1.000 s.d. Rp2.000 sekali",
            "Rp1.000 (seribu rupiah) s.d. Rp2.000 (dua ribu rupiah) sekali"
        ),
        ("Rapat  ganda", "Rapat  ganda"),
        (
            "paling sedikit Rp24.000.000,00 (dua persen APBDes)",
            "paling sedikit Rp24.000.000,00 (dua puluh empat juta rupiah) (dua persen APBDes)"
        ),
        ("Rp2.500.000 (2,5 juta), Rp10 (juta)", "Rp2.500.000 (2,5 juta), Rp10 (juta)"),
        (
            "Rp1.000.000,00/orang/bulan.",
            "Rp1.000.000,00 (satu juta rupiah)/orang/bulan."
        ),
        (
            "Iuran Rp150.000/bulan mulai Januari, Rp50.000/KK, lalu Rp 1.500,-/kg untuk jalan",
            "Iuran Rp150.000 (seratus lima puluh ribu rupiah)/bulan mulai Januari, Rp50.000 (lima"
                + " puluh ribu rupiah)/KK, lalu Rp 1.500,- (seribu lima ratus rupiah)/kg untuk jalan"
        ),
        ("Rp1.000/juta atau Rp1.000/2.000", "Rp1.000/juta atau Rp1.000/2.000"),
    ]

    /// Amounts of several parts, with sen, with the point of another language, and from one to another.
    private static let longAmounts: [(String, String)] = [
        ("Rp2.500,50 per KK", "Rp2.500,50 (dua ribu lima ratus rupiah lima puluh sen) per KK"),
        ("Rp1.500.000,-- atau", "Rp1.500.000,-- (satu juta lima ratus ribu rupiah) atau"),
        ("Rp1,500,000 cair", "Rp1,500,000 (satu juta lima ratus ribu rupiah) cair"),
        (
            "Rp1 miliar 200 juta, lalu",
            "Rp1 miliar 200 juta (satu miliar dua ratus juta rupiah), lalu"
        ),
        ("Rp 1 jt 500 rb/bulan", "Rp 1 jt 500 rb (satu juta lima ratus ribu rupiah)/bulan"),
        (
            "Rp1 M 200 juta 5 ribu",
            "Rp1 M 200 juta 5 ribu (satu miliar dua ratus juta lima ribu rupiah)"
        ),
        ("Rp12.5 juta.", "Rp12.5 juta (dua belas juta lima ratus ribu rupiah)."),
        (
            "Rp1.500.000. 15 orang, paling banyak Rp2 juta",
            "Rp1.500.000 (satu juta lima ratus ribu rupiah). 15 orang, paling banyak Rp2 juta (dua"
                + " juta rupiah)"
        ),
        (
            "Rp150.000, paling banyak Rp2 juta",
            "Rp150.000 (seratus lima puluh ribu rupiah), paling banyak Rp2 juta (dua juta rupiah)"
        ),
        ("Rp1.2 M dan", "Rp1.2 M (satu miliar dua ratus juta rupiah) dan"),
        (
            "Rp100.000 - 200.000",
            "Rp100.000 (seratus ribu rupiah) - 200.000 (dua ratus ribu rupiah)"
        ),
        (
            "Rp100.000-200.000 per KK",
            "Rp100.000 (seratus ribu rupiah) - 200.000 (dua ratus ribu rupiah) per KK"
        ),
        (
            "Rp 15 juta s/d 20 juta sebulan",
            "Rp 15 juta (lima belas juta rupiah) s/d 20 juta (dua puluh juta rupiah) sebulan"
        ),
        (
            "Rp 1,2M-1,5M",
            "Rp 1,2M (satu miliar dua ratus juta rupiah) - 1,5M (satu miliar lima ratus juta rupiah)"
        ),
        (
            "Rp750.000 sampai dengan 1 juta,",
            "Rp750.000 (tujuh ratus lima puluh ribu rupiah) sampai dengan 1 juta (satu juta rupiah),"
        ),
    ]

    /// What may be one amount or another, or none.
    private static let doubtfulAmounts = [
        "Rp12.500 juta", "Rp1,250 miliar", "Rp150,000.", "Rp150,5", "Rp2.500,5",
        "Rp2.500.000 M. Yusuf", "Rp500.000 M. Yusuf", "Rp1.500 s.d. Rp2.000 juta",
        "Rp1.500 - Rp2.500 ribu", "Rp750 - 900 ribu", "Rp 15 - 20 juta", "Rp15-20 juta",
        "Rp1 juta 500", "Rp1 juta 2 juta", "Rp1,2 miliar 200 juta", "Rp2 juta 750.000",
        "Rp5.000 - 10.000 lembar", "Rp1.000 - 2021", "Rp200.000 - 100.000", "Rp500.000-an",
        "Rp1jt500rb", "Rp1½ juta", "Rp15 juta dan 20 ribu bibit", "Rp1.2.3 juta", "Rp1.500,-2",
        "Rp100.000 - 200.000 (dua ratus ribu rupiah)", "Rp1 juta - 2 juta - 3 juta",
        "Rp1.500 000", "Rp1.500 .000", "Rp1.500. 000", "Rp1.500 ,000", "Rp1.500 . 000",
        "Rp2.500 sen", "Rp200, paling banyak 300 ribu", "Rp1.500, paling banyak 2.000 juta",
        "Rp1.500 maksimal Rp2.000 juta",
    ]

    @Test("Amounts as people write them have their words", arguments: longAmounts)
    func securedLongAmounts(text: String, secured: String) {
        #expect(Language.indonesian.securingAmounts(in: text) == secured)
    }

    @Test("What may be one amount or another has none", arguments: doubtfulAmounts)
    func doubtful(text: String) {
        #expect(Language.indonesian.securingAmounts(in: text) == text)
    }

    private static let englishAmounts: [(String, String)] = [
        ("at Rp20.000 a block", "at Rp20.000 (twenty thousand rupiah) a block"),
        ("Rp20,000 or Rp20.5", "Rp20,000 (twenty thousand rupiah) or Rp20.5"),
        (
            "Rp1.500.000,00 from savings, Rp1,5 juta",
            "Rp1.500.000,00 (one million five hundred thousand rupiah) from savings, Rp1,5 juta"
                + " (one million five hundred thousand rupiah)"
        ),
        ("Rp1.5 million", "Rp1.5 million (one million five hundred thousand rupiah)"),
        ("Rp1.500 juta, Rp1,500 juta", "Rp1.500 juta, Rp1,500 juta"),
        ("Rp1,500 million, Rp1.2 M", "Rp1,500 million, Rp1.2 M"),
        ("Rp2,500.50", "Rp2,500.50 (two thousand five hundred rupiah and fifty sen)"),
        (
            "Rp1 million 200 thousand to Rp2 million",
            "Rp1 million 200 thousand (one million two hundred thousand rupiah) to Rp2 million"
                + " (two million rupiah)"
        ),
    ]

    @Test("In English too, as Indonesia writes them", arguments: englishAmounts)
    func securedEnglishAmounts(text: String, secured: String) {
        #expect(Language.english.securingAmounts(in: text) == secured)
    }

    @Test("Amounts get words and nothing else changes, whatever stands around them")
    func amountsAmongWords() {
        let words = [
            "Rp150.000", "Rp50.000/KK,", "Rp2/kg", "Rp1,5", "Rp", "/bulan", "juta", "M", ".", ",-",
            "–",
            "(lima)", "s.d.", "mulai", "2.000", "",
        ]
        for first in words {
            for second in words {
                for third in words {
                    let text = [first, second, third].joined(separator: " ")
                    let secured = Language.indonesian.securingAmounts(in: text)
                    #expect(secured.replacing(#/ \([a-z ]+ rupiah\)/#, with: "") == text)
                }
            }
        }
    }

    @Test("Amounts in an official record have their words", arguments: amounts)
    func securedAmounts(text: String, secured: String) {
        #expect(Language.indonesian.securingAmounts(in: text) == secured)
    }
}
