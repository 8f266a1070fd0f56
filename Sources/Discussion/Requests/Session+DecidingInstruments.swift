extension Session {
    func eventOnInstruments(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .startTimer(let legs):
            guard !legs.isEmpty, legs.count <= Self.mostLegs else { throw .impossibleTimer }
            guard legs.allSatisfy({ 1...Self.longestLeg ~= $0 }) else { throw .impossibleTimer }
            return .timerStarted(TimerStarted(legs: legs, item: openItem))
        case .stopTimer where timer != nil: return .timerStopped
        case .beginRecording where !isRecording: return .recordingBegan
        case .endRecording where isRecording: return .recordingEnded
        default: throw .alreadySo
        }
    }
}
