/// What may be unfinished when a session is to be closed.
public enum LooseEndKind: CaseIterable, Worded, Sendable {
    /// People who wait for the floor, of whom consent is missing, who do not take part, or who are to
    /// do something and have no name.
    case queued, consent, refused, unmarked, nameless
    /// What a paper leaves to be filled in by hand.
    case details
    /// What was noted and is not settled.
    case summaries, outcomes, questions, askLater, parked
    /// Items and key questions that were never opened or asked, and what somebody must still complete.
    case keyItems, itemsAhead, keyPrompts, toComplete

    /// The words, before how many there are.
    public var words: Words {
        switch self {
        case .queued: Words(id: "Masih antre", en: "Still queued")
        case .consent: Words(id: "Izin belum ada", en: "Consent missing")
        case .refused: Words(id: "Menolak ikut serta", en: "Refused to take part")
        case .unmarked:
            Words(id: "Bicara tetapi belum dicatat hadir", en: "Spoke, not marked present")
        case .nameless: Words(id: "Penanggung jawab tanpa nama", en: "Owners without a name")
        case .details: Words(id: "Data sesi belum diisi", en: "Session details left empty")
        case .summaries:
            Words(id: "Ringkasan belum dibacakan ulang", en: "Summary points not read back")
        case .outcomes: Words(id: "Rumusan belum disepakati", en: "Outcomes not agreed")
        case .questions: Words(id: "Pertanyaan belum dijawab", en: "Open questions")
        case .askLater: Words(id: "Masih akan ditanyakan", en: "To be asked later")
        case .parked: Words(id: "Parkir", en: "Parked")
        case .keyItems: Words(id: "Kunci belum dibuka", en: "Key items not opened")
        case .itemsAhead: Words(id: "Acara belum dibuka", en: "Items not opened")
        case .keyPrompts:
            Words(id: "Pertanyaan kunci belum diajukan", en: "Key questions not asked")
        case .toComplete: Words(id: "Perlu dilengkapi", en: "To complete")
        }
    }
}
