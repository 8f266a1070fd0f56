/// Commands that work on what is recorded and on the screen, beside those that drive a session.
public enum ToolName: String, CaseIterable, Worded, Sendable {
    /// To another place, or another look.
    case goTo = "goto"
    case theme, language, messages, abbreviation
    /// The line, and what is still to be completed.
    case later, split
    case toComplete = "to-complete"
    case misfiled
    /// Who else is here, and the copies beside the session.
    case role, merge
    /// What anybody recorded.
    case history
    /// What is done with several notes at once.
    case select
    case selectAll = "select-all"
    case selectRange = "select-range"
    case tag
    case refile = "re-file"
    case speaker, voice, owner, join, link, copy, resolve
    /// The preview of papers.
    case document, audience, photograph
    case nextDocument = "next-document"
    case previousDocument = "previous-document"
    case writePaper = "write-paper"
    case printPaper = "print-paper"

    /// One or two short words, by which the palette and a slash know it.
    public var words: Words {
        switch self {
        case .goTo: Words(id: "ke", en: "goto")
        case .theme: Words(id: "tema", en: "theme")
        case .language: Words(id: "bahasa", en: "language")
        case .messages: Words(id: "pesan", en: "messages")
        case .later: Words(id: "sesudahnya", en: "later")
        case .split: Words(id: "pisah", en: "split")
        case .toComplete: Words(id: "kelengkapan", en: "to complete")
        case .misfiled: Words(id: "salah acara", en: "misfiled")
        case .role: Words(id: "peran", en: "role")
        case .merge: Words(id: "gabung", en: "merge")
        case .history: Words(id: "riwayat", en: "history")
        case .select: Words(id: "pilih", en: "mark")
        case .selectAll: Words(id: "pilih semua", en: "mark all")
        case .selectRange: Words(id: "pilih sampai sini", en: "mark to here")
        case .abbreviation: Words(id: "singkatan", en: "abbreviation")
        case .tag: Words(id: "tagar", en: "tag")
        case .refile: Words(id: "pindah acara", en: "to item")
        case .speaker: Words(id: "pembicara", en: "speaker")
        case .voice: Words(id: "suara", en: "voice")
        case .owner: Words(id: "penanggung", en: "owner")
        case .join: Words(id: "satukan", en: "join")
        case .link: Words(id: "kaitkan", en: "link")
        case .copy: Words(id: "salin", en: "copy")
        case .resolve: Words(id: "tuntas", en: "settled")
        case .document: Words(id: "dokumen", en: "paper")
        case .audience: Words(id: "untuk siapa", en: "for whom")
        case .photograph: Words(id: "foto", en: "photograph")
        case .nextDocument: Words(id: "dokumen lain", en: "next paper")
        case .previousDocument: Words(id: "dokumen lalu", en: "paper before")
        case .writePaper: Words(id: "tulis PDF", en: "write PDF")
        case .printPaper: Words(id: "cetak", en: "print")
        }
    }

    /// What it does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .goTo:
            Words(
                id: "Ke acara, catatan, orang, atau waktu", en: "To an item, note, person or time")
        case .theme: Words(id: "Coba dan pilih warna layar", en: "Try on the screen's colours")
        case .language: Words(id: "Ganti bahasa layar", en: "Change the screen's language")
        case .messages:
            Words(id: "Pesan terakhir dengan waktunya", en: "The last messages with their times")
        case .later:
            Words(id: "Ke catatan sendiri yang sesudahnya", en: "To one's own note after that")
        case .split:
            Words(
                id: "Simpan tiap baris tempelan sebagai catatan",
                en: "File each line of a paste as a note")
        case .toComplete:
            Words(
                id: "Yang belum lengkap: saat, pembicara, nama",
                en: "What is not complete: moments, voices, names")
        case .misfiled:
            Words(
                id: "Catatan di acara yang tidak sedang berjalan",
                en: "Notes under an item that was not open")
        case .role:
            Words(id: "Siapa di sini; ambil alih sebuah peran", en: "Who is here; take a role over")
        case .merge:
            Words(
                id: "Gabungkan salinan di folder yang sama", en: "Merge the copies in this folder")
        case .history:
            Words(
                id: "Batalkan satu yang dicatat siapa pun",
                en: "Take back one thing that anybody recorded")
        case .select:
            Words(id: "Pilih catatan ini, lalu ke berikutnya", en: "Mark this note, go to the next")
        case .selectRange:
            Words(
                id: "Pilih semua dari pilihan terdekat", en: "Mark all from the nearest mark to it")
        case .abbreviation:
            Words(id: "Singkatan Anda; pilih satu", en: "Your abbreviations; choose one")
        case .selectAll:
            Words(id: "Pilih semua yang tampak, atau lepas", en: "Mark all that is shown, or none")
        case .tag:
            Words(id: "Beri atau lepas tagar catatan terpilih", en: "Tag the marked notes, or not")
        case .refile:
            Words(id: "Pindahkan yang terpilih ke acara lain", en: "Move them to another item")
        case .speaker:
            Words(id: "Ganti pembicara catatan terpilih", en: "Change who said them")
        case .voice:
            Words(
                id: "Pindahkan semua catatan orang ini ke orang lain",
                en: "All notes of this voice to someone else")
        case .owner:
            Words(
                id: "Ganti penanggung jawab yang terpilih", en: "Change who is to do the actions")
        case .join:
            Words(
                id: "Satukan catatan atas ucapan yang sama",
                en: "Make notes of one utterance one")
        case .link:
            Words(
                id: "Kaitkan dengan isian papan, mis. indikatornya",
                en: "Link it to an entry of a board, as its indicator")
        case .copy:
            Words(id: "Salin ke papan klip terminal", en: "Copy to the terminal's clipboard")
        case .resolve:
            Words(
                id: "Pertanyaan terjawab, parkir dibahas; atau belum",
                en: "A question answered, a parked thing taken up, or not")
        case .document:
            Words(id: "Lihat notula, berita acara, dan lainnya", en: "See a paper of your choice")
        case .audience:
            Words(
                id: "Untuk tim, untuk dinas, atau untuk umum",
                en: "For the team, the office or the public")
        case .photograph:
            Words(id: "Lampirkan foto dari sebuah berkas", en: "Attach a photograph from a file")
        case .nextDocument: Words(id: "Ke dokumen berikutnya", en: "To the next paper")
        case .previousDocument: Words(id: "Ke dokumen sebelumnya", en: "To the paper before")
        case .writePaper:
            Words(
                id: "Tulis dokumen ini di sebelah berkas sesi",
                en: "Write this paper beside the session's file")
        case .printPaper: Words(id: "Cetak dokumen ini", en: "Print this paper")
        }
    }

    /// The command that a word after `/` names, in either language; nothing if none does.
    public init?(typed text: String) {
        guard let command = Self.named(text, spellings: { _ in [] }) else { return nil }
        self = command
    }
}
