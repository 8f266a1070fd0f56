extension NamesInText {
    /// Whether a name that was found at the front of a text is part of a date, of a place's, a road's
    /// or a feast's name, or of a minister's, by the words before and behind it.
    ///
    /// Behind *Jl.*, *Idul* or *Nabi* any name is. Behind a word such as *Desa* or *Bandara* with a
    /// capital letter one is that is a word as well, as in *Desa Melati*, and one that goes on with a
    /// word which nobody of the list bears, as in *Bandara Siti Fatimah*; any other may be somebody
    /// who is there: *di RSUD Siti bilang*. A shop may be its owner's, *Warung Indah*, unless another
    /// word begins its name: *Toko Sinar Rejeki*. Behind *Kepala Desa* there is always a person. So no
    /// whole name is given away but that of a road, and a third person who shares a name but has no
    /// such word before it is told as the one on the list: *Sri Mulyani* may be what neighbours call
    /// Sri.
    func isOfPlace(_ match: Match, atFrontOf text: Substring, behind before: String) -> Bool {
        if match.isCode { return false }
        if isOfDate(atFrontOf: text, behind: before) { return true }
        let isOfWords = isOfWords(match, atFrontOf: text)
        let isLonger = isOfWords && text.first?.isUppercase == true
        if isLonger, isBeforePlace(match, in: text, behind: before) { return true }
        let whole = isLonger ? before.withoutCommonNames : before
        let beside = whole.withoutAddress
        guard let (word, front) = beside.withoutKinds.lastWord else { return false }
        if word.isRoad { return true }
        let house = front.withoutHouse(of: word)
        guard (house ?? front).withoutPlaces.lastWord?.word.isBeforeName != true else {
            return false
        }
        let isPlace =
            word.isPlace && word.isTitled(behind: front) || house != nil && word.isCapital
        if beside == whole, isOfWords, isPlace { return !word.isShop || whole != before }
        let isFirmly = word.isCapital && (word.isPlace && !word.isFirm || word.isOfState)
        guard isFirmly || house != nil && !word.isShop, !(match.bearers.isWhole && match.words > 1)
        else {
            return false
        }
        let rest = text.dropFirst(match.length)
        return goesOn(rest) || house != nil && rest.goesOnAsHouse
    }

    /// Whether a word behind a name says that it is a place's: *Hope Street*.
    private func isBeforePlace(
        _ match: Match, in text: Substring, behind before: String
    ) -> Bool {
        let rest = text.dropFirst(match.length)
        guard rest.gap == 1, before.lastWord?.word.isBeforeName != true,
            let next = NameWord(atFrontOf: rest.dropFirst())
        else { return false }
        return next.isCapital && next.isBehindPlace
    }

    /// Whether every word of a name is one of the language: *Harapan Jaya*.
    private func isOfWords(_ match: Match, atFrontOf text: Substring) -> Bool {
        if match.bearers.isCommon { return true }
        let words = text.prefix(match.length).split(separator: " ")
        return words.count > 1 && words.allSatisfy { NameWord(atFrontOf: $0)?.isCommon == true }
    }

    /// Whether a word with a capital letter follows that is in nobody's name.
    private func goesOn(_ text: Substring) -> Bool {
        guard text.gap == 1, let word = NameWord(atFrontOf: text.dropFirst()), word.isCapital,
            word.typed.dropFirst().first?.isLowercase == true, !word.isFormOfAddress
        else { return false }
        return word.stems.allSatisfy { names[[$0.key]] == nil && joined[$0.key] == nil }
    }
}

extension NameWord {
    /// Whether what is called by a name behind it has a capital letter: *Desa*, *Kelompok tani*.
    fileprivate func isTitled(behind front: String) -> Bool {
        let last = front.lastWord?.word
        return isCapital || last?.isPlace == true && last?.isCapital == true
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

    /// The text without words at its end of which kind a place is: *Ketua* of *Ketua Kelompok Wanita*
    /// before *Tani*.
    fileprivate var withoutPlaces: String {
        var text = self
        while let (word, before) = text.lastWord, word.isOfSomeKind, !word.isBeforeName {
            text = before
        }
        return text
    }
}

extension String {
    /// The text without the *Rumah* at its end before a word that tells which house it is: *Sakit*;
    /// nothing where none is.
    fileprivate func withoutHouse(of word: NameWord) -> String? {
        guard word.isOfHouse, let (house, before) = lastWord, house.key == "rumah",
            house.isCapital
        else { return nil }
        return before
    }

    /// The text without what a place or a minister is for at its end: *Menteri* of *Menteri Sosial*.
    fileprivate var withoutKinds: String {
        var text = self
        while let (word, before) = text.lastWord, word.isCapital, word.isKind { text = before }
        guard text != self, let (word, before) = text.lastWord, word.isCapital else { return self }
        let isOfKind = word.isPlace || word.isOfState || before.withoutHouse(of: word) != nil
        return isOfKind ? text : self
    }
}

extension Substring {
    /// Whether a house is called for a mother by the word in front: *Harapan Bunda*.
    fileprivate var goesOnAsHouse: Bool {
        guard gap == 1, let word = NameWord(atFrontOf: dropFirst()), word.isCapital,
            ["bunda", "ibu"].contains(word.key)
        else { return false }
        let behind = dropFirst(1 + word.length)
        return NameWord(atFrontOf: behind.dropFirst(behind.gap))?.isCapital != true
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
