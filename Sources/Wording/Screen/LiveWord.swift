/// Labels and sentences of the live screen that name no fact of a discussion.
public enum LiveWord: CaseIterable, Worded, Sendable {
    /// Over columns.
    case planAndActual, turnsAndNotes, views
    /// In the top rows.
    case running, noItem, since, untitled
    /// In the status row.
    case newPerson, floor, endOfTurn, amending, pressKey, saved, filed, practiceGone
    /// What to do.
    case howToLeave, leaveWithDoubt, noOwnNote, noEarlierNote, nobodySelected, nobodyListed,
        noItemSelected,
        noFurther, personUnknown
    case queueClosed, queueReopened, listNotLine, listNotLineTakenBack, choiceNotLine,
        momentHasNoKind,
        amendedWasStruck
    case noNoteSelected, rowIsNoNote, lineFirst, notAnOutcome, notAnAction, oneAtATime,
        leavesNothingOpen, answeredByNote
    case formKept, pasteIntoLine, nothingUnsaved
    /// Methods, prompts and boards.
    case choosePlan, chooseBoard, onlyBoard, everyMethodUsed, noPrompt, noEntrySelected
    /// How far a session of the list is.
    case newStage, runningStage, closedStage
    /// When versions can only be chosen.
    case onlyToChoose
    /// That an item was passed over before.
    case skippedAlready
    /// What speaks against filing the line, and how it is filed all the same.
    case typedOffRecord, enterFiles, fullStopFiles
    /// How an answer that is doubted is taken all the same.
    case enterTakes, fullStopTakes
    /// In the session chooser.
    case noEditor, noEditorOffRecord
    case sessions, newSession, make, unreadable

    /// The words in both languages.
    public var words: Words {
        switch self {
        case .planAndActual: Words(id: "rencana nyata", en: "plan actual")
        case .views: Words(id: "lihat", en: "views")
        case .turnsAndNotes: Words(id: "gilir cat.", en: "turns notes")
        case .running: Words(id: "BERJALAN", en: "RUNNING")
        case .noItem: Words(id: "Belum ada acara berjalan", en: "No item is open")
        case .since: Words(id: "sejak", en: "since")
        case .untitled: Words(id: "Sesi belum berjudul", en: "Session without a title")
        case .newPerson: Words(id: "orang baru", en: "someone new")
        case .floor: Words(id: "BERI GILIRAN", en: "GIVE THE FLOOR")
        case .endOfTurn: Words(id: "AKHIRI GILIRAN", en: "END THE TURN")
        case .amending: Words(id: "UBAH", en: "AMEND")
        case .pressKey:
            Words(id: "Esc: tekan satu tombol perintah", en: "Esc: press the key of one command")
        case .saved: Words(id: "Tersimpan.", en: "Saved.")
        case .filed: Words(id: "Tercatat.", en: "Noted.")
        case .practiceGone:
            Words(
                id: "Itu latihan: tidak ada yang disimpan.",
                en: "That was a practice: nothing of it is kept.")
        case .nothingUnsaved:
            Words(id: "Semua sudah tersimpan.", en: "Everything is saved.")
        case .howToLeave:
            Words(
                id: "Esc q untuk keluar; Ctrl-C sekali lagi juga. Tidak ada yang hilang.",
                en: "Esc q leaves; so does Ctrl-C once more. Nothing is lost.")
        case .leaveWithDoubt:
            Words(
                id: "BELUM TERSIMPAN. Enter ulangi · Esc s tempat lain · Esc q lagi tetap keluar",
                en: "NOT SAVED. Enter retries · Esc s elsewhere · Esc q again leaves all the same")
        case .noOwnNote:
            Words(id: "Belum ada catatan Anda.", en: "You have not noted anything yet.")
        case .noEarlierNote:
            Words(id: "Itu catatan pertama Anda.", en: "That is your first note.")
        case .nobodyListed:
            Words(
                id: "Daftar orang masih kosong; tambah di tampilan 8 (a).",
                en: "The list of people is empty; add some in view 8 (a).")
        case .nobodySelected:
            Words(
                id: "Pilih orang di tampilan 8, atau ketik @kode.",
                en: "Select someone in view 8, or type @code.")
        case .noItemSelected: Words(id: "Tidak ada acara terpilih.", en: "No item is selected.")
        case .noFurther:
            Words(
                id: "Acara ini tidak dapat dipindahkan lebih jauh ke arah itu.",
                en: "This item cannot be moved any further that way.")
        case .noNoteSelected:
            Words(id: "Tidak ada catatan terpilih.", en: "No note is selected.")
        case .queueClosed:
            Words(id: "Antrean ditutup.", en: "The queue is closed.")
        case .queueReopened:
            Words(id: "Antrean dibuka lagi.", en: "The queue is open again.")
        case .rowIsNoNote:
            Words(
                id: "Baris ini bukan catatan. Catatan terakhir: i dahulu.",
                en: "This row is no note. For your last note: i first.")
        case .lineFirst:
            Words(
                id: "Baris masih berisi; simpan dahulu dengan i lalu Enter.",
                en: "The line is not empty; file it first with i, then Enter.")
        case .notAnOutcome:
            Words(
                id: "Ini tindak lanjut; spasi mengganti statusnya.",
                en: "This is an action; the space bar changes its status.")
        case .notAnAction:
            Words(
                id: "Ini rumusan; Enter menyepakati, o mencatat keberatan.",
                en: "This is an outcome; Enter agrees, o records an objection.")
        case .oneAtATime:
            Words(
                id: "Keberatan dicatat satu per satu; Esc melepas tanda.",
                en: "Objections go one by one; Esc takes the marks away.")
        case .leavesNothingOpen:
            Words(
                id: "Yang dituntaskan: pertanyaan ?, parkir ~, tanya nanti ??. d menghapus.",
                en: "What is settled so: a question ?, parked ~, to ask later ??. d strikes out.")
        case .answeredByNote:
            Words(
                id: "Sudah dijawab oleh sebuah catatan < di bawahnya.",
                en: "A note answers it already, with < in front.")
        case .personUnknown:
            Words(
                id: "Orang itu belum di daftar; tambahkan dahulu di tampilan 8.",
                en: "That person is not on the list yet; add them in view 8 first.")
        case .formKept:
            Words(id: "Isian disimpan sampai dibuka lagi.", en: "What you typed is kept.")
        case .pasteIntoLine:
            Words(id: "Tempelan masuk ke baris catatan.", en: "The paste went into the line.")
        case .listNotLine:
            Words(
                id: "Tombol masuk ke daftar: i membawa kalimat ini ke baris catatan.",
                en: "Keys go to the list: i takes this sentence to the line.")
        case .choiceNotLine:
            Words(
                id: "Di sini hanya memilih; Enter membawa kalimat ini ke baris.",
                en: "Here one only chooses; Enter takes this sentence to the line.")
        case .listNotLineTakenBack:
            Words(
                id: "Tombol masuk ke daftar, jadi dibatalkan: i membawa kalimat ini ke baris.",
                en: "Keys go to the list, so that was undone: i takes this sentence along.")
        case .momentHasNoKind:
            Words(
                id: "Saat yang ditandai belum ada isinya; Esc m melengkapinya.",
                en: "The marked moment says nothing yet; Esc m completes it.")
        case .amendedWasStruck:
            Words(
                id: "Catatan itu sudah dicoret; Enter menyimpan ini sebagai catatan baru.",
                en: "That note has been struck out; Enter files this as a new note.")
        case .noEditor: Words(id: "Di sini tidak ada penyunting.", en: "There is no editor here.")
        case .noEditorOffRecord:
            Words(
                id: "Di luar rekaman, teks tidak diserahkan ke penyunting.",
                en: "Off the record no text is handed to an editor.")
        case .typedOffRecord:
            Words(
                id: "Ini diketik di luar rekaman.", en: "This was typed off the record.")
        case .enterFiles:
            Words(id: "Enter sekali lagi mencatatnya.", en: "Enter once more files it.")
        case .fullStopFiles:
            Words(
                id: "Belum disimpan; titik (.) mencatatnya.",
                en: "Not filed; a full stop (.) files it.")
        case .enterTakes:
            Words(id: "Enter sekali lagi menerimanya.", en: "Enter once more takes it.")
        case .fullStopTakes:
            Words(
                id: "Titik (.) menerimanya; baris kosong tidak.",
                en: "A full stop (.) takes it; an empty line does not.")
        case .onlyBoard:
            Words(
                id: "Ini satu-satunya papan; m memilih metode lain.",
                en: "This is the only board; m chooses another method.")
        case .everyMethodUsed:
            Words(
                id: "Semua metode sudah dipakai dalam sesi ini.",
                en: "This session uses every method already.")
        case .choosePlan: Words(id: "Pilih susunan", en: "Choose a plan")
        case .chooseBoard: Words(id: "Buka papan", en: "Open a board")
        case .noPrompt:
            Words(
                id: "Belum ada panduan; m memilih metode.",
                en: "No prompts yet; m chooses a method.")
        case .noEntrySelected: Words(id: "Tidak ada isian terpilih.", en: "No entry is selected.")
        case .newStage: Words(id: "baru", en: "new")
        case .runningStage: Words(id: "berjalan", en: "running")
        case .closedStage: Words(id: "ditutup", en: "closed")
        case .onlyToChoose:
            Words(id: "Isian ini hanya dapat dipilih.", en: "This field can only be chosen.")
        case .skippedAlready:
            Words(
                id: "Sudah dilewati; Enter tetap membukanya.",
                en: "Passed over already; Enter opens it all the same.")
        case .sessions: Words(id: "SESI", en: "SESSIONS")
        case .newSession: Words(id: "sesi baru", en: "new session")
        case .make: Words(id: "buat", en: "make")
        case .unreadable: Words(id: "tidak terbaca", en: "cannot be read")
        }
    }
}
