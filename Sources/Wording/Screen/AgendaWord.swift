public import Discussion

/// What the screen says of the programme as a whole.
public enum AgendaWord: CaseIterable, Worded, Sendable {
    /// Questions that will not be reached.
    case atRisk, atRiskInShort
    /// Fixed items that cannot begin at their time.
    case late
    /// Of an item: its length is not touched, it is what the discussion is held for.
    case locked, key
    /// What the signs beside items mean.
    case fixedSign, lockedSign, optionalSign, keySign
    /// Before who opens the session officially.
    case openedBy
    /// What a key has changed of an item.
    case isLocked, isUnlocked, isKey, isNotKey

    /// The words.
    public var words: Words {
        switch self {
        case .atRisk: Words(id: "terancam tak sempat", en: "at risk")
        case .atRiskInShort: Words(id: "terancam", en: "at risk")
        case .late: Words(id: "akan terlambat", en: "will be late")
        case .locked: Words(id: "terkunci", en: "locked")
        case .key: Words(id: "kunci", en: "key")
        case .fixedSign: Words(id: "◆ jam tetap", en: "◆ fixed time")
        case .lockedSign: Words(id: "◇ lama terkunci", en: "◇ length locked")
        case .optionalSign: Words(id: "○ boleh dilewati", en: "○ may be dropped")
        case .keySign: Words(id: "★ pertanyaan kunci", en: "★ key question")
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
    /// That a fixed item will begin so many minutes after its time: `akan terlambat 35'`.
    public func willBeLate(minutes: Int) -> String {
        choose(id: "akan terlambat \(minutes)'", en: "will be \(minutes)' late")
    }

    /// That the card is held up on which so many minutes are left of the session, which is to end
    /// then.
    public func cardHeldUp(minutes: Int, end: String) -> String {
        choose(
            id: "kartu «\(minutes)'»: sesi usai \(end)",
            en: "card “\(minutes)'”: session ends \(end)")
    }

    /// How the planned minutes compare with those that there are, and once the day runs how it
    /// stands beside its plan.
    ///
    /// As in `Rencana 335' dari 360', 25' longgar`, `Rencana 375' dari 360', kini +18'`.
    public func planned(_ minutes: Int, of slot: Int, behind: Int?) -> String {
        choose(id: "Rencana \(minutes)' dari \(slot)', ", en: "Planned \(minutes)' of \(slot)', ")
            + (behind.map(runs) ?? left(slot - minutes))
    }

    private func runs(behind minutes: Int) -> String {
        minutes == 0
            ? choose(id: "kini tepat waktu", en: "now on time")
            : choose(id: "kini ", en: "now ") + minutesBehind(minutes)
    }

    private func left(_ spare: Int) -> String {
        switch spare {
        case 0: choose(id: "pas", en: "exactly")
        case 1...: choose(id: "\(spare)' longgar", en: "\(spare)' spare")
        default: choose(id: "\(-spare)' terlalu banyak", en: "\(-spare)' too many")
        }
    }
}
