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
                "Kegiatan sidang/rapat", "Kata pembukaan", "Pembahasan", "Keputusan/Kesimpulan",
                "Keputusan",
                "Rekomendasi", "Rencana tindak lanjut", "Hal yang ditunda", "Waktu penutupan",
                "Notulis", "Mengetahui", "Lampiran", "Keterangan",
            ])
        #expect(
            MinutesLabel.allCases.map { $0.word(in: .english) } == [
                "Number", "Meeting", "Theme", "Aims", "Day, date", "Time called", "Time held",
                "Place",
                "Agenda", "Leadership", "Chair", "Deputy chair", "Secretary", "Recorder",
                "Participants", "Resource persons", "Proceedings", "Opening", "Discussion",
                "Decisions and conclusions", "Decisions", "Recommendations", "Follow-up plan",
                "Deferred",
                "Time closed", "Minute-taker", "Acknowledged by", "Attachments", "Remark",
            ])
    }

    @Test("The names of documents are those of the command line")
    func names() {
        #expect(
            DocumentName.allCases.map(\.rawValue) == [
                "notula", "transcript",
            ])
    }

    @Test("The opening of an official record")
    func opening() throws {
        let date = try #require(CivilDate("2020-11-30"))
        #expect(
            Language.indonesian.officialRecordOpening(
                event: "FGD Penanganan PPKS", venue: "Hotel Ijen View", date: date, people: 54)
                == "Pada hari ini, Senin, tanggal tiga puluh bulan November tahun dua ribu dua"
                + " puluh, bertempat di Hotel Ijen View, telah dilaksanakan FGD Penanganan PPKS"
                + " yang dihadiri oleh 54 (lima puluh empat) orang, dengan hasil sebagai berikut:")
        #expect(
            Language.english.officialRecordOpening(
                event: "FGD Penanganan PPKS", venue: "Hotel Ijen View", date: date, people: 1)
                == "On this day, Monday, the thirtieth of November, two thousand and twenty, at"
                + " Hotel Ijen View, FGD Penanganan PPKS was held, attended by 1 (one) person,"
                + " with the following result:")
    }

    @Test("The end of an official record")
    func closing() {
        #expect(
            Language.indonesian.officialRecordClosing(copies: 2)
                == "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap 2 (dua) untuk"
                + " dipergunakan sebagaimana mestinya.")
        #expect(
            Language.english.officialRecordClosing(copies: 2)
                == "This record is true; it was made in 2 (two) copies, to be used as required.")
        #expect(
            Language.english.officialRecordClosing(copies: 1)
                == "This record is true; it was made in 1 (one) copy, to be used as required.")
        #expect(
            Language.allCases.map(\.officialRecordAgreement) == [
                "Para peserta menyepakati hal-hal sebagai berikut:",
                "Those present agreed as follows:",
            ])
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
                    "di luar rekaman sejak pukul 14.20", "kepada Dinas Sosial",
                    "Keberatan: Camat Tapen, PSM",
                ],
                [
                    "The meeting was opened at 09:12 WIB by Asisten I.",
                    "The meeting was opened at 09:12 WIB.", "The meeting was closed at 12:05 WIB.",
                    "off the record from 14:20 to 14:25", "off the record since 14:20",
                    "to Dinas Sosial", "Objected: Camat Tapen, PSM",
                ],
            ])
    }
}
