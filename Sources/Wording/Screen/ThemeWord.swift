public import Discussion

/// What is said of themes at the command line.
public enum ThemeWord: Hashable, Worded, Sendable {
    /// Text is lighter than its ground, or darker.
    case dark, light
    /// It is inside the program, or a user's own.
    case builtIn, own
    /// The heads of the table of contrasts.
    case role, needed, written, trueColor, indexed

    /// One or two words.
    public var words: Words {
        switch self {
        case .dark: Words(id: "gelap", en: "dark")
        case .light: Words(id: "terang", en: "light")
        case .builtIn: Words(id: "bawaan", en: "built in")
        case .own: Words(id: "milik sendiri", en: "your own")
        case .role: Words(id: "peran", en: "role")
        case .needed: Words(id: "perlu", en: "need")
        case .written: Words(id: "seperti tertulis", en: "as written")
        case .trueColor: Words(id: "diperbaiki", en: "as drawn")
        case .indexed: Words(id: "256 warna", en: "256 colours")
        }
    }
}

extension Language {
    /// Where one's own themes are looked for.
    public func ownThemes(in folder: String) -> String {
        choose(
            id: "Tema sendiri: taruh berkas skema base16 atau base24 (.yaml) di \(folder).",
            en: "Your own: put base16 or base24 scheme files (.yaml) into \(folder).")
    }

    /// How many roles are drawn as the scheme has them, and how many the guard had to change.
    public func contrasts(unchanged: Int, changed: Int) -> String {
        choose(
            id: "\(unchanged) peran terbaca seperti tertulis; \(changed) diubah terangnya sampai"
                + " terbaca.",
            en: "\(unchanged) roles can be read as written; \(changed) were made lighter or darker"
                + " until they can.")
    }

    /// Why the table has no column for fewer colours, in two lines.
    public var fewerColors: String {
        choose(
            id: "Dengan 16 warna atau kurang, dipakai warna terminal sendiri; tanpa warna: tebal,"
                + " redup,\nterbalik, dan garis bawah.",
            en: "With 16 colours or fewer the terminal's own are used; without any: bold, dim,"
                + " reverse\nand underline.")
    }
}
