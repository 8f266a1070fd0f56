import Discussion

/// File-sharing services put a new file in the place of an open one; what is written to the old
/// one then is in no file at all.
extension SessionFile {
    /// Whether the file that is open is the one that has the name.
    func isCurrent() throws(SessionFileError) -> Bool {
        let named = try onDisk { () throws(DiskError) in try disk.status(ofPath: path) }
        guard let named else { throw .gone }
        let opened = try onDisk { () throws(DiskError) in try disk.status(file) }
        return opened.isSameFile(as: named)
    }

    /// Waits for the lock of the file that has the name.
    func lockCurrent() throws(SessionFileError) {
        while true {
            try onDisk { () throws(DiskError) in try disk.lock(file) }
            do throws(SessionFileError) {
                if try isCurrent() { return }
                disk.unlock(file)
            } catch {
                disk.unlock(file)
                throw error
            }
            try followReplacement()
        }
    }

    /// Opens the file that has the name now, and brings the events of the old one with it.
    func followReplacement() throws(SessionFileError) {
        let new = try onDisk { () throws(DiskError) in
            try disk.open(path, pen == nil ? .reading : .appending)
        }
        do throws(SessionFileError) {
            let fold = try onDisk { () throws(DiskError) in
                try disk.checkSize(new)
                return try Self.survey(new, on: disk)
            }
            guard fold.header?.session == sessionID else { throw .otherSession }
            if !isReadOnly { try carryOver(to: new) }
        } catch {
            disk.close(new)
            throw error
        }
        disk.close(file)
        file = new
        try readAgain()
    }

    /// Adds to the new file every line of the old one whose event it lacks, byte for byte.
    private func carryOver(to new: OpenFile) throws(SessionFileError) {
        try onDisk { () throws(DiskError) in
            try disk.lock(new)
            defer { disk.unlock(new) }
            let lines = try lines(missingFrom: Union(of: new, on: disk))
            guard !lines.isEmpty else { return }
            let size = try disk.status(new).size
            do throws(DiskError) {
                try disk.appendAll(new, [0x0A] + lines)
                try disk.sync(new)
            } catch {
                try disk.truncate(new, to: size)
                throw error
            }
        }
    }

    private static func survey(_ file: OpenFile, on disk: any Disk) throws(DiskError) -> Fold {
        var fold = Fold()
        var scanner = LineScanner(file, on: disk)
        try scanner.scan { raw in
            if case .success(let line?) = raw.read() {
                fold.take(line, number: raw.number)
            }
            return true
        }
        return fold
    }

    private func lines(missingFrom known: Union) throws(DiskError) -> [UInt8] {
        var lines: [UInt8] = []
        var scanner = LineScanner(file, on: disk)
        try scanner.scan { raw in
            if case .success(let line?) = raw.read(), known.lacks(line) {
                lines += raw.bytes[raw.range] + [0x0A]
            }
            return true
        }
        return lines
    }
}
