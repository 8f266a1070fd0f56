/// What may stand at the front of a line, or in it, to say what it is.
public enum MarkName: String, CaseIterable, Worded, Sendable {
    /// Whose voice.
    case speaker
    case newPerson
    case lastVoice
    /// What was said or seen.
    case quote
    case nonverbal
    case observer
    /// Questions.
    case question
    case askLater
    case answer
    /// What comes of it.
    case outcome
    case action
    case parked
    case summary
    case entry
    /// What is typed as it stands.
    case plain
    /// At the end.
    case tag
    case translation

    /// The mark as it is typed.
    public var sign: String {
        switch self {
        case .speaker: "@3"
        case .newPerson: "@+"
        case .lastVoice: "@@"
        case .quote: "\""
        case .nonverbal: "*"
        case .observer: "("
        case .question: "?"
        case .askLater: "??"
        case .answer: "<"
        case .outcome: "!"
        case .action: ">"
        case .parked: "~"
        case .summary: "="
        case .entry: "+"
        case .plain: "\\"
        case .tag: "#"
        case .translation: "//"
        }
    }

    /// What the line becomes, in one or two short words.
    public var words: Words {
        switch self {
        case .speaker: Words(id: "oleh", en: "by")
        case .quote: Words(id: "kutipan", en: "quote")
        case .nonverbal: Words(id: "terlihat", en: "seen")
        case .observer: Words(id: "pengamat", en: "observer")
        case .question: Words(id: "tanya", en: "question")
        case .askLater: Words(id: "tanya nanti", en: "ask later")
        case .answer: Words(id: "jawab", en: "answer")
        case .outcome: Words(id: "rumusan", en: "outcome")
        case .action: Words(id: "tindak lanjut", en: "action")
        case .parked: Words(id: "parkir", en: "park")
        case .summary: Words(id: "ringkas", en: "summary")
        case .tag: Words(id: "bertagar", en: "tagged")
        case .translation: Words(id: "terjemahan", en: "translation")
        case .newPerson: Words(id: "orang baru", en: "new person")
        case .lastVoice: Words(id: "suara tadi", en: "last voice")
        case .entry: Words(id: "isian papan", en: "board entry")
        case .plain: Words(id: "apa adanya", en: "as it is")
        }
    }

    /// What the mark says of the line, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .speaker:
            Words(
                id: "Kata orang nomor 3, di lingkaran beserta gilirannya",
                en: "Said by person 3, who in a circle has the floor then")
        case .quote: Words(id: "Kata demi kata", en: "Word for word")
        case .nonverbal:
            Words(id: "Yang terlihat: angguk, tawa, diam", en: "What is seen: nods, laughter")
        case .observer:
            Words(
                id: "Pikiran pengamat, tak pernah dicetak",
                en: "The observer's thought, never printed")
        case .question: Words(id: "Pertanyaan kepada forum", en: "A question put in the room")
        case .askLater: Words(id: "Tanyakan nanti; tak dicetak", en: "To ask later; not printed")
        case .answer:
            Words(
                id: "Jawaban pertanyaan terakhir; <2 yang kedua",
                en: "An answer to the last question; <2 the second")
        case .outcome:
            Words(
                id: "Rumusan atau keputusan; kepada: rekomendasi",
                en: "An outcome or decision; to: recommends")
        case .action:
            Words(
                id: "Tindak lanjut; oleh:@2 tgl:15-1", en: "Something to be done; by:@2 due:15-1")
        case .parked: Words(id: "Diparkir untuk lain waktu", en: "Parked for another time")
        case .summary: Words(id: "Ringkasan untuk dibacakan", en: "A summary to be read back")
        case .tag: Words(id: "Tagar di akhir baris", en: "A tag at the end of the line")
        case .translation:
            Words(
                id: "Sesudah kutipan: terjemahannya", en: "After a quote: its translation")
        case .newPerson:
            Words(
                id: "@+Nama, Instansi: lalu kata-katanya",
                en: "@+Name, Institution: then what was said")
        case .lastVoice:
            Words(
                id: "Suara terakhir selain yang bergiliran; @0, @semua",
                en: "Last voice without the floor; @0 unknown, @all all")
        case .entry:
            Words(
                id: "Isian papan yang terbuka; +ember papan itu",
                en: "An entry of the open board; +bucket that board")
        case .plain:
            Words(
                id: "Tanda sesudahnya hanya teks", en: "The sign after it is only text")
        }
    }
}
