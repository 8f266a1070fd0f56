extension Session {
    /// Takes in one event that comes after all those before it.
    ///
    /// Total: whatever the event says, it is recorded and nothing traps. What it cannot do it
    /// leaves, and ``withoutEffect`` says why.
    public mutating func apply(_ event: Event) {
        let author = place(ofAuthor: event.by)
        var (action, subject) = (action(of: event.kind), event.kind.trace.1)
        if redoings.contains(event.id) { action = .redo }
        let entity = action.makesThings ? EntityID(event.id) : subject
        if case .writerJoined(let joined) = event.kind { join(joined, event) }
        clocks.take(event)
        noteHushes(knownTo: event.id.writer)
        let recorded = recorded(event)
        axis.follow(recorded)
        let happened = instant(of: event, recorded: recorded)
        lastHappened = happened
        history.append(
            Trace(
                at: happened.wall, author: author, event: event.id, subject: entity,
                action: action, others: event.kind.others))
        applyToRecord(event)
        applyToPeople(event)
        applyToProgramme(event)
        applyToTime(event, at: happened)
        applyToFloor(event, at: happened)
        applyToQueue(event)
        applyToInstruments(event)
        applyToNotes(event, at: happened, author: author)
        applyToBoards(event, author: author)
        applyToPhotographs(event)
    }

    /// By how many milliseconds an event may be dated back, or forward: a day.
    public static let longestDating: Int64 = 86_400_000

    /// When the event happened, the writer's shift and its own dating back taken in.
    func instant(of event: Event) -> Instant { instant(of: event, recorded: recorded(event)) }

    private func instant(of event: Event, recorded: Instant) -> Instant {
        let ago = earlier(event)
        return Instant(
            wall: recorded.wall.earlier(by: ago), up: recorded.up &- ago, boot: recorded.boot)
    }

    /// How many milliseconds before it was recorded an event happened, its dating back taken in.
    func earlier(_ event: Event) -> Int64 {
        let dating = min(max(datings[event.id] ?? 0, -Self.longestDating), Self.longestDating)
        return event.moment.ago.bounded + dating
    }

    /// When the event was recorded, the writer's shift taken in.
    private func recorded(_ event: Event) -> Instant {
        let shift = shifts[event.id.writer] ?? 0
        return Instant(
            wall: event.moment.at.earlier(by: -shift), up: event.moment.up,
            boot: writers[event.id.writer]?.boot)
    }

    private mutating func join(_ joined: WriterJoined, _ event: Event) {
        let boot = boots[joined.boot] ?? boots.count
        boots[joined.boot] = boot
        writers[event.id.writer] = Writer(
            name: event.by, role: joined.role, boot: boot, joined: event.moment.at)
    }

    private mutating func place(ofAuthor name: String) -> Int {
        // Mostly it is the author of the event before.
        if let last = history.last?.author, authors[last] == name { return last }
        if let place = authorPlaces[name] { return place }
        authors.append(name)
        authorPlaces[name] = authors.count - 1
        return authors.count - 1
    }

    private mutating func applyToRecord(_ event: Event) {
        switch event.kind {
        case .sessionCreated(let values): details = Fields(values, by: event.id)
        case .detailsChanged(let changes): details.apply(changes, by: event.id)
        case .attributionChosen(let attribution, let item, let seen):
            choose(attribution, for: item, event, replacing: seen)
        case .offRecordBegan:
            guard !isStretchOffRecord else { return withoutEffect[event.id] = .alreadyBegun }
            offRecord.append(Pause(began: instant(of: event)))
            hushes.append(
                Hush(writer: event.id.writer, place: history.count - 1, seen: clocks.seen))
        case .offRecordEnded:
            guard isStretchOffRecord else { return withoutEffect[event.id] = .alreadyEnded }
            offRecord[offRecord.count - 1].ended = instant(of: event)
        case .wallTurned(let content): wall = content
        case .roleTaken(let role): roles[role] = event.id.writer
        case .sessionClosed:
            guard closed == nil else { return withoutEffect[event.id] = .alreadyEnded }
            let now = instant(of: event)
            closed = now
            let end = lastSaid(before: now)
            endTurns(at: end)
            if let openItem { close(openItem, at: end) }
        case .minutesApproved(let approved): approve(approved, event)
        case .unknown: withoutEffect[event.id] = .unknownKind
        default: return
        }
    }

    private mutating func applyToNotes(_ event: Event, at happened: Instant, author: Int) {
        switch event.kind {
        case .noteTaken(let taken):
            if !taken.added.isEmpty { welcome(taken.added, taken.speaker, event) }
            notes.append(
                Note(
                    id: EntityID(event.id), fields: Fields(taken, by: event.id),
                    happened: happened, delay: max(0, event.moment.ago.bounded),
                    filedAfter: earlier(event), knewHush: knowsHush(event.id.writer),
                    author: author))
            file(under: taken.under, event)
            followVoice(of: taken, event)
        case .notesAmended(let changes):
            amend(changes, by: event.id)
            forgetSlips(of: Array(changes.keys), event, at: happened)
        case .notesJoined(let changes, let struck):
            amend(changes, by: event.id)
            for id in struck where !strike(id, by: event.id) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .notesStruck(let struck):
            for id in struck where !strike(id, by: event.id) {
                withoutEffect[event.id] = .unknownSubject
            }
            forgetSlips(of: struck, event, at: happened)
        default: return
        }
    }

    /// Strikes a note, an entry or a photograph out, and says whether there is one.
    private mutating func strike(_ id: EntityID, by event: EventID) -> Bool {
        notes.update(id) { $0.struckBy = $0.struckBy ?? event }
            || entries.update(id) { $0.struckBy = $0.struckBy ?? event }
            || photographs.update(id) { $0.struckBy = $0.struckBy ?? event }
    }

    /// In a circle, whoever is named in front of a line has the floor from there on.
    private mutating func followVoice(of taken: NoteTaken, _ event: Event) {
        guard profile == .circle, case .entity(let speaker) = taken[.speaker],
            openTurn.flatMap({ turns[$0] })?.speaker != speaker,
            let note = notes.last, NoteKind.voices.contains(note.kind)
        else { return }
        beginTurn(speaker, id: EntityID(event.id), item: note.item, at: instant(of: event))
    }

}

extension Dictionary where Key == EntityID {
    /// By identity, so that what is made of them is the same on every run.
    public var inOrder: [(key: EntityID, value: Value)] { sorted { $0.key < $1.key } }
}
