import Discussion

extension SessionFile {
    /// Reads what others added since, and says whether the session has changed by it.
    ///
    /// - Throws: ``SessionFileError/gone`` if no file has the name any more; what was read stays.
    public func refresh() throws(SessionFileError) -> Bool {
        if try !isCurrent() {
            try followReplacement()
            return true
        }
        return try catchUp()
    }

    /// Reads what was added to the open file, or all of it if its end was taken back, and says
    /// whether the session has changed by it.
    ///
    /// - Throws: ``SessionFileError/overwritten`` if it lacks what was read; that stays.
    func catchUp() throws(SessionFileError) -> Bool {
        let size = try onDisk { () throws(DiskError) in try disk.status(file).size }
        guard try isContinued(size) else {
            try requireEverything()
            try readAgain()
            return true
        }
        let before = fold.revision
        if size > place.offset || fold.isStale { try readOn() }
        return fold.revision != before
    }

    /// Reads from the place where reading stopped to the end of the file.
    func readOn() throws(SessionFileError) {
        var scanner = LineScanner(file, on: disk, from: place)
        tail = nil
        try onDisk { () throws(DiskError) in try scanner.scan(take) }
        place = scanner.place
        try settle()
    }

    /// Reads the whole file from its start.
    func readAgain() throws(SessionFileError) {
        fold = Fold()
        memory = Memory()
        place = Place()
        try readOn()
    }

    /// Takes in a line; of one without an end, only if its checksum says that it is whole.
    private func take(_ raw: RawLine) -> Bool {
        let line: ReadLine?
        do throws(LineFault) { line = try raw.line() } catch {
            if raw.isTerminated { fold.take(error, number: raw.number) }
            return isTaken(raw)
        }
        guard let line, raw.isTerminated || line.isVerified else { return isTaken(raw) }
        guard !isInDoubt(line) else { return true }
        fold.take(line, number: raw.number)
        memory.take(raw, line.checksum, keeping: pen != nil)
        return true
    }

    /// Whether a line has its end; the tail is torn if it has none.
    private func isTaken(_ raw: RawLine) -> Bool {
        if !raw.isTerminated { tail = Finding(line: raw.number, .tornTail) }
        return raw.isTerminated
    }

    /// Reads everything once more if it did not simply add up, now that it is known what stands.
    func settle() throws(SessionFileError) {
        guard fold.isStale else { return }
        fold.finishCorrections()
        var settling = Settling(after: fold)
        var scanner = LineScanner(file, on: disk)
        try onDisk { () throws(DiskError) in
            try scanner.scan { raw in
                if case .success(let line?) = raw.read() { settling.take(line) }
                return true
            }
        }
        let session = settling.finish()
        fold.settle(session)
    }

    /// Asks the disk for something; a refusal means that nothing has happened.
    func onDisk<Result>(
        _ body: () throws(DiskError) -> Result
    ) throws(SessionFileError) -> Result {
        do throws(DiskError) { return try body() } catch { throw .disk(error) }
    }

    private func isInDoubt(_ line: ReadLine) -> Bool {
        doubt?.pending.lines.contains { $0.line == line.line } ?? false
    }
}

extension RawLine {
    /// The line that the bytes make; nothing if it is blank.
    func line() throws(LineFault) -> ReadLine? {
        if isTooLong { throw .tooLong }
        return try ReadLine.read(bytes, in: range)
    }

    /// The same, or what is wrong with it.
    func read() -> Result<ReadLine?, LineFault> {
        do throws(LineFault) { return .success(try line()) } catch { return .failure(error) }
    }
}
