/// How the talk of a session was shared, as far as an audience may know: for the team's own
/// evaluation, never for signed papers.
///
/// Nothing of a person who withdrew, or who does not agree to notes, is in any part of it.
public struct Evaluation: Hashable, Sendable {
    /// Who had how much of the floor, the most first; empty where voices may not be told apart.
    public let voices: [Share]
    /// Those who could have spoken and did not; empty where voices may not be told apart.
    public let silent: [Voice]
    /// The shares by institution and by sex, as far as more than one of each is known.
    public let groupings: [Grouping]
    /// How unevenly participants spoke; nothing where turns cover less than 60 % of the talk.
    public let gini: Gini?
    /// Milliseconds of talk for which a turn is recorded.
    public let recorded: Int64
    /// Milliseconds in which talk was to be expected.
    public let talk: Int64
    /// Moments that were marked and never written up.
    public let marks: Int

    /// The part of the talk for which turns are recorded; nothing without talk.
    public var coverage: Double? { talk <= 0 ? nil : Double(recorded) / Double(talk) }

    /// What one voice had of the floor.
    public struct Share: Hashable, Sendable {
        /// Whose it is.
        public let voice: Voice
        /// How often.
        public let turns: Int
        /// For how many milliseconds.
        public let spoken: Int64
        /// The part of all talk, from 0 to 1.
        public let share: Double
    }

    /// The shares of groups that one fact of people makes.
    public struct Grouping: Hashable, Sendable {
        /// Which fact.
        public let by: BalanceGrouping
        /// The groups, the largest share first.
        public let groups: [Group]
    }

    /// What a group had of the floor.
    public struct Group: Hashable, Sendable {
        /// Its name; nothing for those of whom it is not known.
        public let name: String?
        /// Its people, turns and share; nothing where so few are in it that it is not told.
        public let told: Balance.Group?
    }
}

extension Gate {
    /// The evaluation; the room is told nothing of it.
    var evaluation: Evaluation? {
        guard audience != .room else { return nil }
        let balance = toldBalance
        let hasVoices = audience != .public && !hasNoVoices(nil)
        // Who is missing from the list of the silent spoke.
        let noted = Set(
            notes.filter { !hasNoVoices(ruling($0)) && !isOffRecord($0) }
                .compactMap { $0.fields.entity(.speaker) })
        let silent = balance.silent.map(\.person).filter { !noted.contains($0) }
        let isFew = balance.eligible.count < Attendance.least
        return Evaluation(
            voices: hasVoices ? shares(of: balance) : [],
            silent: hasVoices ? silent.map { voice(of: $0, in: nil) } : [],
            groupings: groupings(of: balance),
            gini: audience == .public && isFew ? nil : balance.gini(of: tookPart),
            recorded: balance.open.spoken, talk: balance.open.talk,
            marks: notes.count { $0.kind == .mark && !isPrivate($0.item) })
    }

    /// Whether somebody counts for the evenness of the whole talk: whoever was there, for however
    /// short a time.
    private func tookPart(_ voice: Balance.Voice) -> Bool {
        guard voice.role == .participant else { return false }
        return voice.isEligible || voice.turns > 0
    }

    /// The balance without the team, those of whom nothing may be told and what was said off the
    /// record, nor how long that was; whoever spoke where nobody is told apart is in no voice.
    var toldBalance: Balance {
        let whole = session.balance(at: now)
        let told = tellsAllTurns ? whole : session.balance(at: now) { isTold($0) }
        let voices = told.voices.filter { mayBeNoted($0.person) && $0.role.isCounted }
        var open = told.open
        let spoken = voices.reduce(0) { $0 + $1.spoken } + untoldApart.spoken
        open.spoken = max(0, open.spoken - (whole.spoken - spoken))
        return Balance(voices: voices, open: open)
    }

    /// Whether no turn was off the record, or one whose voice is told otherwise than the session's.
    private var tellsAllTurns: Bool {
        stretchesOffRecord.isEmpty && attribution(in: nil) != .offRecord
            && !attributions.keys.contains { isApart($0) || attribution(in: $0) == .offRecord }
            && attribution(in: nil) != .chathamHouse
    }

    private func isTold(_ turn: Turn) -> Bool {
        attribution(in: turn.item) != .offRecord && !isApart(turn.item)
    }

    /// Whether less is told of who speaks in an item than elsewhere, so that a turn there beside a
    /// name would give that away.
    private func isApart(_ item: EntityID?) -> Bool {
        let (here, everywhere) = (attribution(in: item), attribution(in: nil))
        return here != .offRecord && here.strictness > everywhere.strictness
    }

    /// How often and how long people spoke where less is told of who speaks than elsewhere.
    private var untoldApart: (turns: Int, spoken: Int64) {
        guard attributions.keys.contains(where: isApart) else { return (0, 0) }
        let balance = session.balance(at: now) { isApart($0.item) }
        let voices = balance.voices.filter { mayBeNoted($0.person) }
        return voices.reduce((0, 0)) { ($0.0 + $1.turns, $0.1 + $1.spoken) }
    }

    private func shares(of balance: Balance) -> [Evaluation.Share] {
        let apart = untoldApart
        let whole = Double(max(1, balance.spoken + apart.spoken))
        func share(_ voice: Voice, _ turns: Int, _ spoken: Int64) -> Evaluation.Share {
            Evaluation.Share(
                voice: voice, turns: turns, spoken: spoken, share: Double(spoken) / whole)
        }
        return balance.voices.filter { $0.turns > 0 }.map {
            share(voice(of: $0.person, in: nil), $0.turns, $0.spoken)
        } + (apart.turns > 0 ? [share(.someone, apart.turns, apart.spoken)] : [])
    }

    private func groupings(of balance: Balance) -> [Evaluation.Grouping] {
        let facts: [BalanceGrouping] =
            hasNoVoices(nil) ? [.sex] : [.institution, .sex]
        return facts.compactMap { fact in
            let groups = told(balance.groups(by: fact, in: session))
            let isTold = groups.contains { $0.name != nil && $0.told != nil }
            return groups.count > 1 && isTold ? .init(by: fact, groups: groups) : nil
        }
    }

    /// A group of few is told only where its people are named anyhow: beside codes, its minutes
    /// would say who is who.
    private func told(_ groups: [Balance.Group]) -> [Evaluation.Group] {
        let isOpen = audience != .public && attribution(in: nil) == .named
        let hidden = isOpen ? [] : hidden(groups.map(\.people)) ?? Set(groups.indices)
        return groups.enumerated().map { place, group in
            Evaluation.Group(
                name: group.name.map { masked($0, in: nil) },
                told: hidden.contains(place) ? nil : group)
        }
    }
}
