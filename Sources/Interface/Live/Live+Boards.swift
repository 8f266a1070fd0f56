import Discussion
import Methods
import Terminal
import Wording

extension Live {
    /// The methods that can be used, those that the session has left out.
    func methods(like typed: String) -> [Choices.Choice] {
        let likeness = Likeness(typed)
        let used = Set(session.methods.map(\.method.name))
        return methods().sources.filter { !used.contains($0.name) }.compactMap { source in
            let title = (try? source.method())?.title[language]
            let name = title ?? source.name
            guard likeness.toSentence(name + " " + source.name) != nil else { return nil }
            return Choices.Choice(name: name, aside: title == nil ? brokenSign : source.name) {
                $0.choose(method: source.name)
            }
        }
    }

    private var brokenSign: String { LiveWord.unreadable.word(in: language) }

    /// Lists the boards of the methods that the session uses; one alone is opened at once.
    func chooseBoard() {
        if session.boards.count == 1, let only = session.boards.first {
            let isShown = view == .board && scene.board?.id == only.id
            return isShown ? say(LiveWord.onlyBoard) : open(board: only.id)
        }
        let counts = session.boards.map { board in
            session.entries.count { $0.board == board.id && $0.struckBy == nil }
        }
        let width = counts.map { "\($0)".count }.max() ?? 0
        let rows = zip(session.boards, counts).map { board, count in
            Options.Option(
                text: board.schema.title[language],
                aside: "+" + board.schema.word(in: language) + "  "
                    + "\(count)".leftPadded(to: width),
                isCurrent: board.id == scene.board?.id
            ) { $0.open(board: board.id) }
        }
        guard !rows.isEmpty else {
            return openPalette(onChoicesOf: ListCommandName.methods.rawValue)
        }
        offer(rows, for: .boards, asking: .chooseBoard)
    }

    private func offer(
        _ rows: [Options.Option], for name: ListCommandName, asking question: LiveWord
    ) {
        overlay = .options(Options(name.words, question.word(in: language), rows))
    }

    /// Takes a method in, or asks which of its plans.
    private func choose(method name: String) {
        let method: Method
        do throws(MethodFaults) {
            guard let source = methods().source(name) else { return }
            method = try source.method()
        } catch {
            return say(error.faults.first.map { language.fault($0) } ?? brokenSign)
        }
        guard method.plans.count > 1 else {
            return adopt(method.plans.first.map(method.arranged) ?? method)
        }
        let rows = method.plans.map { plan in
            Options.Option(text: plan.title[language], aside: plan.name) {
                $0.adopt(method.arranged(by: plan))
            }
        }
        offer(rows, for: .methods, asking: .choosePlan)
    }

    private func adopt(_ method: Method) {
        guard ask(.adoptMethod(method)) != nil, let adopted = session.methods.last else { return }
        if !method.boards.isEmpty, session.openBoard == nil {
            ask(.openBoard(adopted.board(at: 0)))
        }
        say(language.adopted(method))
    }

    private func open(board: EntityID) {
        selection[.board] = nil
        guard session.closed == nil else {
            // To look at one changes nothing of what was held.
            boardShown = board
            return show(.board)
        }
        guard session.openBoard != board else { return show(.board) }
        if ask(.openBoard(board)) != nil { show(.board) }
    }

    /// Why nothing can be done with an entry of the board: there is none.
    var whyNoEntry: Words? { selectedEntry == nil ? LiveWord.noEntrySelected.words : nil }

    /// The entry that is selected in the board, or would be worked on.
    var selectedEntry: BoardEntry? {
        let board = BoardView(scene: scene)
        let shown = board.shown
        return shown.isEmpty ? nil : session.entries[shown[board.selected]]
    }

    /// Makes an action of the selected entry, which keeps where it came from.
    func makeAction() {
        guard let entry = selectedEntry, let board = session.boards[entry.board] else {
            return say(LiveWord.noEntrySelected)
        }
        let name = session.name(of: entry)
        let isAction = session.standingNotes.contains {
            $0.kind == .action && $0.text == name && $0.fields.entities(.entries) == [entry.id]
        }
        guard !isAction else { return say(language.isActionAlready(name.excerpt)) }
        var capture = Capture(line: "> " + name, kind: .action, text: name)
        capture.item = session.openItem
        capture.entries = [entry.id]
        let person = board.schema.fields.first { $0.type == .person }
        let owner = person.flatMap { entry.fields.text($0.key) }.flatMap { EntityID($0) }
        capture.owner = owner.map { .person($0) }
        guard ask(.takeNote(capture)) != nil else { return }
        say(language.becameAction(name.excerpt, isTold: session.mayBeToldToOffice(entry)))
    }

    /// Strikes the selected entry out, says which, and goes to the one after it.
    func strikeEntry() {
        guard let entry = selectedEntry else { return say(LiveWord.noEntrySelected) }
        let neighbour = neighbour(of: entry.id)
        guard ask(.strikeNotes([entry.id])) != nil else { return }
        selection[.board] = neighbour
        say(language.removed(session.name(of: entry).excerpt))
    }
}
