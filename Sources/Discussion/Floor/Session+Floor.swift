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
        let latestLine = latest.map { axis[$0.happened] } ?? .min
        let isLapsed = axis[now] - max(latestLine, axis[turn.began]) > Self.floorLapse
        return isLapsed ? nil : turn.speaker
    }

    /// The last to speak before the one who has the floor, or before nobody.
    public var previousSpeaker: EntityID? {
        let current = openTurn.flatMap { turns[$0] }?.speaker
        let voices = notes.reversed().lazy.compactMap { $0.fields.entity(.speaker) }
        return voices.first { $0 != current }
            ?? turns.reversed().lazy.map(\.speaker).first { $0 != current }
    }
}
