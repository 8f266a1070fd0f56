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
    case newEntry, changeEntry, notANumber, notADate
    /// In forms.
    case yes, no, notMinutes, notAClock, notAChoice, notAFlag, notOnList
    case newItem, changeItem, newPersonForm, changePerson, messageToRoom, howConsent
    /// How far a session of the list is.
    case newStage, runningStage, closedStage
    /// What a text of several lines becomes.
    case oneNote, eachLine
    /// What keys do that take back what holds.
    case unmark, onRecord
    /// In the key bars of forms and help.
    case runIt, choose, back, goOn, moveOn, nextChoice, putAway, startOver, filterHint
    /// What keys do with a message, and with a note that is being changed.
    case sayAgain, saveIt, otherNotes, leaveAsItIs
    /// When versions disagree.
    case takeVersion, writeAnew, nextConflict, allTogether, onlyToChoose, changedMeanwhile,
        allSettled, underTheirItems
    /// When copies are merged and notes joined.
    case noCopies, markTwoNotes, withBothWords
    /// That an item was passed over before.
    case skippedAlready
    /// What Enter does in the history.
    case undoThis
    /// What speaks against filing the line, and how it is filed all the same.
    case typedOffRecord, enterFiles, fullStopFiles
    /// How an answer that is doubted is taken all the same.
    case enterTakes, fullStopTakes
    /// In the session chooser.
    case noEditor, noEditorOffRecord, sessionDetails
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
        case .sessionDetails: Words(id: "Data sesi", en: "Session details")
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
        case .newEntry: Words(id: "Isian baru", en: "New entry")
        case .changeEntry: Words(id: "Ubah isian", en: "Change entry")
        case .notANumber: Words(id: "Isi angka, mis. 24 atau 38jt.", en: "A number, as 24 or 38jt.")
        case .notADate: Words(id: "Isi tanggal, mis. 15-1-2021.", en: "A date, as 15-1-2021.")
        case .yes: Words(id: "ya", en: "yes")
        case .no: Words(id: "tidak", en: "no")
        case .notMinutes: Words(id: "Isi menit, mis. 45 atau 1j30.", en: "Minutes, as 45 or 1h30.")
        case .notAClock: Words(id: "Isi jam, mis. 9.30.", en: "A time of day, as 9:30.")
        case .notAChoice: Words(id: "Pilih dengan spasi.", en: "Choose with the space bar.")
        case .notAFlag: Words(id: "Isi ya atau tidak.", en: "Yes or no.")
        case .notOnList:
            Words(
                id: "Tidak ada di daftar orang: tambahkan di 8, atau kosongkan.",
                en: "Not on the list of people: add them in 8, or leave it empty.")
        case .newItem: Words(id: "Acara baru", en: "New item")
        case .changeItem: Words(id: "Ubah acara", en: "Change item")
        case .newPersonForm: Words(id: "Orang baru", en: "New person")
        case .changePerson: Words(id: "Ubah data orang", en: "Change person")
        case .messageToRoom: Words(id: "Pesan untuk ruangan", en: "Message to the room")
        case .howConsent: Words(id: "Cara izin diberikan", en: "How consent was given")
        case .runIt: Words(id: "jalankan", en: "run")
        case .choose: Words(id: "pilih", en: "choose")
        case .sayAgain: Words(id: "tampilkan lagi", en: "show again")
        case .saveIt: Words(id: "simpan", en: "save")
        case .otherNotes: Words(id: "catatan lain", en: "other notes")
        case .leaveAsItIs: Words(id: "biarkan", en: "leave as it is")
        case .newStage: Words(id: "baru", en: "new")
        case .runningStage: Words(id: "berjalan", en: "running")
        case .closedStage: Words(id: "ditutup", en: "closed")
        case .unmark: Words(id: "lepas", en: "unmark")
        case .onRecord: Words(id: "rekam lagi", en: "on record")
        case .oneNote: Words(id: "satu catatan", en: "one note")
        case .eachLine: Words(id: "tiap baris satu", en: "one for each line")
        case .back: Words(id: "kembali", en: "back")
        case .goOn: Words(id: "lanjut", en: "go on")
        case .moveOn: Words(id: "pindah baris", en: "move")
        case .nextChoice: Words(id: "ganti pilihan", en: "next choice")
        case .putAway: Words(id: "simpan draf", en: "keep draft")
        case .startOver: Words(id: "ulang dari awal", en: "start over")
        case .filterHint: Words(id: "ketik untuk menyaring", en: "type to filter")
        case .takeVersion: Words(id: "pakai ini", en: "take this")
        case .writeAnew: Words(id: "tulis ulang", en: "rewrite")
        case .nextConflict: Words(id: "berikutnya", en: "next")
        case .allTogether: Words(id: "Semuanya bersama", en: "All of them together")
        case .onlyToChoose:
            Words(id: "Isian ini hanya dapat dipilih.", en: "This field can only be chosen.")
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
        case .undoThis: Words(id: "batalkan ini", en: "undo this")
        case .skippedAlready:
            Words(
                id: "Sudah dilewati; Enter tetap membukanya.",
                en: "Passed over already; Enter opens it all the same.")
        case .markTwoNotes:
            Words(
                id: "Pilih dahulu dua catatan atau lebih dengan v.",
                en: "First mark two notes or more with v.")
        case .withBothWords: Words(id: "semua isi", en: "all words")
        case .sessions: Words(id: "SESI", en: "SESSIONS")
        case .newSession: Words(id: "sesi baru", en: "new session")
        case .make: Words(id: "buat", en: "make")
        case .unreadable: Words(id: "tidak terbaca", en: "cannot be read")
        }
    }
}
