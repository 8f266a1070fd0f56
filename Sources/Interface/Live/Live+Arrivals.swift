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
        if let person { noteArrival(of: [person]) }
    }

    /// Notes that people on the list are here, says who of them was already, and asks for the next.
    func noteArrival(of people: [EntityID]) {
        let new = people.filter { session.people[$0]?.isPresent != true }
        if !new.isEmpty {
            guard ask(.recordAttendance(AttendanceRecorded(new, .arrived))) != nil else { return }
        }
        selection[.people] = people.last
        func names(_ people: [EntityID]) -> String {
            people.map { scene.name(of: $0) }.joined(separator: ", ")
        }
        let known = people.filter { !new.contains($0) }
        let parts = [
            known.isEmpty ? nil : language.hereAlready(names(known)),
            new.isEmpty ? nil : language.arrived(names(new), present: scene.present),
        ]
        report(parts.compactMap(\.self).joined(separator: " "))
        ask(for: .arrival)
    }

    private func add(_ values: [PersonKey: FieldValue]) -> EntityID? {
        ask(.addPeople([values])).map { EntityID($0.id) }
    }

    /// Asks how many came from an institution; what was counted before can be changed.
    func countHeads() {
        inquiry = Inquiry(.count, earlier: scene.counted.map { "\($0.count) \($0.institution)" })
    }

    /// Notes from `12 PKH` how many came from an institution, in place of what was counted of it
    /// before, however it was spelled; says whether the text was that: *12 orang bilang* is a sentence.
    func countHeads(in text: String) -> Bool {
        let parts = text.split(separator: " ")
        guard parts.count > 1, let count = Int(parts[0]), 0...100_000 ~= count else {
            return false
        }
        guard !["orang", "org", "people", "persons"].contains(parts[1].lowercased()) else {
            return false
        }
        let name = parts.dropFirst().joined(separator: " ")
        let known = session.headcounts.map(\.institution)
            .first { $0.lowercased() == name.lowercased() }
        let institution = known ?? name
        guard ask(.countAttendance(institution: institution, count: count)) != nil else {
            return true
        }
        report(language.counted(count, from: institution))
        return true
    }
}
