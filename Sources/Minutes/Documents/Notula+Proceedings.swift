import Discussion
import Wording

extension DocumentWriter {
    /// What happened: the opening words, then the discussion item by item.
    var proceedings: [Section] {
        let spoken = release.notes.filter { !Self.outcomeKinds.contains($0.kind) }
        let openings = release.items.filter(\.type.isOpening).map(\.id)
        let opening = spoken.filter { $0.item.map(openings.contains) ?? false }
        let discussion = spoken.filter { !($0.item.map(openings.contains) ?? false) }
        return [
            Section(.activity, [.heading(1, label(.activity))]),
            Section(
                .opening, [.heading(2, label(.opening))] + openers(before: opening), in: .activity,
                .letter),
            Section(
                .discussion, [.heading(2, label(.discussion))] + said(byItem: discussion),
                in: .activity, .letter),
        ]
    }

    /// Who opened the session officially, if that may be told, then what was said; a dotted line for
    /// neither.
    private func openers(before notes: [ReleasedNote]) -> [Block] {
        let openers: [Block] = release.items.compactMap { item in
            guard item.type == .opening, item.began != nil, let person = item.person,
                person != .someone
            else { return nil }
            let name = language.voiceInFull(person)
            return .paragraph([.text(language.openedOfficially(by: name))])
        }
        return notes.isEmpty && !openers.isEmpty ? openers : openers + said(byItem: notes)
    }

    static let outcomeKinds: Set<NoteKind> = [.outcome, .action, .parked]

    /// Notes under the heading of each item; a dotted line where nothing was noted.
    private func said(byItem notes: [ReleasedNote]) -> [Block] {
        guard !notes.isEmpty else { return [.paragraph([.fillIn(60)])] }
        let notes = Dictionary(grouping: notes, by: \.item)
        return underItems(level: 3) { item in told(notes[item.id] ?? []) }
            + outsideAgenda(level: 3, told(notes[nil] ?? []))
    }

    /// What one after another said, each voice named once for what it said without a break.
    func said(_ notes: [ReleasedNote]) -> [Block] {
        var groups: [[ReleasedNote]] = []
        for note in notes {
            if let last = groups.last?.last, last.goesOn(in: note) {
                groups[groups.count - 1].append(note)
            } else {
                groups.append([note])
            }
        }
        return groups.flatMap(voiced)
    }

    private func voiced(_ notes: [ReleasedNote]) -> [Block] {
        guard let first = notes.first else { return [] }
        if first.kind == .summary { return summed(up: notes) }
        guard let voice = first.voice else { return notes.map { .paragraph(inlines($0)) } }
        let name: [Inline] = [.strong(told(voice, inFull: true)), .text(": ")]
        if notes.count == 1 { return [.paragraph(name + inlines(first))] }
        let items = notes.map { [Block.paragraph(inlines($0))] }
        return [
            .paragraph([.strong(told(voice, inFull: true)), .text(":")]),
            .list(.init(.bullet, items: items)),
        ]
    }

    /// What was read back to the room as its own words, so that nobody takes it for a speaker's.
    private func summed(up points: [ReleasedNote]) -> [Block] {
        let lead: [Inline] = [.strong(label(.summary) + [.text(":")])]
        if points.count == 1 { return [.paragraph(lead + [.text(" ")] + summaryPoint(points[0]))] }
        return [
            .paragraph(lead),
            .list(.init(.bullet, items: points.map { [.paragraph(summaryPoint($0))] })),
        ]
    }

    /// A point of a summary, and what the room said to it.
    func summaryPoint(_ note: ReleasedNote) -> [Inline] {
        let objectors = note.objectors.map { language.voiceInFull($0) }
        let answer = language.memberCheck(note.summaryStatus ?? .unread, objectors: objectors)
        return inlines(note)
            + (answer.map { [.text(" "), .emphasis(telling(objectors, in: $0))] } ?? [])
    }
}

extension ReleasedNote {
    /// Whether another goes on with it: in the same voice, or in the same summary.
    fileprivate func goesOn(in other: ReleasedNote) -> Bool {
        if kind == .summary || other.kind == .summary { return kind == other.kind }
        return voice == other.voice && speaker == other.speaker
    }
}

extension AgendaItemType {
    /// Whether what is said in it belongs to the opening words of the minutes.
    fileprivate var isOpening: Bool {
        switch self {
        case .registration, .ceremony, .anthem, .prayer, .report, .speech, .opening: true
        default: false
        }
    }
}
