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
            + BalanceSummary(scene: scene, balance: balance).evenness(width: width)
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
        let codes = silent.map { scene.label(of: $0.person) }.sorted().joined(separator: " ")
        let names = silent.map { scene.label(of: $0.person, withName: true) }.sorted()
            .joined(separator: " · ")
        // With their names where two rows hold all of them.
        let hasRoom = names.wrapped(to: max(8, width - 5)).count <= 2
        return [heading] + rows(hasRoom ? names : codes, width)
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
        let labels = heard.map { scene.label(of: $0.person, withName: true) }
        let figures = heard.map(figures(of:))
        let right = figures.map(\.columns).max() ?? 0
        // Names that have room for it stand whole; the bars have the rest.
        let bars = min(10, max(4, width - (labels.map(\.columns).max() ?? 0) - right - 6))
        let most = balance.greatestShare
        let rows = heard.indices.map { place in
            let share = most > 0 ? balance.share(of: heard[place]) / most : 0
            return PaneLine(
                left: "   " + labels[place],
                right: shareBar(share, width: bars) + figures[place].leftPadded(to: right))
        }
        return [heading] + rows
    }

    /// The share of one voice, its time and its turns, each in columns of its own.
    private func figures(of voice: Balance.Voice) -> String {
        let times = balance.voices.map(\.spoken.stopwatch.columns).max() ?? 0
        let turns = balance.voices.map { "\($0.turns)".columns }.max() ?? 0
        let share = scene.language.percent(balance.share(of: voice))
        return " " + share.leftPadded(to: 3) + " "
            + voice.spoken.stopwatch.leftPadded(to: times) + " "
            + "\(voice.turns)×".leftPadded(to: turns + 1)
    }
}

extension Balance {
    /// The share of whoever spoke longest.
    var greatestShare: Double { voices.map(share).max() ?? 0 }
}
