/// The states that the live screen names.
public enum StatusWord: CaseIterable, Worded, Sendable {
    /// The record.
    case saved, notSaved, readOnly, practice, offRecord, paused, closed, afterClosing, stale
    /// A question.
    case open, answered, inWriting, beingTyped
    /// What was put off.
    case takenUp, asked
    /// A note.
    case notPrinted, mayBeQuoted, mayNotBeQuoted, notAskedYet, notWrittenYet, askLater
    /// A note that names a board which is not there.
    case boardNotThere
    /// A round and its queue.
    case full, notYet, needsName
    /// The wall.
    case noNames, institutions, names

    /// The state; capitals where nobody may miss it.
    public var words: Words {
        switch self {
        case .saved: Words(id: "tersimpan", en: "saved")
        case .notSaved: Words(id: "BELUM TERSIMPAN", en: "NOT SAVED")
        case .readOnly: Words(id: "HANYA BACA", en: "READ ONLY")
        case .practice: Words(id: "LATIHAN", en: "PRACTICE")
        case .offRecord: Words(id: "LUAR REKAM", en: "OFF THE RECORD")
        case .paused: Words(id: "JEDA", en: "PAUSED")
        case .closed: Words(id: "SESI DITUTUP", en: "SESSION CLOSED")
        case .afterClosing: Words(id: "sesudah ditutup", en: "after closing")
        case .stale: Words(id: "BELUM DIPERBARUI", en: "NOT UP TO DATE")
        case .open: Words(id: "terbuka", en: "open")
        case .answered: Words(id: "terjawab", en: "answered")
        case .inWriting: Words(id: "dijawab tertulis", en: "to be answered in writing")
        case .takenUp: Words(id: "sudah dibahas", en: "taken up")
        case .asked: Words(id: "sudah ditanyakan", en: "asked")
        case .beingTyped: Words(id: "diketik", en: "being typed")
        case .notPrinted: Words(id: "tak dicetak", en: "not printed")
        case .mayBeQuoted: Words(id: "boleh dikutip", en: "may be quoted")
        case .mayNotBeQuoted: Words(id: "tanpa izin kutip", en: "not to be quoted")
        case .notAskedYet: Words(id: "izin? belum", en: "consent? not yet")
        case .notWrittenYet: Words(id: "belum ditulis", en: "not written yet")
        case .boardNotThere: Words(id: "belum ada papannya", en: "no such board yet")
        case .askLater: Words(id: "tanya nanti", en: "ask later")
        case .full: Words(id: "DITUTUP", en: "CLOSED")
        case .notYet: Words(id: "belum", en: "not yet")
        case .needsName: Words(id: "nama?", en: "name?")
        case .noNames: Words(id: "tanpa nama", en: "no names")
        case .institutions: Words(id: "instansi", en: "institutions")
        case .names: Words(id: "nama", en: "names")
        }
    }
}
