/// One way to re-plan the rest of a programme that runs late, with the end that it gives.
public struct Proposal: Hashable, Sendable {
    /// What is done about the delay.
    public enum Kind: CaseIterable, Sendable {
        /// Items are shortened in proportion to their length.
        case shrink
        /// Optional items are passed over, the last first.
        case drop
        /// The end is put off.
        case extend
    }

    /// What is done about the delay.
    public let kind: Kind
    /// What changes.
    public let plan: Replanning
    /// When the last item will end, in milliseconds since midnight.
    public let ends: Int64
    /// How many milliseconds the end will still come later than it should.
    public let behind: Int64
}

extension Session {
    /// What may be done about a delay: up to three proposals, those that would change something;
    /// none while the session is not behind.
    public func proposals(at now: Instant) -> [Proposal] {
        let account = account(at: now)
        guard let behind = account.behind, behind > 0, let end = account.forecastEnd else {
            return []
        }
        let minute: Int64 = 60_000
        let later = Int((end + minute - 1) / minute) % 1440
        let plans: [(Proposal.Kind, Replanning)] = [
            (.shrink, Shrinking(self, at: now).plan), (.drop, dropping(at: now)),
            (.extend, Replanning(endsAt: later)),
        ]
        return plans.compactMap { kind, plan in
            plan.isEmpty ? nil : proposal(kind, plan, at: now)
        }
    }

    private func proposal(_ kind: Proposal.Kind, _ plan: Replanning, at now: Instant) -> Proposal? {
        let account = replanned(plan).account(at: now)
        guard let end = account.forecastEnd, let behind = account.behind else { return nil }
        return Proposal(kind: kind, plan: plan, ends: end, behind: max(0, behind))
    }

    /// The session as it would be after a re-planning.
    public func replanned(_ plan: Replanning) -> Session {
        var session = self
        if let last = history.last { session.apply(plan, by: last.event) }
        return session
    }

    /// As many optional items as must be passed over, the last first.
    private func dropping(at now: Instant) -> Replanning {
        var plan = Replanning()
        let outline = outline
        for place in outline.items.indices.reversed()
        where outline.isAhead(at: place) && outline.mayBeDropped(at: place) {
            plan.skipped.append(outline.items[place].id)
            if replanned(plan).account(at: now).behind.map({ $0 <= 0 }) ?? true { break }
        }
        return plan
    }
}
