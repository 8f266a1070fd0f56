/// Sentences of the screen that speak of keys, as they are where lines are typed.
public enum PlainWord: CaseIterable, Worded, Sendable {
    /// Of outcomes and actions.
    case isAction, isOutcome, leavesNothingOpen
    /// Of hands, of what nothing fits, and of a row that a command is not for.
    case noHand, nothingFits, otherRow
    /// Of methods and boards.
    case methodFirst, onlyBoard
    /// Of the end of the session, and of what its team talks over.
    case endUnknown, debriefBegun
    /// Of a photograph.
    case photograph
    /// Of a field in a form: a choice, a person, and a text.
    case noChoice, notOnList, anyText

    /// The words.
    public var words: Words {
        switch self {
        case .isAction:
            Words(
                id: "Ini tindak lanjut; /status mengganti statusnya.",
                en: "This is an action; /status changes its status.")
        case .isOutcome:
            Words(
                id: "Ini rumusan; /sepakat menyepakati, /keberatan mencatat keberatan.",
                en: "This is an outcome; /agree agrees, /object records an objection.")
        case .leavesNothingOpen:
            Words(
                id: "Yang dituntaskan begini: pertanyaan ?, parkir ~, tanya nanti ??. /hapus"
                    + " menghapus.",
                en: "What is settled so: a question ?, parked ~, to ask later ??. /remove removes.")
        case .noHand:
            Words(
                id: "Tidak ada tangan seperti itu di antrean.",
                en: "There is no such hand in the queue.")
        case .nothingFits:
            Words(
                id: "Tidak ada yang cocok; coba kata lain.", en: "Nothing fits; try another word.")
        case .otherRow:
            Words(
                id: "Perintah itu bukan untuk baris ini.",
                en: "That command is not for this row.")
        case .methodFirst:
            Words(
                id: "Belum ada panduan; /metode memilih metode.",
                en: "There are no prompts yet; /methods chooses a method.")
        case .onlyBoard:
            Words(
                id: "Ini satu-satunya papan; /metode memilih metode lain.",
                en: "This is the only board; /methods chooses another method.")
        case .endUnknown:
            Words(
                id: "Belum diketahui kapan harus selesai: isi «Selesai pukul» pada /data sesi.",
                en: "Nobody has said when it is to end: fill in “Ends at” of /details.")
        case .debriefBegun:
            Words(
                id: "Hanya untuk evaluasi tim. /3 pertanyaannya; /tutup lalu d: selesai.",
                en: "For the team's evaluation alone. /3 its prompts; /close, then d: end.")
        case .photograph:
            Words(id: "nama berkas PNG atau JPEG", en: "name of a PNG or JPEG file")
        case .noChoice:
            Words(id: "Tidak ada pilihan itu.", en: "There is no such choice.")
        case .notOnList:
            Words(
                id: "Tidak ada di daftar orang; ? membacakan daftarnya.",
                en: "Not on the list of people; ? reads it out.")
        case .anyText: Words(id: "Teks apa pun.", en: "Any text.")
        }
    }
}
