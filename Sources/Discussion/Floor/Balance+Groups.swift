/// The facts of people by which their shares may be added up.
public enum BalanceGrouping: CaseIterable, Sendable {
    /// The institution, group or village spoken for.
    case institution
    /// The group within this session.
    case group
    /// Male or female.
    case sex

    var key: PersonKey {
        switch self {
        case .institution: .institution
        case .group: .group
        case .sex: .sex
        }
    }
}

extension Balance {
    /// What the members of one group had of the floor together.
    public struct Group: Hashable, Sendable {
        /// Its name; nothing for those of whom it is not known.
        public let name: String?
        /// How many of its members may be counted or have spoken.
        public let people: Int
        /// How often they had the floor.
        public let turns: Int
        /// For how many milliseconds.
        public let spoken: Int64
        /// The part of all talk that is theirs, from 0 to 1.
        public let share: Double
    }

    /// The shares of groups, the largest first; moderators and the team are left out, who speak for
    /// none.
    public func groups(by grouping: BalanceGrouping, in session: Session) -> [Group] {
        let counted = voices.filter {
            ![.moderator, .team].contains($0.role) && ($0.isEligible || $0.turns > 0)
        }
        let members = Dictionary(grouping: counted) { voice in
            session.people[voice.person]?.fields.text(grouping.key)
        }
        let groups = members.map { name, voices in
            Group(
                name: name, people: voices.count, turns: voices.reduce(0) { $0 + $1.turns },
                spoken: voices.reduce(0) { $0 + $1.spoken },
                share: voices.reduce(0) { $0 + share(of: $1) })
        }
        return groups.sorted { ($1.spoken, $0.name ?? "~") < ($0.spoken, $1.name ?? "~") }
    }
}
