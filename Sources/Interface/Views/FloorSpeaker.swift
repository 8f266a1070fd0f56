import Discussion
import Terminal
import Wording

/// Who has the floor, since when, for how long in all, with the limit and its card; below, whose
/// turns wait.
struct FloorSpeaker {
    let scene: Scene
    let balance: Balance
    private var session: Session { scene.session }

    func lines(width: Int) -> [PaneLine] {
        guard let turn = session.openTurn.flatMap({ session.turns[$0] }) else { return [] }
        let hasLapsed = scene.hasFloorLapsed
        let end = hasLapsed ? scene.say(FloorWord.lapsed) + " " : ""
        let name = scene.nameAndOffice(of: turn.speaker, room: width - 14 - end.columns)
        let length = session.length(of: turn, at: scene.now)
        let head = PaneLine(
            left: " ▶ " + name, right: end + length.stopwatch, role: hasLapsed ? .dim : .agendaNow)
        return [head, facts(of: turn, width)] + limit(of: turn, length) + waiting(width)
    }

    private func facts(of turn: Turn, _ width: Int) -> PaneLine {
        let voice = balance.voices.first { $0.person == turn.speaker }
        let total = voice?.spoken ?? 0
        let since =
            scene.say(FloorWord.raisedAt) + " "
            + (width >= 44
                ? scene.language.clockWithSeconds(turn.began.wall)
                : scene.language.clock(turn.began.wall))
        let sum = scene.say(FloorWord.total) + " " + total.stopwatch
        let (whole, times) = (since + " · " + sum, scene.language.spoken(times: voice?.turns ?? 0))
        let hasRoom = whole.columns + times.columns + 5 <= width
        return PaneLine(left: "   " + (hasRoom ? whole : sum), right: times, role: .dim)
    }

    private func limit(of turn: Turn, _ length: Int64) -> [PaneLine] {
        guard let limit = session.limit(of: turn), limit > 0 else { return [] }
        let left = limit - length
        let card = session.card(for: turn, at: scene.now)
        let word = scene.say(left < 0 ? ScreenLabel.over : ScreenLabel.timeLeft).lowercased()
        let time = stopwatch(seconds: Int((abs(left) + (left < 0 ? 0 : 999)) / 1000))
        let bar = shareBar(min(1, Double(length) / Double(limit)), width: 12)
        let sign = card.map(scene.sign) ?? ""
        let role: Role = card == .zero ? .turnOver : card == nil ? .timerRun : .timerNear
        return [
            PaneLine(
                left: "   " + word + " " + time + "  " + bar, right: sign, role: role)
        ]
    }

    private func waiting(_ width: Int) -> [PaneLine] {
        session.waitingTurns.reversed().compactMap { session.turns[$0] }.map { turn in
            PaneLine(
                left: " ‖ " + scene.nameAndOffice(of: turn.speaker, room: width - 24),
                right: scene.say(FloorWord.waits) + " "
                    + session.length(of: turn, at: scene.now).stopwatch,
                role: .dim)
        }
    }
}

extension Scene {
    /// What a card that is held up to a speaker says.
    func sign(of card: SpeakerCard) -> String {
        card == .zero ? say(FloorWord.timeUp) : say(FloorWord.card) + " \(card.rawValue)"
    }

    /// A name with the office and institution behind it; where there is no room for both, with the
    /// institution; that gives way to the name, by which a moderator calls people.
    func nameAndOffice(of id: EntityID, room: Int) -> String {
        guard let person = session.people[id] else { return "?" }
        let cue = person.fields.text(.cue).map { "«" + $0 + "»" }
        let name = label(of: id) + " " + (person.name ?? cue ?? say(StatusWord.needsName))
        let (office, institution) = (person.fields.text(.office), person.fields.text(.institution))
        let places =
            [[office, institution].compactMap(\.self).joined(separator: ", ")]
            + [institution].compactMap(\.self)
        let full = places.map { name + ($0.isEmpty ? "" : ", " + $0) }
        if let fitting = full.first(where: { $0.columns <= room }) { return fitting }
        guard let institution else { return full[0].clipped(to: max(8, room)) }
        let end = ", " + institution.clipped(to: max(4, room - name.columns - 2))
        let whole = name + end
        return whole.columns <= room ? whole : name.clipped(to: max(8, room))
    }
}
