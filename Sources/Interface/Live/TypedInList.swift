import Discussion
import Terminal
import Wording

/// Keys that came one upon the other while a list has them: commands, or the beginning of a
/// sentence that was meant for the line.
struct TypedInList {
    /// When the last of them came.
    var at: Int64
    /// The characters.
    var text = ""
    /// Whether the last was no key there at all, or one that could not do anything then.
    var wasDead = false
    var wasRefused = false
    /// What those recorded that came as fast as people write.
    var acts: [EventID] = []
    /// What was selected before the first of them.
    var selection: [View: EntityID] = [:]
    /// Whether they are known for a sentence, so that nothing of it does anything.
    var isSentence = false
    /// Whether Enter has been refused behind it.
    var isEnded = false
    /// The list as it was, if the last of them opened something.
    var opened: OpenedByLetter?

    /// Within how many milliseconds a letter belongs to the sentence before it.
    static let pause: Int64 = 1000
    /// Within how many the second letter of a word follows one that was a command, and within how
    /// many whatever comes behind two letters that followed each other so.
    static let burst: Int64 = 300
    static let run: Int64 = 400

    /// Whether what comes next may depend on it though it comes later.
    var mayGoOn: Bool { isSentence || wasDead || wasRefused }

    /// Ends a sentence, once if Enter comes late; says whether there was one to end.
    fileprivate mutating func end(at now: Int64) -> Bool {
        guard isSentence, now - at < Self.pause || !isEnded else { return false }
        text += "\n"
        (at, isEnded) = (now, true)
        return true
    }

    /// Whether two different letters came as fast as people write.
    private var isRun: Bool { Set(text).count > 1 }

    /// Whether a character comes as fast as people write.
    private func isFast(at now: Int64) -> Bool { now - at < (isRun ? Self.run : Self.burst) }

    /// Whether a letter, or a space behind two, makes a word with the ones before it, which have
    /// recorded something; rows are gone through, and one key is pressed again and again, as fast.
    fileprivate func makesWord(with letter: Character, at now: Int64) -> Bool {
        !acts.isEmpty && isFast(at: now) && (letter.isLetter || letter == " " && isRun)
            && letter != "j" && letter != "k" && letter != text.last
    }

    /// Takes in a letter that shows the ones before it to be of a sentence.
    mutating func goOn(with letter: Character, at now: Int64) {
        (isSentence, opened) = (true, nil)
        append(letter, at: now)
    }

    /// Takes in a character; what a command did before a pause is of no word.
    fileprivate mutating func append(_ letter: Character, at now: Int64) {
        let isFast = isFast(at: now)
        let isOfWord = letter.isLetter || letter.isNumber || letter == " "
        if isSentence || !isFast || !isOfWord { acts = [] }
        if !isFast, !mayGoOn { text = "" }
        text.append(letter)
        (at, isEnded) = (now, false)
    }
}

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
        where !isOn && typed.isSentence && command?.id == CommandName.write.rawValue:
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
        if isWord { takeBack(last) }
        typed.isSentence = last.isSentence || last.wasDead || isWord
        typed.append(letter, at: now)
        // Behind a key that could do nothing an undoing is hardly meant.
        let isSlip = last.wasRefused && isUndoing
        let isCommand = !typed.isSentence && !isUndoing
        typed.wasDead = isCommand && command == nil
        typed.wasRefused = isCommand && command.map { whyNot($0) != nil } ?? false
        typedInList = typed
        return typed.isSentence || isSlip
    }

    /// Takes back what the first letters of a sentence did.
    func takeBack(_ typed: TypedInList) {
        for event in typed.acts.reversed() { ask(.retract([event])) }
        selection = typed.selection
        recorded = nil
    }

    /// Runs the command of a list's key, and keeps what it recorded and opened as long as its letter
    /// may begin a sentence.
    func runInList(_ command: Command) {
        guard var typed = typedInList else { return run(command) }
        if typed.acts.isEmpty { typed.selection = selection }
        let (before, list) = (Set(session.history.map(\.event)), OpenedByLetter(self))
        typedInList = typed
        run(command)
        typed.acts += session.history.filter { trace in
            !before.contains(trace.event) && (trace.canBeUndone || trace.action == .undo)
        }.map(\.event)
        // A sentence that was taken to the line goes on there, and a sign begins one.
        let mayGoOn = hasLeftList && !typed.isSentence && typed.text.last?.isLetter == true
        typed.opened = mayGoOn ? list : nil
        if typedInList != nil || typed.opened != nil { typedInList = typed }
    }

    /// Takes a sentence that was typed into a list to the line, in front of which a half-written one
    /// is put aside.
    func takeTypedToLine() {
        let typed = typedInList
        goToLine()
        guard let typed, typed.isSentence else { return }
        if !line.isUntouched { putAside(isOffRecord: session.isOffRecord) }
        let text = typed.text.split(separator: "\n").joined(separator: "\n")
        line.edit(at: clock.read()) { $0.insert(text) }
    }
}
