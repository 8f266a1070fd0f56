/// What stands between two who are named: a comma, a word such as *and*, or both.
struct NameJoint {
    /// What stands behind it.
    let rest: Substring
    /// Whether a word is of it.
    let hasWord: Bool

    /// Nothing where no name follows, but a day, a number that is no person's, or nothing at all.
    init?(atFrontOf text: Substring) {
        guard let behind = text.behindJoint(beforeSign: false) else { return nil }
        let isWord = text.drop(while: \.isWhitespace).first != ","
        let more = isWord ? nil : behind.behindJoint(beforeSign: false)
        rest = more ?? behind
        hasWord = isWord || more != nil
        guard !rest.isBlank, !rest.wordsBetweenSpaces.isDay(at: 0),
            rest.first?.isNumber != true || text.isBeforeNumber(rest)
        else { return nil }
    }
}

extension Substring {
    /// A name of a list, up to a comma, a colon behind a word, a word that joins the next name, a
    /// sign, or a day.
    var listedName: Substring {
        let words = split(separator: " ")
        var end = startIndex
        for (place, word) in words.enumerated() {
            let isOther =
                joiningWords.contains(word.lowercased()) || words.isDay(at: place)
                || word.first == "@" || word.first == "#"
            if place > 0, isOther { break }
            let colon = word.hasSuffix(":") ? word.index(before: word.endIndex) : nil
            if let mark = word.firstIndex(of: ",") ?? colon { return self[..<mark].withoutEnd }
            end = word.endIndex
        }
        return self[..<end]
    }

    private var withoutEnd: Substring {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Whether a colon stands behind a word before any day.
    var hasColonBehindName: Bool {
        let words = split(separator: " ")
        return words[...Swift.max(words.endBeforeDay, 0)].contains { $0.hasSuffix(":") }
    }

    /// What stands behind the colon or the comma that ends names.
    var behindMark: Substring {
        let text = drop(while: \.isWhitespace)
        let isMarked = text.first == ":" || text.first == ","
        return text.dropFirst(isMarked ? 1 : 0).drop(while: \.isWhitespace)
    }

    /// What stands behind the degrees of a name, which have points: *Hasan, S.Sos.*, but *Hasan, PKH*.
    var behindDegrees: Substring {
        let count = degrees
        let behind = dropFirst(count)
        let isEnd = behind.first.map { $0.isWhitespace || ",:".contains($0) } ?? true
        return isEnd && prefix(count).contains(".") ? behind : self
    }

    /// Whether names may end before this: a mark, a word that joins the next, a day, or a sentence in
    /// small letters, of which nothing goes on with a role: *oleh:bidan desa* is nobody's name, though
    /// one who is listed be called Bidan Sri.
    func endsNames(isRole: Bool) -> Bool {
        if isBlank || first == ":" || first == "," || behindJoint(beforeSign: false) != nil {
            return true
        }
        let words = drop(while: \.isWhitespace).wordsBetweenSpaces
        if words.isTime || words[0].first == ":" { return true }
        return first?.isWhitespace == true && words[0].first?.isLowercase == true && !isRole
    }

    /// Whether every word of it is a form of address or a role, which a name may follow.
    var isRole: Bool {
        split(separator: " ").allSatisfy { NameWord(atFrontOf: $0)?.isBeforeName == true }
    }

    /// Whether every word begins with a capital letter, but those between names.
    var isWrittenAsName: Bool {
        split(separator: " ").allSatisfy {
            $0.first?.isUppercase == true || joiningWords.contains($0.lowercased())
        }
    }
}
