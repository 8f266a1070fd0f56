/// What keys do in lists, in the capture line and everywhere, beside the commands that drive a
/// session.
public enum ListCommandName: String, CaseIterable, Worded, Sendable {
    /// Moving.
    case up, down, first, last
    case pageUp = "page-up"
    case pageDown = "page-down"
    case nextView = "next-view"
    case previousView = "previous-view"
    /// The programme and the people on it.
    case open, add, edit, remove
    case moveUp = "move-up"
    case moveDown = "move-down"
    /// Methods, prompts and boards.
    case methods, boards, probes
    case askPrompt = "ask-prompt"
    case goRound = "go-round"
    case planPhases = "plan-phases"
    case makeAction = "make-action"
    /// An action.
    case moveOn = "move-on"
    /// The line.
    case file, complete
    case newLine = "new-line"
    /// The screen.
    case redraw, suspend

    /// One or two short words for the key bar.
    public var words: Words {
        switch self {
        case .up: Words(id: "naik", en: "up")
        case .down: Words(id: "turun", en: "down")
        case .first: Words(id: "pertama", en: "first")
        case .last: Words(id: "terakhir", en: "last")
        case .pageUp: Words(id: "halaman naik", en: "page up")
        case .pageDown: Words(id: "halaman turun", en: "page down")
        case .nextView: Words(id: "tampilan", en: "view")
        case .previousView: Words(id: "tampilan lalu", en: "view back")
        case .open: Words(id: "buka", en: "open")
        case .add: Words(id: "tambah", en: "add")
        case .edit: Words(id: "ubah", en: "edit")
        case .remove: Words(id: "hapus", en: "remove")
        case .moveUp: Words(id: "geser naik", en: "move up")
        case .moveDown: Words(id: "geser turun", en: "move down")
        case .methods: Words(id: "metode", en: "methods")
        case .boards: Words(id: "papan", en: "boards")
        case .probes: Words(id: "gali", en: "probes")
        case .askPrompt: Words(id: "ajukan", en: "ask")
        case .goRound: Words(id: "putaran", en: "go-round")
        case .planPhases: Words(id: "ke acara", en: "to agenda")
        case .makeAction: Words(id: "tindaklanjuti", en: "to action")
        case .moveOn: Words(id: "status", en: "status")
        case .file: Words(id: "simpan", en: "file")
        case .complete: Words(id: "lengkapi", en: "complete")
        case .newLine: Words(id: "baris baru", en: "new line")
        case .redraw: Words(id: "gambar ulang", en: "redraw")
        case .suspend: Words(id: "tidurkan", en: "suspend")
        }
    }

    /// The first of a list, and the last.
    public static let firstAndLast = Words(id: "pertama, terakhir", en: "first, last")

    /// What it does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .up: Words(id: "Ke baris sebelumnya", en: "To the row before")
        case .down: Words(id: "Ke baris berikutnya", en: "To the next row")
        case .first: Words(id: "Ke baris pertama", en: "To the first row")
        case .last: Words(id: "Ke baris terakhir", en: "To the last row")
        case .pageUp: Words(id: "Sepuluh baris ke atas", en: "Ten rows up")
        case .pageDown: Words(id: "Sepuluh baris ke bawah", en: "Ten rows down")
        case .nextView: Words(id: "Ke tampilan berikutnya", en: "To the next view")
        case .previousView: Words(id: "Ke tampilan sebelumnya", en: "To the view before")
        case .open:
            Words(id: "Buka acara ini, tutup yang berjalan", en: "Open this item, close the other")
        case .add: Words(id: "Tambah baris ke daftar ini", en: "Add a row to this list")
        case .edit: Words(id: "Ubah baris ini", en: "Change this row")
        case .remove:
            Words(
                id: "Hapus baris ini; dapat dibatalkan", en: "Remove this row; undo brings it back")
        case .moveUp: Words(id: "Geser baris ini ke atas", en: "Move this row up")
        case .moveDown: Words(id: "Geser baris ini ke bawah", en: "Move this row down")
        case .methods:
            Words(id: "Pilih metode dari daftar", en: "Choose a method from the list")
        case .boards: Words(id: "Buka papan lain", en: "Open another board")
        case .probes:
            Words(id: "Tampilkan atau sembunyikan cara menggali", en: "Show or hide the probes")
        case .askPrompt:
            Words(
                id: "Ajukan pertanyaan ini; tercatat dengan waktunya",
                en: "Put this prompt to the room; it is recorded with its time")
        case .goRound:
            Words(
                id: "Putaran: siapa menjawab, lewat, atau ditanya lagi",
                en: "Go-round: who answers, passes, or is asked again")
        case .planPhases:
            Words(
                id: "Masukkan tahap metode ini ke susunan acara",
                en: "Put the phases of this method on the agenda")
        case .makeAction:
            Words(
                id: "Jadikan isian ini tindak lanjut; asalnya tetap tercatat",
                en: "Make this entry an action; it keeps where it came from")
        case .moveOn:
            Words(
                id: "Ganti status tindak lanjut ini", en: "Move this action on to its next status")
        case .file: Words(id: "Simpan baris ini", en: "File the line")
        case .complete:
            Words(
                id: "Lengkapi nama atau tagar; di baris kosong ganti tampilan",
                en: "Complete a name or tag; on an empty line change the view")
        case .newLine: Words(id: "Baris baru dalam catatan ini", en: "A new line in this note")
        case .redraw: Words(id: "Gambar ulang layar", en: "Draw the screen again")
        case .suspend: Words(id: "Tidurkan program; fg melanjutkan", en: "Suspend; fg goes on")
        }
    }
}
