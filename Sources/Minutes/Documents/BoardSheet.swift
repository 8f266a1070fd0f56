import Discussion
import Wording

/// One board on paper: its figures, then all its entries.
struct BoardSheet {
    let content: BoardContent
    let language: Language
    /// The level of the headings on it.
    let level: Int

    var blocks: [Block] { drawings + tables }

    private var tables: [Block] {
        switch content.schema.kind {
        case .list: counts + [entries] + connections
        case .grid: matrices + [entries]
        case .flow: sums + [entries]
        case .ranking: [ranking, entries]
        case .tracker: [tracker, entries]
        }
    }

    func say(_ word: some Worded) -> String { word.word(in: language) }

    func table(_ heads: [(String, Int)], _ rows: [[String]]) -> Block {
        .table(
            .init(
                columns: heads.map { Block.Table.Column([.text($0)], weight: $1) },
                rows: rows.map { $0.map { $0.isEmpty ? [] : [.text($0)] } }))
    }

    /// The entries: letter, name, the fields that the board counts by, and the rest in words.
    var entries: Block {
        let schema = content.schema
        let filled = schema.fields.filter { field in
            field.role?.isScore != true && field.role != .name && field.role != .period
                && content.rows.contains { !values(of: field, in: $0).isEmpty }
        }
        let main = filled.filter { $0.role != .gate && ($0.role != nil || $0.isRequired) }.prefix(4)
        let rest = filled.filter { field in !main.contains { $0.key == field.key } }
        let name = schema.field(.name)?.label[language] ?? say(BoardWord.entry)
        let heads: [(String, Int)] =
            [("", 2), (name, 12)] + main.map { ($0.label[language], 6) }
            + (rest.isEmpty ? [] : [(say(BoardWord.particulars), 14)])
        let rows = content.rows.map { row in
            [row.label, row.name(in: schema)] + main.map { values(of: $0, in: row) }
                + (rest.isEmpty ? [] : [particulars(rest, of: row)])
        }
        return table(heads, rows)
    }

    private func particulars(_ fields: [BoardField], of row: BoardRow) -> String {
        fields.compactMap { field -> String? in
            let value = values(of: field, in: row)
            return value.isEmpty ? nil : field.label[language] + ": " + value
        }.joined(separator: "; ")
    }

    /// What an amount is for: `/bulan`.
    private func period(of row: BoardRow) -> String {
        guard let field = content.schema.field(.period), let value = row.values[field.key] else {
            return ""
        }
        return "/" + field.label(of: value, in: language)
    }

    /// What a field holds; of a reading every one, with its day.
    func values(of field: BoardField, in row: BoardRow) -> String {
        row.values.keys.filter { $0.field == field.key }.sorted().map { key in
            let value = language.entryValue(row.values[key] ?? "", of: field)
            let period = field.role == .amount ? period(of: row) : ""
            return value + period + (key.day.map { " (" + language.shortDate($0) + ")" } ?? "")
        }.joined(separator: ", ")
    }
}
