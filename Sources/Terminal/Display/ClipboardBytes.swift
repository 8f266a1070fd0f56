/// Text on its way to the clipboard of the terminal (OSC 52 of xterm's control sequences).
struct ClipboardBytes {
    let bytes: [UInt8]

    /// Makes the sequence; tmux needs it once for itself, where it takes it (`set-clipboard on`),
    /// and once to hand on (`allow-passthrough on`), and ignores what it may not take.
    init(_ text: String, isInTmux: Bool) {
        let sequence = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(text.utf8)) + [0x07]
        guard isInTmux else {
            bytes = sequence
            return
        }
        let escaped = sequence.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
        bytes = sequence + Array("\u{1B}Ptmux;".utf8) + escaped + Array("\u{1B}\\".utf8)
    }

    /// Three bytes as four characters (RFC 4648, section 4).
    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                let digit = alphabet[Int(bits >> (18 - 6 * place) & 63)]
                text.append(place <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return text
    }
}
