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
    /// Lines of the file, counted from 1, with texts of others out of which the name was taken.
    public var masked: [Int] = []
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
    /// Files in the same folder whose text is packed (PDF, zip, gzip): nobody looked into them.
    public var unsearched: [String] = []

    /// Whether nothing of it was found, here or beside the session.
    public var isNeedless: Bool {
        let files = removedFiles + openDrafts + clearedCopies + copies + mentions.map(\.text)
        return erased.isEmpty && shortened.isEmpty && damagedLines == 0 && files.isEmpty
    }

    /// Whether text may be left that was to be erased.
    public var isIncomplete: Bool { !openDrafts.isEmpty || !copies.isEmpty }
}

extension SessionFile {
    /// Erases people and notes from the file and from what lies beside it, for good.
    ///
    /// The events that tell of them become stubs; an event that concerns others too keeps what
    /// concerns these. Who erased it, and when, is recorded.
    ///
    /// Whatever was erased before is looked for again: copies that still have it tell what it was,
    /// and of a person of whom nothing is left here the name or code that is given.
    public func purge(
        _ erased: Erased, called name: String? = nil, at moment: Moment,
        random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> Purge {
        let author = try penToWrite().author
        // Before this file is locked: two that erase in each other's copy would wait for ever.
        var (receipt, traces) = try clearCopies(of: erased, by: author, random: &random)
        if let name { traces.append(Traces(of: name)) }
        traces = try erase(erased, and: traces, recordedAt: moment, &receipt, random: &random)
        tell(of: traces, &receipt)
        return receipt
    }

    /// Erases from this file and what belongs to it, and says by what it would be known, beside
    /// what is known already.
    private func erase(
        _ erased: Erased, and known: [Traces] = [], recordedAt moment: Moment?,
        _ receipt: inout Purge, random: inout some RandomNumberGenerator
    ) throws(SessionFileError) -> [Traces] {
        _ = try penToWrite()
        try lockAndReadAgain()
        let locked = file
        defer { if file == locked { disk.unlock(file) } }
        var purger = Purger(erased, session, and: known)
        try onDisk { () throws(DiskError) in try purger.read(file, on: disk) }
        receipt.take(purger.receipt)
        let traces = known + [purger.traces]
        // The file itself comes last: until then what is to be erased can be named again.
        try onDisk { () throws(DiskError) in
            try clearSetAside(of: traces, &receipt, random: &random)
            try clearDrafts(of: traces, &receipt)
        }
        guard !purger.isNeedless else { return traces }
        let record = try record(of: purger.receipt.erased, at: moment)
        let bytes = purger.bytes + (record?.bytes ?? [])
        try rewrite(random: &random) { (file) throws(DiskError) in try file.add(bytes) }
        pen?.written += UInt32(record?.lines.count ?? 0)
        return traces
    }

    /// Whether something was erased from this session.
    public var hasErased: Bool { !fold.purged.isEmpty || !fold.remnants.isEmpty }

    /// What was erased here and stands in a copy.
    private func erasedBefore(in copy: Session) -> Erased {
        let people = copy.people.map(\.id).filter { id in
            fold.purged.contains(id.event)
                || fold.remnants[id.event].map {
                    Session(folding: [$0.event]).people[id] == nil
                } ?? false
        }
        let things =
            copy.notes.map(\.id) + copy.entries.map(\.id) + copy.photographs.map(\.id)
        let notes = things.filter { id in
            if case .peopleAdded? = fold.remnants[id.event]?.event.kind { return true }
            return fold.purged.contains(id.event)
        }
        return Erased(people: Set(people), notes: Set(notes))
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
                let before = erasedBefore(in: copy.session)
                let erased = Erased(
                    people: erased.people.union(before.people),
                    notes: erased.notes.union(before.notes)
                ).withVoices(in: copy.session)
                traces += try copy.erase(erased, recordedAt: nil, &copys, random: &random)
                if copys != Purge() { receipt.clearedCopies.append(path) }
            } catch { receipt.copies.append(path) }
            receipt.removedFiles += copys.removedFiles
            receipt.openDrafts += copys.openDrafts
        }
        return (receipt, traces)
    }

    /// Names the files in the folder that still tell of it, and those nobody can look into.
    private func tell(of traces: [Traces], _ receipt: inout Purge) {
        // Of a copy nothing is left but identities.
        let copies = (try? otherFiles { !$0.hasPrefix(".") }) ?? []
        let known =
            copies.filter { folder(of: $0) == folder(of: path) } + receipt.openDrafts + [path]
        let names = Set(known.map(name(of:)))
        for name in (try? disk.names(inFolder: folder(of: path)))?.sorted() ?? []
        where !names.contains(name) {
            let path = beside(name)
            do throws(DiskError) {
                let file = try disk.open(path, .reading)
                defer { disk.close(file) }
                if try traces.stand(in: file, on: disk) {
                    receipt.telling.append(path)
                } else if try disk.isPacked(file) {
                    receipt.unsearched.append(path)
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
        of traces: [Traces], _ receipt: inout Purge, random: inout some RandomNumberGenerator
    ) throws(DiskError) {
        let aside = SetAside(beside: path, on: disk)
        let lines = try aside.lines()
        let others = lines.filter { line in !traces.contains { $0.appear(in: line) } }
        receipt.damagedLines += lines.count - others.count
        receipt.unreadableLines += others.count
        if others.count < lines.count { try aside.replace(with: others, random: &random) }
    }

    /// Takes away the drafts that tell of it, and every part of a copy that a crash left.
    private func clearDrafts(of traces: [Traces], _ receipt: inout Purge) throws(DiskError) {
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
            let tells = traces.contains {
                $0.appear(in: draft.bytes) || $0.areMeant(by: draft.text)
            }
            guard cannotBeRead || tells else { continue }
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
        masked += other.masked
        mentions += other.mentions
    }
}
