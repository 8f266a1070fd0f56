import Discussion
import Wording

/// One board on paper: its figures, then all its entries.
struct BoardSheet {
    let content: BoardContent
    let language: Language
    /// The language of what was typed on it; nothing if that is not one.
    let spoken: Language?
    /// The level of the headings on it.
    let level: Int

    var blocks: [Block] { drawings + tables }

    private var tables: [Block] {
        switch content.schema.kind {
        case .list: counts + [entries] + connections
        case .grid: matrices + [entries]
        case .flow: sums + [entries]
        case .ranking: ranking + [entries]
        case .tracker: [tracker, entries]
        }
    }

    func say(_ word: some Worded) -> String { word.word(in: language) }

    /// Rows and columns; those of numbers have them one under the other.
    func table(
        _ heads: [(String, Int)], numbers: some Sequence<Int> = [Int](), _ rows: [[[Inline]]]
    ) -> Block {
        let numbers = Set(numbers)
        let columns = heads.enumerated().map { place, head in
            Block.Table.Column(
                [.text(head.0)], weight: head.1,
                alignment: numbers.contains(place) ? .end : .start)
        }
        return .table(.init(columns: columns, rows: rows))
    }

    /// Words of the paper in a cell.
    func words(_ words: String) -> [Inline] { words.isEmpty ? [] : [.text(words)] }

    /// What was said or typed, in a cell.
    func told(_ words: String) -> [Inline] { words.inlines(in: spoken, on: language) }

    /// The entries: letter, name, the fields that the board counts by, and the rest in words.
    var entries: Block {
        let schema = content.schema
        let filled = schema.fields.filter { field in
            field.role?.isScore != true && field.role != .name && field.role != .period
                && content.rows.contains { !values(of: field, in: $0).isEmpty }
        }
        let main = Array(
            filled.filter { $0.role != .gate && ($0.role != nil || $0.isRequired) }.prefix(4))
        let rest = filled.filter { field in !main.contains { $0.key == field.key } }
        let name = schema.field(.name)?.label[language] ?? say(BoardWord.entry)
        let heads: [(String, Int)] =
            [("", 2), (name, 12)] + main.map { ($0.label[language], 6) }
            + (rest.isEmpty ? [] : [(say(BoardWord.particulars), 14)])
        let rows = content.rows.map { row in
            [words(row.label), told(row.name(in: schema))] + main.map { cell(of: $0, in: row) }
                + (rest.isEmpty ? [] : [particulars(rest, of: row)])
        }
        return table(
            heads, numbers: main.indices.filter { main[$0].isOfNumbers }.map { $0 + 2 }, rows)
    }

    private func particulars(_ fields: [BoardField], of row: BoardRow) -> [Inline] {
        let parts = fields.compactMap { field -> [Inline]? in
            let value = cell(of: field, in: row)
            return value.isEmpty ? nil : [.text(field.label[language] + ": ")] + value
        }
        return Array(parts.joined(separator: [.text("; ")]))
    }

    /// What an amount is for: `/bulan`.
    private func period(of row: BoardRow) -> String {
        guard let field = content.schema.field(.period), let value = row.values[field.key] else {
            return ""
        }
        return "/" + field.label(of: value, in: language)
    }

    /// What a field holds, in a cell: words as they were typed, and what the paper says for numbers,
    /// days and the values that the method knows.
    func cell(of field: BoardField, in row: BoardRow) -> [Inline] {
        let value = values(of: field, in: row)
        return isTyped(field, in: row) ? told(value) : words(value)
    }

    private func isTyped(_ field: BoardField, in row: BoardRow) -> Bool {
        switch field.type {
        case .text, .note, .entry: true
        case .choice: row.values[field.key].map { isTyped($0, field) } ?? false
        case .number, .money, .date, .person, .yesNo: false
        }
    }

    /// Whether a value is none of those that the method knows.
    private func isTyped(_ value: String, _ field: BoardField) -> Bool {
        !field.values.contains { $0.value == value && $0.label.isOfTwoLanguages }
    }

    /// What people call a value of a field, as a cell.
    func label(of value: String, _ field: BoardField) -> [Inline] {
        let label = field.label(of: value, in: language)
        return isTyped(value, field) ? told(label) : words(label)
    }

    /// What a field holds; of a reading every one, with its day.
    func values(of field: BoardField, in row: BoardRow) -> String {
        row.values.keys.filter { $0.field == field.key }.sorted().map { key in
            let value = language.entryValue(row.values[key] ?? "", of: field, onPaper: true)
            let period = field.role == .amount ? period(of: row) : ""
            return value + period + (key.day.map { " (" + language.date($0) + ")" } ?? "")
        }.joined(separator: ", ")
    }
}

extension BoardField {
    /// Whether it holds one number, so that those of all entries stand one under the other.
    fileprivate var isOfNumbers: Bool { type == .number || type == .money }
}

extension Phrase {
    /// Whether somebody translated it; a village or what somebody typed is the same in both.
    fileprivate var isOfTwoLanguages: Bool { indonesian != english }
}
