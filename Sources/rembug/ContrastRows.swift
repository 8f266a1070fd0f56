import Discussion
import Terminal
import Wording

/// A table of contrasts for people, in at most eighty columns.
struct ContrastRows {
    /// The heads and a line for each role.
    let text: String

    init(_ table: ContrastTable, _ language: Language) {
        let heads: [(ThemeWord, Int)] = [
            (.role, 21), (.needed, 7), (.written, 21), (.trueColor, 20), (.indexed, 0),
        ]
        let head = heads.map { $0.word(in: language).padded(to: $1) }.joined()
        text = ([head] + table.rows.map { Self.line($0, language) }).joined(separator: "\n") + "\n"
    }

    private static func line(_ row: ContrastTable.Row, _ language: Language) -> String {
        let ratio = { (ratio: Double) in
            // Rounded down: 4.46 is not 4.5.
            language.number((ratio * 10).rounded(.down) / 10, places: 1).leftPadded(to: 5)
        }
        let pair = { (pair: ContrastTable.Pair) in
            "\(pair.ink.hex) \(pair.ground.hex)\(ratio(pair.ratio))"
        }
        let drawn = row.trueColor == row.written ? "" : pair(row.trueColor)
        let fixed = [row.indexed.ink, row.indexed.ground]
            .map { "\($0.fixedNumber ?? 0)".leftPadded(to: 3) }.joined(separator: " ")
        return "\(row.role)".padded(to: 21) + ratio(row.needed).dropFirst(2) + "    "
            + pair(row.written) + "   " + drawn.padded(to: 20) + fixed + ratio(row.indexed.ratio)
    }
}
