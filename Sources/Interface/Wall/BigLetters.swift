import Terminal

/// Words that are read from the back of a hall: letters of five by eight squares, a square being half
/// a row high, enlarged by a whole number.
struct BigLetters {
    private let rows: [String]
    private let scale: Int

    /// The largest that fit up to a scale, on several rows if need be; nothing if not even the
    /// smallest do, if the text has a letter that is not drawn here, or on a small screen, whose
    /// letters are large, unless it is a word or two that may be larger yet.
    init?(_ text: String, width: Int, height: Int, upTo most: Int = 4) {
        let text = String(text.flatMap { Self.spellings[$0] ?? String($0) })
        let isShort = most > 1 && text.count < 15
        guard width >= 90 || isShort, text.allSatisfy({ Self.columns[$0] != nil }) else {
            return nil
        }
        let scales = (1...most).reversed().lazy
        let fitting = scales.compactMap { scale -> (rows: [String], scale: Int)? in
            let letters = width / (Self.width * scale)
            let longest = text.split(separator: " ").map(\.count).max() ?? 0
            guard longest > 0, longest <= letters else { return nil }
            let rows = text.evenRows(to: letters)
            let needed = rows.count * (Self.height + 1) * scale - scale
            return needed <= height ? (rows, scale) : nil
        }.first
        guard let fitting else { return nil }
        (rows, scale) = fitting
    }

    /// How many rows of the screen it takes.
    var height: Int { rows.count * (Self.height + 1) * scale - scale }

    func draw(on surface: inout Surface, in area: Area, _ role: Role) {
        for (place, row) in rows.enumerated() {
            let columns = row.count * Self.width * scale - scale
            let x = area.x + max(0, (area.width - columns) / 2)
            let y = area.y + place * (Self.height + 1) * scale
            for (letter, character) in row.enumerated() {
                draw(character, on: &surface, at: x + letter * Self.width * scale, y, role)
            }
        }
    }

    private func draw(
        _ character: Character, on surface: inout Surface, at x: Int, _ y: Int, _ role: Role
    ) {
        for column in 0..<Self.width * scale - scale {
            for row in 0..<Self.height * scale {
                let upper = isSet(character, column, 2 * row)
                let lower = isSet(character, column, 2 * row + 1)
                guard upper || lower else { continue }
                let sign = upper && lower ? "█" : upper ? "▀" : "▄"
                surface.put(sign, at: x + column, y + row, role)
            }
        }
    }

    /// Whether a square is filled, counted in halves of rows of the screen.
    private func isSet(_ character: Character, _ column: Int, _ half: Int) -> Bool {
        let bits = Self.columns[character] ?? 0
        return bits >> ((4 - column / scale) * 8 + half / scale) & 1 == 1
    }

    /// Columns of a letter with the blank behind it, and rows of the screen.
    private static let (width, height) = (6, 4)

    private static let spellings: [Character: String] = [
        "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "–": "-",
        "—": "-", "…": "...", "·": "-", "é": "e", "è": "e", "É": "E",
    ]

    /// Five columns of a letter, one byte each from the left, the lowest bit on top.
    private static let columns: [Character: UInt64] = [
        " ": 0x0000000000, "!": 0x00005F0000, "\"": 0x0007000700, "#": 0x147F147F14,
        "%": 0x2313086462, "&": 0x3649562050, "'": 0x0000070000, "(": 0x001C224100,
        ")": 0x0041221C00, "*": 0x2A1C7F1C2A, "+": 0x08083E0808, ",": 0x0080600000,
        "-": 0x0808080808, ".": 0x0060600000, "/": 0x2010080402, "0": 0x3E5149453E,
        "1": 0x00427F4000, "2": 0x4261514946, "3": 0x2141454B31, "4": 0x1814127F10,
        "5": 0x2745454539, "6": 0x3C4A494930, "7": 0x0171090503, "8": 0x3649494936,
        "9": 0x064949291E, ":": 0x0036360000, ";": 0x0080660600, "=": 0x1414141414,
        "?": 0x0201510906, "@": 0x3E415D594E, "A": 0x7E1111117E, "B": 0x7F49494936,
        "C": 0x3E41414122, "D": 0x7F4141221C, "E": 0x7F49494941, "F": 0x7F09090901,
        "G": 0x3E4149497A, "H": 0x7F0808087F, "I": 0x00417F4100, "J": 0x2040413F01,
        "K": 0x7F08142241, "L": 0x7F40404040, "M": 0x7F020C027F, "N": 0x7F0408107F,
        "O": 0x3E4141413E, "P": 0x7F09090906, "Q": 0x3E4151215E, "R": 0x7F09192946,
        "S": 0x4649494931, "T": 0x01017F0101, "U": 0x3F4040403F, "V": 0x1F2040201F,
        "W": 0x3F4038403F, "X": 0x6314081463, "Y": 0x0708700807, "Z": 0x6151494543,
        "_": 0x4040404040, "a": 0x2054545478, "b": 0x7F48444438, "c": 0x3844444420,
        "d": 0x384444487F, "e": 0x3854545418, "f": 0x087E090102, "g": 0x18A4A4A47C,
        "h": 0x7F08040478, "i": 0x00447D4000, "j": 0x4080847D00, "k": 0x7F10284400,
        "l": 0x00417F4000, "m": 0x7C04180478, "n": 0x7C08040478, "o": 0x3844444438,
        "p": 0xFC24242418, "q": 0x18242424FC, "r": 0x7C08040408, "s": 0x4854545420,
        "t": 0x043F444020, "u": 0x3C4040207C, "v": 0x1C2040201C, "w": 0x3C4030403C,
        "x": 0x4428102844, "y": 0x1CA0A0A07C, "z": 0x4464544C44,
    ]
}
