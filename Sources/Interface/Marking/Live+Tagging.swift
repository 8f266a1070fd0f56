import Discussion
import Wording

extension Live {
    /// The tags that there are, and the one that was typed; one that all chosen notes bear is
    /// taken off them.
    func tags(like typed: String) -> [Choices.Choice] {
        let wanted = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
        let known = tally.tags.reversed().filter {
            wanted.isEmpty || $0.lowercased().contains(wanted.lowercased())
        }
        let isNew = wanted.isTag && !known.contains(wanted)
        return (isNew ? [wanted] : []).map { tag($0, isNew: true) } + known.map { tag($0) }
    }

    private func tag(_ tag: String, isNew: Bool = false) -> Choices.Choice {
        let notes = chosenNotes
        let isBorne = notes.allSatisfy { $0.fields.list(.tags).contains(tag) }
        let aside: PaletteWord? = isNew ? .new : isBorne ? .takeOff : nil
        return Choices.Choice(
            name: "#" + tag, aside: aside?.word(in: language) ?? "", isNew: isNew
        ) { live in
            live.change(notes) { note in
                let others = note.fields.list(.tags).filter { $0 != tag }
                let tags = isBorne ? others : others + [tag]
                return [.tags: tags.isEmpty ? nil : .list(tags)]
            } saying: {
                isBorne ? live.language.untagged($0, tag) : live.language.tagged($0, tag)
            }
        }
    }
}

extension String {
    /// Whether the capture line would read it as a tag behind a number sign.
    fileprivate var isTag: Bool {
        first?.isLetter == true && allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    }
}
