import Discussion
import JSON

extension JSONWriter {
    /// Writes the data of an event of the queue or its rule, member by member.
    mutating func members(ofFloor kind: Event.Kind) {
        switch kind {
        case .handRaised(let hand):
            member("speaker", hand.speaker.description)
            member("lane", hand.lane.rawValue)
            member("item", ifAny: hand.item)
            if !hand.added.isEmpty { member("added", hand.added) }
        case .handsLowered(let hands): member("hands", hands)
        case .handMoved(let move):
            member("hand", move.hand.description)
            member("after", ifAny: move.after)
            member("before", ifAny: move.before)
        case .handNamed(let named):
            member("hand", named.hand.description)
            member("speaker", named.speaker.description)
            if !named.added.isEmpty { member("added", named.added) }
        case .queuePolicyChosen(let policy): member("policy", policy.rawValue)
        case .turnLimitSet(let seconds): member("seconds", number: seconds)
        case .questionRoundBegan(let round):
            member("item", ifAny: round.item)
            member("seats", number: round.seats)
            member("seconds", number: round.seconds)
        default: return
        }
    }

    /// Writes nothing for nothing.
    private mutating func member(_ name: String, number: Int?) {
        if let number { member(name, Int64(number)) }
    }
}
