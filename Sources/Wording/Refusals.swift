public import Discussion

extension Refusal: Worded {
    /// Why it was not done, as one sentence that says what to do where something can be done.
    public var words: Words {
        switch self {
        case .emptyNote:
            Words(
                id: "Catatan masih kosong; ketik isinya dahulu.",
                en: "The note has no words yet; type some first.")
        case .offRecord:
            Words(
                id: "Sedang luar rekam, tidak dicatat; Esc o merekam lagi.",
                en: "Off the record, nothing is filed; Esc o records again.")
        case .attributedOffRecord:
            Words(
                id: "Di luar rekaman menurut cara penyebutannya; Esc A mengubahnya.",
                en: "Off the record by its attribution, nothing is filed; Esc A changes that.")
        case .unknownPerson:
            Words(
                id: "Orang itu tidak ada di daftar; Esc 8 menampilkannya.",
                en: "That person is not on the list; Esc 8 shows it.")
        case .impossibleTimer:
            Words(
                id: "Pewaktu paling banyak 24 babak, masing-masing paling lama 4 jam.",
                en: "A timer has at most 24 legs of at most 4 hours each.")
        case .noConsentYet:
            Words(
                id: "Mereka belum menjawab; isi dahulu dengan spasi.",
                en: "They have not answered yet; fill that in first with the space bar.")
        case .unknownItem:
            Words(
                id: "Acara itu tidak ada di susunan; Esc 1 menampilkannya.",
                en: "That item is not on the agenda; Esc 1 shows it.")
        case .unknownNote:
            Words(
                id: "Catatan itu tidak ada lagi; Esc 4 menampilkan yang ada.",
                en: "That note no longer stands; Esc 4 shows those that do.")
        case .joinsPrivateNote:
            Words(
                id: "Catatan yang dicetak dan yang tidak, tidak dapat dijadikan satu.",
                en: "A note that is printed and one that is not cannot be made one.")
        case .joinsQuote:
            Words(
                id: "Kutipan tidak dapat disambung; pilih satu isi yang tinggal.",
                en: "A quote cannot be added to; choose the one text that stays.")
        case .noOutcome:
            Words(
                id: "Hanya rumusan yang dapat ditayangkan sendiri di layar.",
                en: "Only an outcome can stand alone on the wall.")
        case .emptyMessage:
            Words(
                id: "Pesan untuk ruangan masih kosong; ketik isinya dahulu.",
                en: "The message to the room has no words yet; type some first.")
        case .codeTaken(let code):
            Words(
                id: "Kode \(code) milik orang lain; pilih yang lain.",
                en: "Code \(code) is someone else's; choose another.")
        case .badCode(let code):
            Words(
                id: "\(code) bukan kode: huruf P, N, atau M lalu angka, mis. P07.",
                en: "\(code) is no code: P, N or M and a number, as in P07.")
        case .untitledItem:
            Words(
                id: "Acara belum diberi nama; isi namanya dahulu.",
                en: "The item has no title yet; give it one first.")
        case .blankPerson:
            Words(
                id: "Data orang masih kosong; isi namanya, atau cirinya.",
                en: "Nothing is said of the person yet; give a name, or a cue.")
        case .negativeCount(let count):
            Words(
                id: "\(count) bukan jumlah orang; tulis 0 atau lebih.",
                en: "\(count) is no number of people; write 0 or more.")
        case .impossibleTime(let minutes):
            Words(
                id: "\(minutes) menit tidak ada dalam sehari; tulis 0 sampai 1440.",
                en: "No day has \(minutes) minutes; write 0 to 1440.")
        case .alreadyAttached(let number):
            Words(
                id: "Foto itu sudah dilampirkan sebagai foto \(number); tambahkan --caption atau"
                    + " --shows untuk mengubah keterangannya.",
                en: "That photograph is attached already, as number \(number); add --caption or"
                    + " --shows to describe it anew.")
        case .tooManyPhotographs(let bytes):
            Words(
                id: "Semua foto bersama melebihi \(bytes >> 20) MB; pilih yang perlu saja, atau"
                    + " simpan lebih kecil.",
                en:
                    "All photographs together exceed \(bytes >> 20) MB; choose those needed, or save"
                    + " them smaller.")
        case .unknownPhotograph:
            Words(
                id: "Foto itu tidak ada; rembug attach FILE menampilkan daftarnya.",
                en: "There is no such photograph; rembug attach FILE lists them.")
        case .alreadyAdopted, .unknownMethod, .unknownPrompt, .unknownBoard, .boardIsOpen,
            .boardStaysInside, .noPromptOpen,
            .unknownEntry, .emptyEntry, .unknownField, .badEntryValue, .badScore, .linkedToItself:
            boardWords
        case .alreadySo: Words(id: "Sudah demikian.", en: "It is so already.")
        case .alreadyCreated:
            Words(id: "Sesi ini sudah dibuat.", en: "This session has been made already.")
        case .sessionIsOpen:
            Words(
                id: "Sesi belum ditutup; tutup dahulu (Esc c), baru notulanya disahkan.",
                en: "The session is still open; close it first (Esc c), then approve its minutes.")
        case .alreadyApproved(let version):
            Words(
                id: "Versi \(version) sudah disahkan, dan sejak itu tidak ada yang baru.",
                en: "Version \(version) is approved, and there is nothing new since.")
        case .unsettledVersions(let count):
            Words(
                id: "Masih ada \(count) isian dengan versi yang berbeda; putuskan dahulu (Esc v).",
                en: count == 1
                    ? "A field still has versions that disagree; settle it first (Esc v)."
                    : "\(count) fields still have versions that disagree; settle them first (Esc v)."
            )
        case .nothingChanges: Words(id: "Tidak ada yang berubah.", en: "Nothing would change.")
        case .nothingToUndo:
            Words(
                id: "Tidak ada tindakan Anda yang dapat dibatalkan.",
                en: "There is nothing of yours to undo.")
        case .nothingToRedo:
            Words(
                id: "Tidak ada pembatalan untuk dipulihkan.",
                en: "There is no undo to bring back.")
        case .cannotRetract:
            Words(id: "Itu tidak dapat dibatalkan.", en: "That cannot be taken back.")
        case .alreadyOpen:
            Words(
                id: "Acara itu sedang berjalan; Esc n menutupnya.",
                en: "That item is open; Esc n closes it.")
        case .noItemOpen:
            Words(
                id: "Belum ada acara berjalan; Esc n membuka yang berikut.",
                en: "No item is open; Esc n opens the next.")
        case .noItems:
            Words(
                id: "Susunan acara masih kosong; Esc Esc 1 a menambah.",
                en: "The agenda is empty; Esc Esc 1 a adds to it.")
        case .noItemLeft:
            Words(
                id: "Semua acara sudah berjalan; Esc c menutup sesi.",
                en: "Every item has run; Esc c closes the session.")
        case .tooSoon:
            Words(
                id: "Acara ini baru saja dibuka; tekan lagi sesaat kemudian.",
                en: "This item was opened just now; press again in a moment.")
        case .hasRun:
            Words(
                id: "Acara itu sudah berjalan; tidak dapat dilewati.",
                en: "That item has run; it cannot be passed over.")
        case .hasParts:
            Words(
                id: "Lama acara ini jumlah bagiannya; ubah bagiannya.",
                en: "It is as long as its parts together; change those.")
        case .noWhole:
            Words(
                id: "Tidak ada acara di atasnya yang dapat memuatnya.",
                en: "No item above can have it as a part.")
        case .noPart:
            Words(
                id: "Acara ini bukan bagian dari yang lain.", en: "It is a part of no other item.")
        case .noMinuteLeft:
            Words(
                id: "Sisakan sedikitnya satu menit; untuk melewati acara tekan s.",
                en: "Leave at least one minute; to pass the item over press s.")
        case .hasNoTime:
            Words(
                id: "Belum ada acara atau giliran yang dapat dimundurkan.",
                en: "No item or turn has begun that could be dated back.")
        case .tooFarBack:
            Words(
                id: "Paling jauh sehari dapat dimundurkan.",
                en: "At most a day can be dated back.")
        case .beganOnlyThen(let time):
            Words(
                id: "Acara sebelumnya baru mulai \(Language.indonesian.clock(time)).",
                en: "The item before began only at \(Language.english.clock(time)).")
        case .alreadyPaused:
            Words(
                id: "Acara sudah dijeda; Esc p melanjutkannya.",
                en: "The item is paused already; Esc p goes on.")
        case .notPaused: Words(id: "Acara tidak dijeda.", en: "The item is not paused.")
        case .unknownHand:
            Words(
                id: "Tangan itu tidak mengantre lagi; Esc 2 menampilkan antrean.",
                en: "That hand no longer waits; Esc 2 shows the queue.")
        case .nobodyWaits:
            Words(
                id: "Tidak ada yang mengantre; Esc h mencatat tangan terangkat.",
                en: "Nobody waits; Esc h notes a raised hand.")
        case .peopleWait(let count):
            Words(
                id: "\(count) orang masih mengantre; tekan sekali lagi untuk tetap lanjut.",
                en: "\(count) still waiting for the floor; press once more to go on all the same.")
        case .waitsAlready:
            Words(
                id: "Orang itu sudah mengantre; Esc 2 menampilkan antrean.",
                en: "That person waits already; Esc 2 shows the queue.")
        case .queueIsClosed:
            Words(
                id: "Antrean ditutup; c di tampilan 2 membukanya lagi.",
                en: "The queue is closed; c in view 2 opens it again.")
        case .roundIsFull(let number):
            Words(
                id: "Termin \(number) sudah penuh; t di tampilan 2 membuka termin \(number + 1).",
                en: "Round \(number) is full; t in view 2 begins round \(number + 1).")
        case .impossibleLimit(let seconds):
            Words(
                id: "\(seconds) detik bukan batas bicara; tulis 1 detik sampai 24 jam.",
                en: "\(seconds) seconds is no limit; write 1 second to 24 hours.")
        case .impossibleSeats(let seats):
            Words(
                id: "\(seats) bukan jumlah penanya; tulis 1 sampai 1000.",
                en: "\(seats) is no number of askers; write 1 to 1000.")
        case .nobodyHasFloor:
            Words(
                id: "Tidak ada yang memegang giliran; Esc g memberikannya.",
                en: "Nobody has the floor; Esc g gives it.")
        }
    }
}
