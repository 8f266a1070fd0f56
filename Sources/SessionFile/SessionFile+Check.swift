public import Discussion

/// What is to be said of a session file as a record.
public struct Check: Equatable, Sendable {
    /// What is wrong with lines, in the order of the file.
    public var faults: [Finding]
    /// How many events can be read; those that were erased are none.
    public var events = 0
    /// How many lines were set aside and stand in a file beside this one; or why nobody can tell.
    public var setAside: Result<Int, DiskError> = .success(0)
    /// Events that are lost, as the numbering proves.
    public var gaps: [Gap]
    /// Events that changed nothing, by identity.
    public var withoutEffect: [EventID: NoEffect]
    /// Whether no line says which session it is.
    public var lacksHeader = false
}

/// Lines that have one identity and say different things.
public struct Fork: Equatable, Sendable {
    /// The identity.
    public var id: EventID
    /// What the lines say; the first is the one that stands.
    public var versions: [Event]
}

extension SessionFile {
    /// What is to be said of the file, as far as it has been read.
    public var check: Check {
        Check(
            faults: faults, events: fold.ledger.count - fold.purged.count,
            setAside: countSetAside,
            gaps: fold.ledger.gaps, withoutEffect: session.withoutEffect,
            lacksHeader: lacksHeader)
    }

    private var countSetAside: Result<Int, DiskError> {
        do throws(DiskError) {
            return .success(try SetAside(beside: path, on: disk).lines().count)
        } catch { return .failure(error) }
    }

    /// The wall clocks that were wrong, as far as the record proves it by this time.
    public func clockWarnings(at now: WallTime) -> [ClockWarning] {
        session.clockWarnings(at: now)
    }

    /// Lines that have one identity and say different things.
    public func forks() throws(SessionFileError) -> [Fork] {
        let ids = Set(faults.compactMap { if case .fork(let id) = $0.fault { id } else { nil } })
        var versions: [EventID: (standing: [Event], others: [Event])] = [:]
        guard !ids.isEmpty else { return [] }
        try entries { entry in
            guard let event = entry.line?.event, ids.contains(event.id) else { return }
            if fold.stands(entry) {
                versions[event.id, default: ([], [])].standing = [event]
            } else {
                versions[event.id, default: ([], [])].others.append(event)
            }
        }
        return versions.sorted { $0.key < $1.key }
            .map { Fork(id: $0, versions: $1.standing + $1.others) }
    }

    /// Some of the events, by identity, as far as they stand.
    public func events(_ ids: Set<EventID>) throws(SessionFileError) -> [EventID: Event] {
        var found: [EventID: Event] = [:]
        guard !ids.isEmpty else { return [:] }
        try entries { entry in
            guard let event = entry.line?.event, ids.contains(event.id), fold.stands(entry)
            else { return }
            found[event.id] = event
        }
        return found
    }

    /// Calls the body with each line of the file that is not blank, in the order of the file.
    public func entries(_ body: (Entry) -> Void) throws(SessionFileError) {
        var scanner = LineScanner(file, on: disk)
        try onDisk { () throws(DiskError) in
            try scanner.scan { raw in
                if let entry = Entry(raw) { body(entry) }
                return true
            }
        }
    }
}

extension Entry {
    fileprivate init?(_ raw: RawLine) {
        switch raw.read() {
        case .success(nil): return nil
        case .success(let read?) where read.isVerified || raw.isTerminated:
            let fault: LineFault? = read.isVerified ? nil : .noChecksum
            self.init(
                number: raw.number, line: read.line, fault: fault, checksum: read.checksum)
        case .failure(let fault) where raw.isTerminated:
            self.init(number: raw.number, line: nil, fault: fault)
        default: self.init(number: raw.number, line: nil, fault: .tornTail)
        }
    }
}
