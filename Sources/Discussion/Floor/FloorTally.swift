/// What has settled on the floor until it last changed hands: kept between two events, so that a
/// picture adds only what has run since.
public struct FloorTally: Sendable {
    /// Until where on the session's axis everything is counted; nothing if nothing has happened.
    let place: Int64?
    private(set) var voices: [EntityID: Balance.Voice] = [:]
    /// Where each person's latest turn ended, or began if no time has passed in it.
    private(set) var ends: [EntityID: Int64] = [:]
    /// Milliseconds of each turn.
    private(set) var lengths: [EntityID: Int64] = [:]
    /// Milliseconds that each person had the floor in the open item.
    private(set) var usedHere: [EntityID: Int64] = [:]
    private(set) var open = OpenTime()
    /// The hands that wait, the first raised first.
    let waiting: [Hand]
    /// How hands that wait were moved.
    let moves: [HandMoved]

    /// Counts a session until its floor, its item or a pause last changed.
    public init(_ session: Session) {
        self.init(session, until: session.timeline.latestChange)
    }

    /// Counts certain turns alone, without what of them fell into stretches that count for nobody.
    init(
        _ session: Session, until place: Int64?, besides stretches: [Range<Int64>] = [],
        of isCounted: (Turn) -> Bool = { _ in true }
    ) {
        func counts(_ turn: Turn) -> Bool { session.counts(turn) && isCounted(turn) }
        self.place = place
        waiting = session.hands.filter(\.isWaiting)
            .sorted { session.axis[$0.raised] < session.axis[$1.raised] }
        let hands = Set(waiting.map(\.id))
        moves = session.moves.filter { hands.contains($0.hand) }
        let notesAttendance = session.notesAttendance
        func voice(of person: EntityID) -> Balance.Voice {
            session.voice(of: person, notingAttendance: notesAttendance)
        }
        for person in session.people where person.removedBy == nil {
            voices[person.id] = voice(of: person.id)
        }
        var latest: [EntityID: Int64] = [:]
        for stretch in place.map({ session.timeline.stretches(until: $0) }) ?? [] {
            open.add(stretch, in: session)
            guard !stretch.isPaused, let turn = stretch.turn.flatMap({ session.turns[$0] }),
                counts(turn)
            else { continue }
            lengths[turn.id, default: 0] += stretch.length(besides: stretches)
            latest[turn.speaker] = stretch.to
        }
        for turn in session.turns where counts(turn) {
            let length = lengths[turn.id] ?? 0
            let began = session.axis[turn.began]
            if length == 0, stretches.contains(where: { $0.contains(began) }) { continue }
            voices[turn.speaker, default: voice(of: turn.speaker)]
                .add(turn, lasting: length)
            ends[turn.speaker] = latest[turn.speaker] ?? began
            if turn.item == session.openItem { usedHere[turn.speaker, default: 0] += length }
        }
    }

    /// How often someone has had the floor.
    func turns(of person: EntityID) -> Int { voices[person]?.turns ?? 0 }

    /// The same, counted on until a place on the axis, as everything stands now.
    func counted(until place: Int64, in session: Session) -> FloorTally {
        guard let settled = self.place, place != settled else { return self }
        if place < settled { return FloorTally(session, until: place) }
        var tally = self
        let stretch = session.timeline.standing(from: settled, to: place)
        tally.open.add(stretch, in: session)
        guard !stretch.isPaused, let turn = stretch.turn.flatMap({ session.turns[$0] }),
            session.counts(turn)
        else { return tally }
        let length = lengths[turn.id, default: 0] + stretch.length
        tally.lengths[turn.id] = length
        tally.ends[turn.speaker] = place
        tally.voices[turn.speaker]?.lengthen(by: stretch.length, turn: length)
        if turn.item == session.openItem {
            tally.usedHere[turn.speaker, default: 0] += stretch.length
        }
        return tally
    }
}

extension Session {
    /// Whether a turn is a part of the discussion; among the team alone it is not.
    fileprivate func counts(_ turn: Turn) -> Bool {
        turn.item.flatMap { items[$0] }?.type.isPrivate != true
    }
}

extension Timeline.Stretch {
    /// Milliseconds of it that lie in none of others, which do not overlap.
    fileprivate func length(besides others: [Range<Int64>]) -> Int64 {
        others.reduce(length) { $0 - Int64($1.clamped(to: from..<to).count) }
    }
}

extension Balance.Voice {
    fileprivate mutating func add(_ turn: Turn, lasting length: Int64) {
        turns += 1
        spoken += length
        longest = max(longest, length)
    }

    fileprivate mutating func lengthen(by milliseconds: Int64, turn length: Int64) {
        spoken += milliseconds
        longest = max(longest, length)
    }
}
