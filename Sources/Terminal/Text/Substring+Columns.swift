extension Substring {
    /// The columns that the text takes when it is drawn.
    public var columns: Int {
        var (rest, columns) = (self, 0)
        while true {
            let plain = rest.beginningInASCII
            columns += plain.utf8.count
            rest = rest[plain.endIndex...]
            guard let next = rest.popFirst() else { return columns }
            columns += Terminal.columns(of: next)
        }
    }

    /// The longest beginning of the text that fits in so many columns.
    public func prefix(columns limit: Int) -> Substring {
        // One more is looked at, as a mark that joins the last character would make it wider. The
        // rest is not: it may be long, and a text that is wrapped asks once for each line.
        let limit = Swift.min(Swift.max(0, limit), utf8.count)
        if utf8.prefix(limit + 1).isASCII { return Substring(utf8.prefix(limit)) }
        var end = startIndex
        var used = 0
        while end < endIndex {
            used += Terminal.columns(of: self[end])
            if used > limit { break }
            end = index(after: end)
        }
        return self[..<end]
    }

    /// The text if it fits in so many columns, else its beginning and `…`.
    public func clipped(to limit: Int) -> String {
        if columns <= limit { return String(self) }
        return limit < 1 ? "" : prefix(columns: limit - 1) + "…"
    }

    /// Whether one byte is one character in one column; CR LF is one character of two bytes.
    var isASCII: Bool { utf8.isASCII }

    /// The bytes in front that are one character in one column each; what follows may join the
    /// last before it.
    var beginningInASCII: Substring {
        let length =
            utf8.withContiguousStorageIfAvailable { bytes in
                bytes.firstIndex { !$0.isOneColumn } ?? bytes.count
            } ?? utf8.prefix(while: \.isOneColumn).count
        return length == utf8.count ? self : Substring(utf8.prefix(Swift.max(length - 1, 0)))
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
