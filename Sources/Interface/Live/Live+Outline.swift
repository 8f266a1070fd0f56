import Discussion
import Wording

extension Live {
    /// Makes the selected item a part of the one above it or, with -1, no more.
    func indent(by step: Int) {
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        selection[.agenda] = item.id
        guard ask(.indentItem(item.id, by: step)) != nil, step > 0 else { return }
        sayLengthOfWhole(around: item.id)
    }

    /// Says how long an item lasts once its parts tell that, where it was given other minutes.
    private func sayLengthOfWhole(around part: EntityID) {
        let outline = session.outline
        guard let place = outline.place(of: part).flatMap(outline.whole) else { return }
        let whole = outline.items[place]
        let parts = outline.leaves(at: place).compactMap { outline.items[$0].length }.reduce(0, +)
        guard let own = whole.length, own > 0, own != parts else { return }
        say(
            language.lengthOfParts(
                whole.title.excerpt, minutes: Int(parts / 60_000), before: Int(own / 60_000)))
    }

    /// Why the selected item cannot be made a part, or no part any more.
    func whyNotIndented(by step: Int) -> Words? {
        guard let item = selectedItem else { return LiveWord.noItemSelected.words }
        return refusal(of: .indentItem(item.id, by: step))
    }

    /// Locks the length of the selected item against re-planning, or lets it be changed again.
    func lockOrUnlock() {
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        let locks = !item.isLocked
        change(item, [.locked: .flag(locks)], saying: locks ? .isLocked : .isUnlocked)
    }

    /// Marks the selected item or prompt as what the discussion is held for, or takes the mark off.
    func markKey() {
        if view == .prompts { return markKeyPrompt() }
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        let isKey = item.fields.flag(.key)
        change(item, [.key: isKey ? nil : .flag(true)], saying: isKey ? .isNotKey : .isKey)
    }

    private func change(
        _ item: AgendaItem, _ values: [AgendaItemKey: FieldValue?], saying word: AgendaWord
    ) {
        selection[.agenda] = item.id
        guard ask(.amendItems([item.id: item.fields.change(to: values)])) != nil else { return }
        say(word.word(in: language) + ": " + item.title.excerpt + ".")
    }
}
