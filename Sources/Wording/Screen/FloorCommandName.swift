/// The commands of the floor and of the programme's time that stand in lists, or on a key of their
/// own beside those of ``CommandName``.
public enum FloorCommandName: String, CaseIterable, Worded, Sendable {
    /// The queue.
    case call
    case raise
    case nameHand = "name-hand"
    case lower
    case orderQueue = "order-queue"
    case closeQueue = "close-queue"
    case lastWord = "last-word"
    /// Rules and rounds.
    case beginRound = "begin-round"
    case limitTurns = "limit-turns"
    case answerInWriting = "answer-in-writing"
    /// The programme.
    case skip
    case insertItem = "insert-item"
    case details
    case indent, outdent, lock
    case markKey = "mark-key"
    case roundOfAll = "round-of-all"
    case moreMinutes = "more-minutes"
    case fewerMinutes = "fewer-minutes"
    /// People.
    case rollCall = "roll-call"
    case countHeads = "count-heads"

    /// One or two short words for the key bar.
    public var words: Words {
        switch self {
        case .call: Words(id: "panggil", en: "give floor")
        case .raise: Words(id: "tangan", en: "hand")
        case .nameHand: Words(id: "nama", en: "name")
        case .lower: Words(id: "cabut", en: "lower")
        case .orderQueue: Words(id: "urutan", en: "order")
        case .closeQueue: Words(id: "antrean", en: "queue")
        case .lastWord: Words(id: "kata terakhir", en: "last word")
        case .beginRound: Words(id: "termin", en: "round")
        case .limitTurns: Words(id: "batas", en: "limit")
        case .answerInWriting: Words(id: "tertulis", en: "in writing")
        case .skip: Words(id: "lewati", en: "skip")
        case .insertItem: Words(id: "sisip", en: "insert")
        case .details: Words(id: "data sesi", en: "details")
        case .indent: Words(id: "jadi bagian", en: "make part")
        case .outdent: Words(id: "bukan bagian", en: "no part")
        case .lock: Words(id: "kunci lama", en: "lock length")
        case .markKey: Words(id: "tanda kunci", en: "mark key")
        case .roundOfAll: Words(id: "putaran acara", en: "item go-round")
        case .moreMinutes: Words(id: "tambah menit", en: "more time")
        case .fewerMinutes: Words(id: "kurang menit", en: "less time")
        case .rollCall: Words(id: "hadir", en: "here")
        case .countHeads: Words(id: "hitung", en: "count")
        }
    }

    /// What else it is called by whoever types it, in either language.
    public var aliases: [String] {
        self == .rollCall
            ? ["people here", "attendance", "orang hadir", "kehadiran", "presensi", "absen"] : []
    }

    /// What it does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .call: Words(id: "Beri giliran kepada yang terpilih", en: "Give this person the floor")
        case .raise:
            Words(id: "Ada tangan terangkat: masuk antrean", en: "A hand goes up: into the queue")
        case .nameHand:
            Words(id: "Beri nama pada tangan ini", en: "Say whose hand this is")
        case .lower: Words(id: "Cabut dari antrean", en: "Take this hand out of the queue")
        case .orderQueue:
            Words(id: "Pilih aturan urutan antrean", en: "Choose by what the queue is ordered")
        case .closeQueue:
            Words(id: "Tutup antrean, atau buka lagi", en: "Close the queue, or open it again")
        case .lastWord:
            Words(
                id: "Beri kata terakhir; antrean dikosongkan, ditutup",
                en: "Give the last word; empty and close the queue")
        case .beginRound:
            Words(
                id: "Buka termin: kursi, lalu menit atau 90d",
                en: "Begin a round: seats, then minutes or 90s")
        case .limitTurns:
            Words(id: "Batasi lama bicara setiap peserta", en: "Limit how long each may speak")
        case .answerInWriting:
            Words(
                id: "Pertanyaan ini dijawab tertulis, atau tidak",
                en: "Answer this question in writing, or not")
        case .skip: Words(id: "Lewati acara ini", en: "Pass this item over")
        case .insertItem:
            Words(id: "Sisipkan acara mendadak sekarang", en: "Put in an unplanned item now")
        case .details:
            Words(
                id: "Isi tempat, ketua, pencatat, nomor, waktu",
                en: "Fill in venue, chair, recorder, number, times")
        case .indent:
            Words(
                id: "Jadikan bagian dari acara di atasnya",
                en: "Make it a part of the item above")
        case .outdent:
            Words(id: "Jadikan acara sendiri, bukan bagian", en: "Make it an item of its own again")
        case .lock:
            Words(
                id: "Kunci lamanya saat diatur ulang, atau buka",
                en: "Lock its length against re-planning, or unlock it")
        case .markKey:
            Words(
                id: "Tandai sebagai pertanyaan kunci, atau tidak lagi",
                en: "Mark it as a key question, or no more")
        case .roundOfAll:
            Words(
                id: "Putaran acara ini: semua sekali, boleh lewat",
                en: "Go round on this item: once each, who may pass")
        case .moreMinutes: Words(id: "Tambah satu menit", en: "Add a minute")
        case .fewerMinutes: Words(id: "Kurangi satu menit", en: "Take a minute off")
        case .rollCall:
            Words(
                id: "Catat hadir: dua huruf nama, lalu Enter",
                en: "Mark people here: two letters and Enter")
        case .countHeads:
            Words(
                id: "Hitung yang hadir dari satu instansi",
                en: "Count those here from an institution")
        }
    }
}
