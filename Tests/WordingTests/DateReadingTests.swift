import Discussion
import Testing
import Wording

@Suite("Dates and times as people type them")
struct DateReadingTests {
    /// A Monday.
    private static let today = "2020-11-30"

    @Test(
        "Dates, typed on Monday, 30 November 2020",
        arguments: [
            ("15-1", "2021-01-15"), ("15/1/2021", "2021-01-15"), ("15.1.21", "2021-01-15"),
            ("15jan", "2021-01-15"), ("15 januari 2021", "2021-01-15"),
            ("15 JAN", "2021-01-15"), ("Jan 15, 2021", "2021-01-15"),
            ("15th of January", "2021-01-15"),
            ("tgl 15 bulan 1", "2021-01-15"), ("1-12", "2020-12-01"), ("30-11", "2020-11-30"),
            ("29-11", "2021-11-29"), ("30 Nopember 2020", "2020-11-30"), ("3 Agt", "2021-08-03"),
            ("17 Pebruari", "2021-02-17"), ("29 feb", "2024-02-29"), ("5", "2020-12-05"),
            ("30", "2020-11-30"), ("31", "2020-12-31"), ("Jumat", "2020-12-04"),
            ("jum'at", "2020-12-04"), ("fri", "2020-12-04"), ("senin", "2020-11-30"),
            ("Minggu", "2020-12-06"), ("ahad", "2020-12-06"), ("hari rabu", "2020-12-02"),
            ("Jum 15 Jan 2021", "2021-01-15"), ("Senin, 30 November 2020", "2020-11-30"),
            ("Friday 15/1/2021", "2021-01-15"), ("+14", "2020-12-14"), ("+0", "2020-11-30"),
            ("besok", "2020-12-01"), ("lusa", "2020-12-02"), ("Tomorrow", "2020-12-01"),
            ("day after  tomorrow", "2020-12-02"), ("minggu depan", "2020-12-07"),
            ("senin depan", "2020-12-07"), ("hari Jumat depan", "2020-12-11"),
            ("next sunday", "2020-12-13"), ("next week", "2020-12-07"), ("hari ini", "2020-11-30"),
            ("kemarin", "2020-11-29"),
            ("2021-01-15", "2021-01-15"), ("2021/1/5", "2021-01-05"),
        ])
    func dates(text: String, iso: String) throws {
        let today = try #require(CivilDate(Self.today))
        #expect(readDate(text, today: today)?.iso == iso)
    }

    @Test(
        "Texts that name no day",
        arguments: [
            "", " ", "31-2", "31/4/2021", "29 feb 2021", "0-1", "32", "15-13", "15/1/021",
            "15-1-2021-3", "jan", "jan 2021", "Kamis 15/1/2021", "secepatnya", "+", "+x", "+99999",
            "-3", "15--1", "15-1-", "15 x 1", "senin selasa", "besok pagi", "bulan depan", "1,5",
            "99999999999999999999", "2021",
        ])
    func noDates(text: String) throws {
        let today = try #require(CivilDate(Self.today))
        #expect(readDate(text, today: today) == nil)
    }

    @Test("What is written of a day is read back as that day", arguments: Language.allCases)
    func roundTrip(language: Language) throws {
        let today = try #require(CivilDate(Self.today))
        for number in 18_000..<18_800 {
            let day = CivilDate(daysSince1970: number)
            let forms = [
                language.date(day), language.dayAndDate(day), language.shortDate(day), day.iso,
            ]
            #expect(forms.map { readDate($0, today: today) } == [day, day, day, day])
        }
    }

    private static let clockTable: [(String, Int?)] = [
        ("9.30", 570), ("09:30", 570), ("9", 540), ("0930", 570), ("930", 570),
        ("pukul 09.30 WIB", 570), ("jam 9", 540), ("0", 0), ("23.59", 1439), ("1:30 pm", 810),
        ("12am", 0), ("12 pm", 720), ("24.00", nil), ("9.60", nil), ("9.5", nil), ("", nil),
        ("13 pm", nil), ("sembilan", nil), ("9.30.15", nil), ("-9", nil), ("12345", nil),
    ]

    @Test("Times of day", arguments: clockTable)
    func clock(text: String, minutes: Int?) {
        #expect(readClock(text) == minutes)
    }

    @Test(
        "Two times of day",
        arguments: [
            ("08.00 - 08.30", 480, 510), ("08.00–08.30 WIB", 480, 510),
            ("08.00 s.d. 09.00", 480, 540), ("08:00 to 09:00", 480, 540),
            ("pukul 8 s/d 9", 480, 540),
        ])
    func clockSpan(text: String, from: Int, to: Int) {
        #expect(readClockSpan(text)?.from == from)
        #expect(readClockSpan(text)?.to == to)
    }

    @Test("Texts that are no two times", arguments: ["08.00", "8-9-10", "8-", "pagi - siang"])
    func noClockSpan(text: String) {
        #expect(readClockSpan(text) == nil)
    }

    private static let lengthsTable: [(String, Int?)] = [
        ("90", 90), ("1j30", 90), ("1h30", 90), ("1h05m", 65), ("1 jam 30 menit", 90),
        ("45 menit", 45), ("45'", 45), ("2 jam", 120), ("1:30", 90), ("1,5 jam", 90),
        ("0.25 h", 15), ("1 hour 5 minutes", 65), ("0", 0), ("", nil), ("jam", nil),
        ("1:", nil), ("1:5", nil), ("1:60", nil), ("1j5", nil), ("1.3", nil), ("1 hari", nil),
        ("30m 1h", nil), ("5 10", nil), ("1,33 jam", nil), ("100 jam", nil),
        ("99999999999999999999", nil), ("1..5 jam", nil),
    ]

    @Test("Lengths", arguments: lengthsTable)
    func lengths(text: String, minutes: Int?) {
        #expect(readMinutes(text) == minutes)
    }
}
