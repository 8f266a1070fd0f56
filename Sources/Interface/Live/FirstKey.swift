import Discussion
import Terminal
import Wording

/// A key that answered a question or ran a command over the line, and may have been the first of a
/// sentence.
struct FirstKey {
    let sign: Character
    /// When it came.
    let at: Int64
    let effect: KeyEffect
    /// Within how many milliseconds another letter shows that a sentence is typed, or a space.
    let pauses: (letter: Int64, space: Int64)

    /// Within how many a space makes a sentence of what answered: *2 orang*.
    static let space: Int64 = 2000

    /// Whether a character behind it shows that a sentence is typed: a space, or another letter
    /// behind a letter, a digit behind a digit; one key is pressed again and again as fast.
    fileprivate func begins(a letter: Character, at now: Int64) -> Bool {
        if letter == " " { return now - at < pauses.space }
        guard letter != sign, now - at < pauses.letter else { return false }
        return sign.isLetter && letter.isLetter || sign.isNumber && letter.isNumber
    }
}

extension Live {
    /// Lets a key answer, and remembers what it did as long as it may begin a sentence.
    func answer(by key: Key, _ body: () -> Void) {
        firstKey = nil
        let isRound = if case .goRound = overlay { true } else { false }
        let effect = effect(of: body)
        let isUnwritten = line.editor.text == effect.line.editor.text
        guard case .character(let sign) = key, !isReadOut, isUnwritten else { return }
        // What is typed next is likely meant for what is asked.
        let asks = if case .form = overlay { true } else { inquiry != nil }
        let isOver = overlay == nil || asks
        let mayBegin = isRound ? sign == "i" || !effect.acts.isEmpty : isOver && sign.isNumber
        guard mayBegin else { return }
        let pause = sign == "i" ? TypedInList.opening : TypedInList.burst
        firstKey = FirstKey(
            sign: sign, at: clock.read().up, effect: effect,
            pauses: (letter: asks ? 0 : pause, space: FirstKey.space))
    }

    /// Whether a key is a command because the Esc before it closed what stood over the line: Esc and
    /// a letter are one command wherever they are pressed.
    ///
    /// Where there was time for a look between the two, and letters follow as fast as people write,
    /// it began a sentence.
    func isBehindClosing(_ key: Key) -> Bool {
        guard let closedAt, !isInLists, !isPrefixed, !isReadOut, case .character(let sign) = key,
            let command = command(for: key, in: [.escape]),
            // The line has the keys already.
            command.id != CommandName.write.rawValue
        else { return false }
        let now = clock.read().up
        guard now - closedAt < TypedInList.pause else { return false }
        let effect = effect { run(command) }
        guard now - closedAt >= TypedInList.opening else { return true }
        let hasOpened = overlay != nil || inquiry != nil
        firstKey = FirstKey(
            sign: sign, at: now, effect: effect,
            pauses: (
                letter: hasOpened ? TypedInList.opening : TypedInList.burst,
                space: sign.isNumber ? FirstKey.space : 0
            ))
        return true
    }

    /// Whether a key goes on with a sentence whose first was taken for an answer or a command: *2
    /// orang datang*, *karto bilang*; what that did is taken back, and both go to the line.
    func goesOnWithSentence(_ key: Key) -> Bool {
        defer { firstKey = nil }
        guard let first = firstKey, case .character(let letter) = key,
            first.begins(a: letter, at: clock.read().up)
        else { return false }
        firstKey = nil
        takeBack(first.effect)
        typeInLine([.character(first.sign), key])
        return true
    }
}
