import Discussion
import Wording

extension Live {
    /// Asks when the selected person came and left.
    func askForPresence() {
        guard let person = selected.flatMap({ session.people[$0] }) else {
            return say(LiveWord.nobodySelected)
        }
        ask(for: .presence(person.id))
    }

    /// Records from `8.15`, `8.15-`, `8.15-10.40` or `-10.40` when somebody came and left; says whether the
    /// text was that, in times of the last twelve hours, the coming first.
    func recordPresence(of person: EntityID, _ text: String) -> Bool {
        let text = text.filter { $0 != " " }
        let times: (from: Int?, to: Int?)
        if text.hasPrefix("-"), let to = readClock(String(text.dropFirst())) {
            times = (nil, to)
        } else if let span = readClockSpan(text) {
            times = (span.from, span.to)
        } else {
            times = (readClock(text.last == "-" ? String(text.dropLast()) : text), nil)
        }
        let (came, went) = (times.from.map(ago), times.to.map(ago))
        guard came != nil || went != nil else { return false }
        guard [came, went].allSatisfy({ $0.map { $0 <= Self.longestAgo } ?? true }),
            (came ?? .max) >= (went ?? 0)
        else { return false }
        if let came { note(.arrived, of: person, ago: came) }
        if let went { note(.left, of: person, ago: went) }
        let name = scene.name(of: person)
        let facts = session.people[person].map { scene.presence(of: $0) } ?? ""
        say(name + ": " + facts)
        return true
    }

    private static let longestAgo: Int64 = 12 * 3_600_000

    /// How many milliseconds ago a clock showed a time last.
    private func ago(_ minutes: Int) -> Int64 {
        let day: Int64 = 86_400_000
        return (now.wall.timeOfDay - Int64(minutes) * 60_000 + day) % day
    }

    private func note(
        _ change: AttendanceRecorded.Change, of person: EntityID, ago: Int64
    ) {
        ask(.recordAttendance(AttendanceRecorded([person], change)), ago: ago)
    }
}

extension Scene {
    /// When someone was here: `08.15–10.40, 11.00–`.
    func presence(of person: Person) -> String {
        person.presence.map { stay in
            let times = [stay.arrived, stay.left].map { $0.map { language.clock($0) } ?? "" }
            return times.joined(separator: "–")
        }.joined(separator: ", ")
    }
}
