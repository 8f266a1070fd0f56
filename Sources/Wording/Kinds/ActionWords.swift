public import Discussion

extension Trace.Action: Worded {
    /// What was done, as undo names it: pencatatan, a note taken.
    public var words: Words {
        switch self {
        case .record: Words(id: "catatan program", en: "a record of the program")
        case .create: Words(id: "pembuatan sesi", en: "the session made")
        case .details: Words(id: "perubahan data sesi", en: "a change of the session's details")
        case .addPeople: Words(id: "penambahan orang", en: "people added")
        case .amendPeople: Words(id: "perubahan data orang", en: "people corrected")
        case .removePeople: Words(id: "penghapusan orang", en: "people taken off the list")
        case .attendance: Words(id: "pencatatan kehadiran", en: "attendance recorded")
        case .consent: Words(id: "pencatatan persetujuan", en: "consent recorded")
        case .attribution: Words(id: "pemilihan cara penyebutan", en: "the attribution chosen")
        case .addItems: Words(id: "penambahan acara", en: "items added")
        case .amendItems: Words(id: "perubahan acara", en: "items changed")
        case .moveItem: Words(id: "pemindahan acara", en: "an item moved")
        case .removeItems: Words(id: "penghapusan acara", en: "items taken off the agenda")
        case .openItem: Words(id: "pembukaan acara", en: "an item opened")
        case .pauseItem: Words(id: "penjedaan acara", en: "an item paused")
        case .resumeItem: Words(id: "pelanjutan acara", en: "an item resumed")
        case .closeItem: Words(id: "penutupan acara", en: "an item closed")
        case .insertItem: Words(id: "penyisipan acara", en: "an item put in")
        case .skipItem: Words(id: "pelewatan acara", en: "an item passed over")
        case .addMinutes: Words(id: "perubahan menit", en: "minutes added or taken")
        case .replan: Words(id: "penataan ulang acara", en: "the rest re-planned")
        case .beginTurn: Words(id: "pemberian giliran", en: "the floor given")
        case .raiseHand: Words(id: "tangan terangkat", en: "a hand raised")
        case .lowerHands: Words(id: "pencabutan antrean", en: "a hand lowered")
        case .moveHand: Words(id: "pemindahan antrean", en: "a hand moved")
        case .nameHand: Words(id: "penamaan antrean", en: "a hand named")
        case .closeQueue: Words(id: "buka tutup antrean", en: "the queue closed or opened")
        case .ruleTurns: Words(id: "aturan giliran", en: "the rule of turns")
        case .beginRound: Words(id: "pembukaan termin", en: "a round begun")
        case .endTurn: Words(id: "akhir giliran", en: "a turn ended")
        case .takeNote: Words(id: "pencatatan", en: "a note taken")
        case .amendNotes: Words(id: "perubahan catatan", en: "notes changed")
        case .strikeNotes: Words(id: "pencoretan catatan", en: "notes struck out")
        case .joinNotes: Words(id: "penggabungan catatan", en: "notes joined")
        case .startTimer: Words(id: "pemasangan pewaktu", en: "a timer started")
        case .stopTimer: Words(id: "penghentian pewaktu", en: "a timer stopped")
        case .beginRecording: Words(id: "mulainya perekam", en: "the recorder begun")
        case .endRecording: Words(id: "berhentinya perekam", en: "the recorder stopped")
        case .adoptMethod: Words(id: "pemakaian metode", en: "a method taken in")
        case .markPrompt:
            Words(id: "tanda pertanyaan kunci", en: "a key question marked")
        case .askPrompt: Words(id: "pengajuan pertanyaan panduan", en: "a prompt asked")
        case .answerPrompt: Words(id: "catatan putaran", en: "a go-round noted")
        case .openBoard: Words(id: "pembukaan papan", en: "a board opened")
        case .addEntry: Words(id: "isian papan", en: "a board entry")
        case .amendEntry: Words(id: "perubahan isian", en: "an entry changed")
        case .linkEntry: Words(id: "penghubungan isian", en: "entries joined")
        case .scoreEntry: Words(id: "penilaian isian", en: "an entry scored")
        case .attachPhotograph: Words(id: "lampiran foto", en: "a photograph attached")
        case .amendPhotograph: Words(id: "keterangan foto", en: "a photograph described")
        case .removePhotograph: Words(id: "pencabutan foto", en: "a photograph taken away")
        case .removeEntries: Words(id: "pencoretan isian", en: "entries taken off a board")
        case .goOffRecord: Words(id: "mulai luar rekam", en: "off the record begun")
        case .goOnRecord: Words(id: "akhir luar rekam", en: "off the record ended")
        case .turnWall: Words(id: "layar ruangan", en: "the wall turned")
        case .takeRole: Words(id: "pengambilalihan peran", en: "a role taken over")
        case .closeSession: Words(id: "penutupan sesi", en: "the session closed")
        case .approveMinutes: Words(id: "pengesahan notula", en: "the minutes approved")
        case .dateBack: Words(id: "pemunduran waktu", en: "something dated back")
        case .undo: Words(id: "pembatalan", en: "an undo")
        case .redo: Words(id: "pengulangan", en: "a redo")
        case .correct: Words(id: "pembetulan berkas", en: "the file corrected")
        }
    }
}

/// What one run of the program does, as ``WriterJoined/role`` holds it.
public enum WriterRole: String, CaseIterable, Worded, Sendable {
    /// Leads the session's screen.
    case drive
    /// Follows who speaks.
    case voices
    /// Takes notes.
    case note
    /// Is no person.
    case script

    /// Pengendali, Driver.
    public var words: Words {
        switch self {
        case .drive: Words(id: "Pengendali", en: "Driver")
        case .voices: Words(id: "Pencatat giliran", en: "Voices")
        case .note: Words(id: "Pencatat", en: "Note-taker")
        case .script: Words(id: "Skrip", en: "Script")
        }
    }
}
