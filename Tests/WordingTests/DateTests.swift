import Discussion
import Testing
import Wording

@Suite("Dates and times in words and figures")
struct DateTests {
    private static let forms: [(String, Language, String, String, String, String)] = [
        (
            "2020-11-30", Language.indonesian, "30 November 2020", "Senin, 30 November 2020",
            "Sen 30 Nov 2020",
            "Senin, tanggal tiga puluh bulan November tahun dua ribu dua puluh"
        ),
        (
            "2020-11-30", .english, "30 November 2020", "Monday, 30 November 2020",
            "Mon 30 Nov 2020", "Monday, the thirtieth of November, two thousand and twenty"
        ),
        (
            "2021-01-15", .indonesian, "15 Januari 2021", "Jumat, 15 Januari 2021",
            "Jum 15 Jan 2021",
            "Jumat, tanggal lima belas bulan Januari tahun dua ribu dua puluh satu"
        ),
        (
            "2021-08-31", .english, "31 August 2021", "Tuesday, 31 August 2021",
            "Tue 31 Aug 2021",
            "Tuesday, the thirty-first of August, two thousand and twenty-one"
        ),
    ]

    @Test("A day in every form", arguments: forms)
    func day(
        iso: String, language: Language, date: String, dayAndDate: String, short: String,
        words: String
    ) throws {
        let day = try #require(CivilDate(iso))
        #expect(language.date(day) == date)
        #expect(language.dayAndDate(day) == dayAndDate)
        #expect(language.shortDate(day) == short)
        #expect(language.dateInWords(day) == words)
    }

    @Test("Every ordinal of a month")
    func ordinals() {
        let written = (0..<31).map { number -> String in
            let words = Language.english.dateInWords(CivilDate(daysSince1970: number))
            return String(words.split(separator: " ")[2])
        }
        #expect(
            written == [
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
                "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
                "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
                "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
                "thirty-first",
            ])
    }

    @Test(
        "Several days, nothing said twice",
        arguments: [
            ("2020-11-30", "2020-11-30", "30 November 2020", "30 November 2020"),
            ("2020-11-28", "2020-11-30", "28 s.d. 30 November 2020", "28 to 30 November 2020"),
            (
                "2020-11-30", "2020-12-01", "30 November s.d. 1 Desember 2020",
                "30 November to 1 December 2020"
            ),
            (
                "2020-12-31", "2021-12-01", "31 Desember 2020 s.d. 1 Desember 2021",
                "31 December 2020 to 1 December 2021"
            ),
        ])
    func days(first: String, last: String, indonesian: String, english: String) throws {
        let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
        #expect(Language.indonesian.dates(from: first, to: last) == indonesian)
        #expect(Language.english.dates(from: first, to: last) == english)
    }

    @Test("Times of day")
    func times() throws {
        let time = try #require(WallTime("2020-11-30T14:40:02.900+07:00"))
        #expect(Language.indonesian.clock(time) == "14.40")
        #expect(Language.english.clock(time) == "14:40")
        #expect(Language.indonesian.clockWithSeconds(time) == "14.40.02")
        #expect(Language.english.clockWithSeconds(time) == "14:40:02")
        #expect(Language.indonesian.time(540, zone: "WIB") == "pukul 09.00 WIB")
        #expect(Language.english.time(540, zone: "WIB") == "09:00 WIB")
    }

    private static let spansTable: [(Language, Int?, String)] = [
        (Language.indonesian, 720, "pukul 09.00 s.d. 12.00 WIB"),
        (.english, 720, "09:00 to 12:00 WIB"),
        (.indonesian, nil, "pukul 09.00 WIB s.d. selesai"),
        (.english, nil, "09:00 WIB to the end"),
    ]

    @Test("From one time to another", arguments: spansTable)
    func spans(language: Language, end: Int?, text: String) {
        #expect(language.times(from: 540, to: end, zone: "WIB") == text)
    }

    @Test(
        "Lengths on a stopwatch",
        arguments: [
            (0, "0:00"), (108, "1:48"), (760, "12:40"), (3723, "1:02:03"), (3599, "59:59"),
            (36_000, "10:00:00"), (-48, "-0:48"),
        ])
    func lengths(seconds: Int, text: String) {
        #expect(stopwatch(seconds: seconds) == text)
    }

    @Test(
        "Lengths in words",
        arguments: [
            (0, "0 menit", "0 min"), (45, "45 menit", "45 min"), (60, "1 jam", "1 h"),
            (65, "1 jam 5 menit", "1 h 5 min"), (600, "10 jam", "10 h"),
        ])
    func durations(minutes: Int, indonesian: String, english: String) {
        #expect(Language.indonesian.duration(minutes: minutes) == indonesian)
        #expect(Language.english.duration(minutes: minutes) == english)
    }

    @Test("Ahead and behind", arguments: [(18, "+18'"), (0, "0'"), (-3, "-3'")])
    func behind(minutes: Int, text: String) {
        #expect(minutesBehind(minutes) == text)
    }

    @Test(
        "Zones",
        arguments: [
            ("Asia/Jakarta", 420, "WIB"), ("Asia/Pontianak", 420, "WIB"),
            ("Asia/Makassar", 480, "WITA"), ("Asia/Jayapura", 540, "WIT"),
            ("Asia/Pontianak", 480, "UTC+08:00"), ("Europe/Berlin", 120, "UTC+02:00"),
            ("Asia/Kolkata", 330, "UTC+05:30"), ("America/New_York", -300, "UTC-05:00"),
            ("America/St_Johns", -210, "UTC-03:30"), ("Europe/London", 0, "UTC"),
        ])
    func zones(name: String, offset: Int, text: String) {
        #expect(zoneAbbreviation(name: name, offset: offset) == text)
    }
}
