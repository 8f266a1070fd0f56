/// What is said where versions disagree, and where copies are merged and notes joined.
public enum VersionWord: CaseIterable, Worded, Sendable {
    /// When versions disagree.
    case allTogether, changedMeanwhile, allSettled, underTheirItems
    /// When copies are merged, and notes joined.
    case noCopies, markTwoNotes, withBothWords

    /// The words in both languages.
    public var words: Words {
        switch self {
        case .allTogether: Words(id: "Semuanya bersama", en: "All of them together")
        case .changedMeanwhile:
            Words(
                id: "Orang lain baru saja mengubahnya; lihat sekali lagi.",
                en: "Somebody has just changed it; look once more.")
        case .allSettled:
            Words(id: "Semua versi sudah diputuskan.", en: "All versions are settled.")
        case .underTheirItems:
            Words(id: "ke acara yang berjalan saat itu", en: "the item that was open then")
        case .noCopies:
            Words(
                id: "Tidak ada salinan di folder ini dengan isi yang belum ada di sini.",
                en: "No copy in this folder holds anything that is missing here.")
        case .markTwoNotes:
            Words(
                id: "Pilih dahulu dua catatan atau lebih dengan v.",
                en: "First mark two notes or more with v.")
        case .withBothWords: Words(id: "semua isi", en: "all words")
        }
    }
}
