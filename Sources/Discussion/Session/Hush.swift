/// How a stretch off the record began, and who had seen that it did.
struct Hush: Hashable, Sendable {
    /// The run that began it.
    let writer: WriterID
    /// The place of that event in the history.
    let place: Int
    /// The places of events that this run had seen when it began it.
    let seen: Range<Int>
    /// From which place on each run had seen that it began.
    var known: [WriterID: Int] = [:]
}

extension Session {
    /// Whether a run had seen that the talk is off the record, by the event that it files now.
    func knowsHush(_ writer: WriterID) -> Bool {
        guard isStretchOffRecord, let hush = hushes.last else { return false }
        return hush.writer == writer || hush.known[writer] != nil
    }

    /// Takes in which stretches whoever files the event at hand had seen begin.
    mutating func noteHushes(knownTo writer: WriterID) {
        guard !hushes.isEmpty else { return }
        for place in hushes.indices
        where hushes[place].known[writer] == nil && clocks.seen.contains(hushes[place].place) {
            hushes[place].known[writer] = history.count
        }
    }

    /// What may have been said or changed off the record, since the clock of whoever filed it is known
    /// to be wrong.
    ///
    /// With each goes how many milliseconds, at least, that clock was behind; below zero, ahead.
    /// What the run that began the stretch had seen came before it, and what a run filed that had
    /// seen it begin is decided by that.
    public var filedAtUnknownTime: [EventID: Int64] {
        var found: [EventID: Int64] = [:]
        for (hush, stretch) in zip(hushes, offRecord) {
            let user = clockUser(hush.writer)
            let (ahead, behind) = clocksApart(from: user)
            guard !ahead.isEmpty || !behind.isEmpty else { continue }
            for (place, trace) in history.enumerated() where trace.action.tells {
                let writer = trace.event.writer
                guard let own = clockUser(writer), !hush.holds(place, of: writer) else { continue }
                let shift = shift(of: hush.writer) - shift(of: writer)
                let (late, early) = ((behind[own] ?? 0) + shift, (ahead[own] ?? 0) - shift)
                if late > Self.tolerance, behind[own] != nil, stretch.isAhead(of: trace.at) {
                    found[trace.event] = late
                } else if early > Self.tolerance, ahead[own] != nil, stretch.isOver(at: trace.at) {
                    found[trace.event] = -early
                }
            }
        }
        return found
    }
}

extension Hush {
    /// Whether it is known by what had been seen whether an event came before it or not.
    fileprivate func holds(_ place: Int, of writer: WriterID) -> Bool {
        seen.contains(place) || place >= known[writer] ?? .max
    }
}

extension Pause {
    fileprivate func isAhead(of time: WallTime) -> Bool {
        time.milliseconds < began.wall.milliseconds
    }

    fileprivate func isOver(at time: WallTime) -> Bool {
        ended.map { $0.wall.milliseconds <= time.milliseconds } ?? false
    }
}

extension Trace.Action {
    /// Whether it files a note or an entry of a board, or changes one.
    fileprivate var tells: Bool {
        switch self {
        case .takeNote, .addEntry: true
        default: changesWhatStands
        }
    }

    /// Whether it changes a note, an entry of a board or a photograph.
    var changesWhatStands: Bool {
        switch self {
        case .amendNotes, .joinNotes, .amendEntry, .linkEntry, .scoreEntry, .amendPhotograph: true
        default: false
        }
    }
}
