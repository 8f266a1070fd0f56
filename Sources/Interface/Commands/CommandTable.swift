import Discussion
import Terminal
import Wording

/// Every command that the live screen knows, in the order of the key bar and the help.
enum CommandTable {
    static let all =
        line + floorList + lists + agendaList + session + floor + views + record + screen

    /// The command of a key in one of these places.
    static func command(for key: Key, in places: Set<Command.Place>) -> Command? {
        all.first { $0.keys.contains(key) && !$0.places.isDisjoint(with: places) }
    }

    /// The command that a word after a slash names, in either language.
    static func command(typed word: String) -> Command? {
        guard let name = CommandName(typed: word) else { return nil }
        return all.first { $0.id == name.rawValue }
    }

    /// The words after a slash that are commands, in both languages.
    static let typedWords = Set(
        CommandName.allCases.filter { name in all.contains { $0.id == name.rawValue } }
            .flatMap { [$0.word(in: .indonesian), $0.word(in: .english), $0.rawValue] }
            .map { $0.lowercased() })

    /// What drives the discussion.
    private static let session: [Command] = [
        Command(.nextItem, [.character("n")], in: [.escape, .lists]) { $0.openNext() },
        Command(.giveFloor, [.character("g")], in: [.escape]) { $0.giveFloor() },
        Command(.endTurn, [.character("f")], in: [.escape, .lists]) { $0.ask(.endTurn) },
        Command(.pause, [.character("p")], in: [.escape, .lists]) { $0.pauseOrResume() },
        Command(.undo, [.character("u")], in: [.escape, .lists]) { $0.undo() },
        Command(.strike, [.character("x")], in: [.escape]) { $0.strikeOwnNote() },
        Command(.offRecord, [.character("o")], in: [.escape]) { $0.goOffOrOnRecord() },
        Command(.closeSession, [.character("c")], in: [.escape]) { $0.ask(.closeSession) },
    ]

    private static let views: [Command] = View.allCases.map { view in
        Command(
            id: view.name.rawValue, label: view.name.words, help: view.name.help,
            keys: [.character(Character("\(view.rawValue)"))], places: [.escape, .lists],
            isInBar: false
        ) { $0.show(view) }
    }

    private static let record: [Command] = [
        Command(
            .redo, [.control("r"), .character("U")], in: [.escape, .lists], isInBar: false
        ) { $0.redo() }
    ]

    private static let screen: [Command] = [
        Command(.lists, [.escape], in: [.escape]) { $0.goToLists() },
        Command(.write, [.character("i")], in: [.lists, .escape]) { $0.goToLine() },
        Command(.leave, [.character("q")], in: [.escape, .lists]) { $0.leave() },
        Command(.help, [.character("?")], in: [.escape, .lists], isInBar: false) { $0.openHelp() },
        Command(
            id: "help-anywhere", label: CommandName.help.words, help: CommandName.help.help,
            keys: [.function(1)], places: [.anywhere], isInBar: false
        ) { $0.openHelp() },
        Command(.redraw, [.control("l")], in: [.anywhere]) { $0.display.redraw() },
        Command(.suspend, [.control("z")], in: [.anywhere]) { $0.suspend() },
    ]
}
