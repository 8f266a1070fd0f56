import Discussion
import Terminal
import Wording

extension Live {
    /// Does what a key means where the focus is.
    func press(_ key: Key) {
        message = nil
        if isHidden { return isHidden = false }
        if ![.escape, .character("n"), .alt(.character("n"))].contains(key) {
            insistsOnNext = false
        }
        if key != .control("c") { interruptedAt = nil }
        if ![.escape, .character("q"), .alt(.character("q"))].contains(key) {
            wantsToLeave = false
        }
        if let command = CommandTable.command(for: key, in: [.anywhere]) {
            return command.run(self)
        }
        if key == .control("c") { return interrupt() }
        if overlay != nil { return pressInOverlay(key) }
        if prompt != nil { return pressInPrompt(key) }
        if isPrefixed {
            isPrefixed = false
            return runPrefixed(key)
        }
        if key == .escape { return isPrefixed = true }
        isInLists ? pressInList(key) : pressInLine(key)
    }

    private func pressInLine(_ key: Key) {
        if key == .up, !line.editor.isEmpty { return }
        if let command = CommandTable.command(for: key, in: [.line]) { return run(command) }
        var isEdit = false
        line.edit(at: clock.read()) { isEdit = $0.handle(key) }
        if !isEdit, case .alt(let inner) = key { runPrefixed(inner) }
    }

    private func pressInList(_ key: Key) {
        if case .alt(let inner) = key { return runPrefixed(inner) }
        guard let command = CommandTable.command(for: key, in: listPlaces) else {
            return say(language.noCommand(key.name))
        }
        run(command)
    }

    /// One command, and the line stays as it is.
    private func runPrefixed(_ key: Key) {
        if key == .enter, !isInLists { return newLine() }
        guard let command = CommandTable.command(for: key, in: [.escape]) else {
            return say(language.noCommand("Esc " + key.name))
        }
        run(command)
    }

    func run(_ command: Command) {
        if let reason = command.whyNot(self) { return say(reason[language]) }
        command.run(self)
    }

    /// The places whose keys work in the list that is shown.
    var listPlaces: Set<Command.Place> {
        switch view {
        case .agenda: [.lists, .agenda]
        case .notes: [.lists, .notes]
        case .outcomes: [.lists, .outcomes]
        case .floor: [.lists, .floor]
        case .people: [.lists, .people]
        }
    }

    /// Text that was pasted goes to where text is typed, never to a command.
    func paste(_ text: String) {
        message = nil
        isPrefixed = false
        if case .form(var form) = overlay {
            form.insert(text)
            return overlay = .form(form)
        }
        if prompt != nil {
            let row = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return prompt?.editor.insert(row) ?? ()
        }
        if overlay != nil || isInLists { say(LiveWord.pasteIntoLine) }
        overlay = nil
        isInLists = false
        line.edit(at: clock.read()) { $0.insert(text) }
    }

    /// Ctrl-C loses nothing: it says how to leave, and leaves if it is pressed again at once.
    func interrupt() {
        let now = clock.read().up
        if let interruptedAt, now - interruptedAt <= 1000 { return end() }
        interruptedAt = now
        say(LiveWord.howToLeave)
    }

    func say(_ worded: some Worded) { say(worded.word(in: language)) }

    func say(_ text: String) { message = Message(text: text, role: .warn) }
}
