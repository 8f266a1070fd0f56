public import Discussion

/// What `rembug doctor` says of one part, and what to do about it.
public enum DoctorSentence {
    /// The terminal's name is known.
    public static func known(_ name: String) -> Words {
        Words(id: "\(name) dikenal.", en: "\(name) is known.")
    }

    /// The terminal's name is not known, or there is none, and it is taken for another.
    public static func assumed(_ other: String, for name: String) -> Words {
        Words(
            id: "TERM «\(name)» tidak dikenal; terminal dianggap \(other).",
            en: "TERM “\(name)” is not known; the terminal is taken for \(other).")
    }

    /// The terminal cannot place its cursor, or nothing is known of it.
    public static func cannotDraw(_ name: String) -> Words {
        Words(
            id: "«\(name)» tidak dapat menampilkan layar. Pakai TERM=xterm-256color, atau"
                + " `rembug open --plain`.",
            en: "“\(name)” cannot show the screen. Use TERM=xterm-256color, or"
                + " `rembug open --plain`.")
    }

    /// Nothing that is written here reaches a terminal.
    public static let noTerminal = Words(
        id: "tidak ada di sini; layarnya tidak diperiksa.",
        en: "there is none here; its screen is not looked at.")

    /// The columns and rows; every task has its room in 80×24.
    public static func size(_ columns: Int, _ rows: Int, isSmall: Bool) -> Words {
        let size = "\(columns)×\(rows)"
        if !isSmall { return Words(id: size, en: size) }
        return Words(
            id: size + "; setiap tugas mendapat tempat pada 80×24, perkecil hurufnya.",
            en: size + "; every task has its room at 80×24, make the letters smaller.")
    }

    /// Any colour can be shown.
    public static let exactColors = Words(id: "warna penuh", en: "exact colours")

    /// So many colours can be shown.
    public static func colors(_ count: Int) -> Words {
        let more = count >= 256 ? "COLORTERM=truecolor" : "TERM=xterm-256color"
        return Words(
            id: "\(count); bila terminal dapat lebih, \(more) memakainya.",
            en: "\(count); if the terminal has more, \(more) makes use of them.")
    }

    /// No colours are shown, as NO_COLOR asks or as the terminal has none.
    public static func noColors(isAsked: Bool) -> Words {
        Words(
            id: (isAsked ? "tanpa warna, sesuai NO_COLOR" : "tanpa warna")
                + "; tebal dan terbalik menggantikannya.",
            en: (isAsked ? "none, as NO_COLOR asks" : "none")
                + "; bold and reverse take their place.")
    }

    /// Everything is drawn as wide as the screen reckons.
    public static let widthsAgree = Words(
        id: "selebar yang diperhitungkan", en: "as wide as the screen reckons")

    /// Some characters are drawn in another width.
    public static func widthsDiffer(_ texts: [String]) -> Words {
        let texts = texts.joined(separator: " ")
        return Words(
            id: "\(texts) lebarnya lain; baris yang memuatnya bisa bergeser.",
            en: "\(texts) have another width; rows that hold them may shift.")
    }

    /// The terminal does not answer.
    public static let widthsUntold = Words(
        id: "terminal tidak menyebut letak kursornya.",
        en: "the terminal does not tell where its cursor stands.")

    /// The language of the screen; the name of a locale that is no UTF-8.
    public static func language(_ language: Language, instead locale: String?) -> Words {
        guard let locale else {
            return Words(
                id: language.word(in: .indonesian) + ", UTF-8",
                en: language.word(in: .english) + ", UTF-8")
        }
        return Words(
            id: language.word(in: .indonesian)
                + "; \(locale) bukan UTF-8, C.UTF-8 menggantikannya.",
            en: language.word(in: .english) + "; \(locale) is no UTF-8, C.UTF-8 takes its place.")
    }
}
