extension Session {
    mutating func applyToPeople(_ event: Event) {
        switch event.kind {
        case .peopleAdded(let added): add(added, by: event.id, from: 0)
        case .turnBegan(let turn): welcome(turn.added, turn.speaker, event)
        case .handRaised(let hand): welcome(hand.added, hand.speaker, event)
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
        for (place, values) in added.enumerated() {
            let id = EntityID(event, index: first + UInt32(place))
            guard !values.isEmpty else {
                erasedPlaces.insert(id)
                continue
            }
            people.append(Person(id: id, fields: Fields(values, by: event)))
        }
    }

    /// Enters people whom an event names by the way.
    ///
    /// Of these the one who speaks or raises a hand is here from then on, where it is kept who is
    /// here. Someone from the list is not: a number that was mistyped would sign the attendance list.
    mutating func welcome(
        _ added: [[PersonKey: FieldValue]], _ speaker: EntityID?, _ event: Event
    ) {
        guard !added.isEmpty else { return }
        add(added, by: event.id, from: 1)
        guard let speaker, speaker.event == event.id,
            people.contains(where: { $0.isPresent && $0.removedBy == nil })
        else { return }
        let time = instant(of: event).wall
        people.update(speaker) { $0.note(.arrived, at: time) }
    }

    /// Takes those off the list again whom what is struck out or changed entered by a number alone,
    /// once nothing names them: the number was mistyped.
    mutating func forgetSlips(of struck: [EntityID], _ event: Event, at now: Instant) {
        let origins = Set(struck.map(\.event))
        let slips = people.filter { origins.contains($0.id.event) && isSlip($0) }.map(\.id)
        for id in slips {
            people.update(id) { ($0.removedBy, $0.isSlip) = (event.id, true) }
            if openTurn.flatMap({ turns[$0] })?.speaker == id { endTurns(at: now) }
        }
    }

    /// Whether nothing is known of a person but a code, and nothing that stands names them but what
    /// entered them.
    private func isSlip(_ person: Person) -> Bool {
        func names(_ value: FieldValue?) -> Bool {
            switch value {
            case .entity(let id): id == person.id
            case .entities(let ids): ids.contains(person.id)
            default: false
            }
        }
        return person.removedBy == nil && consents[person.id] == nil
            && person.fields.keys.allSatisfy { [.code, .role].contains($0) }
            && !hands.contains { $0.speaker == person.id }
            && !turns.contains { $0.speaker == person.id && $0.id.event != person.id.event }
            && !entries.contains { $0.struckBy == nil && $0.speaker == person.id }
            && !notes.contains { note in
                note.struckBy == nil && note.fields.versions.contains { names($0.value) }
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
        case .arrived where presence.last?.arrived != nil && isSlip(presence.last?.left, time):
            presence[presence.count - 1].left = nil
        case .left where isPresent && isSlip(presence.last?.arrived, time): presence.removeLast()
        case .arrived where !isPresent: presence.append(Presence(arrived: time))
        case .arrived: presence[presence.count - 1].moveArrival(to: time)
        case .left where presence.isEmpty: presence = [Presence(left: time)]
        case .left: presence[presence.count - 1].moveLeaving(to: time)
        case .absent: presence = []
        }
    }

    /// Whether what was noted last is taken back within the minute, as a key pressed for somebody
    /// else is.
    private func isSlip(_ last: WallTime?, _ time: WallTime) -> Bool {
        guard let last else { return false }
        return 0..<60_000 ~= time.milliseconds - last.milliseconds
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
