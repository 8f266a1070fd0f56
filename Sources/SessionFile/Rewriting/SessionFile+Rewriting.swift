import Discussion

extension SessionFile {
    /// Writes the file anew and puts the new one in its place, while nobody can add to it; those
    /// who have it open go on in the new one.
    func rewrite(
        random: inout some RandomNumberGenerator,
        _ body: (Replacement) throws(DiskError) -> Void
    ) throws(SessionFileError) {
        let replacement = try onDisk { () throws(DiskError) in
            try Replacement(of: path, on: disk, random: &random)
        }
        let doubt: DiskError?
        do throws(DiskError) {
            try body(replacement)
            doubt = try replacement.install(insteadOf: file)
        } catch {
            replacement.discard()
            throw .disk(error)
        }
        let new = try onDisk { () throws(DiskError) in try disk.open(path, .appending) }
        disk.close(file)
        file = new
        try readAgain()
        if let doubt { throw .inDoubt(doubt) }
    }

    /// Reads the whole file as it is while the lock is held.
    func lockAndReadAgain() throws(SessionFileError) {
        try lockCurrent()
        do throws(SessionFileError) {
            _ = try catchUp()
            try readAgain()
        } catch {
            disk.unlock(file)
            throw error
        }
    }

}

extension Disk {
    /// Bytes of a file from a place on, fewer where it ends.
    func bytes(of file: OpenFile, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let piece = try read(
                file, at: offset + Int64(bytes.count), count: min(count - bytes.count, 1 << 20))
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }

    /// What a line says, however long it is; its end is not included.
    func bytes(of line: RawLine, in file: OpenFile) throws(DiskError) -> [UInt8] {
        try bytes(of: file, at: line.offset, count: Int(line.size))
    }
}
