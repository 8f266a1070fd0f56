import Discussion
import Wording

extension PlainSession {
    /// What is typed for somebody who comes or goes.
    static func attendance(_ isLeaving: Bool) -> Words {
        (isLeaving ? CommandName.depart : .arrive).words
    }

    /// Records that the one who is named came, or left; the same key does both on a screen.
    func attend(_ words: String, isLeaving: Bool) -> [String] {
        let typed = "/" + Self.attendance(isLeaving)[live.language]
        guard !words.isEmpty else { return [live.language.nameTheRow(typed)] }
        let (row, refusal) = onlyRow(like: words, in: .people)
        guard let row, let person = live.session.people[row] else { return refusal }
        let name = told(row, in: .people)
        guard person.isPresent == isLeaving else {
            return [live.language.attended(name, isPresent: person.isPresent)]
        }
        let change: AttendanceRecorded.Change = isLeaving ? .left : .arrived
        guard live.ask(.recordAttendance(AttendanceRecorded([row], change))) != nil else {
            return []
        }
        live.recorded = nil
        return [live.language.attended(name, isPresent: !isLeaving)]
    }
}
