import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Runs the command that a line names, and returns what is to be said of it; nothing if it
    /// names none.
    ///
    /// A command is named by its words or its key after a slash, or by its key after `Esc`, as
    /// sentences of the live screen have it. What stands behind the words is the row that it is for,
    /// or what it would ask for; it is never passed over.
    func run(_ typed: String) -> [String]? {
        if let key = typed.keyAfterEscape {
            live.press(.escape)
            live.press(.character(key))
            return []
        }
        guard typed.first == "/" else { return nil }
        let words = typed.dropFirst().split(separator: " ")
        if typed.count == 2, let key = typed.last,
            let command = CommandTable.command(for: .character(key), in: [.escape])
        {
            return run(command, "")
        }
        let name = words.first.map { $0.lowercased() } ?? ""
        for isLeaving in [false, true] where name == Self.attendance(isLeaving)[live.language] {
            return attend(words.dropFirst().joined(separator: " "), isLeaving: isLeaving)
        }
        if let (command, rest) = command(named: typed.dropFirst(), of: live.commands) {
            return run(command, rest)
        }
        return command(named: typed.dropFirst(), of: CommandTable.all).map { command, _ in
            [live.language.onlyOnScreen(live.typed(for: command))]
        }
    }

    /// Whether a line names a command or a view, whatever is asked.
    func isCommand(_ typed: String) -> Bool {
        guard typed.first == "/" else { return typed.keyAfterEscape != nil }
        return view(typed) != nil || command(named: typed.dropFirst(), of: live.commands) != nil
    }

    /// The command with the longest name at the front of what was typed, of those that have a use for
    /// what stands behind it; of several one that can be done, for a row that is named or was chosen
    /// rather than for what was noted last.
    private func command(
        named typed: Substring, of commands: [Command]
    ) -> (Command, rest: String)? {
        let named = commands.compactMap { command in
            command.rest(of: typed + " ").map { rest in
                (command, rest: rest.split(separator: " ").joined(separator: " "))
            }
        }
        let useful = named.filter { $0.rest.isEmpty || $0.0.takesWords }
        let fitting = useful.isEmpty ? named : useful
        let fewest = fitting.map(\.rest.count).min() ?? 0
        let best = fitting.filter { $0.rest.count == fewest }
        return best.first { isForRow($0.0, $0.rest, among: best.count) }
            ?? best.first { $0.0.rowViews.isEmpty && live.whyNot($0.0) == nil } ?? best.first
    }

    /// Whether a command is for a row that the words behind it name, or that was chosen.
    ///
    /// A number is that of a row where the rows were read out, else of somebody on the list.
    private func isForRow(_ command: Command, _ words: String, among count: Int) -> Bool {
        guard !words.isEmpty else {
            return command.rowViews.contains(live.view) && live.isInLists && live.selected != nil
        }
        if count > 1, Int(words) != nil, !command.rowViews.contains(live.view) { return false }
        return !command.rowViews.isEmpty && !splits(words, for: command).isEmpty
    }

    private func run(_ command: Command, _ rest: String) -> [String] {
        if command.id == InstrumentCommandName.consentGrid.rawValue { return consent(rest) }
        if !command.rowViews.isEmpty { return run(command, onRowLike: rest) }
        if rest.isEmpty { return runAlone(command) }
        guard command.takesWords else {
            return [live.language.takesNoWords(live.typed(for: command), rest)]
        }
        goToList(of: command)
        if let reason = live.whyNot(command) {
            live.say(reason[live.language])
        } else if let sign = command.minutes {
            guard let minutes = Int(rest), 1...240 ~= minutes else {
                return [live.language.takesNoWords(live.typed(for: command), rest)]
            }
            live.addMinutes(sign * minutes)
        } else if let kind = Inquiry.Kind.asked[command.id] {
            live.ask(for: kind, answeredBy: rest)
        } else {
            live.run(command)
            return answerBehind(rest)
        }
        return []
    }

    /// Runs a command; the line is out of the way of one that brings a note there.
    private func run(alone command: Command) -> [String] {
        guard command.id == CommandName.amend.rawValue else {
            live.run(command)
            return []
        }
        return besidesLine {
            live.run(command)
            return []
        } ?? []
    }

    /// Shows the list that a command is for, as long as it takes; what is added is for one that was
    /// read out.
    private func goToList(of command: Command) {
        guard let view = command.views.first, !command.views.contains(live.view),
            command.id != ListCommandName.add.rawValue
        else { return }
        viewBefore = viewBefore ?? live.view
        live.show(view)
    }

    /// Runs a command by its name alone; says what that turns on or off, and what a view shows then.
    private func runAlone(_ command: Command) -> [String] {
        let (waiting, isOff) = (live.line.editor.text, live.session.isStretchOffRecord)
        let events = live.session.history.count
        goToList(of: command)
        let aside = run(alone: command)
        dropRefusal()
        let turned =
            live.session.isStretchOffRecord == isOff ? [] : [live.language.offRecord(!isOff)]
        if !turned.isEmpty { live.recorded = nil }
        let isDone = live.session.history.count > events || live.message != nil || isAsked
        let shown = !isDone && command.views.contains(live.view) ? lines(of: live.view) : []
        return turned + shown + aside + (live.line.editor.text == waiting ? [] : waitingLine)
    }

    /// Answers what a command asks with what was typed behind it; what is no answer is said, and the
    /// question stays.
    func answerBehind(_ rest: String) -> [String] {
        if live.overlay?.isHelp == true {
            live.paste(rest)
            return []
        }
        dropRefusal()
        guard isAsked else { return [] }
        let unfit = live.language.rowsLike(rest, [])
        let said = answer(rest, isNumbered: false) ?? [unfit]
        // A long list is read out when it is asked for, not because it has no such row.
        if case .palette(let palette) = live.overlay, palette.rows.count > 9,
            said == [unfit] || said == [palette.nothingFits[live.language]]
        {
            live.putAway()
        }
        return said
    }

    /// Says why there is nothing to choose from, which a list has as its only row, or in place of any.
    func dropRefusal() {
        guard case .palette(let palette) = live.overlay else { return }
        if palette.hasNone {
            live.putAway()
            return live.say(palette.nothingFits[live.language])
        }
        guard palette.rows.count == 1, case .command = palette.rows[0].action else { return }
        live.putAway()
        live.say(palette.rows[0].name)
    }
}

extension String {
    /// The key of a command after Esc, where nothing else was typed.
    fileprivate var keyAfterEscape: Character? {
        let words = split(separator: " ")
        guard words.count == 2, words[0] == "Esc", words[1].count == 1 else { return nil }
        return words[1].first
    }
}

extension Command {
    /// Whether it adds minutes or takes them off, as many as are typed behind it.
    fileprivate var minutes: Int? {
        switch id {
        case FloorCommandName.moreMinutes.rawValue: 1
        case FloorCommandName.fewerMinutes.rawValue: -1
        default: nil
        }
    }

    /// Whether what stands behind its name is the row that it is for, or what it asks for.
    fileprivate var takesWords: Bool {
        !rowViews.isEmpty || asks || minutes != nil || id == CommandName.help.rawValue
            || id == InstrumentCommandName.consentGrid.rawValue
    }
}
