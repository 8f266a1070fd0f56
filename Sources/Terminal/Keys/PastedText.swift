/// The text of a bracketed paste while it comes in.
struct PastedText: Equatable {
    /// At this many bytes the text so far is given out, and the paste goes on.
    private static let limit = 1 << 20
    private static let end = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    /// How much of the end mark the last bytes are.
    private var matched = 0
    /// Whether the last byte given out or kept was a carriage return.
    private var endsInReturn = false

    /// Whether what was kept was given out because nothing came for long.
    private(set) var hasPaused = false

    /// Whether these bytes, which came at once, are a key that somebody pressed behind a paste whose
    /// end never came; more of the paste comes in larger pieces.
    func isEnded(by bytes: [UInt8]) -> Bool {
        guard hasPaused, matched == 0, let first = bytes.first else { return false }
        let letter = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return bytes.count <= (first == Self.end[0] ? 8 : letter)
    }

    /// Gives out the text when nothing came for long.
    mutating func pause() -> String {
        hasPaused = true
        return takeText()
    }

    /// More of it came.
    mutating func goOn() { hasPaused = false }

    /// Whether as much text is kept as may be.
    var isFull: Bool { bytes.count >= Self.limit }

    /// Takes a byte; true if it completes the end mark.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        Self.end[..<matched].forEach { keep($0) }
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return false
    }

    /// The text that is kept, which is kept no longer.
    ///
    /// A scalar that is cut by the limit stays, unless it is all there is.
    mutating func takeText() -> String {
        let cut = matched == Self.end.count ? bytes.count : wholeScalars
        let text = String(decoding: bytes[..<cut], as: UTF8.self)
        bytes.removeFirst(cut)
        return text
    }

    /// Every line end becomes a newline; other controls than the tab are left out.
    private mutating func keep(_ byte: UInt8) {
        defer { endsInReturn = byte == 0x0D }
        switch byte {
        case 0x0D: bytes.append(0x0A)
        case 0x0A where endsInReturn: break
        case 0x09, 0x0A, 0x20..<0x7F, 0x80...: bytes.append(byte)
        default: break
        }
    }

    /// The bytes up to the last scalar that may still grow.
    private var wholeScalars: Int {
        let tail = bytes.suffix(3)
        guard let lead = tail.lastIndex(where: { $0 >= 0xC0 }) else { return bytes.count }
        let needed = bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
        return lead > 0 && bytes.count - lead < needed ? lead : bytes.count
    }
}
