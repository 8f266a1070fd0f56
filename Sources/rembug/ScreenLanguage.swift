import Discussion
import Wording

/// The language of the session that was opened last; nothing before one is.
///
/// One thread runs a command.
private nonisolated(unsafe) var sessionLanguage: Language?

/// The language for the person at the keyboard: what was asked for, else that of the session which
/// the command is about, else English.
func screenLanguage() -> Language {
    chosenLanguage() ?? sessionLanguage ?? .english
}

/// Has the command speak the language of a session, where nobody asks for another.
func speak(_ language: Language) { sessionLanguage = language }

/// The language that was asked for: by `--language` anywhere on the command line, else by LC_ALL,
/// LC_MESSAGES or LANG; nothing if none says, as `C` does not.
func chosenLanguage() -> Language? {
    let words = CommandLine.arguments
    for (place, word) in words.enumerated() {
        let value = word.hasPrefix("--language=") ? String(word.dropFirst(11)) : nil
        let next = word == "--language" && place + 1 < words.count ? words[place + 1] : nil
        if let language = (value ?? next).flatMap(Language.init(rawValue:)) { return language }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
    return locale.flatMap(Language.init(locale:))
}
