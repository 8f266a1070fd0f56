/// What shows that a word of the language is somebody's name where it stands.
///
/// Who types fast types small letters: *mawar bilang setuju*, *kata mawar*, *ketua: mawar*.
extension NamesInText {
    /// Whether a word is meant as a name: by its capital letter, by what stands before it, or by what
    /// the one who bears it does.
    func isMarked(
        _ word: NameWord, atFrontOf text: Substring, after previous: NameWord?,
        behind before: String
    ) -> Bool {
        let isShown =
            word.isCapital && !word.isAbbreviation || previous?.isFormOfAddress == true
            || previous?.isBeforeSpeaker == true
            || previous?.isShop == true && !word.isInEveryText
        // Most words are in nobody's name.
        guard word.stems.contains(where: { lengths[$0.key] != nil }) else { return isShown }
        let behind = text.dropFirst(word.length)
        if word.isInFormula(after: previous, before: behind) { return false }
        let next = NameWord(atFrontOf: behind.dropFirst(behind.gap))
        if before.hasSuffix("ccording to ") { return true }
        let isTaken = isTakenForName(word)
        let isWord =
            isTaken && !word.isSeldomWord
            ? word.isQuality(after: previous)
            : isInPhrase(word, after: previous, before: next, behind: before)
        if isWord || isJoinedQuality(word, before: behind, behind: before)
            || isListedQuality(word, before: behind, behind: before)
        {
            return false
        }
        if isShown || isTaken || previous == nil && word.isOwner
            || word.isSeldomWord && previous?.isPlace != true
        {
            return true
        }
        if word.key.count > 2, isListed(before: behind, behind: before, after: previous) {
            return true
        }
        if before.last(where: { $0 != " " }) == ":" {
            return behind.first { $0 != " " }.map { ",.;&/".contains($0) } ?? true
        }
        guard previous?.isOfSomeKind != true, let next else { return false }
        return next.isSpeaking || previous == nil && next.isDeed
    }
}

extension NamesInText {
    /// Whether the words beside a word, with no sign between, make it one of the language.
    func isInPhrase(
        _ word: NameWord, after previous: NameWord?, before next: NameWord?, behind front: String
    ) -> Bool {
        let isBeside = front.last { $0 != " " }?.isLetterOrDigit ?? true
        return word.isInPhrase(after: isBeside ? previous : nil, before: next)
    }

    /// Whether only a comma or an *and* stands between a word and a name: *sari, mawar dan agus*.
    private func isListed(
        before rest: Substring, behind front: String, after previous: NameWord?
    ) -> Bool {
        let gap = front.split(whereSeparator: { " ,".contains($0) })
        // What stood before these words was told as a person.
        if gap.allSatisfy({ Self.joiners.contains(String($0)) }), !front.isEmpty { return true }
        if let previous {
            return front.last { $0 != " " } == "," && names[[previous.key]] != nil
        }
        if rest.first == "," {
            let next = NameWord(atFrontOf: rest.dropFirst(2))
            return next.map { lengths[$0.key] != nil } == true
        }
        let words = rest.prefix(40).split(separator: " ").prefix(2)
        guard words.count == 2, Self.joiners.contains(String(words[0])) else { return false }
        return NameWord(atFrontOf: words[1]).map { lengths[$0.key] != nil } == true
    }

    static let joiners: Set<String> = ["&", "+", "/", "and", "atau", "dan", "or", "serta"]
}

extension NameWord {
    /// Whether it is no name by the signs around it, whoever is called so: the article in *Al-Quran*,
    /// half of *ani-ani*, the *Nah,* of whoever begins to speak.
    func isNobody(before rest: Substring, after previous: NameWord?, behind before: String) -> Bool
    {
        if previous?.isFormOfAddress == true { return false }
        if before.last == "-", previous?.key == key { return true }
        if rest.first == "," { return previous == nil && ["lha", "nah", "wah"].contains(key) }
        guard rest.first == "-", let next = NameWord(atFrontOf: rest.dropFirst()) else {
            return false
        }
        return next.key == key || Self.articles.contains(key) && next.isCapital
    }

    /// Whether it is two capital letters, which are an office or a party as often as a name: *NU*.
    fileprivate var isAbbreviation: Bool { key.count == 2 && typed.allSatisfy(\.isUppercase) }

    private static let articles: Set<String> = ["ad", "al", "an", "ar", "as", "at", "az", "el"]

    /// Whether whoever stands behind it speaks or does something: *kata mawar*, *oleh mawar*.
    fileprivate var isBeforeSpeaker: Bool { Self.beforeSpeakers.contains(key) }

    /// Whether only a person is meant behind it.
    var isBeforePerson: Bool { isBeforeName || isBeforeSpeaker }

    /// Whether it is what somebody gives in the programme: *Sambutan Puji*.
    var isSpeech: Bool { Self.speeches.contains(key) }

    private static let speeches: Set<String> = [
        "arahan", "cerita", "kesaksian", "paparan", "presentasi", "sambutan", "speech", "story",
        "talk", "tanggapan", "testimoni",
    ]

    /// Whether it is what somebody says or does while others talk.
    var isSpeaking: Bool { Self.deedsOfSpeakers.contains(key) }

    /// Whether it is a verb of somebody's work in Indonesian: *mendata*, *membuat*.
    ///
    /// In English what tells of somebody; *hope is …* tells of nobody, but may.
    fileprivate var isDeed: Bool {
        Self.englishDeeds.contains(key)
            || key.hasPrefix("me") && key.count > 5 && !Self.states.contains(key)
    }

    /// Whether something is somebody's by its ending: *bill's wife*.
    fileprivate var isOwner: Bool { key.last == "s" && typed.dropLast().last?.isApostrophe == true }

    private static let englishDeeds: Set<String> = [
        "came", "did", "does", "had", "has", "is", "left", "refused", "thinks", "wants", "was",
        "went",
    ]

    private static let beforeSpeakers: Set<String> = [
        "ask", "asked", "bendahara", "bidan", "by", "call", "called", "dibantu", "dijawab",
        "disetujui", "ditanya", "ditolak", "diusulkan", "guru", "invite", "invited", "istri",
        "jawab", "kata", "kepada", "menurut", "milik", "notulis", "oleh", "perawat", "rt", "rw",
        "sekretaris", "si", "suami", "tanya", "tell", "thank", "told", "ucap", "ujar", "usul",
        "usulan",
    ]

    private static let deedsOfSpeakers: Set<String> = [
        "absen", "agree", "agreed", "agrees", "asked", "asks", "bertanya", "berpendapat",
        "bercerita",
        "bicara", "berbisik", "bilang", "cerita", "cried", "cs", "datang", "diam", "disagreed",
        "hadir", "ikut",
        "izin", "lapor", "pulang", "jawab",
        "laughed", "ketawa", "keberatan", "marah",
        "menangis", "menambahkan", "menanyakan", "mengatakan", "mengusulkan", "menjawab", "menolak",
        "menyampaikan", "ngomong", "objects", "protes", "said", "says", "setuju", "tanya",
        "tertawa", "told", "usul",
    ]

    /// Verbs of what grows or lies, which is nobody.
    private static let states: Set<String> = [
        "melainkan", "melalui", "memang", "memiliki", "menjadi", "mengalir", "menurun", "menurut",
        "meningkat", "merupakan",
    ]
}
