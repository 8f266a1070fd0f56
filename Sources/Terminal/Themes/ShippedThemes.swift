// Written by `make golden` from the files in `themes/`: change those.

extension Theme {
    /// The themes inside the program, by slug.
    public static let shipped = [
        batik,
        kontrasGelap,
        kontrasTerang,
        melati,
        ocean,
        okabeItoGelap,
        okabeItoTerang,
        pendapa,
        ronda,
        solarizedDark,
        solarizedLight,
        tomorrowNight,
    ]

    static let batik = Theme(
        "batik", "Batik",
        by: "Rembug",
        isDark: true,
        [
            0x1E1713, 0x2B211B, 0x3F3129, 0x9A8676, 0xB8A593, 0xE3D5C5, 0xEFE4D7, 0xFAF4EC,
            0xE8806A, 0xE59E5B, 0xE3BE6B, 0xA9B665, 0x8FB8A8, 0x7FAFD9, 0xCFA0C8, 0xB98560,
        ])

    static let kontrasGelap = Theme(
        "kontras-gelap", "Kontras Gelap",
        by: "Rembug",
        isDark: true,
        [
            0x000000, 0x1A1A1A, 0x333333, 0xB0B0B0, 0xD9D9D9, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,
            0xFF8A80, 0xFFB454, 0xFFE14D, 0x6EE787, 0x5CE1E6, 0x7FC4FF, 0xE3A8FF, 0xE0A97A,
        ])

    static let kontrasTerang = Theme(
        "kontras-terang", "Kontras Terang",
        by: "Rembug",
        isDark: false,
        [
            0xFFFFFF, 0xEDEDED, 0xD6D6D6, 0x4A4A4A, 0x333333, 0x000000, 0x000000, 0x000000,
            0x8B0000, 0x6B3000, 0x574300, 0x004D1A, 0x004B52, 0x003A8C, 0x5A1480, 0x5A3418,
        ])

    static let melati = Theme(
        "melati", "Melati",
        by: "Rembug",
        isDark: false,
        [
            0xF7F9FB, 0xE7ECF1, 0xD3DCE5, 0x5F6B77, 0x4C5763, 0x232C35, 0x161D24, 0x0B1015,
            0xB3261E, 0x8C4A00, 0x6E5600, 0x1E6B3A, 0x006874, 0x0D57D0, 0x7B3FA8, 0x7A4F33,
        ])

    static let ocean = Theme(
        "ocean", "Ocean",
        by: "Chris Kempson (http://chriskempson.com)",
        isDark: true,
        [
            0x2B303B, 0x343D46, 0x4F5B66, 0x65737E, 0xA7ADBA, 0xC0C5CE, 0xDFE1E8, 0xEFF1F5,
            0xBF616A, 0xD08770, 0xEBCB8B, 0xA3BE8C, 0x96B5B4, 0x8FA1B3, 0xB48EAD, 0xAB7967,
        ])

    static let okabeItoGelap = Theme(
        "okabe-ito-gelap", "Okabe-Ito Gelap",
        by: "Rembug",
        isDark: true,
        [
            0x121212, 0x1F1F1F, 0x363636, 0x909090, 0xB5B5B5, 0xE6E6E6, 0xF2F2F2, 0xFFFFFF,
            0xDE6615, 0xE9A20B, 0xF0E442, 0x46C496, 0x338FD2, 0x5BB9EE, 0xFECFE7, 0x999999,
        ])

    static let okabeItoTerang = Theme(
        "okabe-ito-terang", "Okabe-Ito Terang",
        by: "Rembug",
        isDark: false,
        [
            0xFFFFFF, 0xF0F0F0, 0xDADADA, 0x6B6B6B, 0x4D4D4D, 0x1A1A1A, 0x0D0D0D, 0x000000,
            0xB14E07, 0x382300, 0x494400, 0x017B59, 0x0073A3, 0x045282, 0x671C4A, 0x595959,
        ])

    static let pendapa = Theme(
        "pendapa", "Pendapa",
        by: "Rembug",
        isDark: false,
        [
            0xFAF8F4, 0xECE8E0, 0xD9D3C7, 0x6D685E, 0x575249, 0x2B2823, 0x1D1B18, 0x0F0E0C,
            0xA8271C, 0x8F4A00, 0x735400, 0x2F6B1F, 0x00666B, 0x0B5CA8, 0x7A3AA3, 0x7A4A2B,
        ])

    static let ronda = Theme(
        "ronda", "Ronda",
        by: "Rembug",
        isDark: true,
        [
            0x16191D, 0x23282E, 0x343B43, 0x86909A, 0xA9B2BB, 0xD9DEE3, 0xE8ECEF, 0xF7F9FA,
            0xF28779, 0xF2A65A, 0xE6C454, 0x8FCB7A, 0x6CCBC0, 0x73B5F2, 0xC9A3F0, 0xD0A183,
        ])

    static let solarizedDark = Theme(
        "solarized-dark", "Solarized Dark",
        by: "Ethan Schoonover (http://ethanschoonover.com/solarized)",
        isDark: true,
        [
            0x002B36, 0x073642, 0x586E75, 0x657B83, 0x839496, 0x93A1A1, 0xEEE8D5, 0xFDF6E3,
            0xDC322F, 0xCB4B16, 0xB58900, 0x859900, 0x2AA198, 0x268BD2, 0x6C71C4, 0xD33682,
        ])

    static let solarizedLight = Theme(
        "solarized-light", "Solarized Light",
        by: "Ethan Schoonover (http://ethanschoonover.com/solarized)",
        isDark: false,
        [
            0xFDF6E3, 0xEEE8D5, 0x93A1A1, 0x839496, 0x657B83, 0x586E75, 0x073642, 0x002B36,
            0xDC322F, 0xCB4B16, 0xB58900, 0x859900, 0x2AA198, 0x268BD2, 0x6C71C4, 0xD33682,
        ])

    static let tomorrowNight = Theme(
        "tomorrow-night", "Tomorrow Night",
        by: "Chris Kempson (http://chriskempson.com)",
        isDark: true,
        [
            0x1D1F21, 0x282A2E, 0x373B41, 0x969896, 0xB4B7B4, 0xC5C8C6, 0xE0E0E0, 0xFFFFFF,
            0xCC6666, 0xDE935F, 0xF0C674, 0xB5BD68, 0x8ABEB7, 0x81A2BE, 0xB294BB, 0xA3685A,
        ])
}
