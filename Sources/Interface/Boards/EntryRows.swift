import Discussion
import Terminal
import Wording

/// The entries of a board in the order in which they are listed, each in one row.
struct EntryRows {
    typealias Run = NoteLines.Run

    /// One row of the list; a head has no entry.
    struct Row {
        var entry: EntityID?
        var runs: [Run]
        /// Whether something is known that it does not tell.
        var leavesOut = false

        /// Whether something of it has no room in so many columns.
        func isCut(at width: Int) -> Bool {
            let text = runs.map(\.text).joined()
            return leavesOut || text.columns > width || text.contains("…")
        }
    }

    let content: BoardContent
    let language: Language
    let width: Int
    /// What a person in a field is called.
    var label: (EntityID) -> String = { _ in "?" }
    /// Whether names stand whole and not in columns, for who hears them read out.
    var isReadOut = false
    /// What an entry belongs to, in words.
    var links: (EntityID) -> [String] = { _ in [] }

    /// The entries, below each what it belongs to.
    var rows: [Row] {
        entryRows.flatMap { row in
            let links = row.entry.map(links) ?? []
            guard !links.isEmpty else { return [row] }
            let text = "      ↔ " + links.joined(separator: " · ")
            return [row, Row(runs: [Run(text: text.clipped(to: width - 1), role: .dim)])]
        }
    }

    private var entryRows: [Row] {
        switch content.schema.kind {
        case .ranking: ranked
        case .tracker: tracked
        case .list: grouped
        case .grid: plain { facts($0) }
        case .flow: flows
        }
    }

    /// Flows with the amounts in words, but in letters where a row has no room for these.
    private var flows: [Row] {
        let rows = plain { flowFacts($0, inWords: true) }
        guard !isReadOut, rows.contains(where: { $0.isCut(at: width) }) else { return rows }
        return plain { flowFacts($0, inWords: false) }
    }

    private func flowFacts(_ row: BoardRow, inWords: Bool) -> String {
        [amount(row, inWords: inWords), facts(row, without: [.amount, .period])]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func say(_ worded: some Worded) -> String { worded.word(in: language) }

    /// Each entry with what is known of it, and what it lacks; names have the columns that the rest
    /// leaves them, three fifths at least.
    private func plain(_ facts: (BoardRow) -> String) -> [Row] {
        let facts = content.rows.map(facts)
        let gaps = content.rows.map { row in
            content.gaps(of: row).map { $0.label[language].lowercased() }
        }
        let rest = zip(facts, gaps).map { facts, gaps in
            let warning = warning(of: gaps, room: .max)
            return facts.columns + warning.columns + (facts.isEmpty || gaps.isEmpty ? 0 : 3)
        }
        let names = max(min(60, width * 3 / 5), width - 6 - (rest.max() ?? 0))
        return content.rows.indices.map { place in
            let row = content.rows[place]
            return Row(
                entry: row.id, runs: plain(row, facts[place], gaps[place], names: names))
        }
    }

    private func plain(
        _ row: BoardRow, _ facts: String, _ missing: [String], names: Int
    ) -> [Run] {
        let name = row.name(in: content.schema)
        let isAlone = facts.isEmpty && missing.isEmpty
        let column = isAlone ? name : inColumn(name, upTo: names) + "  "
        let separator = facts.isEmpty ? "" : " · "
        let used = 4 + column.columns + facts.columns + separator.columns
        let warning = warning(of: missing, room: width - used)
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(text: column, role: .text),
            Run(text: isReadOut && !facts.isEmpty ? "· " + facts : facts, role: .dim),
            Run(text: warning.isEmpty ? "" : separator + warning, role: .warn),
        ]
    }

    /// What is missing, by its names where there is room for all of them, else how much it is, as far
    /// as there is room for that; the detail of an entry names it.
    func warning(of missing: [String], room: Int) -> String {
        guard !missing.isEmpty else { return "" }
        let word = say(BoardWord.missing)
        let whole = word + ": " + missing.joined(separator: ", ")
        if isReadOut || whole.columns <= room { return whole }
        let count = "\(word) \(missing.count)"
        return count.columns <= room ? count : ""
    }

    /// A name in a column as wide as the longest, of so many columns at most.
    private func inColumn(_ name: String, upTo most: Int) -> String {
        if isReadOut { return name }
        let longest = content.rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return name.filled(to: min(longest, max(10, most)))
    }

    /// A name in a column as wide as the longest, where the rest of a row takes so many columns; of
    /// a third of the width at least.
    func inColumn(_ name: String, beside rest: Int) -> String {
        if isReadOut { return name }
        let longest = content.rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return name.filled(to: max(10, min(longest, max(width / 3, width - rest))))
    }

    /// What the fields say beside the name, in their order, a reading with its day.
    private func facts(_ row: BoardRow, without roles: Set<BoardRole> = []) -> String {
        let fields = content.schema.fields.filter { field in
            field.role != .name && field.role?.isScore != true
                && !(field.role.map(roles.contains) ?? false)
        }
        return fields.flatMap { field in
            row.values.keys.filter { $0.field == field.key }.sorted().map { key in
                let value = value(row.values[key] ?? "", of: field)
                return value + (key.day.map { " (" + language.shortDate($0) + ")" } ?? "")
            }
        }.joined(separator: " · ")
    }

    /// `110 juta/bulan`, `110 jt/bulan`.
    private func amount(_ row: BoardRow, inWords: Bool) -> String {
        guard let amount = row.number(content.schema.field(.amount)) else { return "" }
        let period = content.schema.field(.period)
        let per = period.flatMap { row.values[$0.key] }.map {
            "/" + (period?.label(of: $0, in: language) ?? $0)
        }
        return language.shortAmount(amount, inWords: inWords) + (per ?? "")
    }

    private func value(_ text: String, of field: BoardField) -> String {
        switch field.type {
        case .money: return Double(text).map { language.shortAmount($0) } ?? text
        case .yesNo where field.values.isEmpty && field.role != .gate:
            return text == "yes" ? field.label[language].lowercased() : "–"
        default: return language.entryValue(text, of: field, person: label)
        }
    }

    private var grouped: [Row] {
        let rows = Dictionary(
            uniqueKeysWithValues: zip(
                content.rows.map(\.id), plain { facts($0, without: [.group]) }))
        return content.groups.flatMap { group -> [Row] in
            let name = language.group(group.group, of: content.schema.field(.group))
            let head = Row(
                runs: [Run(text: " " + name.uppercased() + " \(group.rows.count)", role: .title)])
            return [head] + group.rows.compactMap { rows[$0.id] }
        }
    }
}

extension BoardContent {
    /// The fields that are empty and without which an entry is incomplete, or is not counted.
    func gaps(of row: BoardRow) -> [BoardField] {
        let required = row.missing(in: schema)
        return required
            + uncounted(row).filter { field in
                !required.contains { $0.key == field.key }
            }
    }
}
