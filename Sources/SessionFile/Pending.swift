public import Discussion

/// An event on its way to the disk, with the first event of this run if it is not written yet.
struct Pending {
    var event: Event
    var lines: [ReadLine] = []
    var bytes: [UInt8] = []
    /// Where in the file the bytes begin, once they are written.
    var offset: Int64 = 0
}

/// An event of which nobody knows whether it is on the medium, and why.
struct Doubt {
    var pending: Pending
    var error: DiskError
}

extension SessionFile {
    /// The identity that the next event of this run will have; nothing if the file is only read.
    ///
    /// The first event of a run comes after the one with which it joins.
    public var nextID: EventID? {
        pen.map { EventID(writer: $0.writer, number: max($0.written, 1) + 1) }
    }

    /// Says what this run does, as long as it has not written anything.
    public func join(as role: String) {
        if pen?.written == 0 { pen?.author.joined.role = role }
    }

    /// The lines of an event, read back before they are written.
    func pending(_ kind: Event.Kind, at moment: Moment) throws(SessionFileError) -> Pending {
        guard let pen else { throw .readOnly }
        var events: [Event] = []
        if pen.written == 0 {
            let now = Moment(at: moment.at, up: moment.up)
            events.append(event(.writerJoined(pen.author.joined), at: now, pen, after: 0))
        }
        let event = event(kind, at: moment, pen, after: UInt32(events.count))
        events.append(event)
        var pending = Pending(event: event)
        for event in events {
            let bytes = Line.event(event).bytes
            guard let line = try? ReadLine.read(bytes, in: 0..<bytes.count - 1),
                line.line == .event(event)
            else { throw .unwritable(event.kind) }
            pending.lines.append(line)
            pending.bytes += bytes
        }
        return pending
    }

    /// The event that comes after so many others of this batch; its clock stops at the highest.
    private func event(
        _ kind: Event.Kind, at moment: Moment, _ pen: Pen, after others: UInt32
    ) -> Event {
        Event(
            id: EventID(writer: pen.writer, number: pen.written + others + 1),
            clock: min(fold.highestClock + others + 1, Event.highestClock),
            moment: moment, by: pen.author.name, kind: kind)
    }
}
