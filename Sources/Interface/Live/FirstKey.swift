import Discussion
import Terminal
import Wording

/// A key that answered a question or ran a command over the line, and may have been the first of a
/// sentence.
struct FirstKey {
    let sign: Character
    /// How often it was pressed so fast that it may be several letters of a word: *uu*.
    var count = 1
    /// When it came last.
    let at: Int64
    private(set) var effect: KeyEffect
    let patience: Patience

    /// How long what comes next shows that a sentence is typed.
    struct Patience {
        /// Within how many milliseconds another letter does, or a space.
        var letter: Int64
        var space: Int64 = 0
        /// The letters that do not, since they are keys of what stands there.
        var besides = ""
        /// Whether the same key again does, since it is none of what opened.
        var takesSame = false
    }

    /// The characters with which the sentence would begin.
    fileprivate var keys: [Key] { Array(repeating: .character(sign), count: count) }

    /// Takes in the same key before it, as far as it came as fast.
    fileprivate mutating func join(_ last: FirstKey?) {
        guard let last, last.sign == sign, at - last.at < patience.letter else { return }
        var both = last.effect
        both.join(effect)
        (count, effect) = (last.count + 1, both)
    }

    /// Within how many a space makes a sentence of what answered: *2 orang*.
    static let space: Int64 = 2000

    /// Whether a character behind it shows that a sentence is typed: a space, or another letter
    /// behind a letter, a digit or what stands inside and behind numbers behind a digit; one key is
    /// pressed again and again as fast.
    fileprivate func begins(a letter: Character, at now: Int64) -> Bool {
        if letter == " " { return sign != " " && now - at < patience.space }
        guard letter != sign || patience.takesSame, !patience.besides.contains(letter),
            now - at < patience.letter
        else { return false }
        return sign.isLetter && letter.isLetter
            || sign.isNumber && (letter.isNumber || "%x.,/-".contains(letter))
    }
}

extension Live {
    /// Lets a key answer, and remembers what it did as long as it may begin a sentence.
    func answer(by key: Key, _ body: () -> Void) {
        let last = firstKey
        firstKey = nil
        let before = overlay
        let effect = effect(of: body)
        let isUnwritten = line.editor.text == effect.line.editor.text
        guard case .character(let sign) = key, !isReadOut, isUnwritten,
            let patience = patience(behind: sign, in: before, effect)
        else { return }
        var first = FirstKey(sign: sign, at: clock.read().up, effect: effect, patience: patience)
        first.join(last)
        firstKey = first
    }

    /// How long a key that was pressed in what stood over the panes may begin a sentence; nothing
    /// where it does not.
    private func patience(
        behind sign: Character, in before: Overlay?, _ effect: KeyEffect
    ) -> FirstKey.Patience? {
        // What is typed next is likely meant for what is asked.
        let asks = if case .form = overlay { true } else { inquiry != nil }
        switch before {
        case .closing where sign == "q", .goRound where sign == "q":
            return FirstKey.Patience(letter: TypedInList.opening, space: TypedInList.opening)
        case .goRound where sign == "i":
            return FirstKey.Patience(letter: TypedInList.opening, space: FirstKey.space)
        case .goRound where effect.acts.isEmpty: return nil
        // No other letter is a key there.
        case .options where sign == "q": return FirstKey.Patience(letter: 1000, space: 1000)
        // No word goes on with the other keys there, and a yes is for what is asked.
        case .consent:
            let pace = sign == "u" ? TypedInList.burst : TypedInList.opening
            return FirstKey.Patience(
                letter: pace, space: pace, besides: asks ? "yY" : "Af", takesSame: asks)
        case .goRound: break
        default: guard sign.isNumber, overlay == nil || asks else { return nil }
        }
        return FirstKey.Patience(letter: asks ? 0 : TypedInList.burst, space: FirstKey.space)
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
            patience: FirstKey.Patience(
                letter: hasOpened ? TypedInList.opening : TypedInList.burst,
                space: sign.isNumber ? FirstKey.space : TypedInList.burst))
        return true
    }

    /// Whether a key goes on with a sentence whose first was taken for an answer or a command: *2
    /// orang datang*, *karto bilang*; what that did is taken back, and both go to the line.
    func goesOnWithSentence(_ key: Key) -> Bool {
        guard let first = firstKey, case .character(let letter) = key else {
            firstKey = nil
            return false
        }
        if letter != first.sign { firstKey = nil }
        guard first.begins(a: letter, at: clock.read().up) else { return false }
        firstKey = nil
        takeBack(first.effect)
        typeInLine(first.keys + [key])
        return true
    }
}
