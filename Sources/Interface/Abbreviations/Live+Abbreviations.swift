import Terminal
import Wording

extension Live {
    /// Does what a key means where an abbreviation may be put in full, or taken back.
    func pressExpanding(_ key: Key) -> Bool {
        switch key {
        case .backspace: return line.takeBackExpansion()
        case .character(let character) where character.endsWord && abbreviations.count > 0:
            line.type(character, at: clock.read(), expanding: abbreviations)
            return true
        default: return false
        }
    }

    /// The abbreviations that there are; choosing one puts it into the line in full.
    func abbreviations(like typed: String) -> [Choices.Choice] {
        let likeness = Likeness(typed)
        return abbreviations.entries.filter {
            likeness.toSentence($0.short + " " + $0.long) != nil
        }
        .map { entry in
            Choices.Choice(name: entry.short, aside: entry.long) { live in
                live.goToLine()
                live.line.edit(at: live.clock.read()) { $0.insert(entry.long + " ") }
            }
        }
    }

    /// Why there is no abbreviation to choose.
    var whyNoAbbreviations: Words? {
        abbreviations.count == 0 ? PaletteWord.noAbbreviations(in: abbreviations.path) : nil
    }
}
