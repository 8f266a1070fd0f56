import Discussion
import Wording

/// Those who were counted from an institution, without names.
struct CountedHeads {
    let institution: String
    let count: Int
    /// How many of them the list of who is here does not name.
    let unlisted: Int
}

extension Scene {
    /// How many of those on the list are here, without the team.
    var present: Int { tally.roster.count { $0.isPresent && $0.role.isCounted } }

    /// Every institution whose people were counted, as far as any came.
    var counted: [CountedHeads] {
        session.headcounts.filter { $0.count > 0 }.map { heads in
            let listed = tally.roster.count {
                $0.isPresent && $0.role.isCounted
                    && $0.fields.text(.institution) == heads.institution
            }
            return CountedHeads(
                institution: heads.institution, count: heads.count,
                unlisted: max(0, heads.count - listed))
        }
    }
}
