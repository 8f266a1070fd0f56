/// How well what was typed fits a name; nothing if it does not.
///
/// Whole names come before beginnings, beginnings of words before what stands inside, and last
/// come letters that only follow each other in the same order.
struct Likeness {
    private let words: [[Character]]

    init(_ typed: String) {
        words = typed.lowercased().split(whereSeparator: \.isWhitespace).map(Array.init)
    }

    var isEmpty: Bool { words.isEmpty }

    /// How well every word fits the name, where letters may be left out between.
    func toName(_ name: String) -> Int? {
        let name = Array(name.lowercased())
        return total { Self.ofPart($0, in: name) ?? Self.ofLetters($0, in: name) }
    }

    /// How well every word fits a sentence, in which letters must stand together.
    func toSentence(_ sentence: String) -> Int? {
        let sentence = Array(sentence.lowercased())
        return total { word in Self.ofPart(word, in: sentence).map { $0 / 4 } }
    }

    /// How well what was typed fits a word that nobody sees: that is the whole, or its beginning of
    /// three letters or more, behind beginnings of names and before what sentences say; with an s
    /// more it is the same word.
    func toUnseen(_ word: String) -> Int? {
        guard words.count == 1, let typed = words.first else { return nil }
        let word = Array(word)
        // What fingers type by themselves, as `q`, comes before what begins so.
        if word == typed, word.count < 3 { return 900 }
        if word == typed || word + ["s"] == typed { return 390 }
        return typed.count > 2 && word.starts(with: typed) ? 250 : nil
    }

    private func total(_ fit: ([Character]) -> Int?) -> Int? {
        var sum = 0
        for word in words {
            guard let part = fit(word) else { return nil }
            sum += part
        }
        return sum
    }

    /// Letters that stand together; most where they are the whole, or its beginning.
    private static func ofPart(_ word: [Character], in name: [Character]) -> Int? {
        guard word.count <= name.count else { return nil }
        if name == word { return 1000 }
        if name.starts(with: word) { return 800 - min(name.count, 200) }
        var inside: Int?
        for place in 1..<max(2, name.count - word.count + 1)
        where name[place...].starts(with: word) {
            if !name[place - 1].isLetter { return 500 - min(place, 100) }
            inside = inside ?? 300 - min(place, 100)
        }
        return inside
    }

    /// Letters that follow each other with others between, the first of which begins the name.
    private static func ofLetters(_ word: [Character], in name: [Character]) -> Int? {
        guard word.count > 1, name.first == word.first else { return nil }
        var place = 0
        for letter in word {
            guard let next = name[place...].firstIndex(of: letter) else { return nil }
            place = next + 1
        }
        return max(1, 200 - 4 * place - name.count)
    }
}
