import Discussion
import Terminal
import Wording

/// All that is known of one entry of a board, each value behind the name of its field.
struct EntryDetail {
    let rows: EntryRows
    /// What the entry belongs to, in words.
    let links: [String]
    let entry: EntityID

    private var content: BoardContent { rows.content }
    private var language: Language { rows.language }
    private var row: BoardRow? { content.rows.first { $0.id == entry } }

    /// Draws it at the foot of an area: a field in each row where the list, which has so many rows,
    /// leaves room for that; one behind the other where its own row is cut.
    func draw(below list: Int, isCut: Bool, on surface: inout Surface, in rest: inout Area) {
        guard let row else { return }
        let name = row.label + " " + row.name(in: content.schema)
        let width = max(1, rest.width - 2)
        let missing = missing(in: row)
        let lines =
            name.wrapped(to: width).map { ($0, Role.strong) }
            + missing.flatMap { $0.wrapped(to: width) }.map { ($0, Role.warn) }
            + parts(of: row).flatMap { $0.wrapped(to: width) }.map { ($0, Role.dim) }
        guard rest.height > lines.count + min(list, max(8, rest.height / 2)) else {
            guard isCut, rest.height >= 5 else { return }
            var foot = rest.takeBottom(max(2, rest.height - min(list, rest.height / 2 + 2)))
            return drawRun(name, missing + parts(of: row), on: &surface, in: &foot)
        }
        guard isCut || lines.count > 1 else { return }
        var foot = rest.takeBottom(lines.count + 1)
        drawRule(on: &surface, in: &foot)
        for (text, role) in lines {
            let line = foot.takeTop(1)
            surface.put(text, at: line.x + 1, line.y, role, limit: width)
        }
    }

    /// What sets it off from the list.
    private func drawRule(on surface: inout Surface, in area: inout Area) {
        let rule = area.takeTop(1)
        surface.fill(x: rule.x, y: rule.y, width: rule.width, height: 1, with: "─", role: .border)
    }

    /// The name and what is known, one behind the other: set off where there is room for all of it,
    /// else as much as fits.
    private func drawRun(
        _ name: String, _ parts: [String], on surface: inout Surface, in area: inout Area
    ) {
        let width = max(1, area.width - 2)
        let below = parts.joined(separator: " · ").wrapped(to: width)
        if below.count + 2 <= area.height {
            drawRule(on: &surface, in: &area)
            surface.put(name, at: area.x + 1, area.takeTop(1).y, .strong, limit: width)
            for line in below {
                surface.put(line, at: area.x + 1, area.takeTop(1).y, .dim, limit: width)
            }
            return
        }
        let lines = ([name] + parts).joined(separator: " · ").wrapped(to: width)
        let whole = lines.prefix(max(0, area.height - 1)).map(String.init)
        for line in whole + [lines.dropFirst(whole.count).joined(separator: " ")] {
            surface.put(line, at: area.x + 1, area.takeTop(1).y, .strong, limit: width)
        }
    }

    /// The scores come first, since the signs of the gates stand in the list.
    private func parts(of row: BoardRow) -> [String] {
        let fields = content.schema.fields.filter { $0.role != .name }
        let gates = fields.filter { $0.role == .gate }
        return (fields.filter { $0.role != .gate } + gates).flatMap { values(of: $0, in: row) }
            + links.map { "↔ " + $0 }
    }

    /// What the entry lacks, which its row has no room to name.
    private func missing(in row: BoardRow) -> [String] {
        let line = content.tracker.first { $0.entry == row.id }
        let names =
            line?.gaps(in: language)
            ?? content.gaps(of: row).map { $0.label[language].lowercased() }
        guard !names.isEmpty else { return [] }
        return [BoardWord.missing.word(in: language) + ": " + names.joined(separator: ", ")]
    }

    /// What a field holds, a reading with its day; of a score the median.
    private func values(of field: BoardField, in row: BoardRow) -> [String] {
        let label = field.label[language] + ": "
        if field.role?.isScore == true { return median(of: field, row).map { [label + $0] } ?? [] }
        return row.values.keys.filter { $0.field == field.key }.sorted().map { key in
            let value = language.entryValue(
                row.values[key] ?? "", of: field, person: rows.label)
            return label + value + (key.day.map { " (" + language.shortDate($0) + ")" } ?? "")
        }
    }

    private func median(of field: BoardField, _ row: BoardRow) -> String? {
        let line = content.ranking.lines.first { $0.entry == row.id }
        return line?.medians[field.key].map {
            language.number($0, places: $0 == $0.rounded() ? 0 : 1)
        }
    }
}
