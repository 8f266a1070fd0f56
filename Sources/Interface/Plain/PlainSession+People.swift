import Discussion
import Wording

extension PlainSession {
    /// Everyone on the list in one sentence: who it is, whether here, and how much was heard.
    func people() -> [String] {
        let scene = live.scene
        let balance = scene.balance
        return scene.tally.roster.map { person in
            let places = [person.fields.text(.office), person.fields.text(.institution)]
            let cue = person.fields.text(.cue).map { "«" + $0 + "»" }
            let called = person.fullName ?? cue ?? scene.say(StatusWord.needsName)
            let name = [scene.label(of: person.id) + " " + called] + places.compactMap(\.self)
            return live.language.plainPerson(
                name.joined(separator: ", "), presence(of: person),
                spoken: spoken(person.id, in: balance),
                turns: scene.tally.turnsOf[person.id, default: 0],
                notes: scene.tally.notesOf[person.id, default: 0])
        }
    }

    private func presence(of person: Person) -> PlainPresence {
        if live.scene.floor == person.id { return .speaks }
        if live.session.refuses(person.id) { return .refuses }
        return person.isPresent ? .isHere : .isNotHere
    }

    /// How long somebody spoke, and which share that is.
    private func spoken(_ person: EntityID, in balance: Balance) -> String? {
        guard let voice = balance.voices.first(where: { $0.person == person }), voice.spoken > 0
        else { return nil }
        return voice.spoken.stopwatch + " (" + live.language.percent(balance.share(of: voice)) + ")"
    }

    /// Every item in one sentence: how it stands, its minutes, and when it begins.
    func programme() -> [String] {
        let scene = live.scene
        let outline = scene.account.outline
        return scene.account.rows.indices.map { place in
            let (item, row) = (outline.items[place], scene.account.rows[place])
            let person = item.fields.entity(.person).map { scene.label(of: $0, withName: true) }
            let name = [told(item.id, in: .agenda)] + [person].compactMap(\.self)
            let hasRun = !item.spans.isEmpty || row.elapsed > 0
            return live.language.plainItem(
                name.joined(separator: ", "), progress(of: item, at: place, in: outline),
                planned: row.length.map { Int($0 / 60_000) },
                taken: hasRun ? row.elapsed.wholeMinutes : nil,
                begins: scene.begins(at: place), isFixed: scene.isFixed(at: place))
        }
    }

    private func progress(of item: AgendaItem, at place: Int, in outline: Outline) -> PlainProgress
    {
        if live.session.openItem == item.id { return item.isPaused ? .isPaused : .runs }
        if outline.isDone(at: place) { return .isDone }
        return outline.isSkipped(at: place) ? .isSkipped : .isAhead
    }
}
