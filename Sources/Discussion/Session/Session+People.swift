extension Session {
    mutating func applyToPeople(_ event: Event) {
        switch event.kind {
        case .peopleAdded(let added): add(added, by: event.id, from: 0)
        case .turnBegan(let turn): add(turn.added, by: event.id, from: 1)
        case .handRaised(let hand): add(hand.added, by: event.id, from: 1)
        case .handNamed(let named): add(named.added, by: event.id, from: 1)
        case .peopleAmended(let changes):
            for (id, change) in changes.inOrder
            where !people.update(id, { $0.apply(change, by: event.id) }) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .peopleRemoved(let removed):
            for id in removed where !people.update(id, { $0.removedBy = event.id }) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .attendanceRecorded(let record):
            let time = instant(of: event).wall
            for id in record.people where !people.update(id, { $0.note(record.change, at: time) }) {
                withoutEffect[event.id] = .unknownSubject
            }
        case .attendanceCounted(let institution, let count): self.count(count, from: institution)
        case .consentRecorded(let record):
            take(record, event.id, at: instant(of: event).wall)
        case .consentDocumented(let record): take(record, event.id)
        default: return
        }
    }

    /// Enters people; the first gets this place in the event's list.
    ///
    /// One of whom nothing is said was erased, and only keeps the place.
    mutating func add(
        _ added: [[PersonKey: FieldValue]], by event: EventID, from first: UInt32
    ) {
        for (place, values) in added.enumerated() where !values.isEmpty {
            let id = EntityID(event, index: first + UInt32(place))
            people.append(Person(id: id, fields: Fields(values, by: event)))
        }
    }

    /// A count that no hall holds is brought to the nearest end.
    private mutating func count(_ count: Int, from institution: String) {
        let count = min(max(count, 0), Int(Int32.max))
        if let place = headcountPlaces[institution] {
            headcounts[place].count = count
        } else {
            headcountPlaces[institution] = headcounts.count
            headcounts.append(Headcount(institution: institution, count: count))
        }
    }
}

extension Person {
    /// Whether the person is in the room, as far as is noted.
    public var isPresent: Bool { presence.last.map { $0.left == nil } ?? false }

    mutating func note(_ change: AttendanceRecorded.Change, at time: WallTime) {
        switch change {
        case .arrived where !isPresent: presence.append(Presence(arrived: time))
        case .arrived: presence[presence.count - 1].moveArrival(to: time)
        case .left where presence.isEmpty: presence = [Presence(left: time)]
        case .left: presence[presence.count - 1].moveLeaving(to: time)
        case .absent: presence = []
        }
    }
}

extension Presence {
    /// Of two times of coming the earlier stands.
    fileprivate mutating func moveArrival(to time: WallTime) {
        guard let arrived, time.milliseconds < arrived.milliseconds else { return }
        self.arrived = time
    }

    /// Of two times of leaving the earlier stands, unless that was before the coming.
    fileprivate mutating func moveLeaving(to time: WallTime) {
        if let arrived, time.milliseconds < arrived.milliseconds { return }
        guard left.map({ time.milliseconds < $0.milliseconds }) ?? true else { return }
        left = time
    }
}
