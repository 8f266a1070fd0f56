public import Discussion

/// What the screen says of the programme as a whole.
public enum AgendaWord: CaseIterable, Worded, Sendable {
    /// Questions that will not be reached.
    case atRisk
    /// Of an item: its length is not touched, it is what the discussion is held for.
    case locked, key
    /// Before who opens the session officially.
    case openedBy
    /// What a key has changed of an item.
    case isLocked, isUnlocked, isKey, isNotKey

    /// The words.
    public var words: Words {
        switch self {
        case .atRisk: Words(id: "terancam tak sempat", en: "at risk")
        case .locked: Words(id: "terkunci", en: "locked")
        case .key: Words(id: "kunci", en: "key")
        case .openedBy: Words(id: "resmi dibuka oleh", en: "officially opened by")
        case .isLocked:
            Words(id: "Saat diatur ulang ia tetap", en: "Re-planning leaves it as it is")
        case .isUnlocked:
            Words(id: "Saat diatur ulang ia boleh berubah", en: "Re-planning may change it")
        case .isKey: Words(id: "Pertanyaan kunci", en: "Key question")
        case .isNotKey: Words(id: "Bukan lagi pertanyaan kunci", en: "No key question any more")
        }
    }
}

extension Language {
    /// That the card is held up on which so many minutes are left of the session.
    public func cardHeldUp(minutes: Int) -> String {
        choose(id: "angkat kartu «sisa \(minutes)'»", en: "hold up «\(minutes)' left»")
    }

    /// How the planned minutes compare with those that there are.
    ///
    /// As in `335' dari 360', 25' longgar`, `375' dari 360', 15' terlalu banyak`.
    public func planned(_ minutes: Int, of slot: Int) -> String {
        let spare = slot - minutes
        switch self {
        case .indonesian:
            let rest =
                spare == 0 ? "pas" : spare > 0 ? "\(spare)' longgar" : "\(-spare)' terlalu banyak"
            return "\(minutes)' dari \(slot)', \(rest)"
        case .english:
            let rest =
                spare == 0 ? "exactly" : spare > 0 ? "\(spare)' spare" : "\(-spare)' too many"
            return "\(minutes)' of \(slot)', \(rest)"
        }
    }
}
