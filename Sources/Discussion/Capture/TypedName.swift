/// A name in front of a text, as people type it behind `@`: forms of address and titles, then words
/// of somebody's name.
///
/// Without a colon behind them only words that are wholly of the name belong to it, as whatever
/// follows may be what was said.
struct TypedName {
    /// The words that may be of it.
    let words: [Substring]
    /// Whether a colon or a quote stands behind the last, so that nothing of them was said.
    let isClosed: Bool
    /// Whether nothing else was typed.
    private let isAlone: Bool

    init(atFrontOf text: Substring, mayBeAlone: Bool = true) {
        var (words, rest) = ([Substring](), text)
        while words.count < Self.most, let word = rest.wordOfName {
            words.append(word)
            rest = rest.dropFirst(word.count)
            guard rest.first == " " else { break }
            rest = rest.drop { $0 == " " }
        }
        self.words = words
        let end = rest.first
        isClosed = end == ":" || end.map { CaptureReader.closingMarks[$0] != nil } == true
        isAlone = mayBeAlone && rest.allSatisfy { $0 == ":" || $0.isWhitespace }
    }

    /// More words than a name with its titles has.
    private static let most = 8

    /// The one person of these whom it means, and how many of its words do; nothing where it fits
    /// nobody, or several.
    ///
    /// A form of address alone means whoever is the only one listed with it, but not where the name
    /// of somebody else follows it, or may follow.
    func person(among people: [Person]) -> (person: Person, count: Int)? {
        if isClosed || isAlone, let person = onlyOne(of: people, whom: words, isWhole: true) {
            return (person, words.count)
        }
        for count in words.indices.reversed().map({ $0 + 1 }) where mayEnd(behind: count) {
            if let person = onlyOne(of: people, whom: words[..<count], isWhole: false) {
                return (person, count)
            }
        }
        return nil
    }

    /// Those of these people whom it may mean.
    func people(of people: [Person]) -> [Person] {
        fitting(people, words, isWhole: true).first { !$0.isEmpty } ?? []
    }

    /// The forms of address and the name behind them, where it is nobody's.
    var unknown: String {
        let front = words.prefix(while: \.isTitle).count
        let count = isClosed ? words.count : min(words.count, front + 1)
        return words.prefix(count).joined(separator: " ")
    }

    /// Whether the name may end there: what stands between it and a colon is not somebody else's.
    ///
    /// One word or two alike, as in *sri mulyani lestari:*, are somebody else's, but where one is a
    /// small word of sentences: *sri kami ingin:*.
    private func mayEnd(behind count: Int) -> Bool {
        let rest = words[count...]
        guard isClosed, let first = rest.first, rest.count <= 2 else { return true }
        let isAlike = rest.allSatisfy { $0.first?.isUppercase == first.first?.isUppercase }
        return !isAlike || !rest.allSatisfy(\.mayBeName)
    }

    private func onlyOne(
        of people: [Person], whom words: some Collection<Substring>, isWhole: Bool
    ) -> Person? {
        let fitting = fitting(people, words, isWhole: isWhole).first { !$0.isEmpty } ?? []
        let keys = words.flatMap(\.namesOfPerson)
        let exact = fitting.filter { person in
            keys.allSatisfy { person.bears($0) || NameWord.isFormOfAddress($0) }
        }
        return exact.count == 1 ? exact[0] : fitting.count == 1 ? fitting[0] : nil
    }

    /// Whom the words fit as they are, then without the forms of address and titles in front.
    private func fitting(
        _ people: [Person], _ words: some Collection<Substring>, isWhole: Bool
    ) -> [[Person]] {
        let keys = words.flatMap(\.namesOfPerson)
        let bare = words.drop(while: \.isTitle)
        let own = bare.flatMap(\.namesOfPerson)
        let front = keys.dropLast(own.count)
        let mayBegin = isWhole || front.isEmpty
        let isSure = bare.dropFirst().allSatisfy { $0.isSurelyName || !$0.isCommonWord }
        guard !keys.isEmpty, isWhole || isSure else { return [] }
        return [
            people.filter {
                $0.isNamed(keys, mayBegin: mayBegin, isWhole: isWhole)
                    && (isWhole || !own.isEmpty || $0.nameWords.last == keys.last)
            },
            own.isEmpty || front.isEmpty
                ? []
                : people.filter {
                    $0.isNamed(own, mayBegin: mayBegin, isWhole: isWhole)
                        && $0.mayBeAddressed(as: front)
                },
        ]
    }
}

extension Person {
    /// Whether words follow each other in the name, the first as a beginning where that may be; of a
    /// whole name every word may be one, in any order.
    fileprivate func isNamed(_ words: [String], mayBegin: Bool, isWhole: Bool) -> Bool {
        let names = nameWords
        if isWhole {
            return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
        }
        return names.indices.contains { place in
            let isFirst = mayBegin ? names[place].hasPrefix(words[0]) : names[place] == words[0]
            return isFirst && names[(place + 1)...].starts(with: words.dropFirst())
        }
    }

    /// Whether nothing that is known of the person speaks against forms of address: *Bu Joko* is not
    /// Pak Joko.
    fileprivate func mayBeAddressed(as typed: ArraySlice<String>) -> Bool {
        let own = Set(nameWords.prefix { NameWord.isFormOfAddress($0) })
        return
            !(typed.contains(where: NameWord.addressesOfWomen.contains)
            && !own.isDisjoint(with: NameWord.addressesOfMen)
            || typed.contains(where: NameWord.addressesOfMen.contains)
                && !own.isDisjoint(with: NameWord.addressesOfWomen))
    }
}

extension NameWord {
    fileprivate static let addressesOfWomen: Set<String> = [
        "bu", "bude", "budhe", "bulik", "ibu", "mbak", "ning", "ny", "nyai", "nyonya", "sdri",
        "tante", "teh", "miss", "mrs", "ms",
    ]
    fileprivate static let addressesOfMen: Set<String> = [
        "bang", "bapak", "bp", "cak", "gus", "kang", "mas", "om", "pak", "pakde", "pakdhe",
        "paklik", "sdr", "tn", "tuan", "mr",
    ]
}

extension Substring {
    /// A word at the front that may be of a name: letters, apostrophes, hyphens and points; nothing
    /// where a sign stands behind it that does not end it, as a comma before another `@` does.
    fileprivate var wordOfName: Substring? {
        let word = prefix { $0.isLetter || $0.isApostrophe || $0 == "." || $0 == "-" }
        let behind = self[word.endIndex...]
        let mark = behind.first.map { $0 == ":" || $0 == "," ? behind.dropFirst().first : $0 }
        let isEnd = mark.map { $0?.isWhitespace ?? true } ?? true || behind.hasPrefix(",@")
        let isQuoted = behind.first.map { CaptureReader.closingMarks[$0] != nil } ?? false
        return word.first?.isLetter == true && (isEnd || isQuoted) ? word : nil
    }

    /// Whether it is a form of address or a title in front of a name: *Pak*, *Dr.*
    fileprivate var isTitle: Bool {
        last == "." || NameWord(atFrontOf: self)?.isFormOfAddress == true
    }

    /// Whether it is written as names are, and is no small word.
    fileprivate var isSurelyName: Bool {
        guard let word = NameWord(atFrontOf: self) else { return false }
        return word.isCapital && !word.isNoName
    }

    /// Whether it may be somebody's name though it be written small.
    fileprivate var mayBeName: Bool {
        guard let word = NameWord(atFrontOf: self) else { return false }
        return !word.isNoName && !word.isSpeaking && !word.isBeforePerson && !word.isOfSentence
    }

    /// Whether it is a word as often as a name.
    fileprivate var isCommonWord: Bool { NameWord(atFrontOf: self)?.isCommon ?? true }

    /// The words as those of people's names are compared.
    fileprivate var namesOfPerson: [String] { String(self).wordsOfName }
}

extension String {
    /// The words of a name, in small letters.
    var wordsOfName: [String] {
        lowercased().split { !$0.isLetter && !$0.isApostrophe }.map {
            String($0.map { $0.isApostrophe ? "'" : $0 })
        }
    }
}
