/// The labels of the floor, of its queue and of the balance.
public enum FloorWord: CaseIterable, Worded, Sendable {
    /// Who has the floor.
    case hasFloor, nobody, lapsed, waits, total, card, timeUp, noLimit
    /// The queue.
    case queueClosed, roundFull, empty, moved, firstTime, raisedAt
    /// Questions and answers.
    case questions, answerers, usedHere
    /// The balance.
    case share, shareOfModerator, notHeard, everyoneHeard, gini, tooFewTurns, noOpenTime

    /// The words.
    public var words: Words {
        switch self {
        case .hasFloor: Words(id: "BICARA", en: "SPEAKING")
        case .nobody: Words(id: "Tidak ada yang bicara.", en: "Nobody has the floor.")
        case .lapsed: Words(id: "usai?", en: "ended?")
        case .waits: Words(id: "menunggu", en: "waits")
        case .total: Words(id: "seluruhnya", en: "in all")
        case .card: Words(id: "KARTU", en: "CARD")
        case .timeUp: Words(id: "waktu habis", en: "time is up")
        case .noLimit: Words(id: "tanpa batas", en: "no limit")
        case .queueClosed: Words(id: "DITUTUP", en: "CLOSED")
        case .roundFull: Words(id: "PENUH", en: "FULL")
        case .empty: Words(id: "Antrean kosong.", en: "Nobody waits.")
        case .moved: Words(id: "dipindah", en: "moved")
        case .firstTime: Words(id: "belum bicara", en: "not yet heard")
        case .raisedAt: Words(id: "sejak", en: "since")
        case .questions: Words(id: "TANYA JAWAB", en: "QUESTIONS")
        case .answerers: Words(id: "PENJAWAB", en: "ANSWERING")
        case .usedHere: Words(id: "terpakai di acara ini", en: "used in this item")
        case .share: Words(id: "PORSI BICARA", en: "SHARE OF VOICE")
        case .shareOfModerator: Words(id: "moderator", en: "moderator")
        case .notHeard: Words(id: "BELUM TERDENGAR", en: "NOT HEARD YET")
        case .everyoneHeard: Words(id: "semua sudah bicara", en: "everyone has spoken")
        case .gini: Words(id: "ketimpangan", en: "inequality")
        case .tooFewTurns:
            Words(
                id: "di bawah 60%: ketimpangan tak dihitung",
                en: "below 60%: inequality not counted")
        case .noOpenTime:
            Words(id: "belum ada acara dibuka", en: "no item was open")
        }
    }
}
