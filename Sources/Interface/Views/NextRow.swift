import Discussion
import Terminal
import Wording

/// What comes next, who speaks, and what must not be forgotten; what the room sees, and how many
/// are here.
struct NextRow {
    let scene: Scene

    private var session: Session { scene.session }
    private var account: Account { scene.account }

    func draw(on surface: inout Surface, in area: Area) {
        let consent = ConsentGap(scene: scene).text(width: area.width)
        let right = [consent, wall, headcount].compactMap(\.self).joined(separator: "  ")
        let end = area.width - right.columns - 2
        let pieces = pieces(in: end - 1, upTo: area.width / 3)
        var x = 1
        // A few letters of something say nothing.
        for piece in pieces where end - x >= min(piece.columns, 8) {
            let role: Role = piece == cue || piece == risk ? .timerNear : .barLabel
            x += surface.put(piece, at: area.x + x, area.y, role, limit: end - x) + 3
        }
        let place = area.x + max(0, area.width - right.columns - 1)
        surface.put(right, at: place, area.y, .barLabel)
        if let consent { surface.put(consent, at: place, area.y, .timerNear) }
    }

    /// What the left says: the title of what comes next gives way to who speaks, and before the end
    /// all of it; then the name gives way to the time.
    private func pieces(in room: Int, upTo title: Int) -> [String] {
        let pieces = [cue, next(upTo: title), risk, floor()].compactMap(\.self)
        let columns = pieces.reduce(-3) { $0 + $1.columns + 3 }
        if columns > room, title > 12 { return self.pieces(in: room, upTo: title - 1) }
        if columns > room, cue != nil { return [cue, floor(), risk].compactMap(\.self) }
        guard columns > room else { return pieces }
        return [next(upTo: title), risk, floor(shorterBy: columns - room)].compactMap(\.self)
    }

    /// How many are here, and how many of the people on the list do not take part.
    private var headcount: String {
        let present = scene.tally.roster.count(where: \.isPresent)
        let refusing = session.refusing.count
        let others = refusing > 0 ? ", " + scene.say(PeopleWord.refuses) + " \(refusing)" : ""
        return scene.say(ScreenLabel.present) + " \(present)" + others
    }

    /// What the room sees, once somebody has chosen it.
    private var wall: String? {
        session.wall.map { scene.say(ScreenLabel.wall) + ": " + scene.say($0).lowercased() }
    }

    /// The next fixed item with the minutes to it, else the next item; nothing follows the close.
    private func next(upTo room: Int) -> String? {
        if session.closed != nil { return nil }
        let next = scene.say(ScreenLabel.next) + " "
        if let fixed = account.nextFixed, let item = session.items[fixed.item] {
            let begins = scene.clock(milliseconds: fixed.begins)
            let text =
                next + scene.numbered(item, upTo: room) + " " + begins + " "
                + scene.say(ScreenLabel.fixed)
            let minutes = Int(fixed.wait / 60_000)
            guard session.counts else { return text }
            return text + ", "
                + (minutes >= 0
                    ? scene.language.toGo(minutes: minutes)
                    : scene.say(ScreenLabel.over).lowercased() + " \(-minutes)'")
        }
        return scene.next.flatMap { session.items[$0] }
            .map { next + scene.numbered($0, upTo: room) }
    }

    /// The card that note-takers hold up for the moderator.
    private var cue: String? {
        scene.silentCue.map { scene.language.cardHeldUp(minutes: $0) }
    }

    /// The key questions that will not be reached.
    private var risk: String? {
        let prompts = session.keyPromptsAtRisk(in: account).compactMap(session.prompt)
        let names =
            prompts.map { $0.text[session.language].clipped(to: 24) }
            + scene.keyAtRisk.map { scene.numbered($0, upTo: 20) }
        return names.isEmpty
            ? nil : scene.say(AgendaWord.atRisk) + " " + names.joined(separator: " · ")
    }

    private func floor(shorterBy columns: Int = 0) -> String? {
        guard let id = session.openTurn, let turn = session.turns[id] else { return nil }
        let code = scene.label(of: turn.speaker)
        let whole = scene.label(of: turn.speaker, withName: true).clipped(to: 22)
        let room = whole.columns - columns
        let name = room < code.columns + 4 ? code : whole.clipped(to: room)
        let card = session.card(for: turn, at: scene.now)
        let sign = card.map { " " + scene.say(FloorWord.card) + " \($0.rawValue)" } ?? ""
        return "▶ " + name + " " + session.length(of: turn, at: scene.now).stopwatch + sign
    }
}
