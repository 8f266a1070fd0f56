/// The words of what somebody is, which tell whose code stands beside them.
struct OfficeWords {
    /// Those of the office, all of which are said where it is.
    var office: Set<String> = []
    /// Those of the institution.
    var institution: Set<String> = []

    /// Whether words say it: the whole of an office of several words, or with its institution.
    fileprivate func isSaid(by words: [String]) -> Bool {
        let said = Set(words.flatMap { NamesInText.shortOffices[$0] ?? [$0] })
        guard !office.isEmpty, said.isSuperset(of: office) else { return false }
        return office.count > 1 || !said.subtracting(office).isDisjoint(with: institution)
    }

    fileprivate func has(_ word: NameWord) -> Bool {
        office.contains(word.key) || institution.contains(word.key)
            || NamesInText.shortOffices[word.key].map(office.union(institution).isSuperset) ?? false
    }
}

extension Gate {
    /// The words of somebody's office and institution; none of somebody whom a text does not name.
    func wordsOfOffice(of match: NamesInText.Match, in setting: Setting) -> OfficeWords? {
        guard let id = match.bearers.only, let person = session.people[id], !setting.isMasked,
            setting.erased == nil, !match.isCode
        else { return nil }
        func words(_ keys: [PersonKey]) -> Set<String> {
            let texts = keys.compactMap { person.fields.text($0) }
            return Set(texts.flatMap { $0.split { !$0.isPartOfName }.map { Substring($0).folded } })
        }
        let office = words([.office])
        return office.isEmpty
            ? nil : OfficeWords(office: office, institution: words([.institution, .represents]))
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
        let isOpen =
            front.count < count && dropLast(count - front.count - 1).last == ","
            && rest.first.map { ",.;".contains($0) } == false
        if let (word, before) = front.lastWord, OfficeWords.copulas.contains(word.key) {
            front = Substring(before).withoutSigns
        }
        var (text, words) = (String(front), [String]())
        while let (word, before) = text.lastWord, office.has(word) {
            words.append(word.key)
            text = before
        }
        guard office.isSaid(by: words) else { return (self, false) }
        let goesOn = text.last { $0 != " " }?.isLetterOrDigit ?? false
        return (text, isOpen && goesOn)
    }
}

extension Substring {
    /// The text without what somebody is at its front, before which the name stood, behind a sign or
    /// a word that joins them: *selaku Kepala Desa Mangli*, *(Kades Mangli)*.
    func without(_ office: OfficeWords) -> Substring {
        let spaces = prefix { $0 == " " }.count
        let isSigned = dropFirst(spaces).first.map { OfficeWords.signs.contains($0) } == true
        var rest = dropFirst(spaces + (isSigned ? 1 : 0))
        rest = rest.dropFirst(rest.prefix { $0 == " " }.count)
        var isJoined = isSigned
        while let word = NameWord(atFrontOf: rest), OfficeWords.joining.contains(word.key) {
            isJoined = true
            rest = rest.dropFirst(word.length + 1)
        }
        guard isJoined || NameWord(atFrontOf: rest)?.isCapital == true else { return self }
        var words: [String] = []
        while let word = NameWord(atFrontOf: rest.dropFirst(rest.gap)), office.has(word) {
            words.append(word.key)
            rest = rest.dropFirst(rest.gap + word.length)
        }
        guard office.isSaid(by: words) else { return self }
        return isSigned && dropFirst(spaces).first == "(" && rest.first == ")"
            ? rest.dropFirst() : rest
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
}
