import Discussion
import Terminal
import Wording

extension Live {
    /// Whether a key belongs to a sentence that is typed into a list by mistake.
    ///
    /// Behind a letter that is no key there, and where another letter follows one that recorded
    /// something as fast as people write, no letter is a command, and what the first ones did is
    /// taken back. The first Enter behind it does nothing; `i` takes it to the line.
    func isWriting(_ key: Key, for command: Command?) -> Bool {
        let now = clock.read().up
        var typed = typedInList ?? TypedInList(at: now)
        let isOn = now - typed.at < TypedInList.pause
        switch key {
        case .enter where typed.end(at: now):
            typedInList = typed
            return true
        case .character
        where (!isOn || typed.isEnded) && typed.isSentence
            && command?.id == CommandName.write.rawValue:
            return false
        case .character(let letter):
            return take(letter, for: command, behind: isOn ? typed : TypedInList(at: now), at: now)
        default:
            typedInList = nil
            return false
        }
    }

    /// Takes in a character that was typed in a list; says whether it is none of a command.
    private func take(
        _ letter: Character, for command: Command?, behind last: TypedInList, at now: Int64
    ) -> Bool {
        var typed = last
        let isUndoing = command?.id == CommandName.undo.rawValue
        let isWord = !isUndoing && last.makesWord(with: letter, at: now)
        if isWord { takeBackWord(&typed) }
        typed.isSentence = last.isSentence || last.wasDead || isWord
        typed.append(letter, at: now)
        // Behind a key that could do nothing an undoing is hardly meant.
        let isSlip = last.wasRefused && isUndoing && last.isFast(at: now)
        let isCommand = !typed.isSentence && !isUndoing
        typed.wasDead = isCommand && command == nil
        typed.wasRefused = isCommand && command.map { whyNot($0) != nil } ?? false
        typedInList = typed
        return typed.isSentence || isSlip
    }

    /// Runs the command of a list's key, and keeps what it did as long as its letter may begin a
    /// sentence.
    func runInList(_ command: Command) {
        guard var typed = typedInList else { return run(command) }
        let hadRecorded = typed.effect?.acts.isEmpty == false
        let effect = effect { run(command) }
        typed.effect?.join(effect)
        typed.effect = typed.effect ?? effect
        typed.hasUndone = typed.hasUndone || command.id == CommandName.undo.rawValue
        // Nobody opens something without a look at what the key before has recorded, and whoever
        // wants to write presses i alone.
        if typed.isRun, !typed.isSentence, hadRecorded && hasLeftList || !isInLists {
            takeBackWord(&typed)
            typed.isSentence = true
            typedInList = typed
            return sayListNotLine()
        }
        // A sentence that was taken to the line goes on there, and a sign begins one.
        typed.hasOpened = hasLeftList && !typed.isSentence && typed.text.last?.isLetter == true
        if typedInList != nil || typed.hasOpened { typedInList = typed }
    }

    /// Takes back what the letters of a word did.
    private func takeBackWord(_ typed: inout TypedInList) {
        guard let effect = typed.effect else { return }
        takeBack(effect)
        typed.hasTakenBack = !effect.acts.isEmpty
        typed.effect = nil
    }

    /// Says that keys go to the list, and whether what they did was taken back.
    func sayListNotLine() {
        say(typedInList?.hasTakenBack == true ? LiveWord.listNotLineTakenBack : .listNotLine)
    }

    /// Whether something stands over the list, or the keys go elsewhere.
    var hasLeftList: Bool { overlay != nil || inquiry != nil || isFiltering || !isInLists }

    /// Whether a key goes on with a sentence of which a letter opened a form, a question, a list of
    /// choices or the line: *warga bilang*, *ibu sakit*; all that the letters did is taken back.
    func goesOnBehindOpening(_ key: Key) -> Bool {
        guard var typed = typedInList, typed.hasOpened else { return false }
        let now = clock.read().up
        guard case .character(let letter) = key, letter.isLetter || letter == " ",
            now - typed.at <= TypedInList.opening
        else {
            typedInList = nil
            return false
        }
        takeBackWord(&typed)
        typed.goOn(with: letter, at: now)
        typedInList = typed
        sayListNotLine()
        return true
    }

    /// Takes a sentence that was typed into a list to the line, in front of which a half-written one
    /// is put aside.
    func takeTypedToLine() {
        guard let typed = typedInList, typed.isSentence else { return goToLine() }
        takeToLine(typed.text.split(separator: "\n").joined(separator: "\n"))
    }

    /// Puts a sentence into the line, in front of which a half-written one is put aside.
    func takeToLine(_ sentence: String) {
        goToLine()
        if !line.isUntouched { putAside(isOffRecord: session.isOffRecord) }
        line.edit(at: clock.read()) { $0.insert(sentence) }
    }
}
