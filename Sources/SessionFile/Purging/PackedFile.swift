/// Files whose text is compressed, so that a search byte for byte says nothing of them.
extension Disk {
    /// Whether it begins as a PDF, a packed zip (DOCX and ODT are some), or one of the other packers.
    func isPacked(_ file: OpenFile) throws(DiskError) -> Bool {
        let start = try bytes(of: file, at: 0, count: 6)
        if start.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try !isStored(zip: file) }
        let packers: [[UInt8]] = [
            Array("%PDF".utf8), Array("BZh".utf8), [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
            [0x28, 0xB5, 0x2F, 0xFD], [0x37, 0x7A, 0xBC, 0xAF],
        ]
        return packers.contains { start.starts(with: $0) }
    }

    /// Whether every entry of a zip stands in it as it is (APPNOTE.TXT 4.3.7, method 0).
    private func isStored(zip file: OpenFile) throws(DiskError) -> Bool {
        var offset: Int64 = 0
        while true {
            let head = try bytes(of: file, at: offset, count: 30)
            if head.starts(with: Array("PK\u{1}\u{2}".utf8)) { return true }
            guard head.count == 30, head.starts(with: Array("PK\u{3}\u{4}".utf8)),
                head[6] & 8 == 0, head[8] == 0, head[9] == 0
            else { return false }
            let lengths = head.number(at: 18, 4) + head.number(at: 26, 2) + head.number(at: 28, 2)
            offset += 30 + lengths
        }
    }
}

extension [UInt8] {
    /// A number of so many bytes, the lowest first.
    fileprivate func number(at place: Int, _ count: Int) -> Int64 {
        self[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
}
