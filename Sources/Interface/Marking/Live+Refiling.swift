import Discussion
import Wording

extension Live {
    /// The items under which the chosen notes may be filed, and none.
    func places(like typed: String) -> [Choices.Choice] {
        let likeness = Likeness(typed)
        let outline = session.outline
        let items = zip(outline.numbers, outline.items).filter { number, item in
            number == typed || likeness.toSentence(item.title) != nil
        }
        let choices = items.map { refiling(to: $1.id, name: $0 + " " + $1.title) }
        let none = PaletteWord.noItem.word(in: language)
        return choices + (likeness.toSentence(none) == nil ? [] : [refiling(to: nil, name: none)])
    }

    private func refiling(to item: EntityID?, name: String) -> Choices.Choice {
        let notes = chosenNotes
        let isCurrent = notes.allSatisfy { $0.item == item }
        return Choices.Choice(name: name, isCurrent: isCurrent) { live in
            live.change(notes) { _ in
                [.item: item.map { .entity($0) }]
            } saying: {
                live.language.refiled($0, name)
            }
        }
    }
}
