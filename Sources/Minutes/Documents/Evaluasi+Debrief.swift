import Discussion
import Wording

extension DocumentWriter {
    /// What the team said under each prompt, with who wrote it down and when; lines to write on
    /// where it said nothing yet.
    var debrief: [Block] {
        let others = release.debrief.filter { note in
            !Self.debriefHeadings.contains { note.answers($0) }
        }
        return [heading(1, .debrief)]
            + Self.debriefHeadings.flatMap { heading in
                [self.heading(2, heading)] + told(release.debrief.filter { $0.answers(heading) })
            } + (others.isEmpty ? [] : [heading(2, .unprompted)] + told(others))
    }

    private static let debriefHeadings: [EvaluationHeading] = [
        .themes, .quotes, .surprises, .differences, .mood, .unclear, .rewording, .incidents,
        .interpretations,
    ]

    private func told(_ notes: [DebriefNote]) -> [Block] {
        guard !notes.isEmpty else {
            return [Block](repeating: .paragraph([.fillIn(76)]), count: 3)
        }
        let items = notes.map { note -> [Block] in
            let source = note.author + ", " + language.clock(note.at)
            return [
                .paragraph([
                    .text(words(note.text) + " "), .emphasis([.text("(\(source))")]),
                ])
            ]
        }
        return [.list(.init(.bullet, items: items))]
    }
}

extension DebriefNote {
    /// Whether its prompt is that of the heading, which begins the question in both languages.
    fileprivate func answers(_ heading: EvaluationHeading) -> Bool {
        prompt?.indonesian.hasPrefix(heading.words[.indonesian] + ":") ?? false
    }
}
