import Discussion
import Terminal
import Wording

/// How the talk is shared: who has not been heard, the bars of those who have, and how much of the
/// time has turns at all.
struct FloorBalance {
    let scene: Scene
    let balance: Balance

    func lines(width: Int) -> [PaneLine] {
        guard balance.spoken > 0 else { return [] }
        return silence(width) + shares(width)
            + BalanceSummary(scene: scene, balance: balance).evenness
    }

    private func silence(_ width: Int) -> [PaneLine] {
        if scene.session.profile == .forum, let groups = silentGroups {
            return groups.isEmpty ? [] : wrapped(groups, width)
        }
        let eligible = balance.eligible.count
        guard eligible > 0 else { return [] }
        let silent = balance.silent.filter { scene.tally.notesOf[$0.person] == nil }
        let count = silent.isEmpty ? "" : "\(silent.count)/\(eligible)"
        let heading = PaneLine.heading(scene.say(FloorWord.notHeard), count)
        guard !silent.isEmpty else {
            return [
                heading, PaneLine(left: "   " + scene.say(FloorWord.everyoneHeard), role: .dim),
            ]
        }
        let isWide = width >= 60
        let names = silent.map { scene.label(of: $0.person, withName: isWide) }.sorted()
        return [heading] + rows(names.joined(separator: isWide ? " · " : " "), width)
    }

    /// In a forum people speak for institutions: those of which nobody has spoken.
    ///
    /// Words that were noted were spoken, whether a turn was recorded or not.
    private var silentGroups: [String]? {
        let groups = balance.groups(by: .institution, in: scene.session).filter { $0.name != nil }
        let noted = scene.tally.notesOf.keys.compactMap { scene.session.people[$0] }
            .compactMap { $0.fields.text(.institution) }
        let silent = groups.filter { $0.turns == 0 }.compactMap(\.name)
        return groups.count < 2 ? nil : silent.filter { !noted.contains($0) }
    }

    private func wrapped(_ groups: [String], _ width: Int) -> [PaneLine] {
        let all = balance.groups(by: .institution, in: scene.session).count { $0.name != nil }
        let heading = PaneLine.heading(
            scene.say(FloorWord.notHeard), scene.language.groups(groups.count, of: all))
        return [heading] + rows(groups.joined(separator: " · "), width)
    }

    private func rows(_ text: String, _ width: Int) -> [PaneLine] {
        let rows = text.wrapped(to: max(8, width - 5))
        let cut = rows.count > 2 ? " …" : ""
        return rows.prefix(2).enumerated().map { place, row in
            PaneLine(left: "   " + row + (place == 1 ? cut : ""))
        }
    }

    private func shares(_ width: Int) -> [PaneLine] {
        let heard = balance.voices.filter { $0.spoken > 0 }
        let heading = PaneLine.heading(scene.say(FloorWord.share))
        let most = balance.greatestShare
        return [heading]
            + heard.map { scene.shareLine(of: $0, in: balance, upTo: most, width: width) }
    }
}

extension Balance {
    /// The share of whoever spoke longest.
    var greatestShare: Double { voices.map(share).max() ?? 0 }
}

extension Scene {
    /// One voice as a bar, full for the greatest share, with its share, its time and its turns.
    func shareLine(
        of voice: Balance.Voice, in balance: Balance, upTo most: Double, width: Int
    ) -> PaneLine {
        let share = balance.share(of: voice)
        let percent = language.percent(share).leftPadded(to: 5)
        let bar = shareBar(most > 0 ? share / most : 0, width: width >= 50 ? 10 : 6)
        return PaneLine(
            left: "   " + label(of: voice.person, withName: true),
            right: bar + percent + (" " + voice.spoken.stopwatch).leftPadded(to: 7)
                + "\(voice.turns)×".leftPadded(to: 4))
    }
}
