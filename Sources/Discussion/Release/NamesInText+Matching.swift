extension NamesInText {
    /// Who is named at the front of a text that begins with a word, the longest name first, by what
    /// stands before it.
    func match(
        atFrontOf text: Substring, after previous: NameWord?, behind front: String = "",
        isMeant: Bool = false
    ) -> Match? {
        guard let first = NameWord(atFrontOf: text),
            !first.isNobody(before: text.dropFirst(first.length), after: previous, behind: front)
        else { return nil }
        let isMarked =
            isMeant && !first.isInEveryText
            || isMarked(first, atFrontOf: text, after: previous, behind: front)
        if let match = name(first, atFrontOf: text, isMarked: isMarked),
            !isAddress(first, match, in: text)
        {
            return match.isCode ? match : withMisspeltWord(withInitials(match, in: text), in: text)
        }
        return behindInitials(atFrontOf: text) ?? behindAddress(joinedTo: first, in: text)
            ?? before(whatIsJoinedTo: first, in: text) ?? unspaced(atFrontOf: first)
            ?? initialsAlone(atFrontOf: text) ?? nickname(first, atFrontOf: text, after: previous)
    }

    /// Whether a name of one word is but the form of address of the one behind it: *Neng Siti*, *Gus
    /// Dur*.
    private func isAddress(_ word: NameWord, _ match: Match, in text: Substring) -> Bool {
        guard match.words == 1, word.isFormOfAddress else { return false }
        let behind = text.dropFirst(match.length)
        guard behind.gap > 0, let next = NameWord(atFrontOf: behind.dropFirst(behind.gap)) else {
            return false
        }
        return next.isCapital || next.stems.contains { names[[$0.key]]?.isCommon == false }
    }

    /// A name at the front of words that are written without spaces between them.
    private func unspaced(atFrontOf word: NameWord) -> Match? {
        guard word.typed.first?.isUnspaced == true else { return nil }
        for (key, bearers) in unspacedNames where word.key.hasPrefix(key) {
            var (length, folded) = (0, 0)
            for character in word.typed where folded < key.count {
                length += 1
                folded += character.folded.count
            }
            return Match(length: length, words: 2, bearers: bearers)
        }
        return nil
    }

    /// A name with the next word of it, if that is written otherwise by a letter: *Abdul Gofur* for
    /// *Abdul Ghofur*.
    private func withMisspeltWord(_ match: Match, in text: Substring) -> Match {
        let behind = text.dropFirst(match.length)
        let gap = behind.gap
        guard gap > 0, let word = NameWord(atFrontOf: behind.dropFirst(gap)), word.isCapital,
            word.key.count >= 4, names[[word.key]] == nil
        else { return match }
        let people = match.bearers.people.filter { person in
            words[person]?.joined().contains { $0.count >= 4 && $0.isNearly(word.key) } == true
        }
        guard !people.isEmpty else { return match }
        return match.longer(
            by: gap + word.length, words: 1, of: match.bearers.narrowed(to: people))
    }

    /// A name with another word or with figures joined to its end: *SitiBudi*, *Siti2*; the figures
    /// go with it.
    private func before(whatIsJoinedTo word: NameWord, in text: Substring) -> Match? {
        for part in word.joinedParts {
            guard let key = NameWord(atFrontOf: part.word)?.key,
                let bearers = joined[key] ?? names[[key]],
                !bearers.isCommon
                    || name(behind: part.word.count, in: text, isMarked: true) != nil
            else { continue }
            let length = part.isBeforeFigures ? word.length : part.word.count
            return Match(length: length, words: 1, bearers: bearers)
        }
        return nil
    }

    /// So many characters with a name behind them, and the initials that follow it.
    func name(behind length: Int, in text: Substring, isMarked: Bool) -> Match? {
        let rest = text.dropFirst(length)
        guard let word = NameWord(atFrontOf: rest),
            let match = name(word, atFrontOf: rest, isMarked: isMarked || word.isCapital),
            !match.isCode
        else { return nil }
        return withInitials(match, in: rest)
    }

    /// A name behind a form of address that is joined to it: *BuSiti*.
    private func behindAddress(joinedTo word: NameWord, in text: Substring) -> Match? {
        for address in word.joinedAddresses {
            if let match = name(behind: address.length, in: text, isMarked: address.marksName) {
                return match.longer(by: address.length, words: 0)
            }
        }
        return nil
    }

    private func name(
        _ first: NameWord, atFrontOf text: Substring, isMarked: Bool
    ) -> Match? {
        for count in lengths[first.key] ?? [] where count > 1 {
            if let match = several(count, atFrontOf: text, isMarked: isMarked) { return match }
        }
        for stem in first.stems {
            let isMarked = isMarked && !stem.isDoubtful
            if let bearers = joined[stem.key], isMarked || !bearers.isCommon {
                return Match(length: stem.length, words: 2, bearers: bearers)
            }
            if let bearers = names[[stem.key]], isMarked || !bearers.isCommon {
                return Match(length: stem.length, words: 1, bearers: bearers)
            }
            if let bearers = codes[stem.key] {
                return Match(length: stem.length, words: 1, bearers: bearers, isCode: true)
            }
        }
        return nil
    }

    private func several(_ count: Int, atFrontOf text: Substring, isMarked: Bool) -> Match? {
        guard let found = Self.words(count, atFrontOf: text) else { return nil }
        for stem in found.last.stems {
            guard let bearers = names[found.keys + [stem.key]],
                isMarked && !stem.isDoubtful || !bearers.isCommon
            else { continue }
            return Match(length: found.length + stem.length, words: count, bearers: bearers)
        }
        return nil
    }

    /// So many words with little between them: all but the last as they are compared, the last, and
    /// how many characters stand before it; nothing where there are fewer.
    private static func words(
        _ count: Int, atFrontOf text: Substring
    ) -> (keys: [String], last: NameWord, length: Int)? {
        var (rest, keys, length) = (text, [String](), 0)
        while let word = NameWord(atFrontOf: rest) {
            if keys.count == count - 1 { return (keys, word, length) }
            keys.append(word.key)
            rest = rest.dropFirst(word.length)
            let gap = rest.prefix { !$0.isLetterOrDigit && !$0.isNewline }
            guard 1...3 ~= gap.count, !gap.contains(where: \.endsPhrase) else { return nil }
            rest = rest.dropFirst(gap.count)
            length += word.length + gap.count
        }
        return nil
    }
}

extension String {
    /// Whether it is another word by one letter: one more, one less or one other.
    fileprivate func isNearly(_ other: String) -> Bool {
        guard abs(count - other.count) <= 1 else { return false }
        let (long, short) = count >= other.count ? (self, other) : (other, self)
        let same = zip(long, short).prefix { $0 == $1 }.count
        let rest = long.dropFirst(same + 1)
        return rest == short.dropFirst(same) || rest == short.dropFirst(same + 1)
    }
}

extension Character {
    /// Whether what stands behind it belongs to other words; a point may end a word cut short.
    fileprivate var endsPhrase: Bool { ";:!?".contains(self) }
}
