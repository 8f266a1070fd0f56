extension NamesInText {
    /// Whether a name that was found at the front of a text is part of a place's, a road's or a
    /// feast's, or of a minister's, by the words before and behind it.
    ///
    /// Behind *Jl.*, *Idul* or *Nabi* any name is. Behind a word such as *Desa* or *Bandara* with a
    /// capital letter one is that is a word as well, as in *Desa Melati*, and one that goes on with a
    /// word which nobody of the list bears, as in *Bandara Siti Fatimah*; any other may be somebody
    /// who is there: *di RSUD Siti bilang*. Behind *Kepala Desa* there is always a person. So no whole
    /// name is given away but that of a road, and a third person who shares a name but has no such
    /// word before it is told as the one on the list: *Sri Mulyani* may be what neighbours call Sri.
    func isOfPlace(_ match: Match, atFrontOf text: Substring, behind before: String) -> Bool {
        if match.isCode { return false }
        if isMonth(atFrontOf: text, behind: before) || isDay(atFrontOf: text, behind: before) {
            return true
        }
        guard let (word, front) = before.withoutAddress.lastWord else { return false }
        if word.isRoad { return true }
        guard word.isCapital, word.isPlace || word.isOfState,
            front.lastWord?.word.isBeforeName != true
        else { return false }
        let isBeside = before.lastWord?.word.key == word.key
        if isBeside, word.isPlace, match.bearers.isCommon { return true }
        return !(match.bearers.isWhole && match.words > 1)
            && goesOn(text.dropFirst(match.length))
    }

    /// Whether a name is a month here: behind a day or a word for a part of one, or before a year.
    private func isMonth(atFrontOf text: Substring, behind before: String) -> Bool {
        guard let word = NameWord(atFrontOf: text), word.isMonth else { return false }
        let front = before.lastWord?.word
        let behind = text.dropFirst(word.length)
        let year = behind.dropFirst(behind.gap).prefix { $0.isNumber }
        return front?.isBeforeMonth == true || behind.gap > 0 && year.count == 4
    }

    /// Whether a name is a day here, or a neighbourhood: *Hari Senin*, *tiap Jumat*, *Jumat Legi*,
    /// *Rukun Tetangga*.
    private func isDay(atFrontOf text: Substring, behind before: String) -> Bool {
        guard let word = NameWord(atFrontOf: text) else { return false }
        let behind = text.dropFirst(word.length)
        let next = NameWord(atFrontOf: behind.dropFirst(behind.gap))
        if let next, word.isBegun(with: next) { return true }
        let front = before.lastWord?.word
        return word.isDay && (front?.isBeforeDay == true || next.map { Int($0.key) != nil } == true)
            || word.isMarketDay && front?.isDay == true
    }

    /// Whether a word with a capital letter follows that is in nobody's name.
    private func goesOn(_ text: Substring) -> Bool {
        guard text.gap == 1, let word = NameWord(atFrontOf: text.dropFirst()), word.isCapital,
            word.typed.dropFirst().first?.isLowercase == true, !word.isFormOfAddress
        else { return false }
        return word.stems.allSatisfy { names[[$0.key]] == nil && joined[$0.key] == nil }
    }
}

extension StringProtocol {
    /// The last word with nothing but spaces, or the point of one cut short, behind it, and what
    /// stands before it.
    var lastWord: (word: NameWord, before: String)? {
        let spaces = reversed().prefix { $0 == " " || $0 == "\u{A0}" || $0 == "." }
        let body = dropLast(spaces.count)
        let letters = body.reversed().prefix { $0.isPartOfName }.count
        guard letters > 0, spaces.count(where: { $0 == "." }) <= 1,
            let word = NameWord(atFrontOf: Substring(body.suffix(letters))),
            !spaces.contains(".") || word.key.count <= 4
        else { return nil }
        return (word, String(body.dropLast(letters)))
    }
}
