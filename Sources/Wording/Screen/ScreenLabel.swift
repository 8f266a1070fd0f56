/// The labels of the live screen: what stands over a list or before a figure.
public enum ScreenLabel: CaseIterable, Worded, Sendable {
    /// The time.
    case timeLeft, over, next, fixed, present, ends
    /// The floor.
    case queue, answering, askers, allowance, used, directResponse, round, longest
    /// The balance.
    case notHeardYet, shares, average
    /// Prompts.
    case probe, covered, phase
    /// What is to be done before the end.
    case toComplete, markedMoments, unnamed, unattributed, withoutOwner, withoutDate
    /// Beside the wall and the key bar.
    case wall, then

    /// The label; capitals where it heads a figure.
    public var words: Words {
        switch self {
        case .timeLeft: Words(id: "SISA", en: "LEFT")
        case .over: Words(id: "LEWAT", en: "OVER")
        case .next: Words(id: "berikut", en: "next")
        case .fixed: Words(id: "TETAP", en: "FIXED")
        case .present: Words(id: "hadir", en: "present")
        case .ends: Words(id: "selesai", en: "ends")
        case .queue: Words(id: "ANTREAN", en: "QUEUE")
        case .answering: Words(id: "PENJAWAB", en: "ANSWERING")
        case .askers: Words(id: "penanya", en: "askers")
        case .allowance: Words(id: "jatah", en: "allowed")
        case .used: Words(id: "terpakai", en: "used")
        case .directResponse: Words(id: "tanggapan langsung", en: "direct response")
        case .round: Words(id: "termin", en: "round")
        case .longest: Words(id: "terlama", en: "longest")
        case .notHeardYet: Words(id: "belum terdengar", en: "not heard yet")
        case .shares: Words(id: "porsi bicara", en: "share of voice")
        case .average: Words(id: "rata-rata", en: "average")
        case .probe: Words(id: "gali", en: "probe")
        case .covered: Words(id: "sudah", en: "asked")
        case .phase: Words(id: "tahap", en: "phase")
        case .toComplete: Words(id: "LENGKAPI", en: "TO COMPLETE")
        case .markedMoments: Words(id: "saat ditandai", en: "marked moments")
        case .unnamed: Words(id: "belum bernama", en: "without a name")
        case .unattributed: Words(id: "tanpa pembicara", en: "without a speaker")
        case .withoutOwner: Words(id: "tanpa penanggung jawab", en: "without an owner")
        case .withoutDate: Words(id: "tanpa tenggat", en: "without a date")
        case .wall: Words(id: "layar", en: "wall")
        case .then: Words(id: "Esc lalu", en: "Esc then")
        }
    }
}
