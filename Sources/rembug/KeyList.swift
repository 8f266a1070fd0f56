import Discussion
import Interface
import Terminal
import Wording

/// The table of keys in the forms in which people read it outside the live screen.
struct KeyList {
    let table: KeyTable
    let language: Language

    init(_ table: KeyTable, _ language: Language) {
        self.table = table
        self.language = language
    }

    /// Headings, and under each the keys, the names for a file of keys, and what they do.
    var text: String {
        let rows = table.sections.flatMap(\.rows)
        let keys = rows.map { $0.keys(in: language).columns }.max() ?? 0
        let names = rows.map(\.name.columns).max() ?? 0
        return table.sections.map { section in
            section.heading[language] + "\n"
                + section.rows.map { row in
                    "  " + row.keys(in: language).padded(to: keys) + "  "
                        + row.name.padded(to: names) + "  " + row.help[language] + "\n"
                }.joined()
        }.joined(separator: "\n")
    }

    /// One table of two columns, with the headings in bold.
    var markdown: String {
        let head = "| \(KeyWord.keys.word(in: language)) | \(KeyWord.effect.word(in: language)) |\n"
        return head + "|---|---|\n"
            + table.sections.map { section in
                "| | **\(section.heading[language])** |\n"
                    + section.rows.map { row in
                        let keys = row.eachKey(in: language).map(Self.code)
                        return "| \(keys.joined(separator: " ")) | \(row.help[language].cell) |\n"
                    }.joined()
            }.joined()
    }

    /// A key between marks of code; a bar would end the cell.
    private static func code(_ key: String) -> String { "`\(key.cell)`" }

    /// A section of a man page (mdoc), with a list under each heading.
    var manual: String {
        ".Sh \(KeyWord.keys.word(in: language).uppercased())\n"
            + table.sections.map { section in
                ".Ss \(section.heading[language].roff)\n.Bl -tag -width 18n -compact\n"
                    + section.rows.map { row in
                        ".It \(row.keys(in: language).roff)\n\(row.help[language].roff)\n"
                    }.joined() + ".El\n"
            }.joined()
    }
}

extension String {
    /// The text in a cell of a Markdown table.
    fileprivate var cell: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    /// The text as an argument or a line of roff, in which nothing is a request or an escape.
    fileprivate var roff: String {
        let escaped = map { character in
            switch character {
            case "\\": "\\e"
            case "\"": "\\(dq"
            case "-": "\\-"
            case "↑": "Up"
            case "↓": "Down"
            case "←": "Left"
            case "→": "Right"
            case "␣": "Space"
            default: String(character)
            }
        }.joined()
        return "\\&" + escaped
    }
}
