/// How the time of talk was shared until an instant: a cue for whoever leads it, never for signed
/// papers.
public struct Balance: Hashable, Sendable {
    /// Everyone who may be counted, and everyone who spoke; who spoke longest first, then by code.
    public let voices: [Voice]
    /// How the open time was spent.
    public let open: OpenTime

    /// What one person has had of the floor.
    public struct Voice: Hashable, Sendable {
        /// Who.
        public let person: EntityID
        /// What the person is here as.
        public let role: PersonRole
        /// Whether the person counts for the evenness of the talk: a participant who is here, as
        /// far as attendance is noted, and who allows notes.
        public let isEligible: Bool
        /// How often the person had the floor.
        public internal(set) var turns = 0
        /// For how many milliseconds.
        public internal(set) var spoken: Int64 = 0
        /// The longest turn in milliseconds.
        public internal(set) var longest: Int64 = 0
        /// How many milliseconds ago the last turn ended; nothing for who has not spoken, zero for
        /// who speaks.
        public internal(set) var sinceLast: Int64?

        /// Milliseconds of a turn on the average; nothing for who has not spoken.
        public var mean: Int64? { turns == 0 ? nil : spoken / Int64(turns) }
    }

    /// The voices that count for the evenness of the talk.
    public var eligible: [Voice] { voices.filter(\.isEligible) }

    /// Those who may speak and have not yet.
    public var silent: [Voice] { eligible.filter { $0.turns == 0 } }

    /// Milliseconds in which anybody had the floor.
    public let spoken: Int64

    /// The same without the team, whose words are no part of the talk, as papers tell it.
    public var counted: Balance {
        let counted = voices.filter(\.role.isCounted)
        var open = open
        let rest = spoken - counted.reduce(0) { $0 + $1.spoken }
        open.spoken = max(0, open.spoken - rest)
        return Balance(voices: counted, open: open)
    }

    init(voices: [Voice], open: OpenTime) {
        self.voices = voices
        self.open = open
        spoken = voices.reduce(0) { $0 + $1.spoken }
    }

    /// The part of all talk that is someone's, from 0 to 1.
    public func share(of voice: Voice) -> Double {
        spoken == 0 ? 0 : Double(voice.spoken) / Double(spoken)
    }

    /// The part of all talk that is the moderators'.
    public var moderatorShare: Double {
        voices.filter { $0.role == .moderator }.reduce(0) { $0 + share(of: $1) }
    }

    /// The part of the time of talk for which a turn is recorded; nothing without such a time.
    public var coverage: Double? {
        open.talk <= 0 ? nil : Double(open.spoken) / Double(open.talk)
    }

    /// How unevenly the eligible spoke; nothing where turns cover less than 60 % of the time.
    public var gini: Gini? { gini(of: \.isEligible) }

    /// The same of others than the eligible.
    func gini(of isCounted: (Voice) -> Bool) -> Gini? {
        guard let coverage, coverage >= 0.6 else { return nil }
        return Gini(voices.filter(isCounted).map(\.spoken))
    }
}

/// The Gini coefficient of amounts, with nothing left out: 0 if all are equal.
public struct Gini: Hashable, Sendable {
    /// As the formula has it: Σ(2i − n − 1)xᵢ / (nΣx), the amounts ascending.
    public let value: Double
    /// Made to reach 1 for any number of people: times n / (n − 1).
    public let normalised: Double

    /// Computes it; nothing for fewer than two amounts, or where all are zero.
    public init?(_ amounts: [Int64]) {
        let sorted = amounts.sorted().map(Double.init)
        let count = Double(sorted.count)
        let sum = sorted.reduce(0, +)
        guard sorted.count >= 2, sum > 0 else { return nil }
        let weighted = sorted.enumerated().reduce(0) { total, next in
            total + (2 * Double(next.offset + 1) - count - 1) * next.element
        }
        value = weighted / (count * sum)
        normalised = value * count / (count - 1)
    }
}
