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
