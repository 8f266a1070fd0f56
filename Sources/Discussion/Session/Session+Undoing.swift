extension Session {
    /// The latest event of this person that undoing takes back, in this run or an earlier one, but
    /// not in certain others, nor what came with the session when it was made.
    public func undoable(by author: String, besides runs: Set<WriterID> = []) -> Trace? {
        guard let place = authorPlaces[author] else { return nil }
        let made = history.first { $0.action == .create }
        return history.last {
            $0.author == place && $0.canBeUndone && !runs.contains($0.event.writer)
                && !(made.map($0.comesWith) ?? false)
        }
    }

    /// This person's latest undoing, unless something else was recorded since, certain runs left
    /// out.
    public func redoable(by author: String, besides runs: Set<WriterID> = []) -> Trace? {
        guard let place = authorPlaces[author] else { return nil }
        let latest = history.last {
            $0.author == place && ($0.action == .undo || $0.canBeUndone)
                && !runs.contains($0.event.writer)
        }
        return latest?.action == .undo ? latest : nil
    }

    /// The events of all that stand that change nothing without this one, in order: they go with
    /// it when it is taken back.
    public func dependents(of event: EventID, among events: [Event]) -> [Trace] {
        let without = Session(folding: events.filter { $0.id != event }).withoutEffect
        return history.filter { trace in
            trace.event != event && withoutEffect[trace.event] == nil && without[trace.event] != nil
        }
    }

    /// The standing notes that name something which an event made.
    public func notes(naming event: EventID) -> [Note] {
        notes.filter { note in
            note.struckBy == nil && note.id.event != event
                && note.fields.versions.contains { $0.value?.names(event) ?? false }
        }
    }

    func canRetract(_ event: EventID) -> Bool {
        history.last { $0.event == event }.map { $0.canBeUndone || $0.action == .undo } ?? false
    }
}

extension FieldValue {
    /// Whether it is something that an event made, or holds some of that.
    fileprivate func names(_ event: EventID) -> Bool {
        switch self {
        case .entity(let thing): thing.event == event
        case .entities(let things): things.contains { $0.event == event }
        default: false
        }
    }
}

extension Trace {
    /// How long the making of a session takes at most, in milliseconds.
    private static let making: Int64 = 1000

    /// Whether the run that made the session recorded it together with that.
    fileprivate func comesWith(_ made: Trace) -> Bool {
        event.writer == made.event.writer
            && at.milliseconds - made.at.milliseconds < Self.making
    }
}
