import Discussion
import JSON
import Testing

@testable import SessionFile

@Suite("Damaged and hostile files")
struct HostileFileTests {
    private static let path = "room/a.fgd"
    private static let header = Line.header(Header(session: session)).bytes
    private static let session = SessionID("01KAB") ?? { preconditionFailure() }()

    private static func line(
        _ number: UInt32, _ text: String, clock: UInt32? = nil, by writer: String = "7QK3M2XA"
    ) -> [UInt8] {
        let kind = Sample.note(text)
        return Line.event(Sample.event(number, clock: clock ?? number, kind, by: writer)).bytes
    }

    private static func bare(_ line: [UInt8]) -> [UInt8] {
        Array(line[..<1] + line[18...])
    }

    private static func flipped(_ line: [UInt8], at place: Int) -> [UInt8] {
        var line = line
        line[place] ^= 1
        return line
    }

    private static let one = line(1, "one")
    private static let two = line(2, "two")
    private static let three = line(3, "three")
    private static let longText = String(repeating: "x", count: 1 << 20)
    private static let stub = Line.purged(Sample.id(2), clock: 2).bytes
    private static let whole = header + one + two + three

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var bytes: [UInt8]
        var notes: [String]
        var faults: [Finding]
        var gaps: [Gap] = []

        init(
            _ name: String, _ bytes: [UInt8], _ notes: [String], _ faults: [Finding] = [],
            gaps: [ClosedRange<UInt32>] = []
        ) {
            testDescription = name
            self.bytes = bytes
            self.notes = notes
            self.faults = faults
            self.gaps = gaps.map { Gap(writer: Sample.writer(), numbers: $0) }
        }
    }

    static let cases: [Case] = [
        Case("whole", whole, ["one", "two", "three"]),
        Case("torn tail", header + one + two.prefix(60), ["one"], [Finding(line: 3, .tornTail)]),
        Case("the last line feed is missing", header + one + two.dropLast(), ["one", "two"]),
        Case(
            "carriage returns, blank lines and a byte order mark",
            [0xEF, 0xBB, 0xBF] + header.dropLast() + [13, 10, 13, 10] + one.dropLast() + [13, 10]
                + [0x20, 10, 10] + two, ["one", "two"]),
        Case(
            "NUL bytes", header + one + [0, 0, 0, 10] + two, ["one", "two"],
            [Finding(line: 3, .unreadable(JSONError(.unexpectedByte(0), at: 0)))]),
        Case(
            "NUL bytes to the end", header + one + [UInt8](repeating: 0, count: 512), ["one"],
            [Finding(line: 3, .tornTail)]),
        Case(
            "bytes that are no UTF-8", header + one + [0x7B, 0x22, 0xFF, 0x22, 10] + two,
            ["one", "two"], [Finding(line: 3, .unreadable(JSONError(.invalidUTF8, at: 2)))]),
        Case("a long line", header + line(1, longText) + two, [longText, "two"]),
        Case(
            "a flipped bit", header + one + flipped(two, at: 150) + three, ["one", "three"],
            [Finding(line: 3, .wrongChecksum)], gaps: [2...2]),
        Case(
            "a checksum that is no number", header + flipped(one, at: 16) + two, ["two"],
            [Finding(line: 2, .wrongChecksum)], gaps: [1...1]),
        Case(
            "no checksum", header + bare(one) + two, ["one", "two"],
            [Finding(line: 2, .noChecksum)]),
        Case(
            "a damaged header", flipped(header, at: 40) + one, ["one"],
            [Finding(line: 1, .wrongChecksum)]),
        Case("a line twice", header + one + two + one, ["one", "two"]),
        Case(
            "a gap", header + one + line(9, "nine") + line(5, "five", clock: 10),
            ["one", "nine", "five"], [], gaps: [2...4, 6...8]),
        Case(
            "a clock out of bounds", header + one + line(2, "two", clock: 1 << 30 + 1), ["one"],
            [Finding(line: 3, .clockTooHigh)]),
        Case("out of order", header + three + one + two, ["one", "two", "three"]),
        Case(
            "the header of a later version",
            Line.header(Header(version: 2, session: session)).bytes + one, ["one"],
            [Finding(line: 1, .higherVersion(2))]),
        Case(
            "the header of another session", whole + otherHeader, ["one", "two", "three"],
            [Finding(line: 5, .otherSession(other))]),
        Case(
            "an unknown kind",
            header + one
                + Line.event(Sample.event(2, clock: 2, .unknown("voteHeld"))).bytes, ["one"]),
        Case("a stub, and the body after it", header + one + stub + two, ["one"]),
        Case("a stub, and the body before it", header + one + two + stub, ["one"]),
        Case(
            "a known kind without its data",
            header + one
                + Array(
                    #"{"writer":"7QK3M2XA","n":2,"clock":2,"at":"2020-11-30T09:12:04Z","by":"N","#
                        .utf8) + Array(#""event":"itemOpened","data":{"x":1}}"#.utf8) + [10],
            ["one"],
            [Finding(line: 3, .unreadable(JSONError(.missingKey("item"), at: 109)))]),
    ]

    private static let other = SessionID("01XYZ") ?? { preconditionFailure() }()
    private static let otherHeader = Line.header(Header(session: other)).bytes

    @Test("The rest is read, and each fault is named by its line", arguments: cases)
    func reads(hostile: Case) throws {
        let disk = MemoryDisk()
        disk[Self.path] = hostile.bytes
        let file = try SessionFile.open(Self.path, .readOnly, on: disk)
        #expect(file.session.notes.map(\.text) == hostile.notes)
        #expect(file.faults == hostile.faults)
        #expect(file.check.gaps == hostile.gaps)
    }

    @Test("Of two lines with one identity the same one stands, whichever comes first")
    func fork() throws {
        let fork = Self.line(2, "other")
        let disk = MemoryDisk()
        var notes: Set<[String]> = []
        for lines in [Self.two + fork, fork + Self.two] {
            disk[Self.path] = Self.header + Self.one + lines
            let file = try SessionFile.open(Self.path, .readOnly, on: disk)
            #expect(file.faults == [Finding(line: 4, .fork(Sample.id(2)))])
            notes.insert(file.session.notes.map(\.text))
        }
        #expect(notes.count == 1)
        #expect(notes.first?.count == 2)
    }

    @Test("What is no session is refused", arguments: ["", "\n", "{}\n", "PK\u{3}\u{4}", "[1]\n"])
    func noSession(text: String) {
        let disk = MemoryDisk()
        disk[Self.path] = Array(text.utf8)
        #expect(throws: SessionFileError.notASession) {
            try SessionFile.open(Self.path, .readOnly, on: disk)
        }
    }

    @Test("Nothing is added to a file of a later version, nor to one without a header")
    func readOnly() throws {
        let later = Line.header(Header(version: 2, session: Self.session)).bytes
        let errors: [SessionFileError] = [.readOnly, .noHeader]
        for (bytes, error) in zip([later + Self.one, Self.one], errors) {
            let disk = MemoryDisk()
            disk[Self.path] = bytes
            let file = try SessionFile.open(Self.path, .readWrite(Sample.author), on: disk)
            #expect(throws: error) {
                try file.append(Sample.note("x"), at: Sample.moment)
            }
            #expect(disk[Self.path] == bytes)
        }
    }

    @Test("A torn tail is sealed, and what it was is named")
    func sealed() throws {
        let disk = MemoryDisk()
        let torn = Self.two.prefix(60)
        disk[Self.path] = Self.header + Self.one + torn
        var dice = Dice(3)
        let file = try SessionFile.open(
            Self.path, .readWrite(Sample.author), on: disk, random: &dice)
        try file.append(Sample.note("two"), at: Sample.moment)
        #expect(try !file.refresh())
        #expect(file.session.notes.map(\.text) == ["one", "two"])
        #expect(file.faults == [Finding(line: 3, .wrongChecksum)])
        let bytes = disk[Self.path]
        #expect(bytes.starts(with: Self.header + Self.one + torn + [0x0A]))
    }

    @Test("A file that was cut off in place is read again before anything is added")
    func cutOff() throws {
        let disk = MemoryDisk()
        disk[Self.path] = Self.whole
        let file = try SessionFile.open(Self.path, .readWrite(Sample.author), on: disk)
        let other = try disk.open(Self.path, .appending)
        try disk.truncate(other, to: Int64((Self.header + Self.one).count - 1))
        let event = try file.append(at: Sample.moment) { session, _ in
            Sample.note("\(session.notes.count) left")
        }
        #expect(event.clock == 3)
        #expect(file.session.notes.map(\.text) == ["one", "1 left"])
        #expect(file.faults == [])
    }

    @Test("What was taken back while others look on is gone for all, and a refusal writes nothing")
    func takenBack() throws {
        struct No: Error, Equatable {}
        let disk = MemoryDisk()
        disk[Self.path] = Self.whole
        let file = try SessionFile.open(Self.path, .readWrite(Sample.author), on: disk)
        let other = try SessionFile.open(Self.path, .readOnly, on: disk)
        try file.append(.retracted([Sample.id(2)]), at: Sample.moment)
        #expect(file.session.notes.map(\.text) == ["one", "three"])
        #expect(try other.refresh())
        #expect(other.session == file.session)
        let before = disk[Self.path]
        #expect {
            try file.append(at: Sample.moment) { (_, _) throws(No) in throw No() }
        } throws: { error in
            guard case .refused? = error as? AppendError<No> else { return false }
            return true
        }
        #expect(disk[Self.path] == before)
        try file.append(Sample.note("after"), at: Sample.moment)
        #expect(try other.refresh())
        #expect(other.session == file.session)
    }

    @Test("The order of lines does not matter", arguments: 0..<40 as Range<UInt64>)
    func shuffled(seed: UInt64) throws {
        var dice = Dice(seed)
        var lines = (1...20).map { Self.line($0, "note \($0)", clock: $0 * 2) }
        for number in 1...5 as ClosedRange<UInt32> {
            let retraction = Event.Kind.retracted([Sample.id(number * 3)])
            let event = Sample.event(number, clock: number * 9, retraction, by: "00000001")
            lines.append(Line.event(event).bytes)
        }
        let disk = MemoryDisk()
        disk[Self.path] = Self.header + lines.flatMap { $0 }
        let ordered = try SessionFile.open(Self.path, .readOnly, on: disk)
        disk[Self.path] = Self.header + lines.shuffled(using: &dice).flatMap { $0 }
        let shuffled = try SessionFile.open(Self.path, .readOnly, on: disk)
        #expect(ordered.session == shuffled.session)
        #expect(ordered.session.notes.count == 15)
    }

    @Test("No bytes stop the reader", arguments: 0..<300 as Range<UInt64>)
    func fuzz(seed: UInt64) throws {
        var dice = Dice(seed)
        var bytes = Self.whole + Self.stub + Self.bare(Self.one)
        for _ in 0...Int.random(in: 0..<20, using: &dice) {
            let place = Int.random(in: Self.header.count..<bytes.count, using: &dice)
            switch Int.random(in: 0..<3, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
            }
        }
        let disk = MemoryDisk()
        disk[Self.path] = bytes
        let file = try SessionFile.open(Self.path, .readWrite(Sample.author), on: disk)
        let texts = Set(file.session.notes.map(\.text))
        #expect(
            texts.isSubset(of: ["one", "two", "three"])
                || file.faults.map(\.fault).contains(.noChecksum))
        try file.append(Sample.note("after"), at: Sample.moment)
        #expect(file.session.notes.last?.text == "after")
    }
}
