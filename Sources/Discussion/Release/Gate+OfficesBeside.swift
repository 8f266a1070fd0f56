extension Gate {
    /// The words of the office and institution of everyone a name may mean; none in what stands for a
    /// name itself.
    func wordsOfOffices(of people: [EntityID], in setting: Setting) -> [OfficeWords] {
        guard !setting.isMasked, setting.erased == nil else { return [] }
        return people.compactMap { session.people[$0].flatMap(OfficeWords.init) }
    }
}

extension String {
    /// The text without what somebody is at its end, behind which the name was to stand: *Kepala Desa
    /// Mangli* before *Joko Susilo*, with a sign or a word between too.
    ///
    /// Where the words go on in front of it, and behind the name without another comma, the office may
    /// be another part of the sentence, as in *Kepada Kepala Desa Mangli, Joko menyerahkan surat*:
    /// what stands for the name is then to stand in the place of the office too.
    func without(
        _ office: OfficeWords, before rest: Substring
    ) -> (front: String, isOther: Bool) {
        var front = Substring(self).withoutSigns
        let sign = front.count < count ? dropFirst(front.count).first : nil
        let isOpen = sign == "," && rest.first.map { ",.;".contains($0) } == false
        if let (word, before) = front.lastWord, OfficeWords.copulas.contains(word.key) {
            front = Substring(before).withoutSigns
        }
        var (text, words, fronts) = (String(front), [NameWord](), [String]())
        while let (word, before) = text.lastWord, office.has(word) {
            words.insert(word, at: 0)
            fronts.insert(before, at: 0)
            text = before
        }
        if office.isSaidWhole(by: words) {
            let goesOn = text.last { $0 != " " }?.isLetterOrDigit ?? false
            return (text, isOpen && goesOn)
        }
        guard !isOpen, sign == nil || sign == "," || sign == "(" else { return (self, false) }
        let isWhere = text.lastWord.map { OfficeWords.ofPlaces.contains($0.word.key) } == true
        for (place, front) in zip(words.indices, fronts) {
            let said = Array(words[place...])
            let previous = front.lastWord?.word
            let isTitle = sign == nil && previous?.isFormOfAddress == true
            if office.isSaidShort(by: said, isTitle: isTitle, isInFront: true), !isWhere,
                previous?.isBeforeOtherOffice != true
            {
                return (front, false)
            }
        }
        return (self, false)
    }
}

extension Substring {
    /// The text without what somebody is at its front, before which the name stood, behind a sign or
    /// a word that joins them: *selaku Kepala Desa Mangli*, *(Kades Mangli)*; in small letters and in
    /// short too, *ketua RT*, unless another office is meant.
    ///
    /// Behind the comma of what is reported the sentence begins: *Menurut Siti, kader harus dibayar*.
    func without(_ office: OfficeWords, isReported: Bool) -> Substring {
        let spaces = prefix { $0 == " " }.count
        let sign = dropFirst(spaces).first.flatMap { OfficeWords.signs.contains($0) ? $0 : nil }
        var rest = dropFirst(spaces + (sign == nil ? 0 : 1))
        rest = rest.dropFirst(rest.prefix { $0 == " " }.count)
        while let word = NameWord(atFrontOf: rest), OfficeWords.joining.contains(word.key) {
            rest = rest.dropFirst(word.length + 1)
        }
        var (words, ends) = ([NameWord](), [Substring]())
        while let word = NameWord(atFrontOf: rest.dropFirst(rest.gap)), office.has(word) {
            words.append(word)
            rest = rest.dropFirst(rest.gap + word.length)
            ends.append(rest)
            // *RT.03*
            if rest.first == ".", rest.dropFirst().first?.isNumber == true {
                rest = rest.dropFirst()
            }
        }
        for (count, end) in zip(1..., ends).reversed() {
            let said = Array(words.prefix(count))
            let isWhole = count == words.count && office.isSaidWhole(by: said)
            guard isWhole || isSaid(office, by: said, behind: sign, before: end, isReported) else {
                continue
            }
            return sign == "(" && end.first == ")" ? end.dropFirst() : end
        }
        return self
    }

    private func isSaid(
        _ office: OfficeWords, by words: [NameWord], behind sign: Character?,
        before end: Substring, _ isReported: Bool
    ) -> Bool {
        let isClosed = end.first.map { ",.;)".contains($0) } ?? true
        let isApart = sign.map { $0 == ":" || $0 == "," && isReported } ?? false
        guard isClosed || !isApart, !office.isOther(words, before: end) else { return false }
        let isTitle = sign == nil && words[0].isCapital || sign == "(" && isClosed
        return office.isSaidShort(by: words, isTitle: isTitle, isInFront: false)
    }

    /// The text without spaces at its end, and a sign that joins two parts of a sentence before them.
    fileprivate var withoutSigns: Substring {
        let body = dropLast(reversed().prefix { $0 == " " }.count)
        guard let sign = body.last, OfficeWords.signs.contains(sign) else { return self }
        return body.dropLast()
    }
}

extension OfficeWords {
    fileprivate static let signs: Set<Character> = [",", "(", "-", "–", "/", ":"]
    fileprivate static let copulas: Set<String> = ["adalah", "ialah", "is", "yaitu", "yakni"]
    fileprivate static let joining = copulas.union([
        "as", "menjabat", "of", "sebagai", "selaku", "the", "yang",
    ])
    /// Words behind which a place stands, not what somebody is.
    fileprivate static let ofPlaces: Set<String> = ["at", "dari", "di", "from", "in", "ke", "to"]
}
