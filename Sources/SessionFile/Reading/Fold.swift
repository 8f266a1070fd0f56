import Discussion

/// A file's lines as they add up, one by one.
///
/// As long as each line sorts after the one before, and none changes what earlier ones did, the
/// session is up to date. Else it is stale, and what was learned here ``Settling`` needs to read
/// the file once more.
struct Fold {
    private(set) var header: Header?
    private(set) var session = Session()
    private(set) var findings: [Finding] = []
    private(set) var highestClock: UInt32 = 0
    private(set) var hasVerifiedEvent = false
    private(set) var isStale = false
    private(set) var isInOrder = true
    private(set) var ledger = Ledger()
    private(set) var purged: Set<EventID> = []
    /// What stands of each event that was erased in part.
    private(set) var remnants: [EventID: Remnant] = [:]
    private(set) var corrections = Corrections([])
    /// How often something new was learned.
    private(set) var revision = 0
    private var correcting: [Event] = []
    private var last: (clock: UInt32, id: EventID)?

    /// Makes room for what so many bytes mostly hold: an event has some 300.
    mutating func expect(bytes: Int) {
        session.reserveCapacity(bytes / 300)
    }

    /// Takes in one line.
    mutating func take(_ line: ReadLine, number: Int) {
        do throws(LineFault) { try take(line) } catch { take(error, number: number) }
    }

    /// Takes in what is wrong with a line.
    mutating func take(_ fault: LineFault, number: Int) {
        findings.append(Finding(line: number, fault))
    }

    /// Takes in the session that ``Settling`` found.
    mutating func settle(_ session: Session) {
        self.session = session
        isStale = false
    }

    /// What ``Settling`` has to know before it begins.
    mutating func finishCorrections() {
        corrections = Corrections(correcting)
    }

    /// Whether the line is the one that stands for its event.
    func stands(_ entry: Entry) -> Bool {
        guard let checksum = entry.checksum else { return false }
        return switch entry.line {
        case .event(let event)?: stands(event.id, checksum)
        case .remnant(let event)?: !purged.contains(event.id) && remnants[event.id]?.event == event
        case .header?, .purged?, nil: false
        }
    }

    /// The events of this file that neither stand in another nor were erased there.
    func lost(in other: Fold) -> [EventID] {
        ledger.checksums(upTo: ledger.lastNumbers).filter { id, checksum in
            !other.purged.contains(id) && other.remnants[id] == nil
                && !other.ledger.stands(id, checksum)
        }.map(\.id)
    }

    /// Whether the whole event with this checksum stands, and nothing of it was erased.
    func stands(_ id: EventID, _ checksum: UInt32) -> Bool {
        !purged.contains(id) && remnants[id] == nil && ledger.stands(id, checksum)
    }

    private mutating func take(_ line: ReadLine) throws(LineFault) {
        switch line.line {
        case .header(let header): try take(header)
        case .purged(let id, let clock): takeStub(id, clock)
        case .remnant(let event): try takeRemnant(event, line)
        case .event(let event): try take(event, line)
        }
        if !line.isVerified { throw .noChecksum }
    }

    private mutating func take(_ header: Header) throws(LineFault) {
        if let known = self.header {
            if known.session != header.session { throw .otherSession(header.session) }
        } else {
            self.header = header
        }
        if header.version > Header.version { throw .higherVersion(header.version) }
    }

    private mutating func takeStub(_ id: EventID, _ clock: UInt32) {
        highestClock = max(highestClock, clock)
        guard purged.insert(id).inserted else { return }
        revision += 1
        session.note(erased: id)
        isStale = isStale || ledger.holds(id)
        _ = ledger.take(id, 0)
    }

    /// What is left of an event stands in the place of the whole.
    private mutating func takeRemnant(_ event: Event, _ line: ReadLine) throws(LineFault) {
        hasVerifiedEvent = hasVerifiedEvent || line.isVerified
        highestClock = max(highestClock, event.clock)
        guard !purged.contains(event.id) else { return }
        guard var remnant = remnants[event.id] else {
            remnants[event.id] = Remnant(event, line.checksum)
            isStale = isStale || ledger.holds(event.id)
            if ledger.take(event.id, 0) == .new { add(event) } else { revision += 1 }
            return
        }
        let before = remnant.event
        let isPart = remnant.take(event, line.checksum)
        remnants[event.id] = remnant
        if remnant.event != before {
            isStale = true
            revision += 1
        }
        if !isPart { throw .fork(event.id) }
    }

    private mutating func take(_ event: Event, _ line: ReadLine) throws(LineFault) {
        hasVerifiedEvent = hasVerifiedEvent || line.isVerified
        highestClock = max(highestClock, event.clock)
        if purged.contains(event.id) || remnants[event.id] != nil { return }
        switch ledger.take(event.id, line.checksum) {
        case .repeated: return
        case .fork(let stands):
            isStale = isStale || stands
            throw .fork(event.id)
        case .new: add(event)
        }
    }

    private mutating func add(_ event: Event) {
        revision += 1
        let place = (clock: event.clock, id: event.id)
        if let last, last >= place {
            isStale = true
            isInOrder = false
        } else {
            last = place
        }
        if Session.needsFolding(event.kind) {
            correcting.append(event)
            isStale = true
        }
        if !isStale, !corrections.takesBack(event.id) { session.apply(event) }
    }
}
