import Discussion
import Wording

extension DocumentWriter {
    /// What happened: the opening words, then the discussion item by item.
    var proceedings: [Block] {
        let spoken = release.notes.filter { !Self.outcomeKinds.contains($0.kind) }
        let openings = release.items.filter(\.type.isOpening).map(\.id)
        let opening = spoken.filter { $0.item.map(openings.contains) ?? false }
        let discussion = spoken.filter { !($0.item.map(openings.contains) ?? false) }
        return [.heading(1, label(.activity)), .heading(2, numbered(1, label(.opening)))]
            + section(opening) + [.heading(2, numbered(2, label(.discussion)))]
            + section(discussion)
    }

    static let outcomeKinds: Set<NoteKind> = [.outcome, .action, .parked]

    /// `a. `, `b. ` before a heading, as the form counts its parts.
    func numbered(_ number: Int, _ heading: [Inline]) -> [Inline] {
        [.text(["a. ", "b. ", "c. ", "d. ", "e. ", "f. "][number - 1])] + heading
    }

    /// Notes under the heading of each item; a dotted line where nothing was noted.
    private func section(_ notes: [ReleasedNote]) -> [Block] {
        guard !notes.isEmpty else { return [.paragraph([.fillIn(60)])] }
        let unplaced = notes.filter { $0.item == nil }
        return release.items.flatMap { item -> [Block] in
            let spoken = notes.filter { $0.item == item.id }
            return spoken.isEmpty ? [] : [.heading(3, [.text(item.title)])] + said(spoken)
        } + said(unplaced)
    }

    /// What one after another said, each voice named once for what it said without a break.
    func said(_ notes: [ReleasedNote]) -> [Block] {
        let answered = Set(notes.flatMap { $0.kind == .answer ? $0.answers.prefix(1) : [] })
        let questions = Set(notes.filter { $0.kind == .question }.map(\.id))
        var blocks: [Block] = []
        var group: [ReleasedNote] = []
        for note in notes {
            // An answer stands under its question, not where it fell.
            if note.kind == .answer, !questions.isDisjoint(with: note.answers) { continue }
            if let last = group.last, !last.isSameVoice(as: note) {
                blocks += voiced(group)
                group = []
            }
            guard note.kind == .question else {
                group.append(note)
                continue
            }
            blocks += voiced(group) + question(note, answered: answered, in: notes)
            group = []
        }
        return blocks + voiced(group)
    }

    private func voiced(_ notes: [ReleasedNote]) -> [Block] {
        guard let first = notes.first else { return [] }
        guard let voice = first.voice else { return notes.map { .paragraph(inlines($0)) } }
        let name: [Inline] = [.strong([.text(language.voiceInFull(voice))]), .text(": ")]
        if notes.count == 1 { return [.paragraph(name + inlines(first))] }
        let items = notes.map { [Block.paragraph(inlines($0))] }
        return [
            .paragraph([.strong([.text(language.voiceInFull(voice))]), .text(":")]),
            .list(.init(.bullet, items: items)),
        ]
    }

    private func question(
        _ note: ReleasedNote, answered: Set<EntityID>, in notes: [ReleasedNote]
    ) -> [Block] {
        var name = note.number.map { language.question($0) } ?? note.kind.word(in: language)
        if let voice = note.voice { name += " – " + language.voiceInFull(voice) }
        let asked = Block.paragraph([.strong([.text(name)]), .text(": ")] + inlines(note))
        let answers = notes.filter { $0.kind == .answer && $0.answers.contains(note.id) }
        guard !answers.isEmpty else { return [asked] }
        let items = answers.map { answer -> [Block] in
            let word = NoteKind.answer.word(in: language)
            let voice = answer.voice.map { " – " + language.voiceInFull($0) } ?? ""
            return [.paragraph([.strong([.text(word + voice)]), .text(": ")] + inlines(answer))]
        }
        return [asked, .list(.init(.bullet, items: items))]
    }
}

extension ReleasedNote {
    fileprivate func isSameVoice(as other: ReleasedNote) -> Bool {
        voice == other.voice && speaker == other.speaker
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
