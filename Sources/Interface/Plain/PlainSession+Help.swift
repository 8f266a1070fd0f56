import Discussion
import Terminal
import Wording

extension PlainSession {
    /// The commands that were asked for, by what is typed for them: what stands at the front of a
    /// line, what works at any time, and what once a view was read out.
    func told(of help: HelpList) -> [String] {
        let sections = help.matches
        let marks = sections.filter { $0.places == [.line] && $0.rows.first?.command.mark != nil }
        let views = View.allCases.map { view in
            (KeyWord.afterView(view.name, key: "\(view.rawValue)"), rows(of: view, in: sections))
        }
        let others = sections.filter { section in
            section.rows.first?.command.mark == nil
                && !View.allCases.contains { $0.place == section.places }
        }
        let lines =
            ([(KeyWord.marks.words, marks.flatMap(\.rows))]
            + [(KeyWord.anyTime.words, others.flatMap(\.rows))] + views)
            .flatMap { heading, rows in
                var known: Set<String> = []
                let told = rows.map { (live.typed(for: $0.command), $0.help[live.language]) }
                    .filter { known.insert($0.0).inserted }
                return told.isEmpty
                    ? [] : [heading[live.language]] + told.map { $0 + ": " + $1 }
            }
        return lines.isEmpty ? [PlainWord.nothingFits.word(in: live.language)] : lines
    }

    private func rows(of view: View, in sections: [KeyTable.Section]) -> [KeyTable.Row] {
        sections.first { $0.places == view.place }?.rows ?? []
    }
}
