extension String {
    /// The text with every line break as U+000A and every control character visible.
    ///
    /// C0 becomes its control picture (U+2400), a tab a space. C1, the embeddings, overrides and
    /// isolates of the bidirectional algorithm, which can lie about the order of words, and
    /// noncharacters become U+FFFD.
    public var harmless: String {
        // As most text is, without a look at each letter.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return self }
        guard unicodeScalars.contains(where: { $0.isHarmful }) else { return self }
        var text = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in unicodeScalars {
            if !(afterReturn && scalar == "\n") { text.append(scalar.harmless) }
            afterReturn = scalar == "\r"
        }
        return String(text)
    }

    /// The text parted where a line ends; most texts have no such place, and are not looked through
    /// letter by letter.
    var parted: [Substring] {
        utf8.contains(UInt8(ascii: "\n"))
            ? split(separator: "\n", omittingEmptySubsequences: false) : [self[...]]
    }

    /// Whether a letter of this text is written from right to left.
    var isRightToLeft: Bool {
        // In UTF-8 the first byte of all these letters is at least D6.
        utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains { $0.isRightToLeft }
    }

    /// The text between FSI and PDI if it has right-to-left letters, so that it orders itself and
    /// nothing around it.
    var isolated: String {
        isRightToLeft ? "\u{2068}\(self)\u{2069}" : self
    }

    /// A dotted line of at most 200 characters.
    static func dots(_ width: Int) -> String {
        String(repeating: ".", count: Swift.min(Swift.max(width, 0), 200))
    }
}

extension Unicode.Scalar {
    fileprivate var isHarmful: Bool { harmless != self || self == "\r" }

    fileprivate var harmless: Unicode.Scalar {
        switch self {
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": "\n"
        case "\t": " "
        case "\u{0}"..<" ": Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case "\u{7F}": "\u{2421}"
        case "\u{80}"..<"\u{A0}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": "\u{FFFD}"
        // The noncharacters, by their numbers: asking for the property takes far longer.
        case _ where 0xFDD0...0xFDEF ~= value || value & 0xFFFE == 0xFFFE: "\u{FFFD}"
        default: self
        }
    }

    /// The blocks whose letters have the bidirectional class R or AL.
    var isRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            true
        default: false
        }
    }
}
