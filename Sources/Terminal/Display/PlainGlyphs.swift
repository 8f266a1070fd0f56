/// What stands for lines, blocks and signs on a terminal whose letters are those of ASCII.
///
/// Letters are sent as they are: what a program like minicom shows behind such a name may well know
/// them, and a name is never changed.
enum PlainGlyphs {
    /// Whether a terminal of this name draws only what ASCII has: DEC's own, up to the VT220.
    static func areWanted(by name: String) -> Bool {
        ["vt52", "vt100", "vt102", "vt220"].contains { name == $0 || name.hasPrefix($0 + "-") }
    }

    /// The character of ASCII that is drawn in place of a scalar.
    static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let sign = signs[scalar] { return sign }
        switch scalar.value {
        case 0x2500, 0x2501, 0x2550: return "-"
        case 0x2502, 0x2503, 0x2551: return "|"
        case 0x2504...0x257F: return "+"
        // Four degrees of shade stay four.
        case 0x2591: return ":"
        case 0x2592: return "="
        case 0x2593: return "%"
        case 0x2580...0x2590, 0x2594...0x259F: return "#"
        default: return scalar
        }
    }

    private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
        "▸": ">", "▶": ">", "▷": ">", "›": ">", "→": ">", "↗": ">", "←": "<", "↑": "^", "↓": "v",
        "▼": "v", "↔": "-", "↩": "<", "↻": "@", "·": ".", "…": "_", "–": "-", "—": "-", "−": "-",
        "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "’": "'", "′": "'", "✓": "v",
        "✔": "v", "✗": "x", "×": "x", "●": "*", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "_",
        "▪": ".", "★": "*", "‖": "|", "≈": "~", "⧗": "%", "✂": "/", "␣": "_",
    ]
}
