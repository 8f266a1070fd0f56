public import Discussion

/// What the screen says of the programme as a whole.
public enum AgendaWord: CaseIterable, Worded, Sendable {
    /// Questions that will not be reached, and the card held up before the end.
    case atRisk, card

    /// The words.
    public var words: Words {
        switch self {
        case .atRisk: Words(id: "terancam tak sempat", en: "at risk")
        case .card: Words(id: "angkat kartu", en: "hold up card")
        }
    }
}

extension Language {
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
