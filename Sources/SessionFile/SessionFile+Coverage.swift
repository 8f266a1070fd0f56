import Crypto
public import Discussion

extension SessionFile {
    /// What an approval would cover now: every event that was read and the files that they are
    /// printed with, with the digest of both.
    public func coverage(with files: OfficeFiles) -> Coverage {
        let seen = fold.ledger.lastNumbers
        return Coverage(seen: seen, digest: fold.digest(of: seen, files), files: files)
    }

    /// The session as an approval covers it, whatever was added since; nothing if the events are
    /// no longer those that were approved, because some were erased, lost or replaced, or the files
    /// are not.
    public func session(asOf coverage: Coverage) throws(SessionFileError) -> Session? {
        guard fold.digest(of: coverage.seen, coverage.files) == coverage.digest else { return nil }
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
    ///
    /// Below them `office`, `profile` and `emblem` with the SHA-256 of each file that there is.
    fileprivate func digest(of seen: [WriterID: UInt32], _ files: OfficeFiles?) -> String {
        var sum = SHA256()
        for (id, checksum) in ledger.checksums(upTo: seen) where !purged.contains(id) {
            let line = "\(id) " + hexadecimal(remnants[id]?.checksum ?? checksum) + "\n"
            sum.update(data: Array(line.utf8))
        }
        for (name, bytes) in files?.named ?? [] {
            sum.update(data: Array("\(name) \(SHA256.hash(data: bytes).digits)\n".utf8))
        }
        return sum.finalize().digits
    }
}

extension OfficeFiles {
    /// The bytes of each file that there is, by its name in the digest.
    fileprivate var named: [(name: String, bytes: [UInt8])] {
        let files = [
            ("office", office.map { Array($0.utf8) }), ("profile", profile.map { Array($0.utf8) }),
            ("emblem", emblem?.bytes),
        ]
        return files.compactMap { name, bytes in bytes.map { (name, $0) } }
    }
}

extension SHA256.Digest {
    /// 64 lower-case hexadecimal digits.
    fileprivate var digits: String { map { hexadecimal($0) }.joined() }
}
