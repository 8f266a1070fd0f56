/// Finds the people whom somebody named, in part or by code, in what was typed.
///
/// Several words of a name are found in any case, with anything between them, or joined. One word
/// is found in any case as well, unless it is a word of the language too (``NameWord/isCommon``).
/// With it go the initials of the same person beside it, and a form of address that is joined to it.
struct NamesInText {
    /// Who bears each name, or some words of it.
    private(set) var names: [[String]: Bearers] = [:]
    /// The same of several words joined to one.
    private(set) var joined: [String: Bearers] = [:]
    private(set) var codes: [String: Bearers] = [:]
    /// The first letters of all words of a name, where it has several.
    private(set) var initials: [String: Bearers] = [:]
    /// Who may be called so behind a form of address, by the first letters of a name.
    private(set) var nicknames: [String: Bearers] = [:]
    /// The words of each one's names, of which initials are the first letters.
    private(set) var words: [EntityID: [[String]]] = [:]
    /// Who holds each office, by its words.
    private(set) var offices: [[String]: Set<EntityID>] = [:]
    /// How many words the names have that begin with a word, the most first.
    private(set) var lengths: [String: [Int]] = [:]
    /// The names in scripts without spaces between words, the longest first.
    private(set) var unspacedNames: [(key: String, bearers: Bearers)] = []
    /// With which letters names begin.
    private var beginnings: Set<Unicode.Scalar> = []
    private var firstWords = WordSet()
    /// Whether what may be a name is taken for one, as for the public.
    private var isStrict = false
    /// How many words of a name are looked for: more than any name has.
    private static let mostWords = 12

    /// Knows no name.
    init() {}

    /// Knows the names of everyone a gate decides on, those too that were corrected.
    init(of gate: Gate) {
        isStrict = gate.audience == .public
        for person in gate.session.people {
            let bearer = Bearers(
                people: [person.id], isHidden: gate.isHidden(person),
                hasWithdrawn: gate.hasWithdrawn(person.id))
            for name in person.names {
                let words = name.nameWords(atMost: Self.mostWords)
                add(words, bearer)
                self.words[person.id, default: []].append(words.map(\.key))
                for word in words where !word.isFormOfAddress && !word.isNoName {
                    for start in Self.nicknames(of: word.key) {
                        nicknames[start, default: bearer].add(bearer)
                    }
                }
                for spelling in name.otherSpellings {
                    add(spelling.nameWords(atMost: Self.mostWords), bearer)
                }
            }
            let office = person.fields.text(.office)?.nameWords(atMost: Self.mostWords) ?? []
            if !office.isEmpty { offices[office.map(\.key), default: []].insert(person.id) }
            for code in Self.codes(of: gate.label(of: person)) {
                codes[code, default: bearer].add(bearer)
            }
        }
        unspacedNames = unspaced()
        for words in names.keys { lengths[words[0], default: []].append(words.count) }
        for (word, counts) in lengths { lengths[word] = Set(counts).sorted(by: >) }
        let all =
            Array(lengths.keys) + Array(joined.keys) + Array(codes.keys) + Array(nicknames.keys)
            + initials.keys.map { String($0.prefix(1)) }
        firstWords = WordSet(all)
        beginnings = Set(all.compactMap(\.unicodeScalars.first))
    }

    private func unspaced() -> [(key: String, bearers: Bearers)] {
        var found = joined
        for (words, bearers) in names where words.count == 1 { found[words[0]] = bearers }
        let keys = found.keys.filter { $0.count > 1 && $0.allSatisfy(\.isUnspaced) }
        let ordered = keys.sorted { $0.count == $1.count ? $0 < $1 : $0.count > $1.count }
        return ordered.compactMap { key in found[key].map { (key, $0) } }
    }

    /// How a code is typed: *P07*, *p7*; one of a single letter is none in a text.
    private static func codes(of label: String) -> [String] {
        guard let code = NameWord(atFrontOf: Substring(label))?.key, code.count > 1 else {
            return []
        }
        let number = code.dropFirst()
        let short = number.drop { $0 == "0" }
        return short.isEmpty || short == number ? [code] : [code, String(code.prefix(1) + short)]
    }

    /// Every word of a name, every two of them, and every few that follow each other.
    private mutating func add(_ words: [NameWord], _ bearer: Bearers) {
        let rest = words.filter { !$0.isFormOfAddress }
        let own = rest.isEmpty ? words : rest
        let letters = own.compactMap(\.key.first)
        if letters.count > 1 { initials[String(letters), default: bearer].add(bearer) }
        for (place, word) in words.enumerated() {
            let isWhole = own.count == 1 && own[0].key == word.key
            if isWhole || word.key.count > 2 || word.isShortName {
                add([word], isWhole: isWhole, bearer)
            }
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
        guard keys.count > 1, whole.count >= 5 || words.allSatisfy(\.isUnspaced) else { return }
        joined[whole, default: bearer].add(bearer)
    }

    /// Whether what may be somebody's name is taken for it, since less is told to the public, and
    /// nothing of whoever withdrew.
    func isTakenForName(_ word: NameWord) -> Bool {
        !word.isInEveryText
            && word.stems.contains { stem in
                names[[stem.key]].map { isStrict || $0.hasWithdrawn } ?? false
            }
    }

    /// Whether a text may name somebody, so that it has to be read; most texts name nobody.
    func mayOccur(in text: String) -> Bool { firstWords.mayOccur(in: text) }

    /// Whether words without spaces between them begin with a letter that begins no name.
    func isNoBeginning(_ letter: Character) -> Bool {
        letter.isUnspaced
            && letter.unicodeScalars.first.map { !beginnings.contains($0) } == true
    }
}
