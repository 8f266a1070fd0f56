/// One row of a table as it stands in the file.
struct CSVRow: Hashable, Sendable {
    /// The line in which it begins, from 1.
    var line: Int
    /// What stands between the separators, quotes taken off.
    var cells: [String]

    /// Whether nothing stands in it but white space.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
