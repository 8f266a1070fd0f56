extension Substring {
    /// The columns that the text takes when it is drawn.
    public var columns: Int {
        var (rest, columns) = (self, 0)
        while true {
            let plain = rest.plainBeginning()
            columns += plain.columns
            rest = rest[plain.text.endIndex...]
            guard let next = rest.popFirst() else { return columns }
            columns += Terminal.columns(of: next)
        }
    }

    /// The longest beginning of the text that fits in so many columns.
    public func prefix(columns limit: Int) -> Substring {
        var (rest, left) = (self, Swift.max(0, limit))
        while true {
            // What lies behind is not looked at: it may be long, and a text that is wrapped asks
            // once for each line.
            let plain = rest.plainBeginning(atMost: left)
            left -= plain.columns
            rest = rest[plain.text.endIndex...]
            guard left > 0, let next = rest.first else { break }
            left -= Terminal.columns(of: next)
            if left < 0 { break }
            rest.removeFirst()
        }
        return self[..<rest.startIndex]
    }

    /// The text if it fits in so many columns, else its beginning and `…`.
    public func clipped(to limit: Int) -> String {
        if columns <= limit { return String(self) }
        return limit < 1 ? "" : prefix(columns: limit - 1) + "…"
    }

    /// Whether one byte is one character in one column; CR LF is one character of two bytes.
    var isASCII: Bool { utf8.isASCII }

    /// The text in front whose scalars are one character in one column each, as long as that is
    /// certain without looking for the bounds of characters: most of what is drawn is such text.
    ///
    /// What follows may join the last before it, which then is left out.
    func plainBeginning(atMost limit: Int = .max) -> (text: Substring, columns: Int) {
        let found = utf8.withContiguousStorageIfAvailable { $0.plainBeginning(atMost: limit) }
        let (length, columns) = found ?? (0, 0)
        return (length == utf8.count ? self : Substring(utf8.prefix(length)), columns)
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func plainBeginning(atMost limit: Int) -> (length: Int, columns: Int) {
        var (place, last, columns) = (0, 0, 0)
        while place < count {
            let length = lengthOfPlainScalar(at: place)
            if length == 0 { return (last, Swift.max(0, columns - 1)) }
            if columns == limit { break }
            last = place
            place += length
            columns += 1
        }
        return (place, columns)
    }

    /// How many bytes the scalar has that begins at a place; 0 for one that is not plain.
    private func lengthOfPlainScalar(at place: Int) -> Int {
        let byte = self[place]
        if byte.isOneColumn { return 1 }
        guard byte >= 0xC2, place + 1 < count else { return 0 }
        let next = UInt32(self[place + 1] & 0x3F)
        if byte < 0xCA { return isPlain(UInt32(byte & 0x1F) << 6 | next) ? 2 : 0 }
        guard byte == 0xE2, place + 2 < count else { return 0 }
        return isPlain(0x2000 | next << 6 | UInt32(self[place + 2] & 0x3F)) ? 3 : 0
    }
}

/// Whether a scalar beyond ASCII is always a character of its own in one column, unless a mark
/// follows: Latin letters, dashes, quotation marks, dots, arrows, boxes.
func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA1...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x257F: true
    default: false
    }
}

extension Substring.UTF8View {
    fileprivate var isASCII: Bool {
        withContiguousStorageIfAvailable { $0.allSatisfy(\.isOneColumn) }
            ?? allSatisfy(\.isOneColumn)
    }
}

extension String {
    /// The columns that the text takes when it is drawn.
    public var columns: Int { Substring(self).columns }

    /// The text if it fits in so many columns, else its beginning and `…`.
    public func clipped(to limit: Int) -> String { Substring(self).clipped(to: limit) }
}

extension UInt8 {
    fileprivate var isOneColumn: Bool { self < 0x80 && self != 0x0D }
}
