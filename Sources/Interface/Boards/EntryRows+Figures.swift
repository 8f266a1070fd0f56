import Discussion
import Terminal
import Wording

/// Ideas by their rank, and indicators by how far they have come; beside what is known of them
/// titles have the columns that are free.
extension EntryRows {
    var ranked: [Row] {
        let rows = Dictionary(uniqueKeysWithValues: content.rows.map { ($0.id, $0) })
        let lines = content.ranking.lines.filter { rows[$0.entry] != nil }
        let values = EntryValues(content: content, language: language)
        let gates = lines.map { rows[$0.entry].flatMap(values.gates) }
        let answers = (gates.compactMap { $0?.columns }.max() ?? -1) + 1
        let form = rankedForm(of: lines, beside: 7 + answers)
        let scores = lines.map { medians(of: $0, form.scores) }
        let quadrants = lines.map { line in
            form.hasQuadrants ? line.quadrant.map { say($0) } : nil
        }
        let quadrant = (quadrants.compactMap { $0?.columns }.max() ?? -1) + 1
        let rest = 8 + answers + quadrant + (scores.map(\.columns).max() ?? 0)
        return lines.indices.map { place in
            let facts = [
                (gates[place], answers, lines[place].gates == .passed ? Role.ok : .warn),
                (quadrants[place], quadrant, .text),
            ]
            return Row(
                entry: lines[place].entry,
                runs: ranked(lines[place], at: place, facts, beside: rest)
                    + [Run(text: scores[place], role: .dim)],
                leavesOut: form.leavesOut)
        }
    }

    /// The rank, the title and the facts, each in so many columns; those of which a row has none are
    /// its title's where that would be cut.
    private func ranked(
        _ line: Ranking.Line, at place: Int, _ facts: [(text: String?, columns: Int, role: Role)],
        beside rest: Int
    ) -> [Run] {
        let head = "\(place + 1)".leftPadded(to: 3) + ". " + line.label + " "
        let title = inColumn(line.name, beside: rest)
        let free = facts.allSatisfy { $0.text == nil } ? facts.reduce(0) { $0 + $1.columns } : 0
        let isCut = free > 0 && line.name.columns > title.columns
        return [
            Run(text: head, role: .strong),
            Run(
                text: (isCut ? line.name.filled(to: title.columns + free) : title) + " ",
                role: line.gates == .failed ? .dim : .text),
        ]
            + (isCut ? [] : facts).filter { $0.columns > 0 }.map {
                Run(text: ($0.text ?? "–").filled(to: $0.columns), role: $0.role)
            }
    }

    /// What stands beside the titles of ideas.
    private typealias RankedForm = (scores: [BoardRole], hasQuadrants: Bool, leavesOut: Bool)

    /// All scores; where titles would be cut for them, those by which ideas are ranked, then without
    /// the quadrant, which these and the drawing tell.
    private func rankedForm(of lines: [Ranking.Line], beside front: Int) -> RankedForm {
        let whole: RankedForm = ([.impact, .effort, .gain, .burden], true, false)
        if isReadOut { return whole }
        let ranks: [BoardRole] = [.impact, .effort]
        let forms: [RankedForm] = [whole, (ranks, true, true), (ranks, false, true)]
        let titles = lines.map { $0.name.columns }.max() ?? 0
        func fits(_ form: RankedForm, titles: Int) -> Bool {
            let quadrants = lines.map { line in
                form.hasQuadrants ? line.quadrant.map { say($0).columns } ?? -1 : -1
            }
            let scores = lines.map { medians(of: $0, form.scores).columns }
            let facts = (quadrants.max() ?? -1) + 1 + (scores.max() ?? 0)
            return front + titles + 1 + facts <= width
        }
        let fitting = forms.first { fits($0, titles: titles) }
        // What ranks an idea is not cut: where it has no room, the quadrant alone tells it.
        return fitting ?? (fits(forms[2], titles: max(10, width / 3)) ? forms[2] : ([], true, true))
    }

    /// What an idea was given, by the name of each score.
    private func medians(of line: Ranking.Line, _ roles: [BoardRole]) -> String {
        content.schema.fields.filter { field in field.role.map(roles.contains) ?? false }
            .compactMap { field in
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
