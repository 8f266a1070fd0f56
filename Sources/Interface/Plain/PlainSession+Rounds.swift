import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Notes how somebody met the prompt of a go-round: who is next, or is named, and behind that
    /// what they did; a name alone has answered.
    func answer(_ round: GoRound, _ typed: String) -> [String]? {
        var words = typed.split(separator: " ").map(String.init)
        let answer = words.last.flatMap(promptAnswer)
        if answer != nil { words.removeLast() }
        let people = GoRound.people(live.scene)
        var place = round.place
        if !words.isEmpty {
            let name = words.joined(separator: " ")
            let fitting = PersonTyped(name, in: live.scene, for: .floor).fitting
            let places = people.indices.filter { fitting.map(\.id).contains(people[$0].id) }
            guard places.count == 1 else {
                let told = places.map { live.scene.label(of: people[$0].id, withName: true) }
                return told.isEmpty && answer == nil
                    ? nothing(like: typed) : [live.language.rowsLike(name, told)]
            }
            place = places[0]
        }
        live.overlay = .goRound(GoRound(subject: round.subject, place: place))
        live.press((answer ?? .answered).key)
        live.message = nil
        let name = live.scene.label(of: people[place].id, withName: true)
        let said = name + ": " + (answer ?? .answered).word(in: live.language) + "."
        let coverage = live.session.coverage(of: round.subject)
        guard people.allSatisfy({ coverage[$0.id] != nil && coverage[$0.id] != .later }) else {
            return [said]
        }
        live.overlay = nil
        return [said, live.language.plainAllHeard]
    }

    /// What somebody did in a round, by its word or its key.
    private func promptAnswer(_ word: String) -> PromptAnswer? {
        [PromptAnswer.answered, .passed, .later].first { answer in
            let words = answer.word(in: live.language).lowercased().split(separator: " ")
            return word.lowercased() == answer.key.name.lowercased()
                || words.contains(Substring(word.lowercased()))
        }
    }
}

extension PromptAnswer {
    /// The key for it in a go-round.
    fileprivate var key: Key {
        switch self {
        case .answered: .enter
        case .passed: .character("-")
        case .later: .character("k")
        }
    }
}
