import Discussion
import Terminal
import Wording

extension Live {
    /// Does what a key means where the focus is.
    func press(_ key: Key) {
        message = nil
        recorded = nil
        defer { tellRecorded() }
        let clears = isInLists && !isPrefixed && (filters[view] != nil || !marked.isEmpty)
        let closes =
            key == .escape && (overlay != nil || inquiry != nil || isFiltering || clears)
        defer { closedAt = closes && overlay == nil ? clock.read().up : nil }
        if overlay == nil { (wantedRole, wantedUndoing) = (nil, nil) }
        if goesOnBehindOpening(key) || goesOnWithSentence(key) { return }
        if isHidden { return isHidden = false }
        let insisted = insistence
        defer { forgetInsistence(insisted, behind: key) }
        if key != .control("c") { interruptedAt = nil }
        if key == .escape { typedInList?.effect = nil }
        if isAfterControlX {
            isAfterControlX = false
            if let command = command(for: key, in: [.afterControlX]) { return run(command) }
        } else if key == .control("x"), isTyping {
            return isAfterControlX = true
        }
        if let command = command(for: key, in: [.anywhere]) { return command.run(self) }
        if key == .control("c") { return interrupt() }
        if inquiry != nil { return pressInInquiry(key) }
        if overlay != nil { return pressInOverlay(key) }
        if isFiltering { return pressInFilter(key) }
        if isBehindClosing(key) { return }
        if isPrefixed, case .alt(let inner) = key {
            // A line that gathers keys makes one of the second Esc and what follows it.
            press(.escape)
            return press(inner)
        }
        if isPrefixed {
            isPrefixed = false
            return runPrefixed(key)
        }
        if key == .escape {
            if isInLists, unmark() || clearFilter() { return }
            return isPrefixed = true
        }
        isInLists ? pressInList(key) : pressInLine(key)
    }

    /// Whether keys write in the line or in a form.
    private var isTyping: Bool {
        switch overlay {
        case nil: !isInLists && !isPrefixed && inquiry == nil && !isFiltering
        case .form: true
        default: false
        }
    }

    private func pressInLine(_ key: Key) {
        if key == .up || key == .down, !line.isUntouched { return }
        if key == .enter, abbreviations.count > 0, line.warned == nil {
            line.end(at: clock.read(), expanding: abbreviations)
        }
        if let command = command(for: key, in: [.line]) { return run(command) }
        if pressExpanding(key) { return }
        var isEdit = false
        if case .character = key, isLineUnsaved { line.beginAnother(at: clock.read()) }
        line.edit(at: clock.read()) { isEdit = $0.handle(key) }
        if isEdit { lineEdits += 1 }
        if !isEdit, case .alt(let inner) = key { runPrefixed(inner) }
    }

    private func pressInList(_ key: Key) {
        if case .alt(let inner) = key { return runPrefixed(inner) }
        let command = command(for: key, in: listPlaces)
        if isWriting(key, for: command) { return sayListNotLine() }
        guard let command else { return sayNothingIs(on: key.name) }
        runInList(command)
    }

    /// One command, and the line stays as it is.
    func runPrefixed(_ key: Key) {
        if key == .enter, !isInLists { return newLine() }
        let elsewhere = isInLists ? listPlaces : []
        guard let command = command(for: key, in: [.escape]) ?? command(for: key, in: elsewhere)
        else {
            // A sequence whose Esc came alone; no Esc stands before an arrow otherwise.
            if key.isSequence { return isInLists ? pressInList(key) : pressInLine(key) }
            return sayNothingIs(on: "Esc " + key.name)
        }
        run(command)
    }

    /// The command that a key stands for in one of these places.
    func command(for key: Key, in places: Command.Places) -> Command? {
        CommandTable.command(for: key, in: places, of: commands)
    }

    /// Runs a command; one that cannot run on what others have written by now says why.
    func run(_ command: Command) {
        if whyNot(command) != nil { refresh() }
        if let reason = whyNot(command) {
            let isGood = reason == PaletteWord.nothingToComplete.words
            return isGood ? report(reason[language]) : say(reason[language])
        }
        command.run(self)
    }

    /// Why a command cannot run now: its list is not in sight, or has not the keys and so no row that
    /// is shown as chosen; or what it would do is refused.
    func whyNot(_ command: Command) -> Words? { whyNot(command, hasRow: isInLists) }

    /// The same where it is known whether a row is chosen.
    func whyNot(_ command: Command, hasRow: Bool) -> Words? {
        let views = command.views
        let isInSight = views.contains(view) && (hasRow || command.rowViews.isEmpty)
        guard views.isEmpty || isInSight else {
            return PaletteWord.onlyIn(
                views.map(\.rawValue), key: command.key(in: views[0].place)?.name ?? "")
        }
        return whyNot(as: command.role) ?? command.whyNot(self)
    }

    /// Why a request would be refused now, if it would.
    func refusal(of request: Request) -> Words? {
        guard let id = session.history.last?.event else { return nil }
        do throws(Refusal) {
            _ = try session.event(for: request, as: id)
            return nil
        } catch { return error.words }
    }

    /// The places whose keys work in the list that is shown.
    var listPlaces: Command.Places { [.lists, view.place] }

    /// Text that was pasted goes to where text is typed, never to a command.
    func paste(_ text: String) {
        message = nil
        isPrefixed = false
        switch overlay {
        case .form(let form) where form.subject == .newPerson && text.hasRows:
            keep(form)
            return showPastedPeople(text)
        case .form(var form):
            form.insert(text)
            return overlay = .form(form)
        case .help(var help):
            help.insert(text.excerpt)
            return overlay = .help(help)
        case .palette(let palette) where text.isOfSeveralLines:
            // None of them is a choice: they are sentences.
            palette.restore?(self)
        case .palette(var palette):
            palette.list.editor.insert(text.excerpt)
            palette.find(in: self)
            return show(palette)
        case .settlement(var settlement):
            guard settlement.insert(text) else { break }
            return overlay = .settlement(settlement)
        case .pasted(let block): return showPastedPeople(block.text + text)
        case nil where isFiltering:
            filters[view]?.editor.insert(text.excerpt)
            return look(through: view, isFresh: true)
        default: break
        }
        if inquiry != nil {
            let row = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return inquiry?.editor.insert(row) ?? ()
        }
        if overlay == nil, isInLists, view == .people { return showPastedPeople(text) }
        if overlay != nil || isInLists { say(LiveWord.pasteIntoLine) }
        overlay = nil
        isInLists = false
        if isLineUnsaved { line.beginAnother(at: clock.read()) }
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

    func say(_ text: String) { message = Message(text: withOwnKeys(text), role: .warn) }

    func sayNothingIs(on key: String) {
        let help = commands.first { $0.id == CommandName.help.rawValue }
        let text = language.noCommand(key, help: help?.bindings.first?.name ?? "F1")
        message = Message(text: text, role: .warn)
    }

    /// Keeps what the status row says for ``ToolName/messages``.
    func remember() {
        guard let message, message != said.last?.message else { return }
        said.append((clock.read().at, message))
        if said.count > 200 { said.removeFirst(100) }
    }
}

extension String {
    /// Whether it has more than one line with something in it.
    fileprivate var isOfSeveralLines: Bool { split(whereSeparator: \.isNewline).count > 1 }
}

extension Key {
    /// Whether terminals send it as ESC and more, so that its ESC may come alone on a slow line.
    fileprivate var isSequence: Bool {
        switch self {
        case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backTab,
            .function, .modified:
            true
        case .character, .enter, .tab, .escape, .backspace, .control, .alt: false
        }
    }
}
