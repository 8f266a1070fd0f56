extension Gate {
    /// What the audience may be told.
    var release: Release {
        let spans = session.items.filter { !$0.type.isPrivate }.flatMap(\.spans)
        let isRunning = session.openItem != nil && !isPrivate(session.openItem)
        return Release(
            audience: audience, details: details,
            profile: session.profile,
            language: session.language, items: items,
            people: listed, attribution: attribution(in: nil), attendance: attendance,
            notes: toldNotes.map { note($0) }, hidesOutcomes: hidesOutcomes,
            hidesActions: hidesActions, boards: boards,
            photographs: photographs, emblem: emblem, prompts: prompts,
            offRecord: session.offRecord.map(stretch),
            began: spans.map(\.began.wall).min { $0.milliseconds < $1.milliseconds }?
                .told(by: clock),
            ended: isRunning ? nil : end(of: spans)?.wall.told(by: clock),
            isClosed: session.closed != nil,
            isUnsettled: audience != .room && !session.conflicts.isEmpty, balance: balance,
            nextVersion: session.nextVersion,
            officers: officers,
            delegates: signatories(.delegates), witnesses: signatories(.witnesses),
            evaluation: evaluation, debrief: debrief,
            floor: floor,
            timer: isPrivate(session.openItem) ? nil : session.timerReading(at: now),
            isOffRecord: session.isOffRecord, openPrompt: openPrompt, round: round,
            wall: session.wall ?? .clock, shownBoard: shownBoard)
    }

    /// What the session is; where nobody may be told from the others, neither who was invited.
    private var details: Fields<DetailKey> {
        var details = session.details.mapTexts { announced($1, isOfHouse: $0.isOfHouse) }
        if hasNoVoices(nil) { details.versions.removeAll { $0.key == .invited } }
        return details
    }

    private var round: Release.Round? {
        session.currentRound.map {
            Release.Round(number: $0.number, seatsLeft: $0.seatsLeft, seconds: $0.seconds)
        }
    }

    private var floor: Release.Floor? {
        guard let turn = session.openTurn.flatMap({ session.turns[$0] }),
            !hasWithdrawn(turn.speaker), !isPrivate(turn.item)
        else { return nil }
        let item = turn.item.flatMap { session.items[$0] }
        let hasItem = item?.fields.entity(.person) == turn.speaker
        return Release.Floor(
            voice: voice(of: turn.speaker, in: item), elapsed: session.length(of: turn, at: now),
            limit: hasItem ? nil : session.limit(of: turn))
    }

    /// When the meeting ended: when it was closed, unless the last item had ended more than an hour
    /// before and somebody then put the record in order.
    private func end(of spans: [Span]) -> Instant? {
        guard !spans.isEmpty else { return nil }
        let last = spans.compactMap(\.ended).max { $0.wall.milliseconds < $1.wall.milliseconds }
        guard let closed = session.closed else { return last }
        let isLate = last.map { closed.wall.milliseconds - $0.wall.milliseconds > 3_600_000 }
        return isLate == true ? last : closed
    }

    private func stretch(_ pause: Pause) -> Release.Stretch {
        let began = pause.began.wall.milliseconds
        let ended = (pause.ended ?? session.closed)?.wall.milliseconds
        return Release.Stretch(began: began, ended: ended.map { max(began, $0) })
    }
}
