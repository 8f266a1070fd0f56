/// What keys do in questions, forms and lists, as the key bar says it.
public enum KeyBarWord: CaseIterable, Worded, Sendable {
    /// Everywhere.
    case runIt, choose, back, goOn, filterHint
    /// In forms.
    case moveOn, nextChoice, putAway, startOver
    /// What a text of several lines becomes.
    case oneNote, eachLine
    /// What keys do that take back what holds, and Enter in the history.
    case unmark, onRecord, undoThis
    /// What keys do with a message, and with a note that is being changed.
    case sayAgain, saveIt, otherNotes, leaveAsItIs
    /// When versions disagree.
    case takeVersion, writeAnew, nextConflict

    /// The words in both languages.
    public var words: Words {
        switch self {
        case .runIt: Words(id: "jalankan", en: "run")
        case .choose: Words(id: "pilih", en: "choose")
        case .back: Words(id: "kembali", en: "back")
        case .goOn: Words(id: "lanjut", en: "go on")
        case .moveOn: Words(id: "pindah baris", en: "move")
        case .nextChoice: Words(id: "ganti pilihan", en: "next choice")
        case .putAway: Words(id: "simpan draf", en: "keep draft")
        case .startOver: Words(id: "ulang dari awal", en: "start over")
        case .filterHint: Words(id: "ketik untuk menyaring", en: "type to filter")
        case .sayAgain: Words(id: "tampilkan lagi", en: "show again")
        case .saveIt: Words(id: "simpan", en: "save")
        case .otherNotes: Words(id: "catatan lain", en: "other notes")
        case .leaveAsItIs: Words(id: "biarkan", en: "leave as it is")
        case .unmark: Words(id: "lepas", en: "unmark")
        case .onRecord: Words(id: "rekam lagi", en: "on record")
        case .oneNote: Words(id: "satu catatan", en: "one note")
        case .eachLine: Words(id: "tiap baris satu", en: "one for each line")
        case .undoThis: Words(id: "batalkan ini", en: "undo this")
        case .takeVersion: Words(id: "pakai ini", en: "take this")
        case .writeAnew: Words(id: "tulis ulang", en: "rewrite")
        case .nextConflict: Words(id: "berikutnya", en: "next")
        }
    }
}
