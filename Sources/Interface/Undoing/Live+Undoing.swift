import Discussion
import SessionFile
import Wording

extension Live {
    /// How many rows of the history are offered at once; typing finds older ones.
    private static let mostRows = 200

    /// What anybody recorded and undo can take back, the latest first, in a list of what concerns
    /// the selected row; what was chosen is asked once more, by its author's name.
    func history(like typed: String) -> [Choices.Choice] {
        if let wantedUndoing { return confirmation(of: wantedUndoing) }
        let likeness = Likeness(typed)
        let choices = undoable.lazy.map { self.row($0) { $0.askOnce($1) } }
        return Array(
            choices.filter { likeness.toSentence($0.name + " " + $0.aside) != nil }
                .prefix(Self.mostRows))
    }

    private var undoable: [Trace] {
        let all = session.history.reversed().filter(\.canBeUndone)
        guard isInLists, let selected else { return all }
        let own = all.filter { $0.isAbout(selected) }
        return own.isEmpty ? all : own
    }

    /// What the selected row is called where the history is of that alone.
    var subjectOfHistory: String? {
        guard isInLists, let selected,
            session.history.contains(where: { $0.canBeUndone && $0.isAbout(selected) })
        else { return nil }
        return name(of: selected, upTo: 200)
    }

    private func row(
        _ trace: Trace, prefixed prefix: (String) -> String = { $0 },
        take: @escaping @Sendable (Live, Trace) -> Void
    ) -> Choices.Choice {
        Choices.Choice(
            name: prefix(what(trace, upTo: 200)),
            aside: session.authors[trace.author] + " " + language.clockWithSeconds(trace.at)
        ) { take($0, trace) }
    }

    /// What an event did: `perubahan acara «Kopi» · Menit: 10 → 8`.
    func what(_ trace: Trace, upTo columns: Int = 30) -> String {
        let subject = trace.subject.flatMap { name(of: $0, upTo: columns) }
        let changes = trace.subject.map { self.changes(of: $0, by: trace.event) } ?? []
        return trace.action.word(in: language)
            + language.about(subject, others: Int(trace.others))
            + (changes.isEmpty ? "" : " · " + changes.joined(separator: ", "))
    }

    /// Which fields of a thing an event changed, with what they held before and hold by it; what
    /// made the thing changed nothing of it.
    private func changes(of thing: EntityID, by event: EventID) -> [String] {
        guard thing.event != event else { return [] }
        if let item = session.items[thing] {
            return item.fields.changes(by: event).map { told($0, at: .item(thing, $0.key)) }
        }
        if let person = session.people[thing] {
            return person.fields.changes(by: event).map { told($0, at: .person(thing, $0.key)) }
        }
        if let note = session.notes[thing] {
            // Its words name it already.
            return note.fields.changes(by: event).filter { $0.key != .text }
                .map { told($0, at: .note(thing, $0.key)) }
        }
        return []
    }

    private func told<Key>(
        _ change: (key: Key, before: FieldValue?, after: FieldValue?), at place: Conflict.Place
    ) -> String {
        func text(_ value: FieldValue?) -> String {
            language.text(of: value, at: place, in: session).excerpt
        }
        let before = change.before.map { text($0) + " → " } ?? ""
        return language.field(of: place, in: session) + ": " + before + text(change.after)
    }

    private func askOnce(_ trace: Trace) {
        do throws(SessionFileError) {
            let events = try file.events(Set(session.history.map(\.event)))
            wantedUndoing = Undoing(
                trace: trace,
                dependents: session.dependents(of: trace.event, among: Array(events.values)),
                notes: session.notes(naming: trace.event).count)
            openPalette(onChoicesOf: ToolName.history.rawValue)
        } catch { note(error) }
    }

    /// The row that does it, and below it what hangs on it.
    private func confirmation(of undoing: Undoing) -> [Choices.Choice] {
        let author = session.authors[undoing.trace.author]
        let name = language.takeBack(
            what(undoing.trace), of: author, isReadOut: isReadOut)
        let rows = undoing.dependents.map { trace in
            row(trace, prefixed: language.goesWithIt) { live, _ in live.takeBack(undoing) }
        }
        let left = Choices.Choice(name: language.standWithoutIt(undoing.notes)) {
            $0.takeBack(undoing)
        }
        return [Choices.Choice(name: name) { $0.takeBack(undoing) }] + rows
            + (undoing.notes > 0 ? [left] : [])
    }

    private func takeBack(_ undoing: Undoing) {
        wantedUndoing = nil
        let (what, author) = (what(undoing.trace), session.authors[undoing.trace.author])
        let all = [undoing.trace] + undoing.dependents.filter(\.canBeUndone)
        guard ask(.retract(all.map(\.event))) != nil else { return }
        report(language.undone(what, of: author))
    }

    /// An event with those that would change nothing without it, which go with it.
    func withDependents(_ event: EventID) -> [EventID] {
        guard let events = try? file.events(Set(session.history.map(\.event))) else {
            return [event]
        }
        let dependents = session.dependents(of: event, among: Array(events.values))
        return [event] + dependents.filter(\.canBeUndone).map(\.event)
    }
}

extension Trace {
    /// Whether it made a thing or did something with it.
    fileprivate func isAbout(_ thing: EntityID) -> Bool {
        subject == thing || event == thing.event
    }
}
