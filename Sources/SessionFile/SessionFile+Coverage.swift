import Crypto
public import Discussion

extension SessionFile {
    /// What an approval would cover now: every event that was read, with the digest of their
    /// checksums.
    public var coverage: Coverage {
        let seen = fold.ledger.lastNumbers
        return Coverage(seen: seen, digest: fold.digest(of: seen))
    }

    /// The session as an approval covers it, whatever was added since; nothing if the events are
    /// no longer those that were approved, because some were erased, lost or replaced.
    public func session(asOf coverage: Coverage) throws(SessionFileError) -> Session? {
        guard fold.digest(of: coverage.seen) == coverage.digest else { return nil }
        var events: [Event] = []
        try entries { entry in
            guard let event = entry.line?.event, coverage.holds(event.id), fold.stands(entry)
            else { return }
            events.append(event)
        }
        return Session(folding: events)
    }
}

extension Fold {
    /// SHA-256 over a line `7QK3M2XA:41 1a2b3c4d` for each event up to these numbers that stands,
    /// by writer and number, each ended by a line feed; an event that was erased has no line.
    func digest(of seen: [WriterID: UInt32]) -> String {
        var sum = SHA256()
        for (id, checksum) in ledger.checksums(upTo: seen) where !purged.contains(id) {
            let line = "\(id) " + hexadecimal(remnants[id]?.checksum ?? checksum) + "\n"
            sum.update(data: Array(line.utf8))
        }
        return sum.finalize().map { hexadecimal($0) }.joined()
    }
}
