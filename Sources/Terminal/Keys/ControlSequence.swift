/// What stands between ESC `[` and a final byte (ECMA-48, 5.4), as terminals use it for keys.
struct ControlSequence {
    private var numbers: [Int] = []
    private var isPrivate: Bool
    /// Whether it reports that a key was let go (the third event of the kitty protocol).
    private var isRelease = false
    /// Whether it is one of the Linux console's first five function keys: ESC `[` `[` and a letter.
    private var isLinuxFunction: Bool
    private var final: UInt8

    /// Reads parameters such as `1;5`; of parts divided by colons only the first counts.
    init(parameters: [UInt8], final: UInt8) {
        self.final = final
        isLinuxFunction = parameters == [UInt8(ascii: "[")]
        isPrivate = parameters.contains { $0 >= UInt8(ascii: "<") || $0 < UInt8(ascii: "0") }
        let fields = parameters.split(
            separator: UInt8(ascii: ";"), omittingEmptySubsequences: parameters.isEmpty)
        for field in fields {
            let parts = String(decoding: field, as: UTF8.self).split(separator: ":")
            numbers.append(parts.first.flatMap { Int($0) } ?? 0)
            if numbers.count == 2, parts.dropFirst().first == "3" { isRelease = true }
        }
    }

    /// Whether a byte that is no final one by the standard is one after these parameters.
    ///
    /// rxvt ends the keys that are pressed with shift in `$`.
    static func isFinal(_ byte: UInt8, after parameters: [UInt8]) -> Bool {
        byte == UInt8(ascii: "$") && !parameters.isEmpty
            && parameters.allSatisfy { (0x30..<0x3A).contains($0) }
    }

    /// Whether pasted text follows.
    var beginsPaste: Bool { final == UInt8(ascii: "~") && numbers == [200] }

    /// Whether a terminal answers so what it is.
    var isIdentity: Bool { final == UInt8(ascii: "c") && isPrivate }

    /// What it means, or nil if it means nothing to us: mouse, answers, keys we do not know.
    var input: Input? {
        if isRelease { return nil }
        if numbers.isEmpty, final == UInt8(ascii: "I") { return .focus(true) }
        if numbers.isEmpty, final == UInt8(ascii: "O") { return .focus(false) }
        return key.map(Input.key)
    }

    private var key: Key? {
        if isLinuxFunction {
            return (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
        }
        if isPrivate { return nil }
        let first = numbers.first ?? 1
        let modifiers = numbers.count > 1 ? numbers[1] : 1
        switch final {
        case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
            return Key(code: numbers[2], modifiers: modifiers)
        case UInt8(ascii: "~"): return Key(tilde: first)?.with(modifiers)
        case UInt8(ascii: "$"): return Key(tilde: first)?.with(2)
        case UInt8(ascii: "^"): return Key(tilde: first)?.with(5)
        case UInt8(ascii: "@"): return Key(tilde: first)?.with(6)
        case UInt8(ascii: "u"): return Key(code: first, modifiers: modifiers)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return Key(letter: final - 0x20)?.with(2)
        default: return first == 1 ? Key(letter: final)?.with(modifiers) : nil
        }
    }
}
