public import Discussion

extension SessionFile {
    /// Makes the file of a new session, readable by its owner alone, and opens it.
    ///
    /// - Throws: ``SessionFileError/disk(_:)`` with `EEXIST` if the name is taken.
    public static func create(
        _ path: String, by author: Author, at time: WallTime, on disk: any Disk = SystemDisk()
    ) throws(SessionFileError) -> SessionFile {
        var random = SystemRandomNumberGenerator()
        return try create(path, by: author, at: time, on: disk, random: &random)
    }

    /// Makes the file of a new session; its identity and the writer's are drawn from the generator.
    public static func create(
        _ path: String, by author: Author, at time: WallTime, on disk: any Disk,
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> SessionFile {
        let session = SessionID(milliseconds: time.milliseconds, using: &random)
        let header = Line.header(Header(session: session)).bytes
        do throws(DiskError) { try make(path, header, on: disk) } catch { throw .disk(error) }
        return try open(path, .readWrite(author), on: disk, random: &random)
    }

    /// Copies the file as it is now to a name that is free, for its owner alone.
    public func copy(to path: String) throws(SessionFileError) {
        var bytes: [UInt8] = []
        try onDisk { () throws(DiskError) in
            try readBytes { bytes += $0 }
            try Self.make(path, bytes, on: disk)
        }
    }

    /// Writes this session to a file whose name is free, with the event in doubt if there is one,
    /// and goes on there.
    ///
    /// - Returns: What kept it from reading the old file to its end, if anything; then, and where
    ///   the old one was written over, the new one holds every event that is known.
    @discardableResult
    public func save(elsewhere path: String) throws(SessionFileError) -> DiskError? {
        var whole: [UInt8]?
        var loss: DiskError?
        do throws(DiskError) { whole = try standingBytes() } catch { loss = error }
        var bytes = whole ?? knownBytes
        if bytes.isEmpty, let header = fold.header { bytes = Line.header(header).bytes }
        bytes += [0x0A] + (doubt?.pending.bytes ?? [])
        let new = try onDisk { () throws(DiskError) in
            try Self.make(path, bytes, on: disk)
            return try disk.open(path, .appending)
        }
        disk.close(file)
        file = new
        if let pending = doubt?.pending { believe(pending) }
        try readAgain()
        return loss
    }

    /// Writes a whole new file, and waits until it and its name are on the medium.
    private static func make(
        _ path: String, _ bytes: [UInt8], on disk: any Disk
    ) throws(DiskError) {
        let file = try disk.open(path, .creating)
        defer { disk.close(file) }
        do throws(DiskError) {
            try disk.appendAll(file, bytes)
            try disk.sync(file)
            try disk.syncFolder(folder(of: path))
        } catch {
            try? disk.remove(path)
            throw error
        }
    }

    private func readBytes(_ body: ([UInt8]) -> Void) throws(DiskError) {
        var offset: Int64 = 0
        while true {
            let piece = try disk.read(file, at: offset, count: 1 << 16)
            if piece.isEmpty { return }
            body(piece)
            offset += Int64(piece.count)
        }
    }
}
