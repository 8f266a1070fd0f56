extension NamesInText {
    /// Whom the first letters of a name mean behind a form of address: *Pak Zul* is *Zulkifli*.
    ///
    /// Three letters are such a name, more only where a point cuts it short, as in *Bu Wart. sakit*,
    /// since *Pak Budi* is another than *Budiman*; and so is *Bu Yan* than *Yanti*, unless that one
    /// withdrew. A word that is often said behind a form of address is none: *bapak mau*.
    func nickname(
        _ word: NameWord, atFrontOf text: Substring, after previous: NameWord?
    ) -> Match? {
        guard previous?.isFormOfAddress == true, !word.isCommon,
            word.isCapital || !Self.smallWords.contains(word.key),
            let bearers = nicknames[word.key]
        else { return nil }
        let isCutShort = text.dropFirst(word.length).cutsShort
        let isShort = word.key.count == Self.lettersOfNickname
        guard isCutShort || isShort && (bearers.hasWithdrawn || isShortFor(bearers, word)) else {
            return nil
        }
        return Match(length: word.length + (isCutShort ? 1 : 0), words: 1, bearers: bearers)
    }

    /// Whether a name of theirs is so much longer that the word hardly is another name.
    private func isShortFor(_ bearers: Bearers, _ word: NameWord) -> Bool {
        bearers.people.contains { person in
            words[person]?.joined().contains {
                $0.hasPrefix(word.key) && $0.count >= word.key.count + Self.lettersLeftOut
            } == true
        }
    }

    /// How many letters people leave of a name when they call somebody.
    private static let lettersOfNickname = 3
    /// How many more a name has at least of which they are surely a part.
    private static let lettersLeftOut = 3

    /// The beginnings of a word of a name that may stand for it.
    static func nicknames(of word: String) -> [String] {
        word.count <= lettersOfNickname
            ? [] : (lettersOfNickname..<word.count).map { String(word.prefix($0)) }
    }

    /// Small words of three letters.
    private static let smallWords: Set<String> = [
        "apa", "aku", "ber", "bil", "bis", "bos", "dah", "des", "doa", "dua", "gak", "gas", "hak",
        "hal", "han", "ini", "itu", "kan", "kas", "kok", "kos", "lah", "lho", "mah", "mau", "nah",
        "nih", "pas", "per", "pun", "rak", "sah", "sih", "tak", "tau", "tim", "toh", "tua", "wah",
        "yuk", "are", "but", "can", "for", "has", "her", "his", "how", "not", "now", "was", "who",
        "why", "you",
    ]
}

extension Substring {
    /// Whether a point in front cuts a word short, and the sentence goes on or is nothing more.
    fileprivate var cutsShort: Bool {
        guard first == "." else { return false }
        guard let next = dropFirst().first(where: { $0 != " " }) else { return true }
        return next.isLowercase || ",;&/)".contains(next)
    }
}
