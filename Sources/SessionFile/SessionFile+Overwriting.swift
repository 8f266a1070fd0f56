import Discussion

/// Copying over an open file, cutting it off and editing it change it in place: what was read of
/// it may then be in no file any more.
extension SessionFile {
    /// Whether a file of this length goes on behind what was read of it and written to it: it is
    /// no shorter, and the last known line still stands there.
    func isContinued(_ size: Int64) throws(SessionFileError) -> Bool {
        guard size >= place.offset else { return false }
        guard let last = memory.last else { return true }
        guard size >= last.end else { return false }
        let bytes = try onDisk { () throws(DiskError) in
            try disk.bytes(of: file, at: last.offset, count: last.size)
        }
        return memory.isLast(bytes)
    }

    /// Looks whether a file that changed in place still holds every event that is known.
    ///
    /// What another run wrote last may be missing: its disk took a part, and it was cut off again.
    ///
    /// - Throws: ``SessionFileError/overwritten``, or ``SessionFileError/otherSession``.
    func requireEverything() throws(SessionFileError) {
        var (found, isTorn) = (Fold(), false)
        var scanner = LineScanner(file, on: disk)
        try onDisk { () throws(DiskError) in
            try scanner.scan { raw in
                let line = try? raw.line()
                if let line { found.take(line, number: raw.number) }
                isTorn = !raw.isTerminated && line?.isVerified != true
                return true
            }
        }
        if let other = found.header?.session, other != sessionID { throw .otherSession }
        let lost = fold.lost(in: found)
        guard found.header == fold.header, lost.isEmpty || (!isTorn && mayBeTakenBack(lost))
        else { throw .overwritten }
    }

    /// Whether events may be the one that another run was writing, with that by which it joined.
    private func mayBeTakenBack(_ events: [EventID]) -> Bool {
        guard let writer = events.first?.writer, writer != pen?.writer else { return false }
        let last = fold.ledger.lastNumbers[writer] ?? 0
        return events.allSatisfy { $0.writer == writer && last - $0.number < 2 }
    }

    /// The whole file as it is; nothing if it no longer is what was read.
    func standingBytes() throws(DiskError) -> [UInt8]? {
        let size = try disk.status(file).size
        guard (try? isContinued(size)) ?? false else { return nil }
        return try disk.bytes(of: file, at: 0, count: Int(size))
    }

    /// Every line that is known, each once, in the order that decides state.
    var knownBytes: [UInt8] {
        var union = Union()
        union.add(memory.lines)
        return union.bytes
    }
}
