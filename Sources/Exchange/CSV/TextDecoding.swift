/// The largest file that is read as a table: 16 MB.
let maximumTableSize = 16 << 20

/// The text of a file: UTF-16 if it begins with its mark (as the "Unicode text" of spreadsheets
/// does), else UTF-8 if it is valid as such, with or without a mark, else Windows-1252.
func decodedText(_ bytes: [UInt8]) throws(TableError) -> String {
    guard bytes.count <= maximumTableSize else { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try decodedUTF16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decodedUTF16(bytes, low: 1, high: 0) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: content, as: UTF8.self) ?? decodedWindows1252(content)
}

private func decodedUTF16(_ bytes: [UInt8], low: Int, high: Int) throws(TableError) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16 }
    let units = stride(from: 2, to: bytes.count, by: 2).map {
        UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low])
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .brokenUTF16 }
    return text
}
