import Discussion
import Wording

extension Live {
    /// Notes that someone is here, and asks for the next; someone new is entered on the way.
    func noteArrival(of speaker: SpeakerReference) {
        let person: EntityID?
        switch speaker {
        case .person(let id): person = id
        case .code(let code): person = add([.code: .text(code)])
        case .new(let values): person = add(values)
        case .everyone, .unknown: person = nil
        }
        guard let person else { return }
        let isPresent = session.people[person]?.isPresent == true
        if !isPresent {
            guard ask(.recordAttendance(AttendanceRecorded([person], .arrived))) != nil else {
                return
            }
        }
        selection[.people] = person
        let present = session.people.count { $0.isPresent && $0.removedBy == nil }
        say(language.arrived(scene.name(of: person), present: present))
        ask(for: .arrival)
    }

    private func add(_ values: [PersonKey: FieldValue]) -> EntityID? {
        ask(.addPeople([values])).map { EntityID($0.id) }
    }

    /// Notes from `12 PKH` how many came from an institution; says whether the text was that.
    func countHeads(_ text: String) -> Bool {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let count = Int(parts[0]), 0...100_000 ~= count else {
            return false
        }
        guard ask(.countAttendance(institution: parts[1], count: count)) != nil else {
            return true
        }
        say(language.counted(count, from: parts[1]))
        return true
    }
}
