import Discussion
import Terminal
import Wording

/// What comes next, who speaks, and what must not be forgotten; what the room sees, and how many
/// are here.
struct NextRow {
    let scene: Scene

    private var session: Session { scene.session }
    private var account: Account { scene.account }

    /// Something that the left says.
    private typealias Piece = (text: String, role: Role)

    func draw(on surface: inout Surface, in area: Area) {
        let speakers = speakers(upTo: max(22, area.width / 4))
        let most = area.width - 3 - (speakers.last?.text.columns ?? 0)
        let parts = right(upTo: most, in: area.width)
        let text = parts.map(\.text).joined(separator: "  ")
        let room = area.width - text.columns - 4
        var x = area.x + 1
        let title = speakers.isEmpty ? room : area.width / 3
        for piece in pieces(in: room, upTo: title, speakers) {
            x += surface.put(piece.text, at: x, area.y, piece.role) + 3
        }
        x = area.x + max(0, area.width - text.columns - 1)
        for part in parts { x += surface.put(part.text, at: x, area.y, part.role) + 2 }
    }

    /// What the right says; who speaks, and for how long, is the last to give way.
    private func right(upTo room: Int, in width: Int) -> [Piece] {
        let gap = ConsentGap(scene: scene).text(width: room).map { Piece($0, .timerNear) }
        let wall = wall(width).map { Piece($0, .barLabel) }
        let present = Piece(headcount, .barLabel)
        let isHidden = TimeRow(scene: scene).hidesRecorder(upTo: width)
        let recorder = isHidden ? TimerPart(scene: scene).recorder.map { Piece($0, .bar) } : nil
        let parts = [
            [recorder, gap, wall, present], [recorder, gap, present], [recorder, present],
            [recorder], [present],
        ].map { $0.compactMap { $0 } }
        return parts.first { $0.reduce(-2) { $0 + $1.text.columns + 2 } <= room } ?? []
    }

    /// What the left says, the fullest that has room: the title of what comes next gives way to who
    /// speaks, then the name of that person to the time, then what comes next to both; before the
    /// end that goes first.
    private func pieces(in room: Int, upTo title: Int, _ speakers: [Piece]) -> [Piece] {
        let (cue, risks) = (cue, risks)
        let risk = risks.last
        let titles = stride(from: max(title, 12), through: cue == nil ? 12 : title, by: -1)
        for risk in risks.isEmpty ? [nil] : risks.map(Optional.some) {
            for width in titles {
                let pieces = [cue, next(upTo: width), risk, speakers.first].compactMap { $0 }
                if fit(pieces, room) { return pieces }
            }
        }
        let short = cue == nil ? next(upTo: 12) : nil
        let brief = cue == nil ? brief : nil
        // Where there is little room, what is now comes before what is next.
        var others = [[cue, brief, risk, speakers.first], [cue, risk, speakers.first]]
            .filter { _ in room < 50 && !speakers.isEmpty && session.openItem != nil }
        others += speakers.map { [cue, short, risk, $0] }
        others += speakers.map { [cue, brief, risk, $0] }
        for speaker in speakers { others += [[cue, risk, speaker], [cue, speaker], [speaker]] }
        others += [[cue, risk], [cue ?? short]]
        others += (cue == nil ? [10, 8, 6] : []).map { [next(upTo: $0)] }
        return others.map { $0.compactMap { $0 } }.first { !$0.isEmpty && fit($0, room) } ?? []
    }

    private func fit(_ pieces: [Piece], _ room: Int) -> Bool {
        pieces.reduce(-3) { $0 + $1.text.columns + 3 } <= room
    }

    /// How many are here, and how many of the people on the list do not take part.
    private var headcount: String {
        let refusing = session.refusing.count
        let others = refusing > 0 ? ", " + scene.say(PeopleWord.refuses) + " \(refusing)" : ""
        let counted = scene.counted.reduce(0) { $0 + $1.unlisted }
        return scene.say(ScreenLabel.present) + " \(scene.present)"
            + (counted > 0 ? "+\(counted)" : "") + others
    }

    /// What the room sees; the time until somebody has chosen what it is to see, which is said where
    /// there is much room.
    private func wall(_ width: Int) -> String? {
        if session.wallInSight == nil, width < 100 { return nil }
        return scene.told(session.wallInSight ?? .clock)
    }

    /// The next fixed item with the minutes to it, else the next item, and while none is open how
    /// to open it; nothing follows the close.
    private func next(upTo room: Int) -> Piece? {
        if session.closed != nil { return nil }
        if let begin = scene.howToBegin(upTo: room) { return Piece(begin, .timerNear) }
        return coming(upTo: room).map { Piece($0, .barLabel) }
    }

    /// The next fixed item in as few columns as it takes; nothing where none is.
    private var brief: Piece? {
        guard let fixed = account.nextFixed, let item = session.items[fixed.item],
            session.openItem != nil, session.closed == nil
        else { return nil }
        let begins = scene.clock(milliseconds: fixed.begins)
        let minutes = Int(fixed.wait / 60_000)
        let wait =
            session.counts && minutes >= 0 ? ", " + scene.language.toGo(minutes: minutes) : ""
        return Piece("◆" + scene.numbered(item, upTo: 12) + " " + begins + wait, .barLabel)
    }

    private func coming(upTo room: Int) -> String? {
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
    private var cue: Piece? {
        scene.silentCue.map { cue in
            let end = scene.clock(milliseconds: cue.end)
            return Piece(scene.language.cardHeldUp(minutes: cue.minutes, end: end), .timerNear)
        }
    }

    /// The key questions that will not be reached, fewer and fewer by name, at last their number.
    private var risks: [Piece] {
        let prompts = session.keyPromptsAtRisk(in: account).compactMap(session.prompt)
        let names =
            prompts.map { $0.text[session.language].clipped(to: 24) }
            + scene.keyAtRisk.map { scene.numbered($0, upTo: 20) }
        guard !names.isEmpty else { return [] }
        let named = (1...names.count).reversed().map { count in
            let rest = names.count - count
            return scene.say(AgendaWord.atRisk) + " "
                + names.prefix(count).joined(separator: " · ") + (rest > 0 ? " +\(rest)" : "")
        }
        let counted = [AgendaWord.atRisk, .atRiskInShort].map {
            scene.say($0) + ": \(names.count)"
        }
        return (named + counted).map { Piece($0, .timerNear) }
    }

    /// Who has the floor and for how long, the name shorter and shorter, at last by code alone.
    private func speakers(upTo most: Int) -> [Piece] {
        guard let id = session.openTurn, let turn = session.turns[id] else { return [] }
        let code = scene.label(of: turn.speaker)
        let whole = scene.label(of: turn.speaker, withName: true).clipped(to: most)
        let card = session.card(for: turn, at: scene.now).map { " " + scene.sign(of: $0) } ?? ""
        let end = scene.hasFloorLapsed ? " " + scene.say(FloorWord.lapsed) : ""
        let time = " " + session.length(of: turn, at: scene.now).stopwatch + card + end
        let widths = stride(from: whole.columns, to: code.columns + 3, by: -1)
        let names = widths.map { whole.clipped(to: $0) } + [code]
        return names.map { ("▶ " + $0 + time, .barLabel) }
    }
}

extension Scene {
    /// What the room sees, as the live screen tells it.
    fileprivate func told(_ wall: WallContent) -> String {
        say(ScreenLabel.wall) + ": " + say(wall).lowercased()
    }

    /// What is to be told of the room where no row is left for it, shorter and shorter: that a
    /// recorder runs, and what was put on the wall in place of the time.
    var roomInShort: [String] {
        let wall = session.wallInSight.flatMap { $0 == .clock ? nil : $0 }
        let recorder = TimerPart(scene: self).recorder
        let running = recorder.map { _ in say(TimerWord.recording) }
        let shortWall = wall.map { say($0).lowercased() }
        let ways = [
            [recorder, wall.map(told)], [running, wall.map(told)], [running, shortWall], [running],
        ].map { $0.compactMap(\.self).joined(separator: " ") }
        return ways.filter { !$0.isEmpty }
    }
}
