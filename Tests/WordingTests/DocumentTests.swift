import Discussion
import Testing
import Wording

@Suite("Words on paper")
struct DocumentTests {
    @Test("The labels of the minutes stand in the order that offices expect")
    func notula() {
        #expect(
            MinutesLabel.allCases.map { $0.word(in: .indonesian) } == [
                "Nomor", "Sidang/Rapat", "Tema", "Tujuan", "Hari/Tanggal", "Waktu panggilan",
                "Waktu sidang/rapat", "Tempat", "Acara", "Pimpinan sidang/rapat", "Ketua",
                "Wakil ketua", "Sekretaris", "Pencatat", "Peserta sidang/rapat", "Narasumber",
                "Kegiatan sidang/rapat", "Kata pembukaan", "Pembahasan", "Ringkasan pembicaraan",
                "Di luar acara",
                "Keputusan/Kesimpulan", "Keputusan",
                "Rekomendasi", "Rencana tindak lanjut", "Hal yang ditunda", "Waktu penutupan",
                "Notulis", "Mengetahui", "Lampiran", "Keterangan", "Kegiatan", "Waktu", "Panitia",
                "Rekapitulasi", "Belum disepakati", "Catatan", "Pokok bahasan",
                "Penyebutan", "Versi yang disahkan",
            ])
        #expect(
            MinutesLabel.allCases.map { $0.word(in: .english) } == [
                "Number", "Meeting", "Theme", "Aims", "Day, date", "Time called", "Time held",
                "Place",
                "Agenda", "Leadership", "Chair", "Deputy chair", "Secretary", "Recorder",
                "Participants", "Resource persons", "Proceedings", "Opening", "Discussion",
                "Summary of the talk", "Outside the agenda", "Decisions and conclusions",
                "Decisions", "Recommendations",
                "Follow-up plan",
                "Deferred",
                "Time closed", "Minute-taker", "Acknowledged by", "Attachments", "Remark",
                "Event", "Time", "Organising committee", "Totals",
                "Not yet agreed", "Notes", "Topics", "Attribution", "Approved versions",
            ])
    }

    @Test("The names of documents are those of the command line")
    func names() {
        #expect(
            DocumentName.allCases.map(\.rawValue) == [
                "notula", "berita-acara", "daftar-hadir", "decisions", "run-sheet", "laporan",
                "transcript", "evaluasi",
            ])
    }

    /// The parts in one line, each blank as its width in brackets.
    private func line(_ parts: [FormPart]) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .blank(let width): "[\(width)]"
            }
        }.joined()
    }

    @Test("The opening of an official record")
    func opening() throws {
        let date = try #require(CivilDate("2020-11-30"))
        #expect(
            line(
                Language.indonesian.officialRecordOpening(
                    event: "FGD Penanganan PPKS", theme: "Satu data", venue: "Hotel Ijen View",
                    date: date, people: 54))
                == "Pada hari ini, Senin, tanggal tiga puluh bulan November tahun dua ribu dua"
                + " puluh, bertempat di Hotel Ijen View, telah dilaksanakan kegiatan “FGD"
                + " Penanganan PPKS” dengan tema “Satu data” yang dihadiri oleh 54 (lima puluh"
                + " empat) orang.")
        #expect(
            line(
                Language.english.officialRecordOpening(
                    event: "FGD Penanganan PPKS", theme: nil, venue: "Hotel Ijen View", date: date,
                    people: 1))
                == "On this day, Monday, the thirtieth of November, two thousand and twenty, at"
                + " Hotel Ijen View, the event “FGD Penanganan PPKS” was held, attended by 1 (one)"
                + " person.")
    }

    @Test("What is not known is left to be written into an official record")
    func blanks() {
        let lines = Language.allCases.map { language in
            [
                line(
                    language.officialRecordOpening(
                        event: nil, theme: nil, venue: nil, date: nil, people: nil)),
                line(language.officialRecordClosing(copies: nil)),
            ]
        }
        #expect(
            lines == [
                [
                    "Pada hari ini, [10], tanggal [16] bulan [12] tahun [20], bertempat di [24],"
                        + " telah dilaksanakan kegiatan [24] yang dihadiri oleh [5] ([20]) orang.",
                    "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap [5] ([20])"
                        + " untuk dipergunakan sebagaimana mestinya.",
                ],
                [
                    "On this day, [10], the [16] of [12], [20], at [24], the event [24] was held,"
                        + " attended by [5] ([20]) people.",
                    "This record was made truthfully in [5] ([20]) copies, to be used as required.",
                ],
            ])
    }

    @Test("The end of an official record")
    func closing() {
        #expect(
            line(Language.indonesian.officialRecordClosing(copies: 2))
                == "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap 2 (dua) untuk"
                + " dipergunakan sebagaimana mestinya.")
        #expect(
            line(Language.english.officialRecordClosing(copies: 1))
                == "This record was made truthfully in 1 (one) copy, to be used as required.")
    }

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

    @Test("Small phrases")
    func phrases() throws {
        let date = try #require(CivilDate("2020-11-30"))
        let phrases = Language.allCases.map { language in
            [
                language.page(2, of: 5), language.placeAndDate("Bondowoso", date),
                language.people(1), language.people(58), language.representing("Camat Tapen"),
                language.withheldNotes(1), language.withheldNotes(3),
            ]
        }
        #expect(
            phrases == [
                [
                    "Halaman 2 dari 5", "Bondowoso, 30 November 2020", "1 orang", "58 orang",
                    "mewakili Camat Tapen",
                    "1 catatan tidak ditampilkan sesuai dengan izin para pembicara.",
                    "3 catatan tidak ditampilkan sesuai dengan izin para pembicara.",
                ],
                [
                    "Page 2 of 5", "Bondowoso, 30 November 2020", "1 person", "58 people",
                    "for Camat Tapen", "1 note is withheld, as the speakers' consent requires.",
                    "3 notes are withheld, as the speakers' consent requires.",
                ],
            ])
    }

    @Test("Sentences of the minutes")
    func sentences() throws {
        let began = try #require(WallTime("2020-11-30T14:20:00+07:00"))
        let ended = try #require(WallTime("2020-11-30T14:25:59+07:00"))
        let sentences = Language.allCases.map { language in
            [
                language.meetingOpened(at: 552, zone: "WIB", by: "Asisten I"),
                language.meetingOpened(at: 552, zone: "WIB", by: nil),
                language.meetingClosed(at: 725, zone: "WIB"),
                language.offRecord(from: began, to: ended),
                language.offRecord(from: began, to: nil), language.addressed(to: "Dinas Sosial"),
                language.objections(by: ["Camat Tapen", "PSM"]),
            ]
        }
        #expect(
            sentences == [
                [
                    "Rapat dibuka pukul 09.12 WIB oleh Asisten I.", "Rapat dibuka pukul 09.12 WIB.",
                    "Rapat ditutup pukul 12.05 WIB.", "di luar rekaman pukul 14.20 s.d. 14.25",
                    "di luar rekaman sejak pukul 14.20", "Kepada Dinas Sosial",
                    "Keberatan: Camat Tapen, PSM",
                ],
                [
                    "The meeting was opened at 09:12 WIB by Asisten I.",
                    "The meeting was opened at 09:12 WIB.", "The meeting was closed at 12:05 WIB.",
                    "off the record from 14:20 to 14:25", "off the record since 14:20",
                    "To Dinas Sosial", "Objected: Camat Tapen, PSM",
                ],
            ])
    }
}
