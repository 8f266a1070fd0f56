import Discussion
import Terminal
import Wording

extension Live {
    /// Opens the grid of consent, on the person selected.
    func openConsent() {
        guard !tally.roster.isEmpty else { return say(LiveWord.nobodyListed) }
        let person = selection[.people] ?? tally.roster.first?.id
        overlay = .consent(ConsentGrid(person: person))
    }

    func press(in grid: ConsentGrid, _ key: Key) {
        var grid = grid
        let now = clock.read().up
        let stray = grid.stray
        grid.stray = nil
        if let stray, case .character = key, now - stray.at < TypedInList.pause {
            return typeInLine([.character(stray.sign), key])
        }
        // No letter moves the mark here, where a space records an answer: *kk miskin* is a sentence.
        switch key {
        case .escape: return overlay = nil
        case .left: grid.column = max(0, grid.column - 1)
        case .right, .tab:
            grid.column = min(ConsentPurpose.allCases.count - 1, grid.column + 1)
        case .character(" "): answer(&grid)
        case .character("w"): withdraw(&grid)
        case .enter: giveRow(&grid)
        case .character("a"): askAboutAll([grid.purpose])
        case .character("A"): askAboutAll(ConsentPurpose.allCases)
        // Nothing but an answer is undone here: what else was recorded is out of sight.
        case .character("u") where latestOfOwn?.action == .consent: undo()
        case .character("f"): return openConsentForm(grid)
        // Whoever types a name to get to a row must not record anything by it; a sentence that is
        // typed on goes to the line.
        case .character(let sign):
            sayNothingIs(on: String(sign))
            grid.stray = (sign, now)
        case let key: move(&grid, key)
        }
        overlay = .consent(grid)
    }

    private func move(_ grid: inout ConsentGrid, _ key: Key) {
        let people = tally.roster
        let place = people.firstIndex { $0.id == grid.person } ?? 0
        guard let row = key.row(from: place, of: people.count), !people.isEmpty else { return }
        grid.person = people[row].id
        selection[.people] = grid.person
    }

    private func answer(_ grid: inout ConsentGrid) {
        guard let person = grid.person else { return }
        let answer = session.consents[person]?[grid.purpose]?.answer
        record(
            ConsentRecorded([person], [grid.purpose], answer == .given ? .refused : .given), &grid)
    }

    private func withdraw(_ grid: inout ConsentGrid) {
        guard let person = grid.person,
            session.consents[person]?[grid.purpose]?.answer == .given
        else { return say(PeopleWord.notGivenYet) }
        record(ConsentRecorded([person], [grid.purpose], .withdrawn), &grid)
    }

    /// Records that somebody agrees to all of which they said nothing yet; an answer is never
    /// overwritten by it.
    private func giveRow(_ grid: inout ConsentGrid) {
        guard let person = grid.person else { return }
        let open = unanswered(ConsentPurpose.allCases, by: [person])
        if open.isEmpty {
            say(PeopleWord.allAnswered)
        } else {
            record(ConsentRecorded(open, .given), &grid)
        }
        move(&grid, .down)
    }

    /// Those who are here; everyone on the list as long as nobody's coming was noted.
    private var peopleHere: [EntityID] {
        let here = tally.roster.filter(\.isPresent)
        return (here.isEmpty ? tally.roster : here).map(\.id)
    }

    private func unanswered(
        _ purposes: [ConsentPurpose], by people: [EntityID]
    ) -> [EntityID: [ConsentPurpose]] {
        let session = session
        let open = people.map { person in
            (person, purposes.filter { session.consents[person]?[$0] == nil })
        }
        return Dictionary(uniqueKeysWithValues: open.filter { !$0.1.isEmpty })
    }

    /// Asks once more before everyone here agrees to something.
    private func askAboutAll(_ purposes: [ConsentPurpose]) {
        let open = unanswered(purposes, by: peopleHere)
        guard !open.isEmpty else { return say(PeopleWord.allAnswered) }
        ask(for: .consent(open))
    }

    /// Records by one event that all of them agree; anything but a yes leaves it open, and more than
    /// a word goes aside.
    func takeConsent(_ text: String, of answers: [EntityID: [ConsentPurpose]]) -> Bool {
        guard text.isYes, case .consent(var grid) = overlay else {
            keepSentence(text, ofWords: 2)
            return true
        }
        record(ConsentRecorded(answers, .given), &grid)
        overlay = .consent(grid)
        return true
    }

    private func record(_ record: ConsentRecorded, _ grid: inout ConsentGrid) {
        guard ask(.recordConsent(record)) != nil else { return }
        for (person, purposes) in record.answers {
            let others = (grid.touched[person] ?? []).filter { !purposes.contains($0) }
            grid.touched[person] = others + purposes
        }
    }

    /// Asks how the answers were given that were recorded since the grid was opened, or else all
    /// those of the person with the mark.
    private func openConsentForm(_ grid: ConsentGrid) {
        var answers = grid.touched
        if answers.isEmpty, let person = grid.person, let known = session.consents[person] {
            answers[person] = ConsentPurpose.allCases.filter { known[$0] != nil }
        }
        guard !answers.isEmpty else { return say(Refusal.noConsentYet) }
        belowForm = grid
        open(Form(consent: answers, scene))
    }

    /// Shows the grid again as it was below the form.
    func closeConsentForm() {
        if let belowForm { overlay = .consent(belowForm) } else { openConsent() }
        belowForm = nil
    }
}
