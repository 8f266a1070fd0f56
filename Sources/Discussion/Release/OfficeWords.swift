/// The words of what somebody is, which tell whose code stands beside them.
struct OfficeWords {
    /// Those of the office in their order, short ones in full: *kepala desa* for *kades*.
    let office: [String]
    /// Those of the institution, and of what somebody speaks for.
    let institutions: [[String]]
    private let all: Set<String>

    /// The words of a person's office and institution; nothing without an office or institution.
    init?(of person: Person) {
        func words(_ key: PersonKey) -> [String] {
            let words = person.fields.text(key)?.split { !$0.isPartOfName } ?? []
            return words.flatMap { Self.inFull(Substring($0).folded) }
        }
        office = words(.office)
        institutions = [words(.institution), words(.represents)].filter { !$0.isEmpty }
        all = Set(office + institutions.joined())
        if all.isEmpty { return nil }
    }

    func has(_ word: NameWord) -> Bool { inFull(word) != nil }

    /// A word of it in full, without what is joined to its end: *ketuanya*.
    private func inFull(_ word: NameWord) -> [String]? {
        word.stems.lazy.filter { !$0.isDoubtful }.map { Self.inFull($0.key) }
            .first(where: all.isSuperset)
    }

    /// Whether words say it whole: an office of several words, or one with its institution.
    func isSaidWhole(by words: [NameWord]) -> Bool {
        let said = Set(words.compactMap(inFull).joined())
        guard !office.isEmpty, said.isSuperset(of: office) else { return false }
        let institution = Set(institutions.joined())
        return office.count > 1 || !said.subtracting(office).isDisjoint(with: institution)
    }

    /// Whether words directly beside the name say it in short: the front of the office, as *ketua RT* of
    /// *Ketua RT 03*, the whole institution, or what else of them is more than a kind of place.
    ///
    /// A single word from within is as often what is talked about, and so is one only behind a form
    /// of address or with a capital letter: *Pak RT Slamet*, *Bu Siti PKK*. Several in small letters
    /// in front of the name are what is the person's: *kelompok tani Pak Karto*.
    func isSaidShort(by words: [NameWord], isTitle: Bool, isInFront: Bool) -> Bool {
        let said = words.compactMap(inFull).flatMap(\.self)
        guard let last = words.last, !NamesInText.joiners.contains(last.key),
            !Self.tellsNothing(said)
        else { return false }
        if said.first == office.first { return true }
        if institutions.contains(said) { return true }
        if words.count == 1 { return isTitle }
        return ([office] + institutions).contains { $0.contains(said) }
            && (!isInFront || isTitle || words[0].isCapital)
    }

    /// Whether another office than this one is said by words of it and those behind them: *ketua PKK*
    /// of whoever is *Ketua RT 03*.
    func isOther(_ words: [NameWord], before rest: Substring) -> Bool {
        guard rest.gap > 0, let next = NameWord(atFrontOf: rest.dropFirst(rest.gap)) else {
            return false
        }
        let isLoud = words.first.map { $0.length > 2 && $0.typed.allSatisfy(\.isUppercase) } == true
        if words.compactMap(inFull).flatMap(\.self) == office { return false }
        return Int(next.key) != nil || next.isPlace || next.isNoName && !next.isSmallWord
            || next.isCapital && !isLoud && !next.isFormOfAddress
    }

    /// *RT 3* is *RT 03*.
    private static func inFull(_ word: String) -> [String] {
        NamesInText.shortOffices[word] ?? [Int(word).map(String.init) ?? word]
    }

    /// Whether words are numbers, kinds of places or people without a part in it alone.
    private static func tellsNothing(_ words: [String]) -> Bool {
        words.allSatisfy { Int($0) != nil || ofAnybody.contains($0) }
    }

    private static let ofAnybody: Set<String> = NamesInText.joiners.union([
        "anak", "dari", "desa", "di", "dusun", "kabupaten", "kampung", "kecamatan", "kelurahan",
        "kepala", "kota", "masyarakat", "of", "orang", "peserta", "provinsi", "tamu", "the",
        "village", "warga",
    ])
}

extension NameWord {
    /// Whether it joins what stands around it.
    fileprivate var isSmallWord: Bool { Self.smallWords.contains(key) }

    /// Whether the office behind it is another: *wakil ketua*.
    var isBeforeOtherOffice: Bool { Self.beforeOtherOffices.contains(key) }

    private static let smallWords: Set<String> = [
        "and", "bin", "binti", "dan", "dari", "di", "of", "the", "yang",
    ]

    private static let beforeOtherOffices: Set<String> = [
        "bekas", "calon", "eks", "former", "mantan", "plt", "vice", "wakil",
    ]
}
