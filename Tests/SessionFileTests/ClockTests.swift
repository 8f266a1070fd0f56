import Discussion
import Testing

@testable import SessionFile

@Suite("Wrong wall clocks")
struct ClockTests {
    private static let path = "room/a.fgd"
    private static let hour: Int64 = 3_600_000

    private func moment(hours: Int64, minutes: Int64) -> Moment {
        let wall = Sample.wall.earlier(by: -(hours * Self.hour + minutes * 60_000))
        return Moment(at: wall, up: 0)
    }

    private func room(
        _ steps: [(writer: String, hours: Int64, minutes: Int64)]
    ) throws -> (SessionFile, [String: WriterID]) {
        let disk = MemoryDisk()
        var dice = Dice(1)
        _ = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        var files: [String: SessionFile] = [:]
        for (place, step) in steps.enumerated() {
            let author = Author(
                name: step.writer,
                joined: WriterJoined(role: "note", program: "test", boot: step.writer))
            let file =
                try files[step.writer]
                ?? SessionFile.open(Self.path, .readWrite(author), on: disk, random: &dice)
            files[step.writer] = file
            let text = Sample.note("\(step.writer) \(place)")
            try file.append(text, at: moment(hours: step.hours, minutes: step.minutes))
        }
        let all = try SessionFile.open(Self.path, .readWrite(Sample.author), on: disk)
        return (all, files.compactMapValues(\.writer))
    }

    @Test("Clocks that agree to the minute are no matter")
    func agree() throws {
        let (file, _) = try room([("A", 0, 0), ("B", 0, 1), ("A", 0, 1), ("B", 0, 0)])
        #expect(file.clockWarnings(at: moment(hours: 1, minutes: 0).at) == [])
    }

    @Test("One that is hours ahead is named, changes no state, and is put right by one event")
    func ahead() throws {
        let (file, writers) = try room([("A", 0, 0), ("B", 3, 1), ("A", 0, 2), ("B", 3, 3)])
        let (a, b) = (try #require(writers["A"]), try #require(writers["B"]))
        let now = moment(hours: 24, minutes: 0).at
        #expect(
            file.clockWarnings(at: now)
                == [.apart(ahead: b, behind: a, milliseconds: 179 * 60_000)])
        #expect(file.session.standingNotes.map(\.text) == ["A 0", "A 2", "B 1", "B 3"])
        try file.append(
            .writerTimesShifted(b, milliseconds: -3 * Self.hour),
            at: moment(hours: 24, minutes: 0))
        #expect(file.clockWarnings(at: now) == [])
        #expect(file.session.standingNotes.map(\.text) == ["A 0", "B 1", "A 2", "B 3"])
    }

    @Test("One in the year 2099 is named alone")
    func future() throws {
        let years: Int64 = 79 * 365 * 24
        let (file, writers) = try room([("A", 0, 0), ("B", years, 1), ("A", 0, 2), ("C", 0, 3)])
        let b = try #require(writers["B"])
        #expect(
            file.clockWarnings(at: moment(hours: 1, minutes: 0).at)
                == [.future(b, milliseconds: years * Self.hour - 60_000)])
        #expect(file.session.notes.map(\.text) == ["A 0", "B 1", "A 2", "C 3"])
    }

    @Test("People who worked apart are not accused")
    func apart() throws {
        let disk = MemoryDisk()
        var dice = Dice(1)
        let file = try SessionFile.create(
            Self.path, by: Sample.author, at: Sample.wall, on: disk, random: &dice)
        try file.append(Sample.note("begin"), at: moment(hours: 0, minutes: 0))
        disk["room/b.fgd"] = disk[Self.path]
        let other = try SessionFile.open(
            "room/b.fgd", .readWrite(Sample.author), on: disk, random: &dice)
        for step in 0..<5 as Range<Int64> {
            try file.append(Sample.note("a"), at: moment(hours: 0, minutes: step))
            try other.append(Sample.note("b"), at: moment(hours: 5, minutes: step))
        }
        _ = try SessionFile.merge(
            [Self.path, "room/b.fgd"], into: Self.path, on: disk, random: &dice)
        _ = try file.refresh()
        #expect(file.clockWarnings(at: moment(hours: 9, minutes: 0).at) == [])
    }
}
