/// Makes a frame ready to be sent: exact colours, short sequences, and drawn all at once.
struct FrameBytes {
    /// Frames below this many bytes are sent bare: a terminal takes so few in at one go, and the
    /// wrapper would more than double a typed letter.
    private static let small = 64

    /// The colours for which numbers of the palette stand in what ncurses draws.
    var exact: [Int: RGB] = [:]

    /// Wraps a frame in the marks of a synchronised update, and hides the cursor meanwhile, which
    /// may stay in its place.
    func wrapped(
        _ frame: [UInt8], cursorWas: Bool, cursorIs: Bool, staying place: Position?
    ) -> [UInt8] {
        let body = Self.coming(back: place, compact(frame))
        if body.count < Self.small {
            return body + (cursorWas == cursorIs ? [] : Self.cursor(cursorIs))
        }
        let hide = cursorWas ? Self.cursor(false) : []
        let show = cursorIs ? Self.cursor(true) : []
        return Array("\u{1B}[?2026h".utf8) + hide + body + show + Array("\u{1B}[?2026l".utf8)
    }

    /// A frame that ends by going back to where the cursor was does so by the terminal's memory
    /// (DECSC, DECRC), which brings the attributes back too: of a tick a sixth.
    private static func coming(back place: Position?, _ frame: [UInt8]) -> [UInt8] {
        guard let place else { return frame }
        let way = Array("\u{1B}[\(place.y + 1);\(place.x + 1)H\u{1B}[m".utf8)
        guard frame.count > way.count, frame.suffix(way.count) == way[...] else { return frame }
        return Array("\u{1B}7".utf8) + frame.dropLast(way.count) + Array("\u{1B}8".utf8)
    }

    private static func cursor(_ isShown: Bool) -> [UInt8] {
        Array((isShown ? "\u{1B}[?25h" : "\u{1B}[?25l").utf8)
    }

    /// Joins neighbouring settings of colours and attributes, and puts exact colours in.
    ///
    /// A frame ends with everything reset, so its last setting is the shortest reset.
    private func compact(_ frame: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(frame.count)
        var setting: [String] = []
        var last: Range<Int>?
        var index = 0
        while index < frame.count {
            let isSequence = frame[index] == 0x1B
            if isSequence, let end = Self.endOfSetting(frame, index) {
                setting.append(translated(frame[index + 2..<end - 1]))
                index = end
                continue
            }
            if isSequence, frame[index...].starts(with: Self.ascii) {
                index += Self.ascii.count
                continue
            }
            if !setting.isEmpty {
                last = Self.flush(&setting, &bytes)
            }
            bytes.append(frame[index])
            index += 1
        }
        if !setting.isEmpty { last = Self.flush(&setting, &bytes) }
        if let last { bytes.replaceSubrange(last, with: Array("\u{1B}[m".utf8)) }
        return bytes
    }

    /// The choice of ASCII, which a reset brings along; no other set is ever chosen.
    private static let ascii = Array("\u{1B}(B".utf8)

    private static func flush(_ setting: inout [String], _ bytes: inout [UInt8]) -> Range<Int> {
        let start = bytes.count
        bytes += Array("\u{1B}[\(setting.joined(separator: ";"))m".utf8)
        setting = []
        return start..<bytes.count
    }

    /// Where the setting (ECMA-48, SGR) ends that this ESC begins, or nil if it begins none.
    private static func endOfSetting(_ frame: [UInt8], _ start: Int) -> Int? {
        guard start + 2 < frame.count, frame[start + 1] == UInt8(ascii: "[") else { return nil }
        let rest = frame[(start + 2)...]
        guard let end = rest.firstIndex(where: { !(0x30..<0x3C).contains($0) }) else { return nil }
        return frame[end] == UInt8(ascii: "m") ? end + 1 : nil
    }

    /// The parameters, with the colour that `38;5;n` or `48;5;n` stands for.
    private func translated(_ parameters: ArraySlice<UInt8>) -> String {
        let text = String(decoding: parameters, as: UTF8.self)
        if text.isEmpty { return "0" }
        if exact.isEmpty { return text }
        let parts = text.split(separator: ";")
        guard parts.count == 3, parts[0] == "38" || parts[0] == "48",
            parts[1] == "5", let number = Int(parts[2]), let color = exact[number]
        else { return text }
        return "\(parts[0]);2;\(color.red);\(color.green);\(color.blue)"
    }
}
