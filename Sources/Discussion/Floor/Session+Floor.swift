extension Session {
    /// How long a circle's floor lasts without a line, in milliseconds.
    public static let floorLapse: Int64 = 90_000

    /// The person to whom a line without a speaker belongs.
    ///
    /// In a forum, whoever has the floor. In a circle the floor lapses at a new item, and 90
    /// seconds after the last line of the one who has it.
    ///
    /// A line belongs to the time at which it was begun, whoever has been given the floor since.
    public func floor(at now: Instant) -> EntityID? {
        guard let turn = turn(at: now) else { return nil }
        guard profile == .circle else { return turn.speaker }
        guard turn.item == item(at: now) else { return nil }
        let latest = notes.last { $0.speaker == .person(turn.speaker) && $0.struckBy == nil }
        let latestLine = latest.map { axis[$0.happened] } ?? .min
        let isLapsed = axis[now] - max(latestLine, axis[turn.began]) > Self.floorLapse
        return isLapsed ? nil : turn.speaker
    }

    /// The turn that lasted at an instant.
    private func turn(at now: Instant) -> Turn? {
        let place = axis[now]
        for turn in turns.reversed() where axis[turn.began] <= place {
            if turn.ended.map({ axis[$0] > place }) ?? true { return turn }
            // One that was not interposed ended all those before it.
            if turn.manner != .interposed { return nil }
        }
        return nil
    }

    /// The item that was open at an instant; the one that is open, where none was.
    func item(at now: Instant) -> EntityID? {
        let place = axis[now]
        func lasts(_ span: Span) -> Bool {
            axis[span.began] <= place && (span.ended.map { axis[$0] > place } ?? true)
        }
        if let openItem, items[openItem]?.spans.last.map(lasts) == true { return openItem }
        return items.last { $0.spans.contains(where: lasts) }?.id ?? openItem
    }

    /// The last voice that a line without a speaker would not have anyway: with nobody on the floor
    /// the last of all, else the last of the others.
    public func otherVoice(at now: Instant) -> EntityID? { lastVoice(besides: floor(at: now)) }

    /// Whom that may mean in a line of which nobody knows when it was begun.
    public var otherVoices: [EntityID] {
        [nil, openTurn.flatMap { turns[$0] }?.speaker].compactMap(lastVoice)
    }

    private func lastVoice(besides current: EntityID?) -> EntityID? {
        let standing = notes.reversed().lazy.filter { $0.struckBy == nil }
        let voices = standing.compactMap { $0.fields.entity(.speaker) }
        return voices.first { $0 != current }
            ?? turns.reversed().lazy.map(\.speaker).first { $0 != current }
    }
}
