import Discussion
import Testing

@Suite("Days and times")
struct TimeTests {
    @Test("Every day of four centuries comes back from its number")
    func days() throws {
        let first = try #require(CivilDate("1800-01-01")).daysSince1970
        var previous: CivilDate?
        for count in first..<(first + 146_097) {
            let date = CivilDate(daysSince1970: count)
            #expect(date.daysSince1970 == count)
            #expect(CivilDate(date.iso) == date)
            if let previous { #expect(previous < date) }
            previous = date
        }
        #expect(CivilDate(daysSince1970: 0).iso == "1970-01-01")
        #expect(CivilDate(daysSince1970: -1).iso == "1969-12-31")
    }

    @Test(
        "Texts that name no day",
        arguments: [
            "2021-02-29", "2020-13-01", "2020-00-10", "20-1-1", "2020-11-31", "", "+020-1-11",
        ])
    func impossibleDays(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test("The day of the event was a Monday")
    func weekday() {
        #expect(CivilDate("2020-11-30")?.weekday == 1)
        #expect(CivilDate("1969-12-28")?.weekday == 0)
    }

    @Test(
        "A wall time keeps its zone",
        arguments: [
            "2020-11-30T09:12:04.512+07:00", "1969-12-31T23:59:59.999-03:30",
            "2024-02-29T00:00:00.000+00:00",
        ])
    func wallTime(text: String) throws {
        #expect(try #require(WallTime(text)).iso == text)
    }

    @Test(
        "Texts that name no time",
        arguments: [
            "2020-11-30T24:00:00+07:00", "2020-11-30 09:12:04+07:00", "2020-11-30T09:12:04",
            "2020-11-30T09:12:04.5é+07:00", "2020-11-30T09:12:04+0700x",
        ])
    func impossibleTimes(text: String) {
        #expect(WallTime(text) == nil)
    }

    @Test("A length between instants of one boot does not ask the wall clock")
    func lengths() throws {
        let nine = try #require(WallTime("2020-11-30T09:00:00+07:00"))
        let began = Instant(wall: nine, up: 1_000, boot: 0)
        let setBack = Instant(wall: nine.earlier(by: 3_600_000), up: 61_000, boot: 0)
        let elsewhere = Instant(wall: nine.earlier(by: -5_000), up: 7, boot: 1)
        #expect(began.milliseconds(until: setBack) == 60_000)
        #expect(began.milliseconds(until: elsewhere) == 5_000)
        #expect(elsewhere.milliseconds(until: began) == 0)
    }
}
