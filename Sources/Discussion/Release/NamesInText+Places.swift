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
        let isOfWords = isOfWords(match, atFrontOf: text)
        let isLonger = isOfWords && text.first?.isUppercase == true
        let whole = isLonger ? before.withoutCommonNames : before
        guard let (word, front) = whole.withoutAddress.lastWord else { return false }
        if word.isRoad { return true }
        if word.isCapital, word.isShop, isOfWords { return true }
        guard word.isCapital, word.isPlace || word.isOfState,
            front.lastWord?.word.isBeforeName != true
        else { return false }
        let isBeside = whole.lastWord?.word.key == word.key
        if isBeside, word.isPlace, isOfWords { return true }
        return !(match.bearers.isWhole && match.words > 1)
            && goesOn(text.dropFirst(match.length))
    }

    /// Whether every word of a name is one of the language: *Harapan Jaya*.
    private func isOfWords(_ match: Match, atFrontOf text: Substring) -> Bool {
        if match.bearers.isCommon { return true }
        let words = text.prefix(match.length).split(separator: " ")
        return words.count > 1 && words.allSatisfy { NameWord(atFrontOf: $0)?.isCommon == true }
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
        if word.isMarketDay, front?.isDay == true { return true }
        guard word.isDay, front?.isFormOfAddress != true else { return false }
        return front?.isBeforeDay == true || next?.isBehindDay == true
            || next.map { Int($0.key) != nil } == true || isBesideDay(next, before)
    }

    /// Whether another day stands beside it: *Senin dan Jumat*.
    private func isBesideDay(_ next: NameWord?, _ before: String) -> Bool {
        guard let (front, rest) = before.lastWord else { return false }
        return front.isDay
            || Self.betweenDays.contains(front.key) && rest.lastWord?.word.isDay == true
    }

    private static let betweenDays: Set<String> = ["and", "atau", "dan", "or"]

    /// Whether a word with a capital letter follows that is in nobody's name.
    private func goesOn(_ text: Substring) -> Bool {
        guard text.gap == 1, let word = NameWord(atFrontOf: text.dropFirst()), word.isCapital,
            word.typed.dropFirst().first?.isLowercase == true, !word.isFormOfAddress
        else { return false }
        return word.stems.allSatisfy { names[[$0.key]] == nil && joined[$0.key] == nil }
    }
}

extension String {
    /// The text without names at its end that are words, with capital letters: *Koperasi* of *Koperasi
    /// Sari*.
    fileprivate var withoutCommonNames: String {
        var text = self
        while let (word, before) = text.lastWord, word.isCapital, word.isCommon,
            !word.isPlace, !word.isRoad, !word.isFormOfAddress, !word.isBeforeName
        {
            text = before
        }
        return text
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
