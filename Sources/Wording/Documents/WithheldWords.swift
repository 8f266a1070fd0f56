public import Discussion

extension Language {
    /// What was kept back of a session, how often, which, and why, in one line: boards by the words
    /// typed for them, fields by their labels, items of the programme by their numbers, people by
    /// their codes, notes by when they were taken, so that somebody with the record can look.
    public func withheld(_ withheld: Withheld) -> String {
        let words = withheld.reason.words(count: withheld.count, in: self)
        let boards = withheld.boards.map { "+" + $0 }
        let items = withheld.items.map { choose(id: "acara \($0)", en: "item \($0)") }
        let places = boards + withheld.details.map { $0.word(in: self) } + items
        let which = places + withheld.people + withheld.times.map(clockWithSeconds)
        let list = which.isEmpty ? "" : " (" + which.joined(separator: ", ") + ")"
        return words.what + list + ": " + words.why
    }

    /// The title of a list of what is kept back from an audience.
    public func withheldTitle(_ audience: Audience) -> String {
        let forWhom = audience.forWhom[self]
        return choose(
            id: "Yang ditahan dari naskah \(forWhom)", en: "Kept back from papers \(forWhom)")
    }

    /// What was kept back, sentence by sentence; that it was nothing where it was nothing.
    public func withheld(_ all: [Withheld]) -> [String] {
        all.isEmpty
            ? [choose(id: "Tidak ada yang ditahan.", en: "Nothing was kept back.")]
            : all.map { withheld($0) }
    }
}

extension Withheld.Reason {
    fileprivate func words(count: Int, in language: Language) -> (what: String, why: String) {
        let noun = nouns
        return (language.count(count, id: noun.id, one: noun.one, many: noun.many), why[language])
    }

    private var nouns: (id: String, one: String, many: String) {
        switch self {
        case .observerNotes: ("catatan pengamat", "observer's note", "observer's notes")
        case .askedLater: ("catatan tanya nanti", "ask-later note", "ask-later notes")
        case .marks: ("saat yang ditandai", "marked moment", "marked moments")
        case .debrief:
            ("catatan refleksi tim", "note of the team's debrief", "notes of the team's debrief")
        case .refusedNotes: ("catatan ucapan", "note of talk", "notes of talk")
        case .refusedEntries:
            (
                "isian atau nilai papan", "entry or score of a board",
                "entries or scores of boards"
            )
        case .offRecord: ("catatan di luar rekaman", "note off the record", "notes off the record")
        case .wrongClock:
            (
                "catatan berjam keliru", "note by a clock that is wrong",
                "notes by a clock that is wrong"
            )
        case .quotes: ("kutipan", "quote", "quotes")
        case .names: ("nama", "name", "names")
        case .voices: ("pembicara catatan", "speaker of a note", "speakers of notes")
        case .namesInText:
            (
                "catatan atau isian yang menyebut nama", "note or entry with a name in it",
                "notes or entries with a name in them"
            )
        case .doubtfulWords:
            (
                "catatan atau isian dengan kata yang juga nama orang",
                "note or entry with a word that is a name too",
                "notes or entries with a word that is a name too"
            )
        case .unlisted: ("orang tidak didaftar", "person not listed", "people not listed")
        case .privateFields:
            (
                "orang dengan nomor HP atau ciri", "person with a phone number or cue",
                "people with a phone number or cue"
            )
        case .itemRemarks: ("keterangan acara", "remark on an item", "remarks on items")
        case .restrictedEntries:
            ("isian papan terbatas", "entry of a restricted board", "entries of restricted boards")
        case .entriesWithoutBoard:
            (
                "catatan untuk papan yang belum ada", "note for a board that is not there",
                "notes for a board that is not there"
            )
        case .withoutLeave: ("isian papan", "entry of a board", "entries of boards")
        case .disputed:
            (
                "izin, penyebutan, atau catatan", "consent, attribution or note",
                "consents, attributions or notes"
            )
        case .enteredTwice: ("orang", "person", "people")
        case .photographs: ("foto", "photograph", "photographs")
        case .smallCounts: ("hitungan kecil", "small count", "small counts")
        }
    }

    private var why: Words {
        switch self {
        case .observerNotes:
            Words(
                id: "pikiran pengamat tidak pernah dicetak.",
                en: "what an observer thought is never printed.")
        case .askedLater:
            Words(id: "hanya untuk fasilitator.", en: "for the facilitator alone.")
        case .marks: Words(id: "belum ditulis.", en: "never written up.")
        case .debrief:
            Words(
                id: "hanya untuk tim, dalam evaluasi.", en: "for the team alone, in the evaluation."
            )
        case .refusedNotes, .refusedEntries:
            Words(
                id: "yang mengatakannya tidak setuju dicatat, atau menarik diri.",
                en: "whoever said it did not agree to notes, or withdrew.")
        case .offRecord:
            Words(
                id: "yang di luar rekaman tidak diceritakan kepada siapa pun.",
                en: "what is off the record is told to nobody.")
        case .wrongClock:
            Words(
                id: "mungkin dikatakan di luar rekaman; `rembug check` menyebut perintah yang"
                    + " membetulkan jamnya.",
                en: "perhaps said off the record; `rembug check` names the command that puts the"
                    + " clock right.")
        case .quotes:
            Words(
                id: "tanpa tanda kutip, karena belum ada izin mengutip.",
                en: "told without quotation marks, for want of leave to quote.")
        case .names:
            Words(
                id: "tidak disebut, sesuai dengan cara penyebutan dan izin orangnya.",
                en: "not told, by the attribution of the session and the person's consent.")
        case .voices:
            Words(
                id: "tidak disebut dengan nama, sesuai dengan cara penyebutan acaranya.",
                en: "not told by name, by the attribution of the item.")
        case .namesInText:
            Words(
                id: "namanya diganti sesuai dengan cara penyebutan.",
                en: "the name is replaced as the attribution says.")
        case .doubtfulWords:
            Words(
                id: "katanya dibiarkan; bila yang dimaksud orangnya, ubah di situ (@6 atau huruf"
                    + " besar).",
                en: "the word is left; if the person is meant, amend it there (@6, or a capital"
                    + " letter).")
        case .unlisted:
            Words(
                id: "pembaca ini tidak diberi tahu siapa yang hadir.",
                en: "this audience is not told that they were there.")
        case .privateFields:
            Words(
                id: "nomor HP hanya dicetak dengan izin dihubungi, ciri tidak pernah.",
                en: "a number is printed only with leave to be contacted, a cue never.")
        case .itemRemarks:
            Words(id: "hanya untuk fasilitator.", en: "for the facilitator alone.")
        case .restrictedEntries:
            Words(
                id: "dapat merugikan yang disebut; hanya dalam lampiran terbatas (--annex).",
                en: "could harm whoever is named; in the restricted annex alone (--annex).")
        case .entriesWithoutBoard:
            Words(
                id: "hanya untuk tim; ambil papannya (rembug methods use) dan isi di sana, atau"
                    + " jadikan catatan biasa (Esc k).",
                en: "for the team alone; take that board in (rembug methods use) and enter it"
                    + " there, or make it an ordinary note (Esc k).")
        case .withoutLeave:
            Words(
                id: "yang menceritakannya belum mengizinkan untuk diceritakan lagi.",
                en: "whoever told it has not allowed it to be told again.")
        case .disputed:
            Words(
                id: "salinannya berbeda; yang lebih ketat berlaku sampai diputuskan (Esc v).",
                en: "copies disagree; the stricter holds until it is settled (Esc v).")
        case .enteredTwice:
            Words(
                id: "mungkin tercatat dua kali; jawaban yang lebih ketat berlaku bagi keduanya.",
                en: "perhaps entered twice; the stricter answer holds for both.")
        case .photographs:
            Words(
                id:
                    "belum semua orang di dalamnya mengizinkan (rembug attach … --shows), atau tidak"
                    + " ada yang boleh dikenali.",
                en:
                    "not everyone in it has allowed that (rembug attach … --shows), or nobody may be"
                    + " told apart.")
        case .smallCounts:
            Words(
                id: "dapat menunjuk orang tertentu, sendiri atau sebagai selisih.",
                en: "could point to a person, alone or by subtraction.")
        }
    }
}
