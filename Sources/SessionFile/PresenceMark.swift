public import Discussion
import JSON

/// Somebody who has a session open on a live screen.
public struct Present: Hashable, Sendable {
    /// The run of the program.
    public let writer: WriterID
    /// The person at the keyboard.
    public let name: String
    /// What the run came to do: `drive`, `voices` or `note`.
    public let role: String
    /// Since when.
    public let since: WallTime

    /// Joins who is there with since when.
    public init(writer: WriterID, name: String, role: String, since: WallTime) {
        self.writer = writer
        self.name = name
        self.role = role
        self.since = since
    }
}

/// The mark of this run beside the session file, by which others know that it is there.
///
/// A file with a lock that the system takes back from whoever ends, however that comes about; it
/// is written once, and nothing has to be kept up.
public final class PresenceMark {
    private let disk: any Disk
    private let file: OpenFile
    private let path: String

    /// Makes the file `.NAME.WRITER.here`, for those who may read the session.
    ///
    /// It has its name only when it is whole and locked, so that nobody takes it for abandoned.
    ///
    /// - Throws: ``SessionFileError/readOnly`` if the session is only read.
    public init(in session: SessionFile, since time: WallTime) throws(SessionFileError) {
        guard let pen = session.pen else { throw .readOnly }
        let disk = session.disk
        let path = Self.stem(of: session) + pen.writer.description
        file = try session.onDisk { () throws(DiskError) in
            let file = try disk.open(path + ".new", .creating)
            do throws(DiskError) {
                try disk.lock(file)
                try disk.replace(file, with: Self.bytes(of: pen, since: time))
                disk.share(file, as: session.file)
                try disk.rename(file.path, to: path + Self.suffix)
            } catch {
                disk.close(file)
                try? disk.remove(file.path)
                throw error
            }
            return file
        }
        self.disk = disk
        self.path = path + Self.suffix
    }

    deinit { disk.close(file) }

    /// Takes the mark away.
    public func leave() { try? disk.remove(path) }

    /// Who is there, the first to come first; marks of those who are gone are taken away.
    public static func all(in session: SessionFile) -> [Present] {
        let (disk, place) = (session.disk, folder(of: session.path))
        let stem = "." + name(of: session.path) + "."
        let names = (try? disk.names(inFolder: place)) ?? []
        return names.filter { $0.hasPrefix(stem) && $0.hasSuffix(suffix) }
            .compactMap { name in
                WriterID(name.dropFirst(stem.count).dropLast(suffix.count))
                    .flatMap { read(place + "/" + name, of: $0, on: disk) }
            }
            .sorted { ($0.since.milliseconds, $0.writer) < ($1.since.milliseconds, $1.writer) }
    }

    private static func read(
        _ path: String, of writer: WriterID, on disk: any Disk
    ) -> Present? {
        guard let file = try? disk.open(path, .reading) else { return nil }
        defer { disk.close(file) }
        if (try? disk.tryLock(file)) ?? false {
            try? disk.remove(path)
            return nil
        }
        return (try? disk.bytes(of: file, at: 0, count: 1 << 16))
            .flatMap { Present(writer, $0) }
    }

    private static func bytes(of pen: Pen, since time: WallTime) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("by", pen.author.name)
            writer.member("role", pen.author.joined.role)
            writer.member("at", time.iso)
        }
        return Checksum.adding(to: writer.bytes)
    }

    private static let suffix = ".here"

    private static func stem(of session: SessionFile) -> String {
        folder(of: session.path) + "/." + name(of: session.path) + "."
    }
}

extension Present {
    /// Reads the first line of a mark, if its checksum is right.
    fileprivate init?(_ writer: WriterID, _ bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: 0x0A),
            case let checked? = try? Checksum.check(bytes, in: 0..<end), checked.isVerified,
            var reader = try? JSONReader(bytes, in: 0..<end), let members = try? Members(&reader),
            let name = try? members("by", Read.text), let role = try? members("role", Read.text),
            let since = try? members("at", Read.wallTime)
        else { return nil }
        self.init(writer: writer, name: name, role: role, since: since)
    }
}
