import Discussion
import Wording

/// What the fields of an entry hold, in words, one at a time; nothing where one holds nothing.
struct EntryValues {
    let content: BoardContent
    let language: Language

    /// What a field holds, of several readings each with its day.
    func value(of field: BoardField, in row: BoardRow) -> String? {
        let keys = row.values.keys.filter { $0.field == field.key }.sorted()
        guard !keys.isEmpty else { return nil }
        return keys.map { key in
            let text = row.values[key] ?? ""
            let isAmount = field.type == .money
            let amount = isAmount ? Double(text).map { language.shortAmount($0) } : nil
            return (amount ?? language.entryValue(text, of: field))
                + (key.day.map { " (" + language.shortDate($0) + ")" } ?? "")
        }.joined(separator: ", ")
    }

    /// In which part of the chart an idea stands.
    func quadrant(of row: BoardRow) -> String? {
        ranked(row)?.quadrant?.word(in: language)
    }

    /// The median of the scores of a field.
    func median(of field: BoardField, _ row: BoardRow) -> String? {
        ranked(row)?.medians[field.key].map {
            language.number($0, places: $0 == $0.rounded() ? 0 : 1)
        }
    }

    /// The answers at the gates, a sign each; nothing where none is answered.
    func gates(of row: BoardRow) -> String? {
        let answers = content.schema.fields(.gate).map { row.values[$0.key] }
        guard answers.contains(where: { Self.sign($0) != "?" }) else { return nil }
        return answers.map(Self.sign).joined()
    }

    /// How far an indicator has come, in squares and percent.
    func progress(_ row: BoardRow, bars: Int) -> String? {
        guard let share = tracked(row)?.progress else { return nil }
        let full = Int((min(max(share, 0), 1) * Double(bars)).rounded())
        return String(repeating: "■", count: full) + String(repeating: "□", count: bars - full)
            + language.percent(share).leftPadded(to: 5)
    }

    /// Where an indicator began, where it is, and where it is to arrive: `0 → 15 → 60`.
    func ends(of row: BoardRow) -> String? {
        tracked(row).map { line in
            [line.baseline, line.readings.last?.value, line.target].map { number in
                number.map { language.number($0, places: $0 == $0.rounded() ? 0 : 1) } ?? "?"
            }.joined(separator: " → ")
        }
    }

    /// An answer at a gate; a question mark where there is none.
    static func sign(_ answer: String?) -> String {
        switch answer {
        case "yes": "✓"
        case "no": "✗"
        default: "?"
        }
    }

    private func ranked(_ row: BoardRow) -> Ranking.Line? {
        content.ranking.lines.first { $0.entry == row.id }
    }

    private func tracked(_ row: BoardRow) -> TrackerLine? {
        content.tracker.first { $0.entry == row.id }
    }
}
