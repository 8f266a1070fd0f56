import Discussion

extension Refusal {
    /// Why something was not done with a method or a board.
    var boardWords: Words {
        switch self {
        case .alreadyAdopted(let name):
            Words(
                id: "Metode \(name) sudah dipakai di sesi ini.",
                en: "The method \(name) is used in this session already.")
        case .unknownMethod:
            Words(
                id: "Metode itu tidak dipakai di sesi ini.",
                en: "That method is not used in this session.")
        case .unknownPrompt:
            Words(
                id: "Pertanyaan itu tidak ada lagi; Esc 3 menampilkan yang ada.",
                en: "That prompt is not there; Esc 3 shows those that are.")
        case .unknownBoard:
            Words(
                id: "Papan itu tidak ada; Esc 6 menampilkan yang ada.",
                en: "That board is not there; Esc 6 shows those that are.")
        case .boardStaysInside:
            Words(
                id: "Papan ini dapat merugikan yang disebut; ruangan tidak melihatnya.",
                en: "This board can harm whoever is named; the room does not see it.")
        case .noPromptOpen:
            Words(
                id: "Belum ada pertanyaan panduan di acara ini; Enter di tampilan 3 mengajukannya.",
                en: "No prompt was put in this item; Enter in view 3 puts one.")
        case .boardIsOpen: Words(id: "Papan itu sudah terbuka.", en: "That board is open already.")
        case .unknownEntry:
            Words(
                id: "Isian itu tidak ada lagi; Esc 6 menampilkan yang ada.",
                en: "That entry no longer stands; Esc 6 shows those that do.")
        case .emptyEntry:
            Words(
                id: "Isian masih kosong; ketik namanya dahulu.",
                en: "The entry has no words yet; type its name first.")
        case .unknownField(let key):
            Words(id: "Papan ini tidak punya kolom \(key).", en: "This board has no field \(key).")
        case .badEntryValue(let label, let text):
            Words(
                id: "\(label[.indonesian]): «\(text)» tidak terbaca; ketik ulang.",
                en: "\(label[.english]): “\(text)” cannot be read; type it again.")
        case .badScore(let score):
            Words(
                id: "Nilai \(score) di luar 1 sampai 5.", en: "\(score) is no score from 1 to 5.")
        default:
            Words(
                id: "Isian tidak dapat dihubungkan dengan dirinya sendiri.",
                en: "An entry cannot be joined to itself.")
        }
    }
}
