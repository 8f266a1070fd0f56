extension NamesInText {
    /// Those whose names are in a tag, its words joined in any way.
    func matches(inTag tag: String) -> [Match] {
        let letters = tag.flatMap(\.folded).filter(\.isLetterOrDigit)
        let end = letters.lastIndex(where: \.isLetter).map { $0 + 1 } ?? 0
        let key = String(letters[..<end])
        let isAddressed = { (count: Int) in
            NameWord(atFrontOf: Substring(key.prefix(count)))?.isFormOfAddress == true
        }
        for front in 0...min(8, key.count) where front == 0 || isAddressed(front) {
            let name = String(key.dropFirst(front))
            guard let bearers = joined[name] ?? names[[name]] else { continue }
            return [Match(length: tag.count, words: 2, bearers: bearers)]
        }
        return mayOccur(in: tag) ? matches(in: tag) : []
    }

    /// Everyone who is named in a text.
    func matches(in text: String) -> [Match] {
        var (rest, previous, found) = (Substring(text), NameWord?.none, [Match]())
        while !rest.isEmpty {
            guard let word = NameWord(atFrontOf: rest) else {
                rest = rest.dropFirst()
                continue
            }
            let match = match(atFrontOf: rest, after: previous)
            found += match.map { [$0] } ?? []
            rest = rest.dropFirst(match?.length ?? word.firstPart.count)
            previous = word
        }
        return found
    }

    /// Words of a text that are left as words, though somebody is called so: *pantai indah*; of whoever
    /// withdrew also those in a phrase or a date.
    func doubts(in text: String) -> [Match] {
        guard mayOccur(in: text) else { return [] }
        var (rest, previous, found) = (Substring(text), NameWord?.none, [Match]())
        while !rest.isEmpty {
            guard let word = NameWord(atFrontOf: rest) else {
                rest = rest.dropFirst()
                continue
            }
            var length = word.firstPart.count
            if mayBeWord(word) {
                let front = String(text[..<rest.startIndex])
                let match = match(atFrontOf: rest, after: previous, behind: front)
                if let match, !isOfPlace(match, atFrontOf: rest, behind: front) {
                    length = match.length
                } else if let doubt = doubt(word, atFrontOf: rest, after: previous, behind: front) {
                    found.append(doubt)
                }
            }
            rest = rest.dropFirst(length)
            previous = word
        }
        return found
    }

    /// Whether somebody is called so, by one word that is one of the language too.
    private func mayBeWord(_ word: NameWord) -> Bool {
        word.stems.contains { names[[$0.key]]?.isCommon == true } && !word.isInEveryText
    }

    private func doubt(
        _ word: NameWord, atFrontOf text: Substring, after previous: NameWord?,
        behind front: String
    ) -> Match? {
        let behind = text.dropFirst(word.length)
        let next = NameWord(atFrontOf: behind.dropFirst(behind.gap))
        let isPhrase =
            word.isSeldomWord && isInPhrase(word, after: previous, before: next, behind: front)
        if word.isInFormula(after: previous, before: behind) { return nil }
        guard let match = name(behind: 0, in: text, isMarked: true),
            !isPhrase || match.bearers.hasWithdrawn
        else { return nil }
        let mayBePerson =
            match.bearers.hasWithdrawn || word.isDay && previous == nil
        return mayBePerson || !isOfPlace(match, atFrontOf: text, behind: front) ? match : nil
    }
}
