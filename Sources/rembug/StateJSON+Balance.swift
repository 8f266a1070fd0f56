import Discussion
import JSON

extension StateJSON {
    /// How the open time was spent, in seconds.
    static func members(of time: OpenTime) -> Members {
        var members = Members()
        members.add("open", seconds(time.total))
        members.add("paused", seconds(time.paused))
        members.add("spoken", seconds(time.spoken))
        members.add("silent", seconds(time.silent))
        return members
    }

    /// Shares from 0 to 1, lengths in seconds.
    static func members(of balance: ReleasedBalance) -> Members {
        var members = Members()
        members.add("coverage", balance.coverage.map(share))
        members.add("gini", balance.gini.map { share($0.value) })
        members.add("gini-normalised", balance.gini.map { share($0.normalised) })
        members.add("moderators", share(balance.moderatorShare))
        members.add("voices", balance.voices.map(self.members))
        for (key, grouping) in groupings {
            members.add(key, (balance.groups[grouping] ?? []).map(self.members))
        }
        return members
    }

    private static let groupings: [(String, BalanceGrouping)] = [
        ("institutions", .institution), ("groups", .group), ("sexes", .sex),
    ]

    private static func members(of released: ReleasedBalance.Voice) -> Members {
        let voice = released.voice
        var members = Members()
        members.add("code", released.code)
        members.add("turns", voice.turns)
        members.add("spoken", seconds(voice.spoken))
        members.add("share", share(released.share))
        members.add("mean", voice.mean.map(seconds))
        members.add("longest", voice.turns == 0 ? nil : seconds(voice.longest))
        members.add("since-last", voice.sinceLast.map(seconds))
        members.add("counted", .boolean(voice.isEligible))
        return members
    }

    private static func members(of group: Balance.Group) -> Members {
        var members = Members()
        members.add("name", group.name ?? "")
        members.add("people", group.people)
        members.add("turns", group.turns)
        members.add("spoken", seconds(group.spoken))
        members.add("share", share(group.share))
        return members
    }

    private static func seconds(_ milliseconds: Int64) -> JSONValue {
        milliseconds % 1000 == 0
            ? .integer(milliseconds / 1000) : .number(Double(milliseconds) / 1000)
    }

    private static func share(_ part: Double) -> JSONValue {
        .number((part * 10_000).rounded() / 10_000)
    }
}
