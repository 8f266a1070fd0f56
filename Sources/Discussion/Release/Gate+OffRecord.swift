extension Gate {
    /// Whether what was said in an item is off the record, by its attribution or the session's.
    func isOffRecord(_ item: EntityID?) -> Bool { attribution(in: item) == .offRecord }

    /// Whether a note came from what was off the record: from an item that is, or from a stretch in
    /// which somebody wrote or filed it who could not know.
    func isOffRecord(_ note: Note) -> Bool {
        isOffRecord(ruling(note)) || note.knewHush
            || wasOffRecord(note.id, note.happened, filedAfter: note.filedAfter)
            || sources(of: note).contains(where: isOffRecord)
    }

    /// The same of what stands on a board.
    func isOffRecord(_ entry: BoardEntry) -> Bool {
        isOffRecord(ruling(entry)) || entry.knewHush
            || wasOffRecord(entry.id, entry.happened, filedAfter: entry.filedAfter)
    }

    /// Whether nobody knows yet whether a note or an entry was off the record, since it was filed
    /// by a clock that is known to be wrong.
    func isAtUnknownTime(_ id: EntityID) -> Bool {
        !filedAtUnknownTime.isEmpty && filedAtUnknownTime.contains(id.event)
    }

    /// How many entries of boards were made off the record.
    var entriesOffRecord: Int {
        session.entries.count { $0.struckBy == nil && isOffRecord($0) }
    }

    private func wasOffRecord(
        _ id: EntityID, _ began: Instant, filedAfter delay: Int64
    ) -> Bool {
        guard !stretchesOffRecord.isEmpty else { return false }
        let place = session.axis[began]
        if stretchesOffRecord.contains(where: { $0.contains(place) || $0.contains(place + delay) })
        {
            return true
        }
        // Who was put right is to be found by the clock on the wall, which alone was moved.
        guard session.shift(of: id.event.writer) != 0 else { return false }
        let wall = began.wall.milliseconds
        return session.offRecord.contains { stretch in
            stretch.began.wall.milliseconds <= wall
                && wall < stretch.ended?.wall.milliseconds ?? .max
        }
    }
}

extension Session {
    /// From when to when the talk was off the record, on the axis of time; the last may go on.
    var stretchesOffRecord: [Range<Int64>] {
        offRecord.map { stretch in
            let began = axis[stretch.began]
            return began..<max(began, stretch.ended.map { axis[$0] } ?? .max)
        }
    }
}

extension Session {
    /// Events that changed what stood, at a time when the talk was off the record and another than
    /// whoever filed them knew it.
    var changesOffRecord: Set<EventID> {
        guard !offRecord.isEmpty else { return [] }
        let stretches = zip(offRecord, hushes).map { stretch, hush in
            (
                stretch.began.wall.milliseconds, stretch.ended?.wall.milliseconds ?? .max,
                hush.writer
            )
        }
        let changes = history.filter { trace in
            trace.action.changesWhatStands
                && stretches.contains { began, ended, writer in
                    began <= trace.at.milliseconds && trace.at.milliseconds < ended
                        && writer != trace.event.writer
                }
        }
        return Set(changes.map(\.event))
    }

    /// The session as if these had told nothing in a note, an entry of a board or a photograph; what
    /// they took back is taken back.
    func without(_ changes: Set<EventID>) -> Session {
        guard !changes.isEmpty else { return self }
        var session = self
        for id in notes.map(\.id) {
            session.notes.update(id) {
                $0.fields = $0.fields.without(changes) { $0.takesBack(from: $1) }
            }
        }
        for id in entries.map(\.id) {
            let leave = entries[id].flatMap { boards[$0.board] }?.schema.leave?.key
            session.entries.update(id) { entry in
                entry.fields = entry.fields.without(changes) {
                    $0.isLess(than: $1) || ($0.key.field == leave && $0.value != .text("yes"))
                }
                entry.scorings.removeAll { changes.contains($0.event) }
                entry.joinings.removeAll { changes.contains($0.event) }
            }
        }
        for id in photographs.map(\.id) {
            session.photographs.update(id) {
                $0.fields = $0.fields.without(changes) {
                    $0.key == .shows || $0.isLess(than: $1)
                }
            }
        }
        return session
    }
}

extension Fields.Version {
    /// Whether it tells no more than what stood before: nothing, or fewer words of the same.
    fileprivate func isLess(than before: FieldValue?) -> Bool {
        guard let value else { return true }
        guard case .text(let text) = value, case .text(let old)? = before else { return false }
        var words = old.split(whereSeparator: \.isWhitespace)[...]
        return text.split(whereSeparator: \.isWhitespace).allSatisfy { word in
            guard let place = words.firstIndex(of: word) else { return false }
            words = words[(place + 1)...]
            return true
        }
    }
}

extension Fields<NoteKey>.Version {
    /// Whether that is so, or a note is not told any more, was said by another, or is not agreed.
    fileprivate func takesBack(from before: FieldValue?) -> Bool {
        switch (key, value) {
        case (.speaker, _), (.voice, _), (.item, _): true
        case (.kind, .text(let kind)): NoteKind(rawValue: kind)?.isPrivate ?? false
        case (.status, .text(let status)):
            [OutcomeStatus.drafted.rawValue, OutcomeStatus.objected.rawValue]
                .contains(status) || status == SummaryStatus.disputed.rawValue
        default: isLess(than: before)
        }
    }
}
