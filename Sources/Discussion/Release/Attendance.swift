/// How many people were in the room, as far as an audience may be told.
///
/// To the public no count under ``least`` is told that could point to a person, nor any from which
/// it could be computed.
public struct Attendance: Hashable, Sendable {
    /// How many came; nothing if nobody counted, or if it would tell of a few who they are.
    public let total: Int?
    /// Whether so few came that it is not told.
    public let isSmall: Bool
    /// How many came from each institution, by name; last, with no name, those of whom none is known.
    public let institutions: [Tally]
    /// How many men and women came, by `L` and `P`; empty if it was noted of nobody.
    ///
    /// Last, with no name, stand those of whom it was not noted.
    public let sexes: [Tally]
    /// How many counts are not told: the small ones, and those that would give them away.
    public let hidden: Int

    /// The smallest count that is told to the public.
    public static let least = 5

    /// One part of those who came.
    public struct Tally: Hashable, Sendable {
        /// Which part; nothing for the rest.
        public let name: String?
        /// How many; nothing if that is not told.
        public let count: Int?
    }
}

extension Gate {
    /// By the attendance of people and the counts of institutions, whichever is more for each; a
    /// circle is so small that its list is its attendance.
    var attendance: Attendance {
        let people = session.roster.filter { !hasWithdrawn($0.id) }
        let noted = people.filter { !$0.presence.isEmpty }
        let present = session.profile == .circle && noted.isEmpty ? people : noted
        let institutions = institutions(of: present)
        let total = institutions.reduce(0) { $0 + $1.count }
        let isSmall = audience == .public && 1..<Attendance.least ~= total
        // The list tells how many have a name, and so how many of all did not want to be named.
        let named = present.count { mayBeNamed($0, in: nil) }
        let isGivenAway =
            audience == .public && attribution(in: nil) == .named && named < present.count
            && 1..<Attendance.least ~= total - named
        let isTold = !hasNoVoices(nil) && !isGivenAway
        let counts = [
            isTold ? institutions : [], isGivenAway ? [] : sexes(of: present, total: total),
        ]
        let told = counts.map { isSmall ? [] : self.told($0) }
        let kept = zip(counts, told).map { counts, told in
            told.isEmpty ? counts.count { $0.count > 0 } : told.count { $0.count == nil }
        }
        return Attendance(
            total: isSmall || isGivenAway || total == 0 ? nil : total, isSmall: isSmall,
            institutions: told[0], sexes: told[1],
            hidden: kept.reduce(isSmall || isGivenAway ? 1 : 0, +))
    }

    private typealias Count = (name: String?, count: Int)

    private func institutions(of present: [Person]) -> [Count] {
        var counts: [String: Int] = [:]
        for person in present { counts[person.fields.text(.institution) ?? "", default: 0] += 1 }
        for headcount in session.headcounts {
            counts[headcount.institution] = max(
                headcount.count, counts[headcount.institution] ?? 0)
        }
        let unknown = counts.removeValue(forKey: "") ?? 0
        let known = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        return known.map { (masked($0.key, in: nil), $0.value) }
            + (unknown > 0 ? [(nil, unknown)] : [])
    }

    private func sexes(of present: [Person], total: Int) -> [Count] {
        let counts: [Count] = ["L", "P"].map { sex in
            (sex, present.count { $0.fields.text(.sex) == sex })
        }
        let known = counts.reduce(0) { $0 + $1.count }
        guard known > 0 else { return [] }
        return counts + (total > known ? [(nil, total - known)] : [])
    }

    /// The counts with gaps; none at all where gaps would not be enough.
    private func told(_ counts: [Count]) -> [Attendance.Tally] {
        guard let hidden = audience == .public ? hidden(counts.map(\.count)) : [] else { return [] }
        return counts.enumerated().map { place, count in
            Attendance.Tally(name: count.name, count: hidden.contains(place) ? nil : count.count)
        }
    }

    /// The places of the small counts, and of the next larger ones until what is hidden is at
    /// least two counts and enough people together: else the total would give them away.
    ///
    /// Nothing where all of them are not enough.
    func hidden(_ counts: [Int]) -> Set<Int>? {
        var hidden = Set(counts.indices.filter { 1..<Attendance.least ~= counts[$0] })
        guard !hidden.isEmpty else { return [] }
        for place in counts.indices.sorted(by: { counts[$0] < counts[$1] })
        where counts[place] >= Attendance.least {
            if isEnough(hidden, of: counts) { break }
            hidden.insert(place)
        }
        return isEnough(hidden, of: counts) ? hidden : nil
    }

    /// Whether no hidden count follows from their sum: as many ones as people are ones, each.
    private func isEnough(_ hidden: Set<Int>, of counts: [Int]) -> Bool {
        let together = hidden.reduce(0) { $0 + counts[$1] }
        return hidden.count > 1 && together >= Attendance.least && together > hidden.count
    }
}
