import Discussion
import Wording

extension Live {
    /// Makes the selected item a part of the one above it or, with -1, no more.
    func indent(by step: Int) {
        guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
        selection[.agenda] = item.id
        ask(.indentItem(item.id, by: step))
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
