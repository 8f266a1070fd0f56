import Discussion
import JSON

extension Event.Kind {
    /// Reads what happened to the floor and its queue; nothing for another name.
    static func floor(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "turnBegan": .turnBegan(try turn(data))
        case "turnEnded": .turnEnded(try data("turn", Read.entity))
        case "handRaised":
            .handRaised(
                HandRaised(
                    speaker: try data("speaker", Read.entity),
                    lane: try data("lane", Read.choice),
                    item: try data.ifAny("item", Read.entity),
                    added: try data.ifAny("added", Read.things) ?? []))
        case "handsLowered": .handsLowered(try data("hands", Read.entities))
        case "handMoved":
            .handMoved(
                HandMoved(
                    try data("hand", Read.entity), after: try data.ifAny("after", Read.entity),
                    before: try data.ifAny("before", Read.entity)))
        case "handNamed":
            .handNamed(
                HandNamed(
                    try data("hand", Read.entity), speaker: try data("speaker", Read.entity),
                    added: try data.ifAny("added", Read.things) ?? []))
        default: try rule(name, data)
        }
    }

    private static func turn(_ data: Members) throws(JSONError) -> TurnBegan {
        TurnBegan(
            speaker: try data("speaker", Read.entity),
            item: try data.ifAny("item", Read.entity),
            manner: try data.ifAny("manner", Read.choice) ?? .main,
            hand: try data.ifAny("hand", Read.entity),
            added: try data.ifAny("added", Read.things) ?? [])
    }

    private static func rule(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "queueClosed": .queueClosed
        case "queueReopened": .queueReopened
        case "queuePolicyChosen": .queuePolicyChosen(try data("policy", Read.choice))
        case "turnLimitSet": .turnLimitSet(seconds: try number("seconds", data))
        case "questionRoundBegan":
            .questionRoundBegan(
                QuestionRoundBegan(
                    item: try data.ifAny("item", Read.entity), seats: try number("seats", data),
                    seconds: try number("seconds", data)))
        default: nil
        }
    }

    private static func number(_ key: String, _ data: Members) throws(JSONError) -> Int? {
        try data.ifAny(key, Read.integer).map { Int($0) }
    }
}
