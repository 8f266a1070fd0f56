extension Key {
    /// The key that sends a scalar by itself.
    init(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x00: self = .control(" ")
        case ..<0x1B: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case ..<0x20: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        default: self = .character(Character(scalar))
        }
    }

    /// The key that sends ESC `[`, a number and `~`.
    init?(tilde number: Int) {
        switch number {
        case 1, 7: self = .home
        case 2: self = .insert
        case 3: self = .delete
        case 4, 8: self = .end
        case 5: self = .pageUp
        case 6: self = .pageDown
        case 11...15: self = .function(number - 10)
        case 17...21: self = .function(number - 11)
        case 23...26: self = .function(number - 12)
        case 28, 29: self = .function(number - 13)
        case 31...34: self = .function(number - 14)
        default: return nil
        }
    }

    /// The key that sends ESC `[` or ESC `O` and a letter.
    init?(letter: UInt8) {
        switch Unicode.Scalar(letter) {
        case "A": self = .up
        case "B": self = .down
        case "C": self = .right
        case "D": self = .left
        case "F": self = .end
        case "H": self = .home
        case "P", "Q", "R", "S": self = .function(Int(letter) - 0x4F)
        case "Z": self = .backTab
        default: return nil
        }
    }

    /// The key that sends ESC `O`, perhaps a number for modifiers, and a byte.
    init?(single byte: UInt8, modifiers: Int?) {
        let key: Key?
        switch Unicode.Scalar(byte) {
        case "M": key = .enter
        case "a"..."d": key = Key(letter: byte - 0x20)?.with(5)
        // The number pad sends its characters 0x40 further on.
        case "j"..."y": key = .character(Character(Unicode.Scalar(byte - 0x40)))
        default: key = Key(letter: byte)
        }
        guard let key = key?.with(modifiers ?? 1) else { return nil }
        self = key
    }

    /// The key of a scalar's number, as the kitty protocol and xterm's other keys report it.
    init?(code: Int, modifiers: Int) {
        guard !(0xE000..<0xF900).contains(code), let scalar = UInt32(exactly: code),
            let scalar = Unicode.Scalar(scalar)
        else { return nil }
        let key = Key(typed: scalar)
        guard case .character(let character) = key else {
            self = key.with(modifiers)
            return
        }
        let bits = max(modifiers, 1) - 1
        let shifted = bits & 1 != 0 ? Character(String(character).uppercased()) : character
        let plain = bits & 4 != 0 ? Key.control(Character(String(character).lowercased())) : nil
        self = bits & 2 != 0 ? .alt(plain ?? .character(shifted)) : plain ?? .character(shifted)
    }

    /// The key with the modifiers that a terminal counts as 1 + shift 1 + alt 2 + control 4.
    func with(_ modifiers: Int) -> Key {
        let bits = max(modifiers, 1) - 1
        let held = Modifiers(rawValue: UInt8(bits & 1 | bits >> 1 & 2))
        var key = self
        if held == .shift, key == .tab {
            key = .backTab
        } else if !held.isEmpty {
            key = .modified(held, key)
        }
        return bits & 2 != 0 ? .alt(key) : key
    }
}
