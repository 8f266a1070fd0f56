public import Discussion

extension WallContent: Worded {
    /// What the live screen calls it.
    public var words: Words {
        switch self {
        case .clock: Words(id: "Waktu", en: "Time")
        case .agenda: Words(id: "Acara", en: "Agenda")
        case .prompt: Words(id: "Pertanyaan", en: "Prompt")
        case .board: Words(id: "Papan", en: "Board")
        case .statement: Words(id: "Rumusan", en: "Outcome")
        case .message: Words(id: "Pesan", en: "Message")
        case .blank: Words(id: "Kosong", en: "Blank")
        }
    }

    /// What the room sees then, in one line of help.
    public var help: Words {
        switch self {
        case .clock:
            Words(
                id: "Acara yang berjalan, sisa waktunya saat diskusi",
                en: "The open item, in a discussion with its time left")
        case .agenda: Words(id: "Seluruh susunan acara", en: "The whole agenda")
        case .prompt:
            Words(id: "Pertanyaan panduan yang diajukan", en: "The prompt that was put")
        case .board: Words(id: "Satu papan dengan gambarnya", en: "One board with its drawing")
        case .statement:
            Words(id: "Satu rumusan untuk dibacakan", en: "One outcome to be read aloud")
        case .message: Words(id: "Satu kalimat untuk ruangan", en: "A sentence to the room")
        case .blank: Words(id: "Tidak ada apa-apa", en: "Nothing at all")
        }
    }
}
