extension SessionFile {
    /// Adds the lines at the end in one write, behind a line feed if the last line has none; cuts
    /// off what was written if the disk does not take all.
    func write(_ pending: inout Pending) throws(SessionFileError) {
        let seal: [UInt8] = tail != nil || place.isOpen ? [0x0A] : []
        let size = try onDisk { () throws(DiskError) in try disk.status(file).size }
        pending.offset = size + Int64(seal.count)
        do throws(DiskError) { try disk.appendAll(file, seal + pending.bytes) } catch {
            let cause = error
            do throws(DiskError) { try disk.truncate(file, to: size) } catch {
                throw enterDoubt(pending, cause)
            }
            throw .disk(cause)
        }
    }

    /// Waits for the medium, and believes.
    func makeDurable(_ pending: Pending) throws(SessionFileError) {
        do throws(DiskError) { try disk.sync(file) } catch { throw enterDoubt(pending, error) }
        believe(pending)
    }

    /// Writes the event in doubt once more, with the same bytes and the same identity.
    ///
    /// A line feed goes before it, so that whatever became of the first writing cannot swallow it.
    public func retry() throws(SessionFileError) {
        guard var pending = doubt?.pending else { return }
        try lockCurrent()
        pending.bytes.insert(0x0A, at: 0)
        defer { disk.unlock(file) }
        _ = try catchUp()
        do throws(DiskError) {
            pending.offset = try disk.status(file).size
            try disk.appendAll(file, pending.bytes)
            try disk.sync(file)
        } catch {
            throw .inDoubt(error)
        }
        believe(pending)
    }

    /// The events are on the medium: they count, and nothing is in doubt any more.
    func believe(_ pending: Pending) {
        doubt = nil
        pen?.written += UInt32(pending.lines.count)
        memory.take(pending)
        for line in pending.lines { fold.take(line, number: place.line) }
        // If the disk cannot be read now, the next reading settles, or says why it cannot.
        try? settle()
    }

    private func enterDoubt(_ pending: Pending, _ error: DiskError) -> SessionFileError {
        doubt = Doubt(pending: pending, error: error)
        return .inDoubt(error)
    }
}
