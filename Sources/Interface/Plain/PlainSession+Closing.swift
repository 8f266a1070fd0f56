import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Does what a key of the closing screen does, by the key or by its word; goes where something is
    /// unfinished by its number, and chooses a paper by its name.
    func choose(from closing: Closing, _ typed: String) -> [String]? {
        if let number = Int(typed) { return go(to: number, of: closing) }
        let word = typed.lowercased()
        let letter = "cepadu".first { letter in
            closing.meaning(of: letter) != nil
                && [String(letter), closing.label(of: letter)[live.language].lowercased()]
                    .contains(word)
        }
        if let letter { return press(String(letter)) }
        if let place = closing.place(ofPaper: word, live.language) {
            return choose(paper: place, of: closing)
        }
        return Key(spelled: typed).map { $0.isLetter } ?? true
            ? nothing(like: typed) : press(typed)
    }

    /// Goes where something unfinished can be settled, by its number.
    private func go(to number: Int, of closing: Closing) -> [String] {
        guard closing.ends.indices.contains(number - 1),
            let place = closing.rows.firstIndex(of: .end(closing.ends[number - 1]))
        else { return [live.language.noRow(number, of: closing.ends.count)] }
        if closing.ends[number - 1].kind == .consent {
            live.overlay = nil
            return consent("")
        }
        var closing = closing
        closing.selected = place
        live.overlay = .closing(closing)
        live.press(.enter)
        return []
    }

    /// Chooses a paper to be written, or not, and says only that of all that is read out there.
    private func choose(paper place: Int, of closing: Closing) -> [String] {
        var closing = closing
        closing.selected = place
        live.overlay = .closing(closing)
        live.press(.enter)
        guard case .closing(let closing) = live.overlay,
            case .paper(let paper) = closing.rows[place]
        else { return [] }
        asked = overlayLines()
        let name = paper.document.word(in: live.language) + " (" + paper.format + ")"
        return [live.language.plainPaper(name, isChosen: closing.chosen.contains(paper))]
    }

    /// Takes a version by its number; where one is written anew, what was typed.
    func choose(from settlement: Settlement, _ typed: String) -> [String]? {
        if settlement.written != nil {
            var settlement = settlement
            live.pressInSettlement(&settlement, .control("u"))
            live.paste(typed)
            live.press(.enter)
            return []
        }
        guard let number = Int(typed) else { return press(typed) }
        guard settlement.options.indices.contains(number - 1) else {
            return [live.language.noRow(number, of: settlement.options.count)]
        }
        live.press(.home)
        for _ in 1..<number { live.press(.down) }
        live.press(.enter)
        return []
    }
}

extension Key {
    /// Whether it types a letter, as the beginning of a sentence.
    fileprivate var isLetter: Bool {
        if case .character(let letter) = self { letter.isLetter } else { false }
    }
}

extension Closing {
    /// The row of the paper that is called so.
    fileprivate func place(ofPaper word: String, _ language: Language) -> Int? {
        rows.firstIndex { row in
            guard case .paper(let paper) = row else { return false }
            let name = paper.document.word(in: language).lowercased()
            return [name, name + " (" + paper.format + ")", name + " " + paper.format]
                .contains(word)
        }
    }
}
