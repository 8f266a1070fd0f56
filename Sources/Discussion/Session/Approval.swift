/// A version of the minutes was approved.
public struct MinutesApproved: Hashable, Sendable {
    /// Its number, from 1.
    public var version: Int
    /// What it covers.
    public var coverage: Coverage

    /// Joins a number and what it covers.
    public init(version: Int, _ coverage: Coverage) {
        self.version = version
        self.coverage = coverage
    }
}

/// The events that somebody approved, the office's files that they are printed with, and the proof
/// of the bytes of both.
public struct Coverage: Hashable, Sendable {
    /// The number of the last event of each writer.
    public var seen: [WriterID: UInt32]
    /// The SHA-256 of the events up to these and of the files, as 64 hexadecimal digits.
    public var digest: String
    /// What the office prints on this version; nothing if it was approved by a program that did not
    /// keep it.
    public var files: OfficeFiles?

    /// Joins the last numbers, the digest and the files.
    public init(seen: [WriterID: UInt32], digest: String, files: OfficeFiles? = nil) {
        self.seen = seen
        self.digest = digest
        self.files = files
    }

    /// Whether an event belongs to it.
    public func holds(_ event: EventID) -> Bool { (seen[event.writer] ?? 0) >= event.number }
}

/// A version of the minutes as it was approved.
public struct Approval: Hashable, Sendable {
    /// The event that approved it.
    public let id: EventID
    /// The number by which it is asked for, from 1.
    public internal(set) var version: Int
    /// The number that stands on its papers: another one where copies each approved a version of
    /// that number.
    public let signedAs: Int
    /// What it covers.
    public let coverage: Coverage
    /// When it was approved.
    public let at: WallTime
    /// Who recorded that.
    public let by: String
}

extension Session {
    /// The number of the version that comes next.
    public var nextVersion: Int { (latestApproval?.version ?? 0) + 1 }

    /// The version that was approved last.
    public var latestApproval: Approval? { approvals.max { $0.version < $1.version } }

    /// The version of a number.
    public func approval(ofVersion version: Int) -> Approval? {
        approvals.first { $0.version == version }
    }

    mutating func approve(_ approved: MinutesApproved, _ event: Event) {
        guard !approvals.contains(where: { $0.coverage == approved.coverage }) else {
            return withoutEffect[event.id] = .alreadyBegun
        }
        approvals.append(
            Approval(
                id: event.id, version: approved.version, signedAs: approved.version,
                coverage: approved.coverage, at: instant(of: event).wall, by: event.by))
        numberApprovals()
    }

    /// Where copies each approved a version of one number, the one that was approved first keeps it;
    /// the others get the next that nobody has.
    private mutating func numberApprovals() {
        approvals.sort { left, right in
            (left.signedAs, left.at.milliseconds, left.coverage.digest)
                < (right.signedAs, right.at.milliseconds, right.coverage.digest)
        }
        var last = approvals.last?.signedAs ?? 0
        for (place, before) in zip(approvals.indices.dropFirst(), approvals)
        where approvals[place].signedAs == before.signedAs {
            last += 1
            approvals[place].version = last
        }
    }

    /// The next version, of a session that is closed; in the session or in the files of the office
    /// something is new since the last.
    func approving(_ coverage: Coverage) throws(Refusal) -> Event.Kind {
        guard closed != nil else { throw .sessionIsOpen }
        let unsettled = conflicts.count
        guard unsettled == 0 else { throw .unsettledVersions(unsettled) }
        if let last = latestApproval, !hasChanged(since: last),
            last.coverage.files == coverage.files
        {
            throw .alreadyApproved(version: last.version)
        }
        return .minutesApproved(MinutesApproved(version: nextVersion, coverage))
    }

    /// Whether anything but the wall was touched that the approval does not cover.
    public func hasChanged(since approval: Approval) -> Bool {
        history.contains { trace in
            switch trace.action {
            case .record, .turnWall, .approveMinutes: false
            default: !approval.coverage.holds(trace.event)
            }
        }
    }
}
