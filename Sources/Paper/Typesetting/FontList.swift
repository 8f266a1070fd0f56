import CPango

/// The fonts that paper is set in, whatever else is installed.
enum FontList {
    /// The families in the order in which a letter is looked for.
    static let families = [
        "Noto Serif", "Noto Naskh Arabic", "Noto Sans Javanese", "Noto Serif CJK SC",
        "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math",
    ]

    /// Where the letters of other scripts are, by which a script is told from the others.
    private static let otherScripts = [
        "Noto Serif Armenian", "Noto Serif Balinese", "Noto Serif Bengali",
        "Noto Serif Devanagari", "Noto Serif Ethiopic", "Noto Serif Georgian",
        "Noto Serif Gujarati", "Noto Serif Gurmukhi", "Noto Serif Hebrew", "Noto Serif Kannada",
        "Noto Serif Khmer", "Noto Serif Lao", "Noto Serif Malayalam", "Noto Serif Myanmar",
        "Noto Serif Sinhala", "Noto Serif Tamil", "Noto Serif Telugu", "Noto Serif Thai",
        "Noto Serif Tibetan", "Noto Sans Batak", "Noto Sans Buginese", "Noto Sans Rejang",
        "Noto Sans Sundanese", "Noto Sans Tagalog", "Noto Color Emoji",
    ]

    /// Lets no font of another family be found from now on, unless the first one is missing: then
    /// any font stands in.
    ///
    /// A letter that none of them has is then known as missing, and the box that is printed for it
    /// is of these fonts too.
    static func restrict() {
        guard let fonts = FcInitLoadConfig(),
            FcConfigParseAndLoadFromMemory(fonts, rules, FcBool(FcTrue)) != 0,
            FcConfigBuildFonts(fonts) != 0, has(families[0], fonts)
        else { return }
        FcConfigSetCurrent(fonts)
    }

    /// What is accepted goes before what is refused (fonts.conf(5)).
    private static var rules: String {
        let patterns = (families + otherScripts).map { family in
            "<pattern><patelt name=\"family\"><string>\(family)</string></patelt></pattern>"
        }
        return "<fontconfig><selectfont><rejectfont><pattern></pattern></rejectfont>"
            + "<acceptfont>\(patterns.joined())</acceptfont></selectfont></fontconfig>"
    }

    private static func has(_ family: String, _ fonts: OpaquePointer) -> Bool {
        guard let pattern = FcNameParse(family), let wanted = FcObjectSetCreate() else {
            return false
        }
        defer {
            FcPatternDestroy(pattern)
            FcObjectSetDestroy(wanted)
        }
        guard let found = FcFontList(fonts, pattern, wanted) else { return false }
        defer { FcFontSetDestroy(found) }
        return found.pointee.nfont > 0
    }
}
