/// Which item was open, whether its time stood still, and who had the floor, from when to when.
struct Timeline: Hashable, Sendable {
    /// The item that was open.
    private(set) var items = Layer<EntityID?>(nil)
    /// Whether its time stood still.
    private(set) var pauses = Layer(false)
    /// The turn that lasted.
    private(set) var turns = Layer<EntityID?>(nil)

    /// A stretch of time in which nothing changed.
    struct Stretch: Hashable, Sendable {
        var from: Int64
        var to: Int64
        var item: EntityID?
        var isPaused: Bool
        var turn: EntityID?

        /// Milliseconds.
        var length: Int64 { to - from }
    }

    mutating func open(_ item: EntityID?, from place: Int64) {
        pauses.set(false, from: place)
        items.set(item, from: place)
    }

    /// Stops the time of the open item, at its opening if that was later.
    mutating func pause(from place: Int64) {
        pauses.set(true, from: max(place, items.marks[items.marks.count - 1].place))
    }

    mutating func resume(from place: Int64) { pauses.set(false, from: place) }

    mutating func give(_ turn: EntityID?, from place: Int64) { turns.set(turn, from: place) }

    /// Where any of it last changed; nothing if it never did.
    var latestChange: Int64? {
        let last = max(
            items.marks[items.marks.count - 1].place, pauses.marks[pauses.marks.count - 1].place,
            turns.marks[turns.marks.count - 1].place)
        return last == .min ? nil : last
    }

    /// A stretch behind the latest change.
    func standing(from: Int64, to: Int64) -> Stretch {
        Stretch(
            from: from, to: to, item: items.state, isPaused: pauses.state, turn: turns.state)
    }

    /// Everything that was, without gap or overlap, from the first record until now.
    func stretches(until now: Int64) -> [Stretch] {
        var (item, pause, turn) = (0, 0, 0)
        var stretches: [Stretch] = []
        var from = Int64.min
        while from < now {
            let next =
                [
                    place(item + 1, in: items), place(pause + 1, in: pauses),
                    place(turn + 1, in: turns), now,
                ].min() ?? now
            let to = min(next, now)
            if from > .min, to > from {
                stretches.append(
                    Stretch(
                        from: from, to: to, item: items.marks[item].state,
                        isPaused: pauses.marks[pause].state, turn: turns.marks[turn].state))
            }
            from = to
            if place(item + 1, in: items) <= from { item += 1 }
            if place(pause + 1, in: pauses) <= from { pause += 1 }
            if place(turn + 1, in: turns) <= from { turn += 1 }
        }
        return stretches
    }

    private func place<State>(_ mark: Int, in layer: Layer<State>) -> Int64 {
        mark < layer.marks.count ? layer.marks[mark].place : .max
    }

    /// Milliseconds that each item ran, pauses taken out.
    func lengths(until now: Int64) -> [EntityID: Int64] {
        var lengths: [EntityID: Int64] = [:]
        let marks = items.marks
        for (mark, next) in zip(marks, marks.dropFirst().map(\.place) + [now]) {
            guard let item = mark.state else { continue }
            lengths[item, default: 0] += running(from: mark.place, to: min(next, now))
        }
        return lengths
    }

    /// Milliseconds that a turn has lasted since it began, without what was interposed and
    /// without pauses.
    func length(ofTurn turn: EntityID, since began: Int64, until now: Int64) -> Int64 {
        var (length, end) = (Int64(0), now)
        for mark in turns.marks.reversed() {
            if mark.state == turn { length += running(from: mark.place, to: min(end, now)) }
            if mark.place <= began { break }
            end = mark.place
        }
        return length
    }

    /// Milliseconds from one place to another, pauses taken out.
    func running(from: Int64, to: Int64) -> Int64 {
        guard to > from else { return 0 }
        var (paused, end) = (Int64(0), Int64.max)
        for mark in pauses.marks.reversed() {
            if mark.state { paused += max(0, min(end, to) - max(mark.place, from)) }
            if mark.place <= from { break }
            end = mark.place
        }
        return to - from - paused
    }
}
