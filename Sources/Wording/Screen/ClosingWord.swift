public import Discussion

/// What the closing screen says.
public enum ClosingWord: CaseIterable, Worded, Sendable {
    /// Its titles and headings.
    case closing, closed, papers, itsPapers, unfinished, leftUnfinished
    /// Its keys.
    case close, write, print, closeAndWrite, closeAndPrint, choose, goThere, putRight, debrief
    /// To go on after all.
    case reopen, reopened, reopenedAfterDebrief, onceMore
    /// Its messages.
    case allClear, isClosed, nothingFollows, closedByIt, noDesk, nothingChosen, debriefBegun,
        debriefEnded, papersFromView, attendanceStands

    /// The words.
    public var words: Words {
        switch self {
        case .closing: Words(id: "Menutup sesi", en: "Closing the session")
        case .closed: Words(id: "Sesi ditutup", en: "Session closed")
        case .itsPapers: Words(id: "dokumen", en: "papers")
        case .papers:
            Words(id: "Dokumen: e menulis, p mencetak", en: "Papers: e writes, p prints")
        case .close: Words(id: "tutup", en: "close it")
        case .write: Words(id: "tulis berkas", en: "write files")
        case .print: Words(id: "cetak", en: "print")
        case .closeAndWrite: Words(id: "tutup, tulis", en: "close, write")
        case .closeAndPrint: Words(id: "tutup, cetak", en: "close, print")
        case .debrief: Words(id: "refleksi tim", en: "debrief")
        case .debriefBegun:
            Words(
                id: "Hanya untuk evaluasi tim. Esc Esc ↓ Enter: pertanyaan lain; Esc c d: selesai.",
                en: "For the team's evaluation alone. Esc Esc ↓ Enter: next prompt; Esc c d: end.")
        case .debriefEnded:
            Words(
                id: "Refleksi tim selesai; rembug minutes --document evaluasi --for team.",
                en: "The debrief has ended; rembug minutes --document evaluasi --for team.")
        case .papersFromView:
            Words(
                id: "Esc Esc, lalu e tulis PDF · P cetak · d dokumen lain",
                en: "Esc Esc, then e write PDF · P print · d next paper")
        case .choose: Words(id: "pilih", en: "choose")
        case .goThere: Words(id: "ke sana", en: "go there")
        case .putRight: Words(id: "membetulkan", en: "put right")
        case .unfinished:
            Words(
                id: "Belum selesai: angka + Enter membuka, c + Enter menutup",
                en: "Unfinished: number + Enter goes there, c + Enter closes")
        case .leftUnfinished:
            Words(id: "Ditutup tanpa diselesaikan", en: "Left unfinished when it was closed")
        case .isClosed:
            Words(
                id: "Sesi ditutup; Esc u membukanya lagi.",
                en: "The session is closed; Esc u opens it again.")
        case .allClear:
            Words(
                id: "Semua tindak lanjut jelas; Esc c menutup sesi.",
                en: "Every action is clear; Esc c closes the session.")
        case .nothingFollows:
            Words(
                id: "Sesi sudah ditutup, dan semua acara sudah berjalan.",
                en: "The session is closed, and every item has run.")
        case .reopen: Words(id: "buka lagi", en: "open again")
        case .reopened:
            Words(id: "Sesi dibuka lagi.", en: "The session is open again.")
        case .reopenedAfterDebrief:
            Words(
                id: "Sesi dibuka lagi; refleksi tim berakhir. Esc n membuka acara berikutnya.",
                en: "The session is open again; the debrief has ended. Esc n opens the next item.")
        case .onceMore:
            Words(
                id: "Sesi sudah ditutup. Sekali lagi: sesi dibuka lagi dan acara berjalan.",
                en: "The session is closed. Once more opens it again and goes on.")
        case .attendanceStands:
            Words(
                id: "Sesi sudah ditutup; t mengubah jam datang dan pulangnya.",
                en: "The session is closed; t changes when they came and left.")
        case .closedByIt: Words(id: "Sesi ditutup.", en: "Closed.")
        case .noDesk:
            Words(
                id: "Dalam latihan tidak ada dokumen yang dibuat.",
                en: "In practice no papers are made.")
        case .nothingChosen:
            Words(id: "Belum ada dokumen yang dipilih.", en: "No paper is chosen.")
        }
    }
}

extension Language {
    /// How many actions nobody could be held to.
    public func unclearActions(_ count: Int) -> String {
        self.count(
            count, id: "tindak lanjut belum jelas; a membetulkan",
            one: "action is unclear; a puts it right",
            many: "actions are unclear; a puts the first right")
    }

    /// Which files were written, and in which folder.
    public func papersWritten(_ names: [String], in folder: String) -> String {
        choose(id: "Ditulis di \(folder): ", en: "Written in \(folder): ")
            + names.joined(separator: ", ") + "."
    }

    /// Which files were changed by hand, so that new ones stand beside them.
    public func papersLeft(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        return choose(
            id: "Sudah diubah tangan dan dibiarkan: \(list).",
            en: "Changed by hand and left as it is: \(list).")
    }

    /// Which papers a printer took.
    public func papersPrinted(_ names: [String]) -> String {
        choose(id: "Dikirim ke pencetak: ", en: "Sent to the printer: ")
            + names.joined(separator: ", ") + "."
    }
}

extension Language {
    /// What a key does with Enter, since it may begin a sentence.
    ///
    /// As in `c, lalu Enter: tutup. Huruf lain: catatan.`
    public func withEnter(_ key: String, _ label: String) -> String {
        choose(
            id: "\(key), lalu Enter: \(label). Huruf lain: catatan.",
            en: "\(key), then Enter: \(label). Another letter: a note.")
    }
}
