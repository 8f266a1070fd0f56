extension Session {
    /// How long a circle's floor lasts without a line, in milliseconds.
    public static let floorLapse: Int64 = 90_000

    /// The person to whom a line without a speaker belongs.
    ///
    /// In a forum, whoever has the floor. In a circle the floor lapses at a new item, and 90
    /// seconds after the last line of the one who has it.
    public func floor(at now: Instant) -> EntityID? {
        guard let openTurn, let turn = turns[openTurn] else { return nil }
        guard profile == .circle else { return turn.speaker }
        guard turn.item == openItem else { return nil }
        let latest = notes.last { $0.speaker == .person(turn.speaker) && $0.struckBy == nil }
        let since = latest.map { turn.began.milliseconds(until: $0.happened) } ?? 0
        return turn.began.milliseconds(until: now) - since <= Self.floorLapse ? turn.speaker : nil
    }

    /// The last to speak before the one who has the floor, or before nobody.
    public var previousSpeaker: EntityID? {
        let current = openTurn.flatMap { turns[$0] }?.speaker
        let voices = notes.reversed().lazy.compactMap { $0.fields.entity(.speaker) }
        return voices.first { $0 != current }
            ?? turns.reversed().lazy.map(\.speaker).first { $0 != current }
    }
}
