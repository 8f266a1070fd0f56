public import Discussion

extension Refusal: Worded {
    /// Why it was not done, as one sentence that says what to do where something can be done.
    public var words: Words {
        switch self {
        case .emptyNote:
            Words(id: "Catatan masih kosong.", en: "The note has no words yet.")
        case .offRecord:
            Words(
                id: "Sedang luar rekam, tidak dicatat; Esc o merekam lagi.",
                en: "Off the record, nothing is filed; Esc o records again.")
        case .unknownPerson:
            Words(id: "Orang itu tidak ada di daftar.", en: "That person is not on the list.")
        case .unknownItem:
            Words(
                id: "Acara itu tidak ada di susunan.", en: "That item is not on the programme.")
        case .unknownNote:
            Words(id: "Catatan itu tidak ada lagi.", en: "That note no longer stands.")
        case .codeTaken(let code):
            Words(id: "Kode \(code) milik orang lain.", en: "Code \(code) is someone else's.")
        case .badCode(let code):
            Words(
                id: "\(code) bukan kode: huruf P, N, atau M lalu angka, mis. P07.",
                en: "\(code) is no code: P, N or M and a number, as in P07.")
        case .untitledItem:
            Words(id: "Acara belum diberi nama.", en: "The item has no title yet.")
        case .blankPerson:
            Words(id: "Data orang masih kosong.", en: "Nothing is said of the person yet.")
        case .negativeCount(let count):
            Words(
                id: "\(count) bukan jumlah orang.", en: "\(count) is no number of people.")
        case .impossibleTime(let minutes):
            Words(
                id: "\(minutes) menit tidak ada dalam sehari.",
                en: "No day has \(minutes) minutes.")
        case .alreadySo: Words(id: "Sudah demikian.", en: "It is so already.")
        case .alreadyCreated:
            Words(id: "Sesi ini sudah dibuat.", en: "This session has been made already.")
        case .nothingChanges: Words(id: "Tidak ada yang berubah.", en: "Nothing would change.")
        case .nothingToUndo:
            Words(
                id: "Tidak ada tindakan Anda yang dapat dibatalkan.",
                en: "There is nothing of yours to undo.")
        case .nothingToRedo:
            Words(
                id: "Tindakan terakhir Anda bukan pembatalan.",
                en: "Your latest act was no undo.")
        case .cannotRetract:
            Words(id: "Itu tidak dapat dibatalkan.", en: "That cannot be taken back.")
        case .alreadyOpen: Words(id: "Acara itu sedang berjalan.", en: "That item is open.")
        case .noItemOpen:
            Words(
                id: "Belum ada acara berjalan; Esc n membuka yang berikut.",
                en: "No item is open; Esc n opens the next.")
        case .noItemLeft:
            Words(id: "Semua acara sudah berjalan.", en: "Every item has run.")
        case .alreadyPaused: Words(id: "Acara sudah dijeda.", en: "The item is paused already.")
        case .notPaused: Words(id: "Acara tidak dijeda.", en: "The item is not paused.")
        case .nobodyHasFloor:
            Words(id: "Tidak ada yang memegang giliran.", en: "Nobody has the floor.")
        }
    }
}
