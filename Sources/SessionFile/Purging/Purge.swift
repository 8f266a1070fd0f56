public import Discussion

/// What was erased from a session, and what the program cannot reach: the receipt.
public struct Purge: Equatable, Sendable {
    /// A text of somebody else in which the name still stands.
    public struct Mention: Equatable, Sendable {
        /// The line of the file, counted from 1.
        public var line: Int
        /// The event that the line holds.
        public var event: EventID
        /// The text.
        public var text: String
    }

    /// Events of which nothing is left.
    public var erased: [EventID] = []
    /// Events of which only what concerns others is left.
    public var shortened: [EventID] = []
    /// Damaged lines, here and set aside, that told of it and are gone.
    public var damagedLines = 0
    /// Lines that were set aside and cannot be read; who is in them nobody knows.
    public var unreadableLines = 0
    /// Drafts, and parts of copies that a crash left, that are gone.
    public var removedFiles: [String] = []
    /// Drafts that tell of it while somebody writes them, or that cannot be read; nothing was done
    /// to them.
    public var openDrafts: [String] = []
    /// Texts of others in which the name still stands.
    public var mentions: [Mention] = []
    /// Other files of the session in the same folder, whatever they are called, that told of it
    /// and tell of it no more.
    public var clearedCopies: [String] = []
    /// Copies of the session in the same folder that could not be written to.
    public var copies: [String] = []
    /// Files in the same folder that are no copies and still tell of it: minutes, tables, what
    /// editors leave.
    public var telling: [String] = []
}

extension SessionFile {
    /// Erases people and notes from the file and from what lies beside it, for good.
    ///
    /// The events that tell of them become stubs; an event that concerns others too keeps what
    /// concerns these. Who erased it, and when, is recorded.
    public func purge(
        _ erased: Erased, at moment: Moment, random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> Purge {
        guard !isReadOnly, let author = pen?.author else { throw .readOnly }
        // Before this file is locked: two that erase in each other's copy would wait for ever.
        var (receipt, traces) = try clearCopies(of: erased, by: author, random: &random)
        let own = try erase(erased, recordedAt: moment, &receipt, random: &random)
        traces.append(own)
        tell(of: traces, &receipt)
        return receipt
    }

    /// Erases from this file and what belongs to it, and says by what it would be known.
    private func erase(
        _ erased: Erased, recordedAt moment: Moment?, _ receipt: inout Purge,
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> Traces {
        guard !isReadOnly else { throw .readOnly }
        try lockAndReadAgain()
        let locked = file
        defer { if file == locked { disk.unlock(file) } }
        var purger = Purger(erased, session)
        try onDisk { () throws(DiskError) in try purger.read(file, on: disk) }
        receipt.take(purger.receipt)
        // The file itself comes last: until then what is to be erased can be named again.
        try onDisk { () throws(DiskError) in
            try clearSetAside(of: purger.traces, &receipt, random: &random)
            try clearDrafts(of: purger.traces, &receipt)
        }
        guard !purger.isNeedless else { return purger.traces }
        let record = try record(of: purger.receipt.erased, at: moment)
        let bytes = purger.bytes + (record?.bytes ?? [])
        try rewrite(random: &random) { (file) throws(DiskError) in try file.add(bytes) }
        pen?.written += UInt32(record?.lines.count ?? 0)
        return purger.traces
    }

    /// Erases from the copies that lie beside the file, which need no record of it.
    private func clearCopies(
        of erased: Erased, by author: Author, random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> (Purge, [Traces]) {
        var (receipt, traces) = (Purge(), [Traces]())
        let paths = try onDisk { () throws(DiskError) in
            try otherFiles { !$0.hasPrefix(".") }
        }
        for path in paths {
            var copys = Purge()
            do throws(SessionFileError) {
                let copy = try SessionFile.open(
                    path, .readWrite(author), on: disk, random: &random)
                let erased = erased.withVoices(in: copy.session)
                traces.append(
                    try copy.erase(erased, recordedAt: nil, &copys, random: &random))
                if copys != Purge() { receipt.clearedCopies.append(path) }
            } catch { receipt.copies.append(path) }
            receipt.removedFiles += copys.removedFiles
            receipt.openDrafts += copys.openDrafts
        }
        return (receipt, traces)
    }

    /// Names the files in the folder that still tell of it, and those nobody can look into.
    private func tell(of traces: [Traces], _ receipt: inout Purge) {
        let known = receipt.copies + receipt.clearedCopies + receipt.openDrafts + [path]
        let names = Set(known.map(name(of:)))
        for name in (try? disk.names(inFolder: folder(of: path)))?.sorted() ?? []
        where !names.contains(name) {
            let path = beside(name)
            do throws(DiskError) {
                let file = try disk.open(path, .reading)
                defer { disk.close(file) }
                for traces in traces where try traces.stand(in: file, on: disk) {
                    receipt.telling.append(path)
                    break
                }
            } catch {
                if !error.isNoFile { receipt.openDrafts.append(path) }
            }
        }
    }

    /// The event that says what was erased; nothing if no whole event was, or without a time.
    private func record(
        of erased: [EventID], at moment: Moment?
    ) throws(SessionFileError) -> Pending? {
        guard let moment, !erased.isEmpty else { return nil }
        return try pending(.purged(erased), at: moment)
    }

    private func clearSetAside(
        of traces: Traces, _ receipt: inout Purge, random: inout some RandomNumberGenerator
    ) throws(DiskError) {
        let aside = SetAside(beside: path, on: disk)
        let lines = try aside.lines()
        let others = lines.filter { !traces.appear(in: $0) }
        receipt.damagedLines += lines.count - others.count
        receipt.unreadableLines += others.count
        if others.count < lines.count { try aside.replace(with: others, random: &random) }
    }

    /// Takes away the drafts that tell of it, and every part of a copy that a crash left.
    private func clearDrafts(of traces: Traces, _ receipt: inout Purge) throws(DiskError) {
        for leftover in try Replacement.leftovers(of: path, on: disk) {
            guard leftover.isAbandoned else {
                receipt.openDrafts.append(leftover.path)
                continue
            }
            try disk.remove(leftover.path)
            receipt.removedFiles.append(leftover.path)
        }
        for draft in try Draft.all(of: self) {
            let cannotBeRead = !draft.isAbandoned && draft.bytes.isEmpty
            guard cannotBeRead || traces.appear(in: draft.bytes) else { continue }
            guard draft.isAbandoned else {
                receipt.openDrafts.append(draft.path)
                continue
            }
            try disk.remove(draft.path)
            receipt.removedFiles.append(draft.path)
        }
    }
}

extension Purge {
    /// Adds what was done to the lines of a file.
    fileprivate mutating func take(_ other: Purge) {
        erased += other.erased
        shortened += other.shortened
        damagedLines += other.damagedLines
        mentions += other.mentions
    }
}
