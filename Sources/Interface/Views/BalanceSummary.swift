import Discussion
import Terminal
import Wording

/// What the talk adds up to: how much of the time has turns, how even they are, and the shares of
/// groups.
struct BalanceSummary {
    let scene: Scene
    let balance: Balance

    /// The evenness, then the shares of each sort of group that there is.
    func lines(width: Int) -> [PaneLine] {
        evenness(width: width)
            + BalanceGrouping.allCases.compactMap(groups).flatMap {
                rows($0, width: width, role: .dim)
            }
    }

    /// A sentence in as many rows as it takes.
    private func rows(_ text: String, width: Int, role: Role = .text) -> [PaneLine] {
        text.wrapped(to: max(1, width - 2)).map { PaneLine(left: " " + $0, role: role) }
    }

    /// One person's turns: their mean, the longest, and how long ago the last was.
    func detail(of person: EntityID, width: Int) -> [PaneLine] {
        guard let voice = balance.voices.first(where: { $0.person == person }),
            let mean = voice.mean, let since = voice.sinceLast
        else { return [] }
        let facts =
            [
                scene.say(ScreenLabel.average) + " " + mean.stopwatch,
                scene.say(ScreenLabel.longest) + " " + voice.longest.stopwatch,
            ]
            + (scene.session.closed == nil
                ? [scene.language.lastSpoke(minutesAgo: Int(since / 60_000))] : [])
        return rows(facts.joined(separator: " · "), width: width, role: .dim)
    }

    /// What people call a group; of the sexes their letters, in the language of the screen.
    private func name(of group: String, by grouping: BalanceGrouping) -> String {
        guard grouping == .sex, let sex = Sex(rawValue: group) else { return group }
        return sex.letter[scene.language]
    }

    private func groups(by grouping: BalanceGrouping) -> String? {
        let groups = balance.groups(by: grouping, in: scene.session)
        guard groups.count(where: { $0.name != nil }) > 1 else { return nil }
        let shares = groups.map { group in
            (group.name.map { name(of: $0, by: grouping) } ?? scene.say(FloorMessage.notRecorded))
                + " "
                + scene.language.percent(group.share)
        }
        return scene.say(grouping) + ": " + shares.joined(separator: " · ")
    }

    /// Coverage, then the coefficient or why there is none.
    func evenness(width: Int) -> [PaneLine] {
        let open = balance.open
        let coverage = scene.language.coverage(
            minutes: open.spoken.wholeMinutes, of: open.talk.wholeMinutes)
        let moderator =
            scene.say(FloorWord.shareOfModerator) + " "
            + scene.language.percent(balance.moderatorShare)
        return [coverage, moderator + " · " + gini].flatMap {
            rows($0, width: width, role: .dim)
        }
    }

    private var gini: String {
        guard let coverage = balance.coverage else { return scene.say(FloorWord.noOpenTime) }
        guard coverage >= 0.6 else { return scene.say(FloorWord.tooFewTurns) }
        guard let gini = balance.gini else { return scene.say(FloorWord.gini) + " –" }
        return scene.say(FloorWord.gini) + " " + scene.language.number(gini.normalised, places: 2)
    }
}
