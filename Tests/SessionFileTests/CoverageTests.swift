import Discussion
import Testing

@testable import SessionFile

@Suite("What was approved stays what it was, or is not vouched for")
struct CoverageTests {
    private func note(_ text: String, to file: SessionFile) throws -> EntityID {
        let values: [NoteKey: FieldValue] = [.kind: .text("paraphrase"), .text: .text(text)]
        let taken = Event.Kind.noteTaken(NoteTaken(values, line: text))
        return EntityID(try file.append(taken, at: Sample.moment).id)
    }

    private func room() throws -> (path: String, SessionFile, EntityID) {
        let path = try temporaryFolder() + "/a.fgd"
        let file = try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        return (path, file, try note("Uangnya dipegang bu RT.", to: file))
    }

    @Test("whatever is added, taken back or merged later")
    func later() throws {
        let (path, file, first) = try room()
        let (coverage, approved) = (file.coverage(with: OfficeFiles()), file.session)
        let other = try SessionFile.open(path, .readWrite(Sample.author))
        _ = try note("Besok lagi.", to: other)
        try other.append(.retracted([first.event]), at: Sample.moment)
        #expect(try other.session(asOf: coverage)?.notes == approved.notes)
        #expect(other.coverage(with: OfficeFiles()) != coverage)
    }

    @Test("but not once part of it was erased")
    func erased() throws {
        let (_, file, first) = try room()
        let coverage = file.coverage(with: OfficeFiles())
        _ = try note("Besok lagi.", to: file)
        var dice = Dice(4)
        _ = try file.purge(Erased(notes: [first]), at: Sample.moment, random: &dice)
        #expect(try file.session(asOf: coverage) == nil)
        #expect(try file.session(asOf: file.coverage(with: OfficeFiles())) == file.session)
    }

    @Test("nor where a line of it is missing")
    func missing() throws {
        let (_, file, first) = try room()
        var more = file.coverage(with: OfficeFiles())
        more.seen[first.event.writer] = (more.seen[first.event.writer] ?? 0) + 1
        #expect(try file.session(asOf: more) == file.session)
        _ = try note("Besok lagi.", to: file)
        #expect(try file.session(asOf: more) == nil)
    }
}
