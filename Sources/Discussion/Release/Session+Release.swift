extension Session {
    /// The one gate: what may be told of this session to an audience.
    ///
    /// The restricted annex, whose boards can harm whoever is named, goes to the team and the
    /// office alone, and only when it is asked for.
    ///
    /// `officials` are the names of those who sign for the office by its own word, whatever they
    /// agreed to here. `clock` is that of the session's zone; without one each hour is told as it
    /// was recorded.
    public func released(
        to audience: Audience, at now: Instant, withAnnex hasAnnex: Bool = false,
        officials: Set<String> = [], by clock: ZoneClock? = nil
    ) -> Release {
        Gate(
            session: self, audience: audience, now: now, hasAnnex: hasAnnex, officials: officials,
            clock: clock
        ).release
    }

    /// What ``released(to:at:withAnnex:officials:by:)`` keeps back, and why.
    public func withheld(
        from audience: Audience, at now: Instant, withAnnex hasAnnex: Bool = false,
        officials: Set<String> = [], by clock: ZoneClock? = nil
    ) -> [Withheld] {
        Gate(
            session: self, audience: audience, now: now, hasAnnex: hasAnnex, officials: officials,
            clock: clock
        ).withheld
    }

    /// The same of a series of villages, in one paper.
    ///
    /// The codes of people begin with that of their village: P07 of D04 is `D04-P07`. Whoever is
    /// named in the words of another village is told there as in their own.
    public static func released(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], to audience: Audience
    ) -> [Release] {
        gates(series, for: audience).map(\.release)
    }

    /// What ``released(_:to:)`` keeps back of each place, and why.
    public static func withheld(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], from audience: Audience
    ) -> [[Withheld]] {
        gates(series, for: audience).map(\.withheld)
    }

    private static func gates(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], for audience: Audience
    ) -> [Gate] {
        let gates = series.map { session, now, clock in
            Gate(
                session: session, audience: audience, now: now, hasAnnex: false,
                codePrefix: session.village.map { $0 + "-" } ?? "", clock: clock)
        }
        return gates.indices.map { place in
            var gate = gates[place]
            gate.neighbours = Array(gates[..<place] + gates[(place + 1)...])
            return gate
        }
    }
}
