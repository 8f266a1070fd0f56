/// Commands that work on what is recorded and on the screen, beside those that drive a session.
public enum ToolName: String, CaseIterable, Worded, Sendable {
    /// To another place, or another look.
    case goTo = "goto"
    case theme, language, messages

    /// One or two short words, by which the palette and a slash know it.
    public var words: Words {
        switch self {
        case .goTo: Words(id: "ke", en: "goto")
        case .theme: Words(id: "tema", en: "theme")
        case .language: Words(id: "bahasa", en: "language")
        case .messages: Words(id: "pesan", en: "messages")
        }
    }

    /// What it does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .goTo:
            Words(
                id: "Ke acara, catatan, orang, atau waktu", en: "To an item, note, person or time")
        case .theme: Words(id: "Coba dan pilih warna layar", en: "Try on the screen's colours")
        case .language: Words(id: "Ganti bahasa layar", en: "Change the screen's language")
        case .messages:
            Words(id: "Pesan terakhir dengan waktunya", en: "The last messages with their times")
        }
    }

    /// The command that a word after `/` names, in either language; nothing if none does.
    public init?(typed text: String) {
        guard let command = Self.named(text, spellings: { _ in [] }) else { return nil }
        self = command
    }
}
