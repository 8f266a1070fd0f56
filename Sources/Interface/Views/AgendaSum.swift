import Discussion
import Terminal
import Wording

/// What stands below the programme: what its signs mean, how its sum compares with the time there is,
/// and what will be late or not be reached.
struct AgendaSum {
    let scene: Scene

    /// One line for each that there is to say; the sum is drawn where there is room for it.
    func lines(width: Int) -> [PaneLine] { [sum(width), late, risk].compactMap(\.self) }

    /// What the signs mean that stand beside items; nothing where there are none.
    var legend: String? {
        let items = scene.account.outline.items
        let signsOfRows = Set(items.indices.map { ItemRow.sign(of: $0, in: scene) })
        let signs: [(AgendaWord, Bool)] = [
            (.fixedSign, items.indices.contains(where: scene.isFixed)),
            (.lockedSign, signsOfRows.contains("◇")),
            (.optionalSign, signsOfRows.contains("○")),
            (.keySign, items.contains { $0.fields.flag(.key) }),
        ]
        let words = signs.filter(\.1).map { scene.say($0.0) }
        return words.isEmpty ? nil : words.joined(separator: "  ")
    }

    private func sum(_ room: Int) -> PaneLine? {
        guard scene.session.closed == nil, let slot = scene.account.slot, slot > 0 else {
            return nil
        }
        let (sum, slotMinutes) = (Int(scene.account.sum / 60_000), Int(slot / 60_000))
        let width = 20
        let full = min(width, sum * width / slotMinutes)
        let bar =
            String(repeating: "■", count: full) + String(repeating: "□", count: width - full)
            + (sum > slotMinutes ? "▶" : "")
        return PaneLine(
            left: " " + scene.language.planned(sum, of: slotMinutes, behind: minutesBehind),
            right: room >= ItemRow.wide ? bar : "",
            role: sum > slotMinutes ? .warn : .dim, rightRole: sum > slotMinutes ? .warn : .dim)
    }

    /// How the day stands beside its plan, once it runs.
    private var minutesBehind: Int? {
        scene.session.openItem == nil ? nil : scene.account.behind.map { Int($0 / 60_000) }
    }

    /// The items that cannot begin at the times from which they may not be moved.
    private var late: PaneLine? {
        let names = scene.account.rows.compactMap { row in
            row.minutesLate.flatMap { late in
                scene.session.items[row.item].map { scene.numbered($0, upTo: 24) + " +\(late)'" }
            }
        }
        guard !names.isEmpty else { return nil }
        return PaneLine(
            left: " ! " + scene.say(AgendaWord.late) + ": " + names.joined(separator: " · "),
            role: .warn)
    }

    private var risk: PaneLine? {
        let names = scene.keyAtRisk.map { scene.numbered($0, upTo: 24) }
        guard !names.isEmpty else { return nil }
        return PaneLine(
            left: " ! " + scene.say(AgendaWord.atRisk) + ": " + names.joined(separator: " · "),
            role: .warn)
    }
}

extension Scene {
    /// An item by its number and as much of its title as there is room for.
    func numbered(_ item: AgendaItem, upTo columns: Int) -> String {
        (number(of: item.id).map { $0 + " " } ?? "") + item.title.clipped(to: columns)
    }

    /// The card that a note-taker holds up in silence: minutes to the planned end of the session, for
    /// one minute after that many are left; nothing without an end, and while an item is over, whose
    /// speaker would take it for time of their own.
    var silentCue: (minutes: Int, end: Int64)? {
        guard session.openItem != nil, (account.remaining ?? 0) >= 0,
            let forecast = account.forecastEnd, let behind = account.behind
        else { return nil }
        let end = forecast - behind
        let left = end - now.wall.timeOfDay
        let cue = [15, 5].first { cue in
            let time = Int64(cue) * 60_000
            return left <= time && left > time - 60_000
        }
        return cue.map { ($0, end) }
    }
}
