extension Gate {
    /// The words of somebody's office and institution, which tell whose code or voice it is that
    /// stands beside them; none of somebody whom a text names.
    func wordsOfOffice(of match: NamesInText.Match, in setting: Setting) -> Set<String> {
        guard let id = match.bearers.only, let person = session.people[id], !setting.isMasked,
            setting.erased == nil, !match.isCode
        else { return [] }
        let texts = [PersonKey.office, .institution, .represents].flatMap { key in
            person.fields.versions(of: key).compactMap { version in
                if case .text(let text)? = version.value { text } else { nil }
            }
        }
        return Set(texts.flatMap { $0.split { !$0.isPartOfName }.map { Substring($0).folded } })
    }
}

extension String {
    /// The text without what somebody is at its end, behind which the name was to stand: *Kepala Desa
    /// Mangli* before *Joko Susilo*.
    func without(office words: Set<String>) -> String {
        var text = Substring(self)
        while let (word, before) = text.lastWord, words.contains(word.key) {
            text = Substring(before)
        }
        return String(text)
    }
}

extension Substring {
    /// The text without what somebody is at its front, before which the name stood: *selaku Kepala
    /// Desa Mangli*, *, Kepala Desa Mangli*, *(Kades Mangli)*.
    func without(office words: Set<String>) -> Substring {
        let sign = dropFirst(prefix { $0 == " " }.count)
        let opened =
            sign.first == "(" ? sign.dropFirst() : sign.first == "," ? sign.dropFirst() : sign
        var rest = opened.dropFirst(opened.prefix { $0 == " " }.count)
        if let word = NameWord(atFrontOf: rest), Self.linking.contains(word.key) {
            rest = rest.dropFirst(word.length + 1)
        }
        var count = 0
        while let word = NameWord(atFrontOf: rest), words.contains(word.key) {
            count += 1
            rest = rest.dropFirst(word.length)
            guard rest.gap > 0, let next = NameWord(atFrontOf: rest.dropFirst(rest.gap)),
                words.contains(next.key)
            else { break }
            rest = rest.dropFirst(rest.gap)
        }
        guard count > 0 else { return self }
        if sign.first == "(" { return rest.first == ")" ? rest.dropFirst() : self }
        return rest
    }

    private static let linking: Set<String> = [
        "as", "dari", "from", "of", "sebagai", "selaku", "the", "yaitu",
    ]
}
