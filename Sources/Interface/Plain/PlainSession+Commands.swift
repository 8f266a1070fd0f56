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
        let words = typed.split(separator: " ")
        if words.count == 2, words[0] == "Esc", words[1].count == 1, let key = words[1].first {
            live.press(.escape)
            live.press(.character(key))
            return []
        }
        guard typed.first == "/", live.line.amending == nil else { return nil }
        if words.count == 1, typed.count == 2, let key = typed.last,
            let command = CommandTable.command(for: .character(key), in: [.escape])
        {
            return run(command, "")
        }
        let name = words.first.map { $0.dropFirst().lowercased() } ?? ""
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

    /// Whether a line that could answer a question names a command or a view instead.
    func isCommand(_ typed: String) -> Bool {
        typed.first == "/"
            && (view(typed) != nil || command(named: typed.dropFirst(), of: live.commands) != nil)
    }

    /// The command with the longest name at the front of what was typed; of several one that can
    /// be done, for a chosen row rather than for what was noted last.
    private func command(
        named typed: Substring, of commands: [Command]
    ) -> (Command, rest: String)? {
        let named = commands.compactMap { command in
            command.rest(of: typed + " ").map { rest in
                (command, rest: rest.split(separator: " ").joined(separator: " "))
            }
        }
        let fewest = named.map(\.rest.count).min() ?? 0
        let best = named.filter { $0.rest.count == fewest }
        let able = best.filter { live.whyNot($0.0) == nil }
        // A row that was chosen, or is named, comes before what was noted last.
        let isForRow = live.isInLists && live.selected != nil || fewest > 0
        return able.first { Self.ofRow.contains($0.0.id) == isForRow } ?? able.first ?? best.first
    }

    private func run(_ command: Command, _ rest: String) -> [String] {
        if command.id == InstrumentCommandName.consentGrid.rawValue { return consent(rest) }
        if !rest.isEmpty, let told = ask(command, answeredBy: rest) { return told }
        if Self.ofRow.contains(command.id) { return run(command, onRowLike: rest) }
        guard rest.isEmpty || command.choices != nil || command.id == CommandName.help.rawValue
        else { return [live.language.takesNoWords(live.typed(for: command), rest)] }
        let (waiting, isOff) = (live.line.editor.text, live.session.isStretchOffRecord)
        if command.choices != nil, !rest.isEmpty {
            live.openPalette(onChoicesOf: command.id, for: rest)
        } else {
            live.run(command)
            if live.overlay?.isHelp == true { live.paste(rest) }
        }
        let turned =
            live.session.isStretchOffRecord == isOff ? [] : [live.language.offRecord(!isOff)]
        return turned + (live.line.editor.text == waiting ? [] : waitingLine)
    }

    /// Answers what a command would ask with what was typed behind it; nothing if it asks nothing.
    private func ask(_ command: Command, answeredBy answer: String) -> [String]? {
        let kind = Inquiry.Kind.asked[command.id]
        guard kind != nil || command.id == FloorCommandName.nameHand.rawValue else { return nil }
        if let reason = live.whyNot(command) { return [reason[live.language]] }
        if let kind {
            live.ask(for: kind, answeredBy: answer)
        } else {
            live.run(command)
            live.answerInquiry(answer)
        }
        return []
    }

    /// Whether the rows of a view are read out with numbers or codes.
    private func isNumbered(_ view: View) -> Bool { ![.notes, .prompts].contains(view) }

    /// Runs a command on the row that is named behind it, in the view that has such rows, or on the
    /// row that was chosen before; says which row that is.
    private func run(_ command: Command, onRowLike words: String) -> [String] {
        let views = View.allCases.filter { command.places.contains($0.place) }
        let view = views.isEmpty || views.contains(live.view) ? live.view : views[0]
        let shown = live.view
        if command.choices != nil || words.isEmpty {
            guard live.view == view, live.isInLists, let row = live.selected else {
                let typed = live.typed(for: command)
                return [
                    command.choices == nil
                        ? live.language.nameTheRow(typed, isNumbered: isNumbered(view))
                        : live.language.chooseARow(typed)
                ]
            }
            if words.isEmpty {
                live.run(command)
            } else {
                live.openPalette(onChoicesOf: command.id, for: words)
            }
            return [told(row, in: view)]
        }
        let (row, refusal) = onlyRow(like: words, in: view, for: command)
        guard let row else { return refusal }
        live.go(to: row, in: view)
        let events = live.session.history.count
        live.run(command)
        let isSilent = live.session.history.count > events && live.message == nil
        let said =
            [told(row, in: view)] + (isSilent ? [LiveWord.saved.word(in: live.language)] : [])
        if live.overlay == nil, live.inquiry == nil, live.line.amending == nil {
            live.goToLine()
            live.selection[view] = nil
            live.view = shown
        }
        return said
    }
}
