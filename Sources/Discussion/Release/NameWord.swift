/// One word of a text or a name as names are compared: in small letters, without apostrophes and
/// accents (``Swift/Character/folded``).
///
/// It begins and ends with a letter or a digit, so what stands around it is no part of it:
/// `'Siti'` is *siti*, and *Ta’rif*, *Ta'rif* and *Tarif* are one.
struct NameWord {
    /// The word as it is compared.
    let key: String
    /// As it was typed.
    let typed: Substring

    /// How many letters a word has at most where words are written without spaces: more than a name
    /// has.
    ///
    /// The rest is looked at when its turn comes, not all of it at each letter.
    private static let mostUnspaced = 32

    /// The word at the front of a text; nothing where none begins there.
    init?(atFrontOf text: Substring) {
        guard let first = text.first, first.isLetterOrDigit else { return nil }
        let most = first.isUnspaced ? Self.mostUnspaced : .max
        var (place, end) = (text.startIndex, text.startIndex)
        var letters = 0
        while place < text.endIndex, letters < most, text[place].isPartOfName {
            letters += 1
            let next = text.index(after: place)
            if text[place].isLetterOrDigit { end = next }
            place = next
        }
        typed = text[..<end]
        key = typed.folded
    }

    /// How many characters were typed.
    var length: Int { typed.count }

    /// Whether it begins with a capital letter, or with one of a script that has none.
    var isCapital: Bool { typed.first.map { $0.isUppercase || $0.hasNoCase } ?? false }

    /// Whether it is of a script that is written without spaces between words.
    var isUnspaced: Bool { key.allSatisfy(\.isUnspaced) }

    /// What a word may be without its endings.
    struct Stem {
        /// As it is compared.
        var key: String
        /// How many characters of the typed word it takes.
        var length: Int
        /// Whether the ending is one with which many words end, so that what is a word of the
        /// language as well is no name before it.
        var isDoubtful = false
    }

    /// The word, and what is left of it without its endings: *sitinya* is *siti* as well.
    var stems: [Stem] {
        var stems = [Stem(key: key, length: length)]
        guard !Self.wholeWords.contains(key) else { return stems }
        if key.last == "s", typed.dropLast().last?.isApostrophe == true {
            stems.append(stem(droppingLast: 1))
        }
        var rest = Substring(key)
        for _ in 0..<Self.mostEndings {
            guard let ending = Self.endings.first(where: rest.hasSuffix),
                rest.count > ending.count + 1
            else { break }
            rest = rest.dropLast(ending.count)
            stems.append(stem(droppingLast: key.count - rest.count))
        }
        for ending in Self.javaneseEndings
        where key.hasSuffix(ending) && key.count - ending.count >= Self.leastBeforeJavanese {
            var stem = stem(droppingLast: ending.count)
            stem.isDoubtful = true
            stems.append(stem)
        }
        return stems
    }

    /// The forms of address that may be joined to a name in it, each with how many characters it
    /// has, and whether what follows is a name even if it is a word as well.
    ///
    /// *BuSiti* shows it by the capital letter; without one only those count that are often typed
    /// so, and *bu*, with which many words begin, only before a longer word that is none.
    var joinedAddresses: [(length: Int, marksName: Bool)] {
        let letters = Array(typed)
        return (2...8).compactMap { length in
            let rest = letters.count - length
            guard rest >= 3 else { return nil }
            let address = String(letters[..<length]).lowercased()
            if letters[length].isUppercase, letters[length - 1].isLowercase {
                return Self.formsOfAddress.contains(address) ? (length, true) : nil
            }
            guard Self.joinedForms.contains(address), length > 2 || rest > 3 else { return nil }
            return (length, length > 2)
        }
    }

    private func stem(droppingLast count: Int) -> Stem {
        let key = String(key.dropLast(count))
        var (length, taken) = (0, 0)
        for character in typed where taken < key.count {
            length += 1
            taken += character.folded.count
        }
        return Stem(key: key, length: length)
    }

    /// What is joined to a word in Indonesian: the one thing known, stress, question, my, your.
    static let endings = ["nya", "lah", "kah", "pun", "ku", "mu"]
    /// How many of them are taken off: *Sitinyalah*.
    static let mostEndings = 2

    /// What is joined to a name in Javanese: *Bambange*, *Sitine*, *Bambangipun*, *Bambangan*.
    static let javaneseEndings = ["e", "ne", "an", "ipun", "nipun"]
    /// How many letters a name has at least before one of these, with which many words end.
    static let leastBeforeJavanese = 4

    /// Words that only look as if they had an ending.
    private static let wholeWords: Set<String> = [
        "adalah", "bangku", "berkah", "istilah", "jumlah", "langkah", "masalah", "sekolah",
        "tungku",
    ]
}

extension NameWord {
    /// What stands in it before another word or before figures that are joined to it, the longest
    /// first: *SitiBudi*, *Siti2*.
    var joinedParts: [(word: Substring, isBeforeFigures: Bool)] {
        joints.reversed().map { (typed[..<$0], typed[$0].isNumber) }
    }

    /// The word, or the first of those that are joined in it: *dariSiti*; where words are written
    /// without spaces its first letter, since a name may begin at any.
    var firstPart: Substring {
        if typed.first?.isUnspaced == true { return typed.prefix(1) }
        return joints.first { !typed[$0].isNumber }.map { typed[..<$0] } ?? typed
    }

    /// Where a capital letter follows a small one, a figure a letter or a letter a figure, and what
    /// follows an Arabic *and* or another word of one letter.
    private var joints: [Substring.Index] {
        var last: UInt8 = 0
        let mayHaveAny = typed.utf8.contains { byte in
            defer { last = byte }
            return byte >= 0x80 || byte.isJoined(to: last)
        }
        // Most words are plain ones.
        guard mayHaveAny else { return [] }
        return typed.indices.dropFirst().filter { place in
            let last = typed[typed.index(before: place)]
            return last.isLowercase && typed[place].isUppercase
                || last.isLetter && typed[place].isNumber
                || last.isNumber && typed[place].isLetter
                || last.isJoinedInArabic && typed.index(after: typed.startIndex) == place
        }
    }
}

extension Character {
    /// Whether it may stand inside a word of a name: *Ta'rif*, *P07·2*.
    var isPartOfName: Bool {
        if let byte = asciiValue { return byte.isPartOfName }
        return isLetterOrDigit || isApostrophe || self == "·" || isUnseen
    }

    var isLetterOrDigit: Bool {
        guard let byte = asciiValue else { return isLetter || isNumber }
        return byte.isLetterOrDigit
    }

    /// Whether it is a word of its own before an Arabic one: *and*, *so*, *with*, *for*, *like*.
    fileprivate var isJoinedInArabic: Bool { "وفبلك".contains(self) }

    /// Whether it is one of the signs that are typed for an apostrophe.
    var isApostrophe: Bool {
        if let byte = asciiValue { return byte.isApostrophe }
        return switch self {
        case "’", "‘", "ʼ", "ʻ", "´": true
        default: false
        }
    }
}
