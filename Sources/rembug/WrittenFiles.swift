import Glibc

/// The files that Rembug wrote last, in a list among the state of the user.
///
/// It holds no names, so it does not tell what was printed. Where it is lost or cannot be written,
/// nothing is overwritten without being asked to.
struct WrittenFiles {
    /// So many files are remembered.
    private static let limit = 500
    private var lines: [Substring]

    /// Reads the list.
    init() {
        let bytes = (try? readFile(Self.path)) ?? []
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    /// Whether Rembug wrote this file, and nobody changed it since.
    func contains(_ mark: FileMark) -> Bool { lines.contains(mark.line[...]) }

    /// Remembers what was written in the place of another file.
    mutating func replace(_ old: FileMark?, by new: FileMark?) {
        guard let new else { return }
        let known = [old?.line[...], new.line[...]]
        lines = lines.filter { !known.contains($0) }.suffix(Self.limit - 1) + [new.line[...]]
        let text = lines.map { $0 + "\n" }.joined()
        try? makeFolder(SessionFolder.state)
        try? replaceFile(Self.path, with: Array(text.utf8))
    }

    private static var path: String { SessionFolder.state + "/written" }
}
