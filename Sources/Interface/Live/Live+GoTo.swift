import Discussion
import Terminal
import Wording

extension Live {
    /// Where a number, a time of day or words may lead: items, notes and people.
    func destinations(for typed: String) -> [Choices.Choice] {
        let words = typed.split(separator: " ")
        guard let last = words.last else { return items { _, _ in true } }
        let kind = words.dropLast().joined(separator: " ").lowercased()
        let numbered = names(kind, .item) ? items { number, _ in number == last } : []
        if last.contains("."), !numbered.isEmpty { return numbered }
        if let number = Int(last) {
            var found = numbered
            if names(kind, .note), let note = note(number: number) { found.append(note) }
            return found + (kind.isEmpty ? note(at: typed) : [])
        }
        let timed = note(at: typed)
        if !timed.isEmpty { return timed }
        let likeness = Likeness(typed)
        return items { likeness.toSentence($1.title) != nil } + people(like: likeness)
            + notes(with: typed)
    }

    /// How many notes are offered at once; more words find fewer.
    private static let mostNotes = 50

    private func notes(with typed: String) -> [Choices.Choice] {
        let words = typed.split(whereSeparator: \.isWhitespace).map { FilterWord($0) }
        let notes = session.notes
        let fitting = tally.notes.lazy.map { notes[$0] }
            .filter { note in words.allSatisfy { $0.isIn(note.text) } }
        return fitting.prefix(Self.mostNotes).map(destination)
    }

    /// Whether a word before a number is, or begins, that of the kind in either language.
    private func names(_ kind: String, _ word: PaletteWord) -> Bool {
        Language.allCases.contains { word.word(in: $0).hasPrefix(kind) }
    }

    private func items(where fits: (String, AgendaItem) -> Bool) -> [Choices.Choice] {
        let (open, outline) = (session.openItem, session.outline)
        let found = zip(outline.numbers, outline.items).filter { fits($0, $1) }
        let isFlat = !found.contains { $0.0.contains(".") }
        let width = isFlat ? found.map(\.0.columns).max() ?? 0 : 0
        return
            found
            .map { number, item in
                let id = item.id
                return Choices.Choice(
                    name: number.leftPadded(to: width) + " " + item.title,
                    aside: PaletteWord.item.word(in: language),
                    isCurrent: id == open, take: { $0.go(to: id, in: .agenda) })
            }
    }

    private func people(like likeness: Likeness) -> [Choices.Choice] {
        tally.roster.filter { likeness.toSentence($0.code + " " + ($0.fullName ?? "")) != nil }
            .map { person in
                Choices.Choice(
                    name: tally.labels[person.id, default: person.code] + " "
                        + (person.fullName ?? ""),
                    aside: ViewName.people.word(in: language).lowercased(),
                    take: { $0.go(to: person.id, in: .people) })
            }
    }

    /// The note of this number, counted from the first that was said.
    private func note(number: Int) -> Choices.Choice? {
        guard tally.notes.indices.contains(number - 1) else { return nil }
        return destination(session.notes[tally.notes[number - 1]])
    }

    /// The first note said at a time of day, with its seconds or without, or after it.
    private func note(at typed: String) -> [Choices.Choice] {
        let parts = typed.split(separator: typed.contains(":") ? ":" : ".")
        let seconds = parts.count == 3 ? Int(parts[2]) : 0
        guard let seconds, 0...59 ~= seconds,
            let minutes = readClock(parts.prefix(2).joined(separator: ":"))
        else { return [] }
        let session = session
        let time = (Int64(minutes) * 60 + Int64(seconds)) * 1000
        let place = tally.notes.first { session.notes[$0].happened.wall.timeOfDay >= time }
        return place.map { [destination(session.notes[$0])] } ?? []
    }

    private func destination(_ note: Note) -> Choices.Choice {
        let time = language.clockWithSeconds(note.happened.wall)
        return Choices.Choice(
            name: time + " " + note.kind.sign.filled(to: 2) + " " + note.text.firstLine,
            aside: PaletteWord.note.word(in: language), take: { $0.go(to: note.id, in: .notes) })
    }

    /// Shows a row of a view, with the keys in its list.
    func go(to row: EntityID, in view: View) {
        isInLists = true
        selection[view] = row
        show(view)
    }
}
