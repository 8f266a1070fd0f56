extension Character {
    /// The columns that a terminal or a fixed-width font gives this character: 0, 1 or 2.
    ///
    /// By East Asian Width (UAX 11) and emoji presentation (UTS 51); what is of ambiguous width
    /// counts 1.
    var columns: Int {
        if isASCII { return 1 }
        let scalars = unicodeScalars
        if scalars.contains("\u{FE0F}") { return 2 }
        return scalars.reduce(0) { max($0, $1.columns) }
    }
}

extension StringProtocol {
    /// The columns of all characters together.
    var columns: Int {
        // Of ASCII a carriage return alone may be half a character.
        let isPlain = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
        return isPlain ? utf8.count : reduce(0) { $0 + $1.columns }
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1160...0x11FF: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB,
            0x20000...0x3FFFD:
            return 2
        default: return properties.isEmojiPresentation ? 2 : 1
        }
    }
}
