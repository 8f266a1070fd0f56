extension Substring {
    /// The text as names are compared.
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased().filter { !$0.isApostrophe } }
        return reduce(into: "") { $0 += $1.folded }
    }
}

extension Character {
    /// The small letters as which names are compared: without accents, from letters of any width or
    /// weight; empty for an apostrophe and for what nobody sees.
    ///
    /// Letters that are typed in a hurry, or pasted from a message, are found by that.
    var folded: String {
        if isApostrophe { return "" }
        return unicodeScalars.reduce(into: "") { $0 += $1.folded }
    }

    /// Whether nobody sees it: a soft hyphen, or a space of no width.
    var isUnseen: Bool { unicodeScalars.allSatisfy(\.isUnseen) }

    /// Whether it is a letter of a script without spaces between words, or in which endings are
    /// joined to names: Thai to Khmer, Javanese, Chinese, Japanese, Korean.
    var isUnspaced: Bool {
        guard let value = unicodeScalars.first?.value, value >= 0x0E00 else { return false }
        return switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
            0xA980...0xA9DF, 0xAC00...0xD7A3:
            true
        default: false
        }
    }

    /// Whether it is a letter of a script without capital letters.
    var hasNoCase: Bool { isLetter && !isCased }
}

extension Unicode.Scalar {
    fileprivate var isUnseen: Bool { properties.generalCategory == .format }

    /// Whether it stands over or under a letter, and is left out where one is in a hurry.
    private var isAccent: Bool { 0x0300...0x036F ~= value || 0x064B...0x0652 ~= value }

    fileprivate var folded: String {
        if value < 0x80 { return properties.lowercaseMapping }
        if isUnseen || isAccent { return "" }
        switch value {
        case 0xFF10...0xFF19: return Self.character(0x30 + value - 0xFF10)
        case 0xFF21...0xFF3A: return Self.character(0x61 + value - 0xFF21)
        case 0xFF41...0xFF5A: return Self.character(0x61 + value - 0xFF41)
        // Bold, italic and other mathematical letters: alphabets of 52 one after the other.
        case 0x1D400...0x1D6A3: return Self.character(0x61 + (value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: return Self.character(0x30 + (value - 0x1D7CE) % 10)
        default:
            let small = properties.lowercaseMapping
            return small.unicodeScalars.reduce(into: "") { folded, scalar in
                if !scalar.isAccent { folded += Self.letters[scalar] ?? String(scalar) }
            }
        }
    }

    private static func character(_ value: UInt32) -> String {
        Unicode.Scalar(value).map { String($0) } ?? ""
    }

    /// The letters that stand under accents, and those that are two in one.
    private static let letters: [Unicode.Scalar: String] = {
        let accented: KeyValuePairs = [
            "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđḍ", "e": "èéêëēĕėęěẹẻẽếềểễệ",
            "g": "ĝğġģ", "h": "ĥħḥ", "i": "ìíîïĩīĭįıǐỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľł",
            "n": "ñńņňŋṅ", "o": "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "r": "ŕŗř", "s": "śŝşšșṣ",
            "t": "ţťțŧṭ", "u": "ùúûüũūŭůűųǔụủứừửữựư", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
            "ss": "ß", "ae": "æ", "oe": "œ",
        ]
        return accented.reduce(into: [:]) { letters, entry in
            for scalar in entry.value.unicodeScalars { letters[scalar] = entry.key }
        }
    }()
}
