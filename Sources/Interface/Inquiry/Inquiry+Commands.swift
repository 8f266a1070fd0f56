import Discussion

extension Inquiry.Kind {
    /// What a command asks when it has not been told with its name.
    static let asked: [String: Inquiry.Kind] = [
        "hand-up": .hand, "raise": .hand, "give-floor": .floor, "respond": .response,
        "last-word": .lastWord(nil), "roll-call": .arrival, "count-heads": .count,
        "limit-turns": .limit, "begin-round": .round, "timer": .timer, "date-back": .earlier,
        "photograph": .photograph,
    ]
}
