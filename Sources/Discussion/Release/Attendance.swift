/// How many people were in the room, as far as an audience may be told.
///
/// To the public no count under ``least`` is told that could point to a person, nor any from which
/// it could be computed, with the help of the names on the list either.
public struct Attendance: Hashable, Sendable {
    /// How many came; nothing if nobody counted, or if it is not told.
    public let total: Int?
    /// Why it is not told.
    public let reason: Reason?
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

    /// Why nothing is told of how many came.
    public enum Reason: Hashable, Sendable {
        /// Fewer than ``Attendance/least`` did.
        case fewCame
        /// Fewer than that are not named, whom the list would give away.
        case fewUnnamed
    }

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
    ///
    /// The team is not counted among those for whom the session is held.
    var attendance: Attendance {
        let people = session.roster.filter { !hasWithdrawn($0.id) && $0.role.isCounted }
        let noted = people.filter { !$0.presence.isEmpty }
        let present = session.profile == .circle && noted.isEmpty ? people : noted
        let institutions = institutions(of: present)
        let total = institutions.reduce(0) { $0 + $1.count }
        let unnamed = institutions.reduce(0) { $0 + $1.unnamed }
        let reason = reason(of: total, unnamed: unnamed)
        let isTold = !hasNoVoices(nil)
        let counts = [
            isTold ? institutions : [], sexes(of: present, among: total, unnamed: unnamed),
        ]
        let told = counts.map { reason != nil ? [] : self.told($0) }
        let kept = zip(counts, told).map { counts, told in
            told.isEmpty ? counts.count { $0.count > 0 } : told.count { $0.count == nil }
        }
        return Attendance(
            total: reason != nil || total == 0 ? nil : total, reason: reason,
            institutions: told[0], sexes: told[1], hidden: kept.reduce(reason != nil ? 1 : 0, +))
    }

    /// A part of those who came, and how many of them the list does not name.
    private typealias Count = (name: String?, count: Int, unnamed: Int)

    private func reason(of total: Int, unnamed: Int) -> Attendance.Reason? {
        guard audience == .public else { return nil }
        if 1..<Attendance.least ~= total { return .fewCame }
        return 1..<Attendance.least ~= unnamed && unnamed < total ? .fewUnnamed : nil
    }

    private func unnamed(_ people: [Person]) -> Int {
        people.count { !mayBeNamed($0, in: nil) }
    }

    private func institutions(of present: [Person]) -> [Count] {
        let people = Dictionary(grouping: present) { $0.fields.text(.institution) ?? "" }
        var counts = people.mapValues(\.count)
        for headcount in session.headcounts {
            counts[headcount.institution] = max(
                headcount.count, counts[headcount.institution] ?? 0)
        }
        let names = counts.filter { $0.value > 0 }.sorted {
            ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key)
        }
        let parts = names.map { name, count -> (String, Int, Int) in
            let known = people[name] ?? []
            return (name, count, count - known.count + unnamed(known))
        }
        return parts.filter { $0.0 != "" }.map { (masked($0, in: nil), $1, $2) }
            + parts.filter { $0.0 == "" }.map { (nil, $1, $2) }
    }

    /// The men and the women among so many, then those of whom it was not noted.
    private func sexes(of present: [Person], among total: Int, unnamed: Int) -> [Count] {
        let counts: [Count] = ["L", "P"].map { (sex: String) -> Count in
            let people = present.filter { $0.fields.text(.sex) == sex }
            return (sex, people.count, self.unnamed(people))
        }
        let known = counts.reduce(0) { $0 + $1.count }
        guard known > 0 else { return [] }
        let rest = counts.reduce(unnamed) { $0 - $1.unnamed }
        return counts + (total > known ? [(nil, total - known, rest)] : [])
    }

    /// The counts with gaps; none at all where gaps would not be enough.
    private func told(_ counts: [Count]) -> [Attendance.Tally] {
        guard let hidden = audience == .public ? hidden(of: counts) : [] else { return [] }
        return counts.enumerated().map { place, count in
            Attendance.Tally(name: count.name, count: hidden.contains(place) ? nil : count.count)
        }
    }

    /// The places of the counts that are not told, since they are small, or those in them who are
    /// not named are few.
    private func hidden(of counts: [Count]) -> Set<Int>? {
        guard let small = hidden(counts.map(\.count)),
            let unnamed = hidden(counts.map(\.unnamed))
        else { return nil }
        return small.union(unnamed)
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
