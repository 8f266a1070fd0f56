import Discussion
import Foundation
import Glibc
import SessionFile
import Testing

@testable import Interface

/// A session file in a folder of its own, and the clock that everyone there looks at.
final class Room {
    static let day = CivilDate(daysSince1970: 18_596)
    let path: String
    let disk = FaultyDisk()
    /// A folder on another disk, as it were.
    let shelter: String
    private let folder: URL
    private(set) var milliseconds: Int64 = 0

    /// Makes a session with these details; its programme begins at nine in Western Indonesia.
    init(_ details: [DetailKey: FieldValue]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let other = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        shelter = other.path
        path = folder.appending(path: "rapat.fgd").path
        let author = Self.author("Ayu")
        let file = try SessionFile.create(path, by: author, at: clock.read().at, on: disk)
        try file.append(.sessionCreated(details: details), at: clock.read())
    }

    /// Opens a copy of a session file, at the time at which its own room was left.
    init(copying file: Data, at milliseconds: Int64) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        shelter = folder.path
        path = folder.appending(path: "rapat.fgd").path
        self.milliseconds = milliseconds
        try file.write(to: URL(filePath: path))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
        try? FileManager.default.removeItem(atPath: shelter)
    }

    var clock: Clock { Clock(boot: "boot") { [self] in moment } }

    private var moment: Moment {
        let start = WallTime(Self.day, hour: 9, minute: 0, offset: 420)
        return Moment(at: start.earlier(by: -milliseconds), up: 5_000_000 + milliseconds)
    }

    func wait(milliseconds: Int64) { self.milliseconds += milliseconds }

    func wait(seconds: Int64) { milliseconds += seconds * 1000 }

    func open(as name: String) throws -> SessionFile {
        let file = try SessionFile.open(path, .readWrite(Self.author(name)), on: disk)
        file.draftFolder = shelter + "/state"
        return file
    }

    /// Lets no file be made beside the session.
    func makeFolderReadOnly() { disk.readOnlyFolders.append(folder.path) }

    static func author(_ name: String) -> Author {
        Author(name: name, joined: WriterJoined(role: "note", program: "test", boot: "boot"))
    }

    /// Makes the events of requests, a second apart.
    func ask(_ requests: Request...) throws {
        let file = try open(as: "Ayu")
        for request in requests {
            wait(seconds: 1)
            try file.append(at: clock.read()) { (session, id) throws(Refusal) in
                try session.event(for: request, as: id)
            }
        }
    }

    /// Files lines as they are typed, so many seconds apart.
    func note(_ lines: [String], every seconds: Int64 = 20) throws {
        let scenario = try Scenario(self)
        for line in lines {
            wait(seconds: seconds)
            scenario.live.paste(line)
            scenario.press("Enter")
        }
        scenario.live.finish()
    }

    /// The bytes of the session file.
    var contents: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

    /// The draft beside the session.
    var draft: String {
        get throws {
            let name = files.first { $0.hasSuffix(".draft") } ?? ""
            return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
    }

    /// The names of the files beside the session.
    var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }
}

extension Room {
    /// The session as the file has it now.
    var session: Session {
        get throws { try SessionFile.open(path, .readOnly).session }
    }

    /// The texts of the notes that stand.
    var texts: [String] { ((try? session.standingNotes) ?? []).map(\.text) }
}
