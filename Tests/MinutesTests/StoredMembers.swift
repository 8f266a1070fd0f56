/// The members of a ZIP file that stores them as they are, read from the heads that stand before
/// them.
func storedMembers(_ bytes: [UInt8]) -> [(name: String, text: String)] {
    var members: [(name: String, text: String)] = []
    var rest = bytes[...]
    while rest.starts(with: [0x50, 0x4B, 3, 4]) {
        let start = rest.startIndex
        let size = number(rest, at: 18, bytes: 4)
        let name = number(rest, at: 26, bytes: 2)
        let content = start + 30 + name
        members.append(
            (
                String(decoding: bytes[start + 30..<content], as: UTF8.self),
                String(decoding: bytes[content..<content + size], as: UTF8.self)
            ))
        rest = bytes[(content + size)...]
    }
    return members
}

/// The members one after the other, each element on a line of its own, to be compared and read.
func readable(_ bytes: [UInt8]) -> String {
    storedMembers(bytes).map { member in
        "== \(member.name)\n\(member.text.replacing("><", with: ">\n<"))\n"
    }.joined()
}

private func number(_ bytes: ArraySlice<UInt8>, at place: Int, bytes count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[bytes.startIndex + place + $1]) << ($1 * 8) }
}
