extension NamesInText {
    /// Whom the first letters of a name mean behind a form of address: *Pak Zul* is *Zulkifli*.
    ///
    /// Three letters are such a name, more only where a point cuts it short, as in *Bu Wart. sakit*,
    /// since *Pak Budi* is another than *Budiman*.
    func nickname(
        _ word: NameWord, atFrontOf text: Substring, after previous: NameWord?
    ) -> Match? {
        guard previous?.isFormOfAddress == true, word.isCapital, !word.isCommon,
            let bearers = nicknames[word.key]
        else { return nil }
        let behind = text.dropFirst(word.length)
        let isCutShort =
            behind.first == "." && behind.dropFirst().first { $0 != " " }?.isLowercase == true
        guard word.key.count == Self.lettersOfNickname || isCutShort else { return nil }
        return Match(length: word.length + (isCutShort ? 1 : 0), words: 1, bearers: bearers)
    }

    /// How many letters people leave of a name when they call somebody.
    private static let lettersOfNickname = 3
    /// How many more a name has at least.
    private static let lettersLeftOut = 3

    /// The beginnings of a word of a name that may stand for it.
    static func nicknames(of word: String) -> [String] {
        let most = word.count - lettersLeftOut
        return most < lettersOfNickname
            ? [] : (lettersOfNickname...most).map { String(word.prefix($0)) }
    }
}
