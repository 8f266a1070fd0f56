/// The card that a timekeeper holds up for the speaker.
public enum SpeakerCard: Int, CaseIterable, Sendable {
    /// Five minutes are left, of more than five.
    case five = 5
    /// Two minutes are left, of more than two.
    case two = 2
    /// The time is up.
    case zero = 0
}

extension Session {
    /// How many milliseconds a turn may last; nothing if it has no limit.
    ///
    /// Whoever the programme names for the item has its length; a participant what the round of
    /// questions gives, else the limit of the session.
    public func limit(of turn: Turn) -> Int64? {
        if let item = turn.item.flatMap({ items[$0] }),
            item.fields.entity(.person) == turn.speaker
        {
            return item.length
        }
        guard people[turn.speaker]?.role ?? .participant == .participant else { return nil }
        let round = currentRound.flatMap { $0.item == turn.item ? $0.seconds : nil }
        return (round ?? turnLimit).map { Int64($0) * 1000 }
    }

    /// The card that stands for what is left of a turn; nothing before the first.
    public func card(for turn: Turn, at now: Instant) -> SpeakerCard? {
        guard let limit = limit(of: turn) else { return nil }
        let left = limit - length(of: turn, at: now)
        if left <= 0 { return .zero }
        return [SpeakerCard.two, .five].first {
            let minutes = Int64($0.rawValue) * 60_000
            return left <= minutes && limit > minutes
        }
    }
}
