/// Finds the people whom somebody named, in part or by code, in what was typed.
///
/// Several words of a name are found in any case, with anything between them, or joined. One word
/// is found in any case as well, unless it is a word of the language too (``NameWord/isCommon``).
/// With it go the initials of the same person beside it, and a form of address that is joined to it.
struct NamesInText {
    /// Who bears each name, or some words of it.
    private var names: [[String]: Bearers] = [:]
    /// The same of several words joined to one.
    private var joined: [String: Bearers] = [:]
    private var codes: [String: Bearers] = [:]
    /// The words of each one's names, of which initials are the first letters.
    private var words: [EntityID: Set<String>] = [:]
    /// How many words the names have that begin with a word, the most first.
    private var lengths: [String: [Int]] = [:]
    private var firstWords = WordSet()
    /// How many words of a name are looked for: more than any name has.
    private static let mostWords = 12

    /// Those who share a name or a part of it.
    struct Bearers {
        /// Who they are, in the order of the list.
        private(set) var people: [EntityID]
        /// Whether one of them may not be named even where speakers are named.
        private(set) var isHidden: Bool
        /// Whether nothing is told of one of them.
        private(set) var hasWithdrawn: Bool
        /// Whether it is all of somebody's name.
        fileprivate(set) var isWhole = false
        /// Whether the words are words of the language as well, and so are a name only with a
        /// capital letter or after a form of address.
        fileprivate(set) var isCommon = false

        /// The one, if no other bears it.
        var only: EntityID? { people.count == 1 ? people[0] : nil }

        /// Only some of them.
        fileprivate func narrowed(to people: [EntityID]) -> Bearers {
            var bearers = self
            bearers.people = people
            return bearers
        }

        fileprivate mutating func add(_ other: Bearers) {
            for person in other.people where !people.contains(person) { people.append(person) }
            isHidden = isHidden || other.isHidden
            hasWithdrawn = hasWithdrawn || other.hasWithdrawn
            isWhole = isWhole || other.isWhole
            isCommon = isCommon && other.isCommon
        }
    }

    /// What was found at a place: how many characters and words long, and whom it may mean.
    struct Match {
        private(set) var length: Int
        private(set) var words: Int
        private(set) var bearers: Bearers
        var isCode = false

        /// The same with more of the text.
        fileprivate func longer(by more: Int, words count: Int, of bearers: Bearers? = nil) -> Match
        {
            var match = self
            match.length += more
            match.words += count
            match.bearers = bearers ?? self.bearers
            return match
        }

        /// Whether it is a name beyond doubt: several words of one, or all of one that is no word.
        var isSure: Bool { words > 1 || (bearers.isWhole && !bearers.isCommon && !isCode) }
    }

    /// Knows no name.
    init() {}

    /// Knows the names of everyone a gate decides on, those too that were corrected.
    init(of gate: Gate) {
        for person in gate.session.people {
            let bearer = Bearers(
                people: [person.id], isHidden: gate.isHidden(person),
                hasWithdrawn: gate.hasWithdrawn(person.id))
            for name in person.names {
                let words = name.nameWords(atMost: Self.mostWords)
                add(words, bearer)
                self.words[person.id, default: []].formUnion(words.map(\.key))
            }
            if let code = NameWord(atFrontOf: Substring(gate.label(of: person)))?.key,
                code.count > 1
            {
                codes[code, default: bearer].add(bearer)
            }
        }
        for words in names.keys { lengths[words[0], default: []].append(words.count) }
        for (word, counts) in lengths { lengths[word] = Set(counts).sorted(by: >) }
        firstWords = WordSet(Array(lengths.keys) + Array(joined.keys) + Array(codes.keys))
    }

    /// Every word of a name, every two of them, and every few that follow each other.
    private mutating func add(_ words: [NameWord], _ bearer: Bearers) {
        let own = words.filter { !$0.isFormOfAddress }
        for (place, word) in words.enumerated() {
            let isWhole = own.count == 1 && own[0].key == word.key
            if isWhole || word.key.count >= 3 { add([word], isWhole: isWhole, bearer) }
            for other in words.dropFirst(place + 2) {
                add([word, other], isWhole: false, bearer)
            }
            for end in words.indices.dropFirst(place + 1) {
                let run = Array(words[place...end])
                add(run, isWhole: run.count == words.count, bearer)
            }
        }
    }

    private mutating func add(_ words: [NameWord], isWhole: Bool, _ bearer: Bearers) {
        guard isWhole || !words.allSatisfy(\.isNoName) else { return }
        var bearer = bearer
        bearer.isWhole = isWhole
        bearer.isCommon = (words.count == 1 || !isWhole) && words.allSatisfy(\.isCommon)
        let keys = words.map(\.key)
        names[keys, default: bearer].add(bearer)
        let whole = keys.joined()
        guard keys.count > 1, whole.count >= 5 else { return }
        joined[whole, default: bearer].add(bearer)
    }

    /// Whether a text may name somebody, so that it has to be read; most texts name nobody.
    func mayOccur(in text: String) -> Bool { firstWords.mayOccur(in: text) }

    /// Who is named at the front of a text that begins with a word, the longest name first.
    func match(atFrontOf text: Substring, after previous: NameWord?) -> Match? {
        guard let first = NameWord(atFrontOf: text) else { return nil }
        let isMarked = first.isCapital || previous?.isFormOfAddress == true
        if let match = name(first, atFrontOf: text, isMarked: isMarked) {
            return match.isCode ? match : withInitials(match, in: text)
        }
        return behindInitials(atFrontOf: text) ?? behindAddress(joinedTo: first, in: text)
    }

    /// So many characters with a name behind them, and the initials that follow it.
    private func name(behind length: Int, in text: Substring, isMarked: Bool) -> Match? {
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

    /// A name behind initials of the one who bears it, or behind a word of the name cut short.
    private func behindInitials(atFrontOf text: Substring) -> Match? {
        var (length, initials) = (0, [String]())
        while let initial = text.dropFirst(length).initial, initials.count < Self.mostInitials {
            initials.append(initial.letters)
            length += initial.length + text.dropFirst(length + initial.length).gap
            guard let match = name(behind: length, in: text, isMarked: true),
                let bearers = bearers(match.bearers, with: initials)
            else { continue }
            return match.longer(by: length, words: initials.count, of: bearers)
        }
        return nil
    }

    /// A name with the initials of the same person that follow it, and what follows these of the
    /// name.
    private func withInitials(_ match: Match, in text: Substring) -> Match {
        var match = match
        for _ in 0..<Self.mostInitials {
            let behind = text.dropFirst(match.length)
            let gap = behind.gap
            guard gap > 0, let initial = behind.dropFirst(gap).initial,
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

    private static let mostInitials = 3

    /// Those whose names have a word for each of the initials; nothing if there is nobody.
    private func bearers(_ bearers: Bearers, with initials: [String]) -> Bearers? {
        let people = bearers.people.filter { person in
            initials.allSatisfy { initial in
                words[person]?.contains { $0.hasPrefix(initial) } == true
            }
        }
        return people.isEmpty ? nil : bearers.narrowed(to: people)
    }

    private func name(
        _ first: NameWord, atFrontOf text: Substring, isMarked: Bool
    ) -> Match? {
        for count in lengths[first.key] ?? [] where count > 1 {
            if let match = several(count, atFrontOf: text, isMarked: isMarked) { return match }
        }
        for stem in first.stems {
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
            guard let bearers = names[found.keys + [stem.key]], isMarked || !bearers.isCommon
            else { continue }
            return Match(length: found.length + stem.length, words: count, bearers: bearers)
        }
        return nil
    }

    /// Those whose names are in a tag, its words joined in any way.
    func matches(inTag tag: String) -> [Match] {
        let key = tag.lowercased().filter(\.isLetterOrDigit)
        let isAddressed = { (count: Int) in
            NameWord(atFrontOf: Substring(key.prefix(count)))?.isFormOfAddress == true
        }
        for front in 0...min(8, key.count) where front == 0 || isAddressed(front) {
            let name = String(key.dropFirst(front))
            guard let bearers = joined[name] ?? names[[name]] else { continue }
            return [Match(length: tag.count, words: 2, bearers: bearers)]
        }
        return mayOccur(in: tag) ? matches(in: tag) : []
    }

    /// Everyone who is named in a text.
    func matches(in text: String) -> [Match] {
        var (rest, previous, found) = (Substring(text), NameWord?.none, [Match]())
        while !rest.isEmpty {
            guard let word = NameWord(atFrontOf: rest) else {
                rest = rest.dropFirst()
                continue
            }
            let match = match(atFrontOf: rest, after: previous)
            found += match.map { [$0] } ?? []
            rest = rest.dropFirst(match?.length ?? word.length)
            previous = word
        }
        return found
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
            guard 1...3 ~= gap.count else { return nil }
            rest = rest.dropFirst(gap.count)
            length += word.length + gap.count
        }
        return nil
    }
}

extension Substring {
    /// How many spaces stand in front; 0 where there are more than between words.
    fileprivate var gap: Int {
        let count = prefix { $0 == " " || $0 == "\u{A0}" }.count
        return count > 2 ? 0 : count
    }

    /// The letters of an initial at the front, or of a word cut short, and how many characters it
    /// has: *A* or *Moh* with a point behind, or one capital letter.
    ///
    /// The point at the end of the text is none of them.
    fileprivate var initial: (letters: String, length: Int)? {
        guard let word = NameWord(atFrontOf: self), word.isCapital, word.key.count <= 4,
            !word.isFormOfAddress
        else { return nil }
        let behind = dropFirst(word.length)
        guard behind.first == "." else { return word.length == 1 ? (word.key, 1) : nil }
        let isLast = !behind.contains(where: \.isLetterOrDigit)
        return (word.key, word.length + (isLast ? 0 : 1))
    }
}

extension String {
    /// The words of a name, so many at most.
    fileprivate func nameWords(atMost count: Int) -> [NameWord] {
        var (rest, words) = (Substring(self), [NameWord]())
        while !rest.isEmpty, words.count < count {
            let word = NameWord(atFrontOf: rest)
            if let word { words.append(word) }
            rest = rest.dropFirst(word?.length ?? 1)
        }
        return words
    }
}
