extension Session {
    mutating func applyToInstruments(_ event: Event) {
        switch event.kind {
        case .timerStarted(let started):
            let legs = started.legs.prefix(Self.mostLegs).map { min(max($0, 1), Self.longestLeg) }
            guard !legs.isEmpty else { return withoutEffect[event.id] = .unknownSubject }
            timer = GroupTimer(
                id: EntityID(event.id), legs: legs, item: started.item, began: instant(of: event))
        case .timerStopped:
            guard timer != nil else { return withoutEffect[event.id] = .alreadyEnded }
            timer = nil
        case .recordingBegan:
            guard !isRecording else { return withoutEffect[event.id] = .alreadyBegun }
            recordings.append(Recording(began: instant(of: event)))
        case .recordingEnded: endRecording(event)
        case .sessionClosed where isRecording: endRecording(event)
        default: return
        }
    }

    private mutating func endRecording(_ event: Event) {
        guard isRecording else { return withoutEffect[event.id] = .alreadyEnded }
        recordings[recordings.count - 1].ended = instant(of: event)
    }
}
