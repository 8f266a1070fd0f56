import Discussion
import Wording

extension Live {
    /// Asks how speakers are named in what leaves the room: in the whole session, and in the
    /// selected item of the programme or else the open one.
    func chooseAttribution() {
        let item = view == .agenda && isInLists ? selectedItem : session.currentItem
        let rows = attributions(of: nil) + (item.map { attributions(of: $0) } ?? [])
        let name = CommandName.attribution
        overlay = .options(Options(name.words, name.help[language], rows))
    }

    /// All of them, the one that holds now marked.
    private func attributions(of item: AgendaItem?) -> [Options.Option] {
        let outline = session.outline
        let number = item.flatMap { outline.place(of: $0.id) }.map { outline.numbers[$0] }
        let present = session.attribution(in: item?.id)
        let own = session.attribution(chosenAloneFor: item?.id)
        let isOwn = item != nil && own != nil
        var options = Attribution.allCases.map { attribution in
            let said = language.attribution(attribution, ofItem: number)
            return option(
                attribution, attribution.word(in: language), saying: said, of: item,
                isCurrent: attribution == present)
        }
        let scope = language.scope(ofItem: number)
        options[0].heading = item.map { scope + " · " + $0.title } ?? scope
        let none = language.noAttribution(ofItem: number)
        return options + (isOwn ? [option(nil, none, saying: none, of: item)] : [])
    }

    private func option(
        _ attribution: Attribution?, _ text: String, saying said: String, of item: AgendaItem?,
        isCurrent: Bool = false
    ) -> Options.Option {
        Options.Option(text: text, isCurrent: isCurrent) { live in
            guard live.ask(.chooseAttribution(attribution, item: item?.id)) != nil else { return }
            live.keepDraft()
            live.say(said)
        }
    }
}
