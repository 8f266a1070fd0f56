import Discussion
import Terminal
import Wording

/// Ideas by their rank, and indicators by how far they have come; beside what is known of them
/// titles have the columns that are free.
extension EntryRows {
    var ranked: [Row] {
        let gates = content.schema.fields(.gate)
        let values = EntryValues(content: content, language: language)
        let rows = Dictionary(uniqueKeysWithValues: content.rows.map { ($0.id, $0) })
        let lines = content.ranking.lines.filter { rows[$0.entry] != nil }
        let isChecked = content.rows.contains { row in
            gates.contains { row.values[$0.key] != nil }
        }
        let quadrants = lines.map { $0.quadrant.map { say($0) } ?? "–" }
        let medians = lines.map(medians)
        let quadrant = (quadrants.map(\.columns).max() ?? 0) + 1
        let answers = isChecked ? gates.count + 1 : 0
        let rest = quadrant + answers + (medians.map(\.columns).max() ?? 0)
        return lines.enumerated().compactMap { place, line in
            guard let row = rows[line.entry] else { return nil }
            let head = "\(place + 1)".leftPadded(to: 3) + ". " + line.label + " "
            let gates = isChecked ? (values.gates(of: row) ?? "–").filled(to: answers) : ""
            return Row(
                entry: row.id,
                runs: [
                    Run(text: head, role: .strong),
                    Run(
                        text: inColumn(line.name, beside: head.columns + 1 + rest) + " ",
                        role: line.gates == .failed ? .dim : .text),
                    Run(text: gates, role: line.gates == .passed ? .ok : .warn),
                    Run(text: quadrants[place].filled(to: quadrant), role: .text),
                    Run(text: medians[place], role: .dim),
                ])
        }
    }

    /// What an idea was given, by the name of each score.
    private func medians(of line: Ranking.Line) -> String {
        content.schema.fields(.impact, .effort, .gain, .burden).compactMap { field in
            guard let median = line.medians[field.key] else { return nil }
            let number = language.number(median, places: median == median.rounded() ? 0 : 1)
            return field.label[language] + " " + number
                + (line.disputed.contains(field.key) ? "!" : "")
        }.joined(separator: " ")
    }

    var tracked: [Row] {
        let values = EntryValues(content: content, language: language)
        let ends = content.rows.map { values.ends(of: $0) ?? "" }
        let longest = ends.map(\.columns).max() ?? 0
        let isIncomplete = content.tracker.contains { !$0.gaps(in: language).isEmpty }
        // Bars that would all be empty leave their columns to the titles.
        let hasBars = width >= 44 && content.tracker.contains { $0.progress != nil }
        let bars = !hasBars ? 0 : width < 60 ? 6 : min(30, width / 8)
        let least = isIncomplete ? say(BoardWord.missing).columns + 4 : 0
        let rest = 5 + bars + 7 + longest + least
        return zip(content.rows, ends).map { row, ends in
            Row(entry: row.id, runs: indicator(row, ends, bars: bars, beside: rest))
        }
    }

    private func indicator(_ row: BoardRow, _ ends: String, bars: Int, beside rest: Int) -> [Run] {
        guard let line = content.tracker.first(where: { $0.entry == row.id }) else { return [] }
        let progress = line.progress.map { min(max($0, 0), 1) } ?? 0
        let full = Int((progress * Double(bars)).rounded())
        let bar = String(repeating: "■", count: full) + String(repeating: "□", count: bars - full)
        let percent = line.progress.map { language.percent($0) } ?? "–"
        let title = inColumn(line.name, beside: rest)
        let left = width - 5 - title.columns - bars - 7 - ends.columns - 2
        let warning = warning(of: line.gaps(in: language), room: left)
        return [
            Run(text: row.label.leftPadded(to: 3) + " ", role: .strong),
            Run(text: title + " ", role: .text),
            Run(text: bar, role: progress >= 1 ? .ok : .info),
            Run(text: percent.leftPadded(to: 5) + "  ", role: .strong),
            Run(text: ends, role: .dim),
            Run(text: warning.isEmpty ? "" : "  " + warning, role: .warn),
        ]
    }
}
