/// How the talk was shared, as the team may know it: a cue for the next time, in no paper.
public struct ReleasedBalance: Hashable, Sendable {
    /// Each voice; who spoke longest first.
    public let voices: [Voice]
    /// The shares of groups, the largest first, by what they are added up.
    public let groups: [BalanceGrouping: [Balance.Group]]
    /// How the open time was spent.
    public let open: OpenTime
    /// The part of the time of talk for which a turn is recorded.
    public let coverage: Double?
    /// How unevenly the eligible spoke; nothing where too little of the time has turns.
    public let gini: Gini?
    /// The part of all talk that is the moderators'.
    public let moderatorShare: Double

    /// A voice under the code of its person.
    public struct Voice: Hashable, Sendable {
        /// `P07`, `N1`, `M`.
        public let code: String
        /// What the person has had of the floor.
        public let voice: Balance.Voice
        /// The part of all talk that is the person's, from 0 to 1.
        public let share: Double
    }
}

extension Gate {
    /// The balance for the team alone, without those who withdrew; nothing where nobody spoke, or
    /// where nothing may be told of who was there.
    var balance: ReleasedBalance? {
        guard audience == .team, !hasNoVoices(nil) else { return nil }
        let balance = toldBalance
        guard balance.spoken > 0 else { return nil }
        return ReleasedBalance(
            voices: balance.voices.map { voice in
                let person = session.people[voice.person]
                return ReleasedBalance.Voice(
                    code: person.map(label) ?? "?", voice: voice,
                    share: balance.share(of: voice))
            },
            groups: Dictionary(
                uniqueKeysWithValues: BalanceGrouping.allCases.map {
                    ($0, balance.groups(by: $0, in: session))
                }),
            open: balance.open, coverage: balance.coverage, gini: balance.gini,
            moderatorShare: balance.moderatorShare)
    }
}
