/// The words of a name, and how else it is typed.
extension String {
    /// How else a name is often typed: *Nur aini* for *Nur'aini*, *Abdurrahman* for *Abdul Rahman*,
    /// and a Chinese one by the family's name with a title behind.
    var otherSpellings: [String] {
        let parted = String(map { $0.isApostrophe ? " " : $0 })
        let words = split(separator: " ")
        let joined = words.indices.dropLast().filter { words[$0].lowercased() == "abdul" }.map {
            place in
            let next = words[place + 1]
            let name = "Abdu" + next.prefix(1).lowercased() + next.lowercased()
            return (words[..<place] + [Substring(name)] + words[(place + 2)...])
                .joined(separator: " ")
        }
        return (parted == self ? [] : [parted]) + joined + withChineseTitles + koreanGivenName
    }

    /// Two syllables behind that of the family: *민수* of *김민수*.
    private var koreanGivenName: [String] {
        let isKorean = unicodeScalars.allSatisfy { 0xAC00...0xD7A3 ~= $0.value }
        return isKorean && count == 3 ? [String(suffix(2))] : []
    }

    private var withChineseTitles: [String] {
        guard let first = unicodeScalars.first, 0x4E00...0x9FFF ~= first.value, count <= 4 else {
            return []
        }
        return ["先生", "女士", "小姐", "太太", "老师"].map { String(first) + $0 }
    }

    /// The words of a name, so many at most.
    func nameWords(atMost count: Int) -> [NameWord] {
        var (rest, words) = (Substring(self), [NameWord]())
        while !rest.isEmpty, words.count < count {
            let word = NameWord(atFrontOf: rest)
            if let word { words.append(word) }
            rest = rest.dropFirst(word?.length ?? 1)
        }
        return words
    }
}
