import Discussion
import Wording

extension Live {
    /// The commands in the order of the bar: who speaks first while the floor is shown; once the
    /// session is closed the papers first, and of what drives the room nothing.
    private var barCommands: [Command] {
        if standingTrouble != nil { return commands(first: [CommandName.saveElsewhere.rawValue]) }
        let floor = [CommandName.handUp, .giveFloor, .endTurn, .respond].map(\.rawValue)
        if session.closed != nil {
            return commands(
                first: [CommandName.closeSession.rawValue],
                without: floor + [CommandName.nextItem, .pause, .write].map(\.rawValue))
        }
        // Who writes need not be told how to begin to.
        return commands(first: view == .floor ? floor : [], without: [CommandName.write.rawValue])
    }

    /// What can be done with the marked notes, and how the marks go.
    private var markedBar: KeyBar {
        let ids =
            [ToolName.tag, .refile, .speaker, .owner].map(\.rawValue)
            + [CommandName.agree.rawValue, ListCommandName.remove.rawValue]
            + [ToolName.join, .copy, .resolve, .selectAll, .selectRange].map(\.rawValue)
        let wanted = ids.compactMap { id in commands.first { $0.id == id }?.shownInBar() }
        let help = commands.filter { $0.id == CommandName.help.rawValue }
        var bar = KeyBar(
            wanted + help, in: listPlaces, heading: "■\(marked.count)", language: language)
        bar.entries.insert(KeyBar.Entry(key: "Esc", label: KeyBarWord.unmark.words), at: 0)
        return bar
    }

    /// What can be done in the list that is shown, and how a filter goes.
    private var listBar: KeyBar {
        let drives = [CommandName.nextItem, .pause].map(\.rawValue)
        let left = session.closed == nil ? [] : drives
        // A question of the floor has keys of its own; the others are for hands.
        let isQuestion = view == .floor && whyNoQuestion == nil
        let own = [FloorCommandName.answerInWriting.rawValue, ToolName.resolve.rawValue]
        // Without a method there is no board to choose, and one must be taken first.
        let methods = [ListCommandName.methods.rawValue]
        let all =
            isQuestion
            ? commands(first: own)
            : session.methods.isEmpty
                ? commands(first: methods, without: [ListCommandName.boards.rawValue]) : commands
        var bar = KeyBar(all, in: listPlaces, language: language, calling: turned) {
            !left.contains($0.id) && whyNot($0) == nil
        }
        bar.entries.insert(Self.views, at: min(3, bar.entries.count))
        if filters[view] != nil {
            bar.entries.insert(KeyBar.Entry(key: "Esc", label: PaletteWord.showAll.words), at: 0)
        }
        return bar
    }

    /// That there are other views.
    private static let views = KeyBar.Entry(
        key: "1–\(View.allCases.count)", label: LiveWord.views.words)

    /// How the question is answered whether a text of several lines is one note.
    private func splitBar(_ key: String) -> KeyBar {
        let aside = commands.first { $0.id == CommandName.setAside.rawValue }
        let asideKey = aside?.bindings.first?.name ?? ":"
        return KeyBar(
            [
                KeyBar.Entry(key: "Enter", label: KeyBarWord.oneNote.words),
                KeyBar.Entry(key: key, label: KeyBarWord.eachLine.words),
                KeyBar.Entry(key: asideKey, label: CommandName.setAside.words),
            ], language: language)
    }

    /// What those keys do that take back what holds now: to come, to pause, to go off the record.
    private var turned: [String: Words] {
        var turned: [String: Words] = [:]
        if isInLists, view == .people,
            selected.flatMap({ session.people[$0] })?.isPresent == true
        {
            turned[CommandName.arrive.rawValue] = CommandName.depart.words
        }
        if session.currentItem?.isPaused == true {
            turned[CommandName.pause.rawValue] = KeyBarWord.goOn.words
        }
        if session.isStretchOffRecord {
            turned[CommandName.offRecord.rawValue] = KeyBarWord.onRecord.words
        }
        return turned
    }

    private func commands(first wanted: [String], without: [String] = []) -> [Command] {
        let others = wanted + without
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
        if !isPrefixed, let split = splitKey { return splitBar(split) }
        var bar = KeyBar(
            barCommands, in: [.escape],
            heading: ScreenLabel.then.word(in: language) + ":",
            language: language, calling: turned)
        bar.entries.insert(Self.views, at: min(4, bar.entries.count))
        // What closed the session leads to its papers now.
        if session.closed != nil, !bar.entries.isEmpty {
            bar.entries[0].label = ClosingWord.itsPapers.words
        }
        return bar
    }
}
