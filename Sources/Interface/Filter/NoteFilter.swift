import Discussion

/// Whether a note has every word of a filter: in its text, its tags, its owner or its speaker's
/// name; `#` asks for a tag, `@` for a speaker, and a mark for the notes of its kind.
struct NoteFilter {
    /// One word, with the people and the kind that it may mean.
    private struct Wanted {
        var word: FilterWord
        var people: Set<EntityID> = []
        var codes: Set<Substring> = []
        var kind: NoteKind?
        var tag: FilterWord?
        var isSpeaker = false
    }

    private let notes: Table<Note>
    private let wanted: [Wanted]

    init(_ words: [FilterWord], in session: Session, _ tally: Tally) {
        notes = session.notes
        wanted = words.map { word in
            var wanted = Wanted(word: word)
            wanted.isSpeaker = word.text.first == "@"
            let name = wanted.isSpeaker ? FilterWord(word.text.dropFirst()) : word
            let people = tally.roster.filter {
                name.isIn(tally.labels[$0.id, default: $0.code]) || name.isIn($0.fullName ?? "")
            }
            wanted.people = Set(people.map(\.id))
            wanted.codes = Set(people.map { $0.code[...] })
            wanted.kind = NoteKind.allCases.first { $0.sign == word.text }
            if word.text.first == "#" { wanted.tag = FilterWord(word.text.dropFirst()) }
            return wanted
        }
    }

    /// Whether the note at a place fits.
    func fits(_ place: Int) -> Bool {
        let note = notes[place]
        return wanted.allSatisfy { has($0, note) }
    }

    private func has(_ wanted: Wanted, _ note: Note) -> Bool {
        if let kind = wanted.kind, note.kind == kind { return true }
        if let tag = wanted.tag { return note.fields.list(.tags).contains { tag.isIn($0) } }
        if case .person(let person) = note.speaker, wanted.people.contains(person) { return true }
        if wanted.isSpeaker { return false }
        return wanted.word.isIn(note.text) || isBeside(note, wanted)
    }

    private func isBeside(_ note: Note, _ wanted: Wanted) -> Bool {
        let fields = note.fields
        if let owner = fields.entity(.owner), wanted.people.contains(owner) { return true }
        if fields.entities(.helpers).contains(where: wanted.people.contains) { return true }
        let recipients = fields.text(.recipient)?.split(separator: ", ") ?? []
        if recipients.contains(where: wanted.codes.contains) { return true }
        let texts = [fields.text(.translation), fields.text(.office), fields.text(.recipient)]
        return texts.contains { $0.map(wanted.word.isIn) ?? false }
            || fields.list(.tags).contains { wanted.word.isIn($0) }
    }
}
