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
    private(set) var corrections = Corrections([])
    /// How often something new was learned.
    private(set) var revision = 0
    private var correcting: [Event] = []
    private var last: Event?

    /// Takes in one line, or what is wrong with it.
    mutating func take(_ line: Result<ReadLine, LineFault>, number: Int) {
        do throws(LineFault) {
            try take(try line.get())
        } catch {
            findings.append(Finding(line: number, error))
        }
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

    private mutating func take(_ line: ReadLine) throws(LineFault) {
        switch line.line {
        case .header(let header): try take(header)
        case .purged(let id, let clock): takeStub(id, clock)
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
        isStale = isStale || ledger.holds(id)
        _ = ledger.take(id, 0)
    }

    private mutating func take(_ event: Event, _ line: ReadLine) throws(LineFault) {
        hasVerifiedEvent = hasVerifiedEvent || line.isVerified
        highestClock = max(highestClock, event.clock)
        if purged.contains(event.id) { return }
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
        if let last, !last.precedes(event) {
            isStale = true
            isInOrder = false
        } else {
            last = event
        }
        if Session.needsFolding(event.kind) {
            correcting.append(event)
            isStale = true
        }
        if !isStale, !corrections.takesBack(event.id) { session.apply(event) }
    }
}
