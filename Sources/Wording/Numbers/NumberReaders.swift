public import Discussion

extension NumberReaders {
    /// Reads numbers as one language writes them; what it cannot read, as the other does.
    public init(_ language: Language) {
        let languages = [language] + Language.allCases.filter { $0 != language }
        self.init(
            number: { text in languages.lazy.compactMap { $0.readNumber(text) }.first },
            money: { text in
                languages.lazy.compactMap { $0.readMoney(text, inShort: true) }.first
            },
            moneyEach: { text, isEnglish in
                language.readMoney(text, inShort: true, each: true)
                    ?? languages.lazy.compactMap {
                        $0.readMoney(text, inShort: true, each: isEnglish)
                    }.first
            })
    }
}
