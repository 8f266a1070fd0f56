public import Discussion
import JSON

/// The line that is being typed, kept beside the session file until it is an event.
///
/// It has to outlive the program, not the power: it is written, but not waited for.
public final class Draft {
    /// A draft whose program is gone.
    public struct Orphan: Hashable, Sendable {
        /// The file that holds it.
        public let path: String
        /// Who typed it.
        public let author: String
        /// When it was kept last.
        public let at: WallTime
        /// The line as far as it was typed.
        public let text: String
    }

    private let disk: any Disk
    private let file: OpenFile

    /// Makes the file `.NAME.WRITER.draft` for this run, and has its lock as long as it lives; where
    /// the folder of the session takes none, `SESSION.WRITER.draft` in ``SessionFile/draftFolder``.
    ///
    /// - Throws: ``SessionFileError/readOnly`` if the session is only read, else why the folder of the
    ///   session took none.
    public init(for session: SessionFile) throws(SessionFileError) {
        guard let writer = session.writer else { throw .readOnly }
        let disk = session.disk
        file = try session.onDisk { () throws(DiskError) in
            do throws(DiskError) {
                return try Self.make(Self.beside(session) + "\(writer)" + Self.suffix, on: disk)
            } catch {
                let kept = Self.elsewhere(session).flatMap { place in
                    try? disk.makeFolder(folder(of: place))
                    return try? Self.make(place + "\(writer)" + Self.suffix, on: disk)
                }
                guard let kept else { throw error }
                return kept
            }
        }
        self.disk = disk
    }

    private static func make(_ path: String, on disk: any Disk) throws(DiskError) -> OpenFile {
        let file = try disk.open(path, .replacing)
        do throws(DiskError) { try disk.lock(file) } catch {
            disk.close(file)
            throw error
        }
        return file
    }

    deinit { disk.close(file) }

    /// Keeps the line as it is now, in the place of what was kept before.
    public func save(_ text: String, by author: String, at time: WallTime) throws(DiskError) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("by", author)
            writer.member("at", time.iso)
            writer.member("text", text)
        }
        try disk.replace(file, with: Checksum.adding(to: writer.bytes))
    }

    /// Takes the file away; nothing can be kept after it.
    public func discard() throws(DiskError) {
        try disk.remove(file.path)
    }

    /// A file with a draft, whoever is writing it.
    struct Kept {
        var path: String
        /// Whether its program is gone.
        var isAbandoned: Bool
        var bytes: [UInt8]

        /// The line in it.
        var text: String {
            (Orphan(path, bytes) ?? Orphan(path, torn: bytes))?.text
                ?? String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Every draft of a session; one that cannot be read counts as somebody's.
    static func all(of session: SessionFile) throws(DiskError) -> [Kept] {
        try paths(of: session).map { path in
            let kept = try? kept(in: path, on: session.disk)
            return kept ?? Kept(path: path, isAbandoned: false, bytes: [])
        }
    }

    private static func kept(in path: String, on disk: any Disk) throws(DiskError) -> Kept {
        let file = try disk.open(path, .reading)
        defer { disk.close(file) }
        let isAbandoned = try disk.tryLock(file)
        let bytes = try disk.bytes(of: file, at: 0, count: JSONLimits().bytes)
        return Kept(path: path, isAbandoned: isAbandoned, bytes: bytes)
    }

    /// In a folder of one's own that cannot be listed nothing was kept.
    private static func paths(of session: SessionFile) throws(DiskError) -> [String] {
        let beside = try paths(beginningWith: beside(session), on: session.disk)
        let others = elsewhere(session).flatMap { try? paths(beginningWith: $0, on: session.disk) }
        return beside + (others ?? [])
    }

    private static func paths(
        beginningWith front: String, on disk: any Disk
    ) throws(DiskError) -> [String] {
        let place = folder(of: front)
        return try disk.names(inFolder: place).sorted()
            .filter { $0.hasPrefix(name(of: front)) && $0.hasSuffix(suffix) }
            .map { place + "/" + $0 }
    }

    /// The drafts of a session whose programs are gone, oldest first; one that cannot be read is
    /// none, and does not hide the others.
    public static func orphans(of session: SessionFile) throws(DiskError) -> [Orphan] {
        let abandoned = try all(of: session).filter(\.isAbandoned)
        return abandoned.compactMap {
            Orphan($0.path, $0.bytes) ?? Orphan($0.path, torn: $0.bytes)
        }.sorted {
            $0.at.milliseconds < $1.at.milliseconds
        }
    }

    /// Takes an orphan away, once its line is filed or not wanted.
    public static func discard(_ orphan: Orphan, of session: SessionFile) throws(DiskError) {
        try session.disk.remove(orphan.path)
    }

    private static let suffix = ".draft"

    /// How the paths of drafts in the folder of the session begin.
    private static func beside(_ session: SessionFile) -> String {
        folder(of: session.path) + "/." + name(of: session.path) + "."
    }

    /// How those in the other folder begin; nothing where there is none, or no line says which
    /// session it is.
    private static func elsewhere(_ session: SessionFile) -> String? {
        guard let folder = session.draftFolder, let id = session.sessionID else { return nil }
        return folder + "/\(id)."
    }
}

extension Draft.Orphan {
    /// Reads the first line of a draft, if its checksum is right; of one that the disk did not
    /// take whole, what it took.
    fileprivate init?(_ path: String, _ bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
        guard case let checked? = try? Checksum.check(bytes, in: 0..<end), checked.isVerified
        else { return nil }
        self.init(path, line: Array(bytes[..<end]))
    }

    /// Reads a line that stops inside its text; a character may be cut through, or its escape.
    fileprivate init?(_ path: String, torn bytes: [UInt8]) {
        guard !bytes.contains(0x0A) else { return nil }
        for missing in 0..<8 where missing < bytes.count {
            let line = Array(bytes.dropLast(missing)) + Array(#""}"#.utf8)
            if let orphan = Self(path, line: line) {
                self = orphan
                return
            }
        }
        return nil
    }

    private init?(_ path: String, line: [UInt8]) {
        guard var reader = try? JSONReader(line, in: line.indices),
            let members = try? Members(&reader),
            let author = try? members("by", Read.text), let at = try? members("at", Read.wallTime),
            let text = try? members("text", Read.text), !text.isEmpty
        else { return nil }
        self.init(path: path, author: author, at: at, text: text)
    }
}
