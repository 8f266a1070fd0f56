import Discussion
import Minutes
import Wording

/// The state of a session on one page: what, when, the programme as it went, outcomes and actions.
struct StateDocument {
    let release: Release
    /// What is to be said of each approved version.
    let versions: [String]
    let language: Language

    var document: Document {
        let title = release.details.text(.title) ?? DocumentName.notula.word(in: language)
        return Document(
            title: title, language: language,
            blocks: [.title([.text(title)], lines: []), .fields(fields)] + programme
                + list(.conclusions, .outcome) + list(.followUp, .action) + list(.parked, .parked)
                + approvals)
    }

    private var approvals: [Block] {
        guard !versions.isEmpty else { return [] }
        let items = versions.map { [Block.paragraph([.text($0)])] }
        return [heading(.approvedVersions), .list(.init(.bullet, items: items))]
    }

    private var fields: [Block.Field] {
        let details = release.details
        let facts: [(MinutesLabel, String?)] = [
            (.dayAndDate, details.date(.date).map { language.dayAndDate($0) }),
            (.venue, details.text(.venue)),
            (.participants, language.people(participants)),
            (.discussion, language.notes(release.notes.count)),
            (.attribution, attributions),
        ]
        return facts.compactMap { label, text in
            text.map { Block.Field(label.word(in: language), $0) }
        }
    }

    /// Those who came, or as long as nobody has those on the list, both without the team.
    private var participants: Int {
        release.attendance.total ?? release.people.count { $0.role.isCounted }
    }

    /// How speakers are named, and in which items otherwise.
    private var attributions: String {
        let items = release.items.compactMap { item in
            item.attribution.map { language.attribution($0, ofItem: item.number) }
        }
        return ([release.attribution.word(in: language)] + items).joined(separator: "; ")
    }

    private var programme: [Block] {
        guard !release.items.isEmpty else { return [] }
        return [heading(.agenda), .outline(of: release.items[...]) { [.text(line(of: $0))] }]
    }

    /// What it is called, when it ran, and for how long against the plan.
    private func line(of item: Release.Item) -> String {
        let planned = item.minutes.map { language.duration(minutes: $0) }
        guard let began = item.began else {
            return item.title + (planned.map { " (\($0))" } ?? "")
        }
        let ended = item.ended.map { "–" + language.clock($0) } ?? "–"
        let length = language.duration(minutes: item.minutesRun)
        let plan = planned.map { " / \($0)" } ?? ""
        return "\(item.title) (\(language.clock(began))\(ended), \(length)\(plan))"
    }

    private func list(_ label: MinutesLabel, _ kind: NoteKind) -> [Block] {
        let notes = release.notes.filter { $0.kind == kind }
        guard !notes.isEmpty else { return [] }
        let items = notes.map { [Block.paragraph([.text(line(of: $0))])] }
        return [heading(label), .list(.init(.number, items: items))]
    }

    private func line(of note: ReleasedNote) -> String {
        let words = language.words(note.text)
        let facts = [
            note.recipient.map { language.wordsInside($0) }, language.owner(of: note),
            note.due.map { language.date($0) },
            note.outcomeStatus?.word(in: language) ?? note.actionStatus?.word(in: language),
        ].compactMap { $0 }
        return facts.isEmpty ? words : "\(words) (\(facts.joined(separator: ", ")))"
    }

    private func heading(_ label: MinutesLabel) -> Block {
        .heading(1, [.text(label.word(in: language))])
    }
}
