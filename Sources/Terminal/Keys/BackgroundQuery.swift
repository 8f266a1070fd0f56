/// Asks a terminal for its own background (XTerm Control Sequences, OSC 11), and then what it is
/// (Primary Device Attributes): one that tells only that does not tell its background.
enum BackgroundQuery {
    /// What is sent; the colour that comes back is read by ``RGB/init(answer:)``.
    static let bytes = Array("\u{1B}]11;?\u{1B}\\\u{1B}[c".utf8)

    /// Whether a terminal may be asked: consoles and old ones may print what they do not know.
    static func isUnderstood(by name: String, _ depth: ColorDepth) -> Bool {
        switch depth {
        case .mono: false
        case .eight, .sixteen: ["xterm", "rxvt", "screen", "tmux"].contains { name.hasPrefix($0) }
        case .indexed, .trueColor: true
        }
    }
}

extension RGB {
    /// Reads `11;rgb:fdfd/f6f6/e3e3`, where each part has one to four digits, or `rgba:` with a
    /// fourth part that tells how much shines through.
    init?(answer: String) {
        let fields = answer.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 2, ["11;rgb", "11;rgba"].contains(fields[0]) else { return nil }
        let parts = fields[1].split(separator: "/", omittingEmptySubsequences: false).map(Self.part)
        guard fields[0].hasSuffix("a") ? parts.count == 4 : parts.count == 3,
            let red = parts[0], let green = parts[1], let blue = parts[2]
        else { return nil }
        self.init(red << 16 | green << 8 | blue)
    }

    private static func part(_ digits: Substring) -> UInt32? {
        guard 1...4 ~= digits.utf8.count, digits.allSatisfy(\.isHexDigit),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        let most: UInt32 = (1 << (4 * UInt32(digits.utf8.count))) - 1
        return (value * 255 + most / 2) / most
    }
}
