/// Finds the people whom somebody named, in part or by code, in what was typed.
///
/// A name of several words is found in any case. One word of a name is found with a capital, or
/// after a form of address, since many names are words as well: *rahmat*, *budi*.
struct NamesInText {
    private var entries: [String: [Entry]] = [:]
    private var firstWords = WordSet()

    /// Words that stand for people; several people may share a part of a name.
    private struct Entry {
        let words: [String]
        let isCode: Bool
        var people: [EntityID]
    }

    /// What was found at a place: how many characters and words long, and whom it may mean.
    struct Match {
        let length: Int
        let words: Int
        let people: [EntityID]
        let isCode: Bool
    }

    init(of session: Session) {
        for person in session.people {
            let words = (person.name ?? "").nameWords
            if words.count > 1 { add(words, person.id) }
            for word in words where words.count == 1 || word.count >= 3 { add([word], person.id) }
            let code = session.label(of: person)
            if code.count > 1 { add([code.lowercased()], person.id, isCode: true) }
        }
        for word in entries.keys { entries[word]?.sort { $0.words.count > $1.words.count } }
        firstWords = WordSet(entries.keys)
    }

    private mutating func add(_ words: [String], _ person: EntityID, isCode: Bool = false) {
        let first = words[0]
        let place = entries[first]?.firstIndex { $0.words == words && $0.isCode == isCode }
        if let place {
            entries[first]?[place].people.append(person)
        } else {
            let entry = Entry(words: words, isCode: isCode, people: [person])
            entries[first, default: []].append(entry)
        }
    }

    /// Whether a text may name somebody, so that it has to be read; most texts name nobody.
    func mayOccur(in text: String) -> Bool { firstWords.mayOccur(in: text) }

    /// Who is named at the front of a text that begins with a word, the longest name first.
    func match(atFrontOf text: Substring, after previous: Substring) -> Match? {
        let first = text.prefix(while: \.isPartOfName)
        guard !first.isEmpty, let candidates = entries[first.lowercased()] else { return nil }
        for entry in candidates {
            guard let length = length(of: entry, atFrontOf: text) else { continue }
            let isName = entry.words.count > 1 || first.first?.isUppercase == true
            if isName || (!entry.isCode && previous.lowercased().isFormOfAddress) {
                return Match(
                    length: length, words: entry.words.count, people: entry.people,
                    isCode: entry.isCode)
            }
        }
        return nil
    }

    /// Whether a tag is a name, its words joined in any way.
    func people(inTag tag: String) -> [EntityID] {
        let tag = tag.lowercased().filter(\.isPartOfName)
        return entries.values.joined().filter { !$0.isCode && $0.words.joined() == tag }
            .flatMap(\.people)
    }

    private func length(of entry: Entry, atFrontOf text: Substring) -> Int? {
        var rest = text
        for (place, word) in entry.words.enumerated() {
            if place > 0 {
                let gap = rest.prefix { !$0.isPartOfName && !$0.isNewline }
                guard 1...3 ~= gap.count else { return nil }
                rest = rest.dropFirst(gap.count)
            }
            let found = rest.prefix(while: \.isPartOfName)
            guard found.lowercased() == word else { return nil }
            rest = rest.dropFirst(found.count)
        }
        return text.distance(from: text.startIndex, to: rest.startIndex)
    }
}

extension String {
    fileprivate var nameWords: [String] {
        lowercased().split { !$0.isPartOfName }.map(String.init)
    }

    fileprivate var isFormOfAddress: Bool { formsOfAddress.contains(self) }
}

extension Character {
    /// Whether it belongs to a word of a name: *Ta'rif*, *P07·2*.
    var isPartOfName: Bool {
        guard let byte = asciiValue else {
            return isLetter || isNumber || self == "’" || self == "·"
        }
        return byte.isPartOfName
    }
}

/// What stands before a name, in both languages.
private let formsOfAddress: Set<String> = [
    "bu", "ibu", "pak", "bapak", "mbak", "mas", "kang", "cak", "ning", "gus", "haji", "hajah",
    "kiai", "ustaz", "saudara", "saudari", "mr", "mrs", "ms",
]
