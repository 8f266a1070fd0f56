import Discussion
import Foundation
import Testing

@testable import SessionFile

/// A folder of its own for a test.
func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
}

@Suite("A session file on a real disk")
struct RealFileTests {
    @Test("Two that have one file open see each other's events")
    func two() throws {
        let path = try temporaryFolder() + "/a.fgd"
        let first = try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        let second = try SessionFile.open(path, .readWrite(Sample.author))
        try first.append(Sample.note("one"), at: Sample.moment)
        try second.append(Sample.note("two"), at: Sample.moment)
        try first.append(Sample.note("three"), at: Sample.moment)
        #expect(try second.refresh())
        #expect(try !second.refresh())
        #expect(first.session.notes.map(\.text) == ["one", "two", "three"])
        #expect(second.session == first.session)
        #expect(first.faults == [])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(throws: SessionFileError.disk(DiskError(.open, code: EEXIST, path: path))) {
            try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        }
    }

    @Test("Eight writers at once lose nothing")
    func eight() async throws {
        let path = try temporaryFolder() + "/a.fgd"
        _ = try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let file = try SessionFile.open(path, .readWrite(Sample.author))
                    for note in 0..<25 {
                        try file.append(Sample.note("\(writer) \(note)"), at: Sample.moment)
                    }
                }
            }
            try await group.waitForAll()
        }
        let file = try SessionFile.open(path, .readOnly)
        let expected = (0..<8).flatMap { writer in (0..<25).map { "\(writer) \($0)" } }
        #expect(file.session.notes.map(\.text).sorted() == expected.sorted())
        #expect(file.check == Check(faults: [], events: 208, gaps: [], withoutEffect: [:]))
        var events: [Event] = []
        try file.entries { entry in
            if case .event(let event) = entry.line { events.append(event) }
        }
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.precedes($1) })
        #expect(events.count == 8 * 26)
    }

    @Test("A watch tells of what others write, and of a file put in the place of the old one")
    func watch() throws {
        let path = try temporaryFolder() + "/a.fgd"
        let first = try SessionFile.create(path, by: Sample.author, at: Sample.wall)
        let second = try SessionFile.open(path, .readOnly)
        let watch = Watch(second)
        guard case .descriptor(let descriptor) = watch.means else {
            Issue.record("no inotify here")
            return
        }
        #expect(!isReadable(descriptor))
        try first.append(Sample.note("one"), at: Sample.moment)
        #expect(isReadable(descriptor))
        watch.drain()
        #expect(!isReadable(descriptor))
        #expect(try second.refresh())
        try first.copy(to: path + ".new")
        watch.drain()
        #expect(rename(path + ".new", path) == 0)
        #expect(isReadable(descriptor))
        watch.drain()
        #expect(try second.refresh())
        try first.append(Sample.note("two"), at: Sample.moment)
        #expect(isReadable(descriptor))
        #expect(try second.refresh())
        #expect(second.session.notes.map(\.text) == ["one", "two"])
    }

    private func isReadable(_ descriptor: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) == 1
    }
}
