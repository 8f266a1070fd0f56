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

        /// Whether something of it has no room in so many columns.
        func isCut(at width: Int) -> Bool {
            let text = runs.map(\.text).joined()
            return text.columns > width || text.contains("…")
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
        case .tracker: content.rows.map { Row(entry: $0.id, runs: indicator($0)) }
        case .list: grouped
        case .grid: content.rows.map { Row(entry: $0.id, runs: plain($0, facts($0))) }
        case .flow: flows
        }
    }

    /// Flows with the amounts in words, but in letters where a row has no room for these.
    private var flows: [Row] {
        let rows = content.rows.map { flow($0, inWords: true) }
        guard !isReadOut, rows.contains(where: { $0.isCut(at: width) }) else { return rows }
        return content.rows.map { flow($0, inWords: false) }
    }

    private func flow(_ row: BoardRow, inWords: Bool) -> Row {
        let facts = [
            amount(row, inWords: inWords), facts(row, without: [.amount, .period]),
        ]
        return Row(
            entry: row.id,
            runs: plain(row, facts.filter { !$0.isEmpty }.joined(separator: " · ")))
    }

    private func say(_ worded: some Worded) -> String { worded.word(in: language) }

    private func plain(_ row: BoardRow, _ facts: String) -> [Run] {
        let name = row.name(in: content.schema)
        let missing = content.gaps(of: row).map { $0.label[language].lowercased() }
        let warning =
            missing.isEmpty
            ? ""
            : (facts.isEmpty ? "" : " · ") + say(BoardWord.missing) + ": "
                + missing.joined(separator: ", ")
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(
                text: facts.isEmpty && warning.isEmpty ? name : inColumn(name) + "  ",
                role: .text),
            Run(text: isReadOut && !facts.isEmpty ? "· " + facts : facts, role: .dim),
            Run(text: warning, role: .warn),
        ]
    }

    /// A name in a column as wide as the longest, as far as there is room.
    private func inColumn(_ name: String) -> String {
        if isReadOut { return name }
        let longest = content.rows.map { $0.name(in: content.schema).columns }.max() ?? 0
        return name.filled(to: min(longest, max(10, min(60, width * 3 / 5))))
    }

    /// A name in a column as wide as the longest, where the rest of a row takes so many columns; of
    /// a third of the width at least.
    private func inColumn(_ name: String, beside rest: Int) -> String {
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
        content.groups.flatMap { group -> [Row] in
            let field = content.schema.field(.group)
            let name = group.group.flatMap { field?.label(of: $0, in: language) } ?? "–"
            let head = Row(
                runs: [Run(text: " " + name.uppercased() + " \(group.rows.count)", role: .title)])
            return [head]
                + group.rows.map {
                    Row(entry: $0.id, runs: plain($0, facts($0, without: [.group])))
                }
        }
    }

    private var ranked: [Row] {
        let gates = content.schema.fields(.gate)
        let scores = content.schema.fields(.impact, .effort, .gain, .burden)
        return content.ranking.lines.enumerated().compactMap { place, line in
            guard let row = content.rows.first(where: { $0.id == line.entry }) else { return nil }
            let answers = gates.map { EntryValues.sign(row.values[$0.key]) }.joined()
            let medians = scores.compactMap { field -> String? in
                guard let median = line.medians[field.key] else { return nil }
                let number = language.number(median, places: median == median.rounded() ? 0 : 1)
                return field.label[language] + " " + number
                    + (line.disputed.contains(field.key) ? "!" : "")
            }
            let quadrant = line.quadrant.map { say($0) } ?? "–"
            let head = "\(place + 1)".leftPadded(to: 3) + ". " + line.label + " "
            return Row(
                entry: row.id,
                runs: [
                    Run(text: head, role: .strong),
                    Run(
                        text: inColumn(line.name, beside: gates.count + 68) + " ",
                        role: line.gates == .failed ? .dim : .text),
                    Run(text: answers + " ", role: line.gates == .passed ? .ok : .warn),
                    Run(text: quadrant.filled(to: 13), role: .text),
                    Run(text: medians.joined(separator: " "), role: .dim),
                ])
        }
    }

    private func indicator(_ row: BoardRow) -> [Run] {
        guard let line = content.tracker.first(where: { $0.entry == row.id }) else { return [] }
        let bars = width < 60 ? 6 : min(30, width / 8)
        let progress = line.progress.map { min(max($0, 0), 1) } ?? 0
        let full = Int((progress * Double(bars)).rounded())
        let bar = String(repeating: "■", count: full) + String(repeating: "□", count: bars - full)
        let percent = line.progress.map { language.percent($0) } ?? "–"
        let ends = [line.baseline, line.readings.last?.value, line.target].map { number in
            number.map { language.number($0, places: $0 == $0.rounded() ? 0 : 1) } ?? "?"
        }
        let missing = line.gaps(in: language)
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(text: inColumn(line.name, beside: bars + 34) + " ", role: .text),
            Run(text: bar, role: progress >= 1 ? .ok : .info),
            Run(text: percent.leftPadded(to: 5) + "  ", role: .strong),
            Run(text: ends.joined(separator: " → "), role: .dim),
            Run(
                text: missing.isEmpty
                    ? ""
                    : "  " + say(BoardWord.missing) + ": " + missing.joined(separator: ", "),
                role: .warn),
        ]
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
