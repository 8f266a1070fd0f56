import Discussion
import Wording

extension Live {
    /// The commands in the order of the bar: who speaks first while the floor is shown; once the
    /// session is closed the papers first, and of what drives the room nothing.
    private var barCommands: [Command] {
        if standingTrouble != nil { return commands(first: [.saveElsewhere]) }
        let floor = [CommandName.handUp, .giveFloor, .endTurn, .respond]
        if session.closed != nil {
            return commands(first: [.closeSession], without: floor + [.nextItem, .pause])
        }
        return view == .floor ? commands(first: floor) : commands
    }

    /// What can be done with the marked notes, and how the marks go.
    private var markedBar: KeyBar {
        let ids =
            [ToolName.tag, .refile, .speaker, .owner].map(\.rawValue)
            + [ListCommandName.remove.rawValue]
            + [ToolName.join, .copy, .resolve].map(\.rawValue) + [CommandName.help.rawValue]
        let wanted = ids.compactMap { id in commands.first { $0.id == id }?.shownInBar() }
        return KeyBar(
            wanted, in: listPlaces, heading: "■\(marked.count)",
            language: language)
    }

    /// What can be done in the list that is shown, and how a filter goes.
    private var listBar: KeyBar {
        let drives = [CommandName.nextItem, .pause].map(\.rawValue)
        let left = session.closed == nil ? [] : drives
        var bar = KeyBar(commands, in: listPlaces, language: language) {
            !left.contains($0.id) && whyNot($0) == nil
        }
        if filters[view] != nil {
            bar.entries.insert(KeyBar.Entry(key: "Esc", label: PaletteWord.showAll.words), at: 0)
        }
        return bar
    }

    private func commands(first: [CommandName], without: [CommandName] = []) -> [Command] {
        let wanted = first.map(\.rawValue)
        let others = wanted + without.map(\.rawValue)
        return wanted.compactMap { id in commands.first { $0.id == id }?.shownInBar() }
            + commands.filter { !others.contains($0.id) }
    }

    /// What the keys do now.
    var keyBar: KeyBar {
        if let inquiry { return KeyBar(inquiry.keys, language: language) }
        if let overlay { return overlay.keyBar(language) }
        if isFiltering { return KeyBar(Filter.keys, language: language) }
        if isInLists, !marked.isEmpty { return markedBar }
        if isInLists, !isPrefixed { return listBar }
        if line.amending != nil, !isPrefixed {
            return KeyBar(line.amendingKeys, language: language)
        }
        var bar = KeyBar(
            barCommands, in: [.escape],
            heading: ScreenLabel.then.word(in: language) + ":",
            language: language)
        // What closed the session leads to its papers now.
        if session.closed != nil, !bar.entries.isEmpty {
            bar.entries[0].label = ClosingWord.itsPapers.words
        }
        return bar
    }
}
