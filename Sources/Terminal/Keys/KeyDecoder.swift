/// Makes keys of the bytes a terminal sends, however they are cut into reads.
///
/// It is pure: who reads the bytes also watches the clock, and calls ``flush()`` when nothing came
/// for as long as ``patience`` says. Marks come as keys of their own; they join what they follow.
struct KeyDecoder {
    /// What the bytes so far are the beginning of.
    enum State: Equatable {
        case ground
        /// ESC, which is a key or the beginning of something.
        case escape
        /// The same, given out as a key by now: what a slow line brings after it may still belong to
        /// it.
        case escapeGivenOut
        /// `[` or `O` after that, which a person may have typed as well.
        case late(opener: UInt8)
        /// ESC `[` and parameters.
        case control([UInt8])
        /// ESC `O` and parameters.
        case single([UInt8])
        /// ESC and one of `P X ] ^ _`, what followed, and whether an ESC that may end it did.
        case string(opener: UInt8, text: [UInt8], isEnding: Bool)
        /// So many bytes of an old mouse report still to be swallowed.
        case mouse(Int)
        /// Pasted text.
        case paste(PastedText)
    }

    private(set) var state = State.ground
    /// The terminal's own background, if it has told by now.
    private(set) var background: RGB?
    /// Whether the terminal has told what it is (Primary Device Attributes).
    private(set) var hasIdentified = false
    private var scalar = ScalarAssembler()
    /// Whether ESC stood before the scalar that is being read.
    private var isAlt = false

    /// How long to wait for the next byte before calling ``flush()``; nil if nothing is open.
    var patience: Duration? {
        switch state {
        case .escape, .string, .mouse: .milliseconds(25)
        // Text begins with O more often than with a bracket.
        case .late(let opener): .milliseconds(opener == UInt8(ascii: "[") ? 1000 : 150)
        case .paste: .seconds(2)
        case .ground, .escapeGivenOut, .control, .single: nil
        }
    }

    /// The inputs that these bytes complete.
    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
        var inputs: [Input] = []
        let bytes = Array(bytes)
        if case .paste(var paste) = state {
            state = .ground
            if !paste.isEnded(by: bytes) {
                paste.goOn()
                state = .paste(paste)
            }
        }
        for byte in bytes { take(byte, &inputs) }
        return inputs
    }

    /// What the open bytes mean if no more follow: a lone ESC is the key.
    ///
    /// ESC with `[` or `O` stays open however late the rest comes; so does one whose `[` comes late,
    /// if the rest comes with it. Text of a paste is given out; the paste is given up when nothing came
    /// since, or a key.
    mutating func flush() -> [Input] {
        switch state {
        case .ground, .escapeGivenOut, .control, .single: return []
        case .escape:
            state = .escapeGivenOut
            return [.key(.escape)]
        case .late(let opener):
            state = .ground
            return [.key(.character(Character(.init(opener))))]
        case .string(let opener, let text, let isEnding):
            state = .ground
            return text.isEmpty && !isEnding
                ? [.key(.alt(.character(Character(.init(opener)))))] : []
        case .mouse:
            state = .ground
            return []
        case .paste(var paste):
            let text = paste.pause()
            state = text.isEmpty ? .ground : .paste(paste)
            return text.isEmpty ? [] : [.paste(text)]
        }
    }

    private mutating func take(_ byte: UInt8, _ inputs: inout [Input]) {
        switch state {
        case .ground: takeText(byte, &inputs)
        case .escape: takeAfterEscape(byte, &inputs)
        case .escapeGivenOut: takeLate(byte, &inputs)
        case .late(let opener): takeLate(byte, after: opener, &inputs)
        case .control(let parameters): takeControl(parameters, byte, &inputs)
        case .single(let parameters): takeSingle(parameters, byte, &inputs)
        case .string(let opener, let text, let isEnding):
            takeString(opener, text, isEnding, byte, &inputs)
        case .mouse(let left): state = left > 1 ? .mouse(left - 1) : .ground
        case .paste: takePaste(byte, &inputs)
        }
    }

    private mutating func takeText(_ byte: UInt8, _ inputs: inout [Input]) {
        for scalar in scalar.take(byte) {
            if scalar == "\u{1B}" && !isAlt {
                state = .escape
                continue
            }
            let key = Key(typed: scalar)
            inputs.append(.key(isAlt ? .alt(key) : key))
            isAlt = false
        }
    }

    private mutating func takeLate(_ byte: UInt8, _ inputs: inout [Input]) {
        state = .ground
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
            state = .late(opener: byte)
        } else {
            takeText(byte, &inputs)
        }
    }

    /// What a terminal sends for a key goes on with few bytes; with any other it is typed text.
    private mutating func takeLate(_ byte: UInt8, after opener: UInt8, _ inputs: inout [Input]) {
        let isControl = opener == UInt8(ascii: "[")
        let follows = isControl ? "ABCDFHIOPQRSZ[<0123456789" : "ABCDFHMPQRS"
        state = .ground
        if follows.utf8.contains(byte) {
            state = isControl ? .control([]) : .single([])
            take(byte, &inputs)
        } else {
            inputs += decode([opener, byte])
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, _ inputs: inout [Input]) {
        state = .ground
        switch byte {
        case 0x1B:
            inputs.append(.key(.escape))
            state = .escape
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single([])
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .string(opener: byte, text: [], isEnding: false)
        default:
            isAlt = true
            takeText(byte, &inputs)
        }
    }
}

extension KeyDecoder {
    /// Parameters beyond this many bytes are no key's; they are swallowed unread.
    private static let longest = 64

    private mutating func takeControl(
        _ parameters: [UInt8], _ byte: UInt8, _ inputs: inout [Input]
    ) {
        state = .ground
        switch byte {
        case 0x20..<0x40 where !ControlSequence.isFinal(byte, after: parameters):
            state = .control(parameters.count < Self.longest ? parameters + [byte] : parameters)
        case UInt8(ascii: "[") where parameters.isEmpty: state = .control([byte])
        case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(3)
        case 0x20..<0x7F:
            let sequence = ControlSequence(parameters: parameters, final: byte)
            if sequence.isIdentity {
                hasIdentified = true
            } else if sequence.beginsPaste {
                state = .paste(PastedText())
            } else if let input = sequence.input {
                inputs.append(input)
            }
        default: take(byte, &inputs)
        }
    }

    private mutating func takeSingle(
        _ parameters: [UInt8], _ byte: UInt8, _ inputs: inout [Input]
    ) {
        state = .ground
        switch byte {
        case 0x30..<0x3C:
            state = .single(parameters.count < Self.longest ? parameters + [byte] : parameters)
        case 0x20..<0x7F:
            let key = Key(single: byte, modifiers: Int(String(decoding: parameters, as: UTF8.self)))
            if let key { inputs.append(.key(key)) }
        default: take(byte, &inputs)
        }
    }

    /// Takes a string up to BEL or ESC; what follows the ESC, as a rule `\`, ends it too.
    private mutating func takeString(
        _ opener: UInt8, _ text: [UInt8], _ isEnding: Bool, _ byte: UInt8, _ inputs: inout [Input]
    ) {
        state = .ground
        switch byte {
        case 0x07: end(opener, text)
        case UInt8(ascii: "\\") where isEnding: end(opener, text)
        case 0x1B: state = .string(opener: opener, text: text, isEnding: true)
        case _ where isEnding:
            state = .escape
            take(byte, &inputs)
        default:
            let text = text.count < Self.longest ? text + [byte] : text
            state = .string(opener: opener, text: text, isEnding: false)
        }
    }

    /// Of all that terminals tell in strings, their background is of use.
    private mutating func end(_ opener: UInt8, _ text: [UInt8]) {
        guard opener == UInt8(ascii: "]") else { return }
        background = RGB(answer: String(decoding: text, as: UTF8.self)) ?? background
    }

    private mutating func takePaste(_ byte: UInt8, _ inputs: inout [Input]) {
        guard case .paste(var paste) = state else { return }
        // The state lets go of the text while it grows, so that it is not copied with every byte.
        state = .ground
        let isWhole = paste.take(byte)
        if isWhole || paste.isFull {
            let text = paste.takeText()
            if !text.isEmpty { inputs.append(.paste(text)) }
        }
        if !isWhole { state = .paste(paste) }
    }
}
