extension NamesInText {
    /// Whoever is quoted in a text by the office alone: *Pak RT bilang*, *Ketua RT Mawar: katanya*.
    ///
    /// An office without a word for speaking in the text is only what is talked about.
    func quotedByOffice(in text: String) -> Set<EntityID> {
        guard !offices.isEmpty else { return [] }
        let words = text.nameWords(atMost: .max)
        guard words.contains(where: { $0.stems.contains { Self.speaking.contains($0.key) } }) else {
            return []
        }
        var found: Set<EntityID> = []
        for (office, people) in offices {
            let isNamed = words.indices.contains { place in
                words[place...].prefix(office.count).elementsEqual(office) { word, key in
                    word.stems.contains { $0.key == key }
                }
                    || place > 0 && words[place - 1].isFormOfAddress
                        && Self.isShort(words[place].key, for: office)
            }
            if isNamed { found.formUnion(people) }
        }
        return found
    }

    /// Whether a word behind a form of address stands for an office: *Pak RT*, *Pak Kades*.
    private static func isShort(_ word: String, for office: [String]) -> Bool {
        office.contains { $0 == word && !NameWord.isFormOfAddress($0) }
            || shortOffices[word].map(office.starts) ?? false
    }

    static let shortOffices = [
        "kades": ["kepala", "desa"], "kadinsos": ["kepala", "dinas", "sosial"],
        "kadis": ["kepala", "dinas"],
        "kadus": ["kepala", "dusun"], "kasun": ["kepala", "dusun"], "poktan": ["kelompok", "tani"],
        "rt": ["rukun", "tetangga"], "rw": ["rukun", "warga"],
        "sekdes": ["sekretaris", "desa"], "sekcam": ["sekretaris", "camat"],
    ]

    /// Whether the name of whoever said something follows a word.
    static func isReporting(_ word: NameWord) -> Bool {
        speaking.contains(word.key) || word.key == "usul"
    }

    private static let speaking: Set<String> = [
        "bilang", "bertanya", "cerita", "jawab", "kata", "menjawab", "menurut", "ngomong", "pesan",
        "sebut", "tanya", "tutur", "ucap", "ujar", "answered", "asked", "according", "said", "says",
        "told",
    ]
}
