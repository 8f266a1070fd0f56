public import Discussion

/// One session on disk: its events as lines, and the session that they add up to.
///
/// For one thread; several objects, in one process or in several, may have the same file open.
public final class SessionFile {
    let disk: any Disk
    var file: OpenFile
    var fold = Fold()
    var place = Place()
    var memory = Memory()
    var tail: Finding?
    var pen: Pen?
    var doubt: Doubt?
    /// Folders beside the file's own in which a copy of the session may stand.
    public var elsewhere: [String] = []
    /// A folder of the user's own in which drafts are kept where the file's own takes none; it is
    /// made when one is.
    public var draftFolder: String?

    init(_ file: OpenFile, on disk: any Disk, pen: Pen?) {
        self.file = file
        self.disk = disk
        self.pen = pen
    }

    deinit { disk.close(file) }

    /// The name of the file.
    public var path: String { file.path }
    /// The session as the events add up to it; lent, since it has so many parts that copying it
    /// takes longer than most questions to it.
    public var session: Session { _read { yield fold.session } }
    /// Which session it is; nothing if the header is damaged.
    public var sessionID: SessionID? { fold.header?.session }
    /// The run of the program that writes here; nothing if the file is only read.
    public var writer: WriterID? { pen?.writer }
    /// What is wrong with lines of the file, in the order of reading.
    public var faults: [Finding] { fold.findings + (tail.map { [$0] } ?? []) }
    /// Whether no event can be added.
    public var isReadOnly: Bool { (try? penToWrite()) == nil }
    /// Whether no line says which session it is: the first is damaged or missing.
    public var lacksHeader: Bool { fold.header == nil }
    /// Whether an event waits for ``retry()`` or ``save(elsewhere:)``.
    public var isInDoubt: Bool { doubt != nil }

    /// The run that writes.
    ///
    /// - Throws: ``SessionFileError/readOnly`` or ``SessionFileError/noHeader``.
    func penToWrite() throws(SessionFileError) -> Pen {
        guard let pen else { throw .readOnly }
        guard let header = fold.header else { throw .noHeader }
        guard header.version <= Header.version else { throw .readOnly }
        return pen
    }

    /// Opens a file and reads it.
    public static func open(
        _ path: String, _ access: Access, on disk: any Disk = SystemDisk()
    ) throws(SessionFileError) -> SessionFile {
        var random = SystemRandomNumberGenerator()
        return try open(path, access, on: disk, random: &random)
    }

    /// Opens a file and reads it; the writer's identity is drawn from the generator.
    public static func open(
        _ path: String, _ access: Access, on disk: any Disk,
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> SessionFile {
        let pen = Pen(access, using: &random)
        let file: OpenFile
        do { file = try disk.open(path, pen == nil ? .reading : .appending) } catch {
            throw .disk(error)
        }
        let session = SessionFile(file, on: disk, pen: pen)
        let size = try session.onDisk { () throws(DiskError) in try disk.checkSize(file) }
        session.fold.expect(bytes: Int(size))
        try session.readOn()
        guard session.fold.header != nil || session.fold.hasVerifiedEvent else {
            throw .notASession
        }
        return session
    }
}

/// The run of the program that writes, and how many events it has written.
struct Pen {
    var author: Author
    let writer: WriterID
    var written: UInt32 = 0

    init?(_ access: Access, using random: inout some RandomNumberGenerator) {
        guard case .readWrite(let author) = access else { return nil }
        self.author = author
        writer = WriterID(using: &random)
    }
}
