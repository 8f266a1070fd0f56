import Discussion
import Terminal

/// A key that answered a question over the panes, and may have been the first of a sentence.
struct AnsweringKey {
    let sign: Character
    /// When it came.
    let at: Int64
    /// What it recorded.
    let acts: [EventID]
    /// Whether it asks on, so that what is typed next is likely meant for that.
    let asks: Bool
    /// What the room saw before.
    let wall: WallContent

    /// Within how many milliseconds a space makes a sentence of it: *2 orang*.
    static let pause: Int64 = 2000

    /// Whether a character behind it shows that a sentence is typed: a space, or as fast as people
    /// write another letter behind a letter, a digit behind a digit; one key is pressed again and
    /// again as fast.
    fileprivate func begins(a letter: Character, at now: Int64) -> Bool {
        if letter == " " { return now - at < Self.pause }
        let pause = sign == "i" ? OpenedByLetter.pause : TypedInList.burst
        guard letter != sign, !asks, now - at < pause else { return false }
        return sign.isLetter && letter.isLetter || sign.isNumber && letter.isNumber
    }
}

extension Live {
    /// Lets a key answer, and remembers what it recorded as long as it may begin a sentence.
    func answer(by key: Key, _ body: () -> Void) {
        answering = nil
        let (events, text) = (session.history.count, line.editor.text)
        let wall = session.wall ?? .clock
        let isRound = if case .goRound = overlay { true } else { false }
        body()
        guard case .character(let sign) = key, !isReadOut, line.editor.text == text else { return }
        let acts = session.history.dropFirst(events).filter(\.canBeUndone).map(\.event)
        let asks = if case .form = overlay { true } else { inquiry != nil }
        let isOver = overlay == nil || asks
        guard isRound ? sign == "i" || !acts.isEmpty : isOver && sign.isNumber else { return }
        answering = AnsweringKey(
            sign: sign, at: clock.read().up, acts: acts, asks: asks, wall: wall)
    }

    /// Whether a key goes on with a sentence whose first was taken for an answer: *2 orang datang*,
    /// *karto bilang*; what that did is taken back, and both go to the line.
    func goesOnWithSentence(_ key: Key) -> Bool {
        defer { answering = nil }
        guard let first = answering, case .character(let letter) = key,
            first.begins(a: letter, at: clock.read().up)
        else { return false }
        answering = nil
        for event in first.acts.reversed() { ask(.retract([event])) }
        if (session.wall ?? .clock) != first.wall { ask(.turnWall(first.wall)) }
        (recorded, inquiry) = (nil, nil)
        typeInLine([.character(first.sign), key])
        return true
    }
}
