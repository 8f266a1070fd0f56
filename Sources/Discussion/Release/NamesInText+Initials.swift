extension NamesInText {
    /// A name behind initials of the one who bears it, or behind a word of the name cut short.
    func behindInitials(atFrontOf text: Substring) -> Match? {
        var (length, initials) = (0, [String]())
        while let initial = text.dropFirst(length).initial, initials.count < Self.mostInitials {
            initials.append(initial.letters)
            length += initial.length + text.dropFirst(length + initial.length).gap
            guard let match = name(behind: length, in: text, isMarked: true),
                let word = NameWord(atFrontOf: text.dropFirst(length)),
                let bearers = bearers(match.bearers, with: initials, before: word)
            else { continue }
            return match.longer(by: length, words: initials.count, of: bearers)
        }
        return nil
    }

    /// A name with the initials of the same person that follow it, and what follows these of the
    /// name.
    func withInitials(_ match: Match, in text: Substring) -> Match {
        var match = match
        for _ in 0..<Self.mostInitials {
            let behind = text.dropFirst(match.length)
            let gap = behind.gap
            guard gap > 0, behind.degrees == 0,
                let initial = initial(atFrontOf: behind.dropFirst(gap)),
                let bearers = bearers(match.bearers, with: [initial.letters])
            else { return match }
            match = match.longer(by: gap + initial.length, words: 1, of: bearers)
            let rest = text.dropFirst(match.length)
            guard rest.gap > 0, let more = name(behind: rest.gap, in: rest, isMarked: true) else {
                continue
            }
            let shared = bearers.people.filter(more.bearers.people.contains)
            if shared.isEmpty { continue }
            return match.longer(
                by: rest.gap + more.length, words: more.words, of: bearers.narrowed(to: shared))
        }
        return match
    }

    /// An initial behind a name; *H.* stands for a title where it has another name behind it.
    private func initial(atFrontOf text: Substring) -> (letters: String, length: Int)? {
        guard let initial = text.anyInitial else { return nil }
        let rest = text.dropFirst(initial.length)
        let isTitle =
            text.initial == nil && rest.gap > 0
            && name(behind: rest.gap, in: rest, isMarked: true) != nil
        return isTitle ? nil : initial
    }

    /// Whoever has these initials where they stand for the name.
    ///
    /// One with a point behind it stands for each word of the name: *S.A.* What is a degree or
    /// another abbreviation as well is taken for that, and so is what has a name or a number behind
    /// it: *S.H.*, *R.S. Umum*, *R.A. Kartini*.
    func initialsAlone(atFrontOf text: Substring) -> Match? {
        guard text.dropFirst().first == "." else { return nil }
        let typed = text.prefix { $0.isLetter || $0 == "." }
        let letters = typed.split(separator: ".")
        guard letters.count > 1,
            letters.allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true }),
            !Degrees.has(String(typed))
        else { return nil }
        let key = letters.reduce(into: "") { $0 += $1.folded }
        let behind = text.dropFirst(typed.count)
        let next = behind.dropFirst(behind.gap).first
        let isInName = next?.isUppercase == true || next?.isNumber == true
        guard let bearers = initials[key], !isInName, !Self.abbreviations.contains(key) else {
            return nil
        }
        let endsSentence = typed.last == "." && !behind.contains(where: \.isLetterOrDigit)
        return Match(
            length: typed.count - (endsSentence ? 1 : 0), words: letters.count, bearers: bearers)
    }

    /// What stands for a firm, an office, a place or a title, and is no name.
    private static let abbreviations: Set<String> = [
        "ad", "an", "art", "bd", "cv", "da", "di", "dpr", "dprd", "hp", "kh", "ma", "mi", "pd",
        "pkk", "pp", "ps", "pt", "ra", "rm", "rr", "rs", "rsu", "rt", "rw", "sd", "sk", "sma",
        "smp", "tb", "tk", "ud", "up", "uu", "wc",
    ]

    private static let mostInitials = 3

    /// Those whose names have a word for each of the initials, before another word of the name if
    /// one is given; nothing if there is nobody.
    private func bearers(
        _ bearers: Bearers, with initials: [String], before word: NameWord? = nil
    ) -> Bearers? {
        let keys = word?.stems.map(\.key) ?? []
        let people = bearers.people.filter { person in
            words[person]?.contains { name in
                let end = name.firstIndex(where: keys.contains) ?? name.endIndex
                return initials.allSatisfy { initial in
                    name[..<end].contains { $0.hasPrefix(initial) }
                }
            } == true
        }
        return people.isEmpty ? nil : bearers.narrowed(to: people)
    }
}

extension Substring {
    /// How many spaces stand in front; 0 where there are more than between words.
    var gap: Int {
        let count = prefix { $0 == " " || $0 == "\u{A0}" }.count
        return count > 2 ? 0 : count
    }

    /// The letters of an initial at the front, or of a word cut short, and how many characters it
    /// has: *A* or *Moh* with a point behind, or one capital letter.
    ///
    /// The point at the end of the text is none of them.
    fileprivate var initial: (letters: String, length: Int)? {
        NameWord(atFrontOf: self)?.isFormOfAddress == true ? nil : anyInitial
    }

    /// The same, though a form of address be cut short so.
    fileprivate var anyInitial: (letters: String, length: Int)? {
        guard let word = NameWord(atFrontOf: self), word.isCapital, word.key.count <= 4 else {
            return nil
        }
        let behind = dropFirst(word.length)
        guard behind.first == "." else { return word.length == 1 ? (word.key, 1) : nil }
        let isLast = !behind.contains(where: \.isLetterOrDigit)
        return (word.key, word.length + (isLast ? 0 : 1))
    }
}
