import Discussion
import Terminal
import Wording

/// Every command that the live screen knows, in the order of the key bar and the help.
enum CommandTable {
    static let all =
        line + floorList + methods + minutes + lists + agendaList + instruments + session + floor
        + views + record + marking + tools + screen + marks

    /// The command of a key in one of these places.
    static func command(
        for key: Key, in places: Command.Places, of commands: [Command] = all
    ) -> Command? {
        // By places: every key asks, and a command is large to copy.
        let place = commands.indices.first { place in
            !commands[place].places.isDisjoint(with: places)
                && commands[place].bindings.contains {
                    !$0.places.isDisjoint(with: places) && $0.key == key
                }
        }
        return place.map { commands[$0] }
    }

    /// The command that a word after a slash names, in either language.
    static func command(typed word: String) -> Command? {
        let id = CommandName(typed: word)?.rawValue ?? ToolName(typed: word)?.rawValue
        return all.first { $0.id == id }
    }

    /// The command that a file of keys names, by its identity or by its words.
    static func command(named name: String) -> Command? {
        all.first { $0.id == name.lowercased() } ?? command(typed: name)
    }

    /// The command whose name resembles one that is none's.
    static func nearest(to name: String) -> String? {
        let fits = all.map(\.id).compactMap { id in
            (Likeness(name).toName(id) ?? Likeness(id).toName(name)).map { (id, $0) }
        }
        return fits.max { $0.1 < $1.1 }?.0
    }

    /// The words after a slash that are commands, in both languages.
    static let typedWords: Set<String> = {
        let names =
            CommandName.allCases.map { ($0.rawValue, $0.words) }
            + ToolName.allCases.map { ($0.rawValue, $0.words) }
        let known = Set(all.map(\.id))
        return Set(
            names.filter { known.contains($0.0) }
                .flatMap { [$0.0, $0.1[.indonesian], $0.1[.english]] }.map { $0.lowercased() })
    }()

    /// What drives the discussion.
    private static let session: [Command] = [
        Command(
            .nextItem, [.character("n")], in: [.escape, .lists],
            unless: { $0.whyNotNext }
        ) { $0.openNext() },
        Command(.giveFloor, [.character("g")], in: [.escape]) { $0.giveFloor() },
        Command(
            .endTurn, [.character("f")], in: [.escape, .lists],
            unless: { $0.refusal(of: .endTurn) }
        ) { $0.ask(.endTurn) },
        Command(
            .pause, [.character("p")], in: [.escape, .lists],
            unless: { $0.refusal(of: $0.pausing) }
        ) { $0.pauseOrResume() },
        Command(
            .undo, [.character("u")], in: [.escape, .lists],
            unless: { $0.refusal(of: $0.undoing) }
        ) { $0.undo() },
        Command(.strike, [.character("x")], in: [.escape], unless: { $0.whyNothingToStrike }) {
            $0.strikeOwnNote()
        },
        Command(.mark, [.character("t")], in: [.escape]) { $0.markMoment() },
        Command(.setAside, [.character("z")], in: [.escape], unless: { $0.whyNothingAside }) {
            $0.putAsideOrTakeBack()
        },
        Command(.split, [.character("e")], in: [.escape], unless: { $0.whyNotSplit }) {
            $0.fileEachLine()
        },
        Command(.offRecord, [.character("o")], in: [.escape]) { $0.goOffOrOnRecord() },
        Command(.attribution, [.character("A")], in: [.escape], isInBar: false) {
            $0.chooseAttribution()
        }
        .opensAQuestion(),
        Command(
            .saveElsewhere, [.character("s")], in: [.escape], isInBar: false,
            unless: { $0.standingTrouble == nil ? LiveWord.nothingUnsaved.words : nil }
        ) { $0.saveElsewhere() },
        Command(.closeSession, [.character("c")], in: [.escape]) { $0.closeOrShow() }
            .opensAQuestion(),
    ]

    private static let views: [Command] = View.allCases.map { view in
        Command(
            id: view.name.rawValue, label: view.name.words, help: view.name.help,
            keys: [.character(Character("\(view.rawValue)"))], places: [.escape, .lists],
            isInBar: false
        ) { $0.turn(to: view) }
    }

    private static let record: [Command] = [
        Command(
            .redo, [.character("U")], in: [.escape, .lists], isInBar: false,
            unless: { $0.refusal(of: $0.redoing) }
        ) { $0.redo() }
        .also(.control("r"), in: [.escape, .line, .lists]),
        Command(
            .settle, [.character("v")], in: [.escape], isInBar: false,
            unless: { $0.whyNothingToSettle }
        ) { $0.settle() },
    ]

    private static let screen: [Command] = [
        Command(.lists, [.escape], in: [.escape]) { $0.goToLists() }
            .onScreenOnly(),
        Command(.write, [.character("i")], in: [.lists, .escape]) { $0.takeTypedToLine() }
            .onScreenOnly(),
        Command(.wall, [.character("w")], in: [.escape, .lists]) { $0.openWallMenu() }
            .opensAQuestion(),
        Command(.leave, [.character("q")], in: [.escape, .lists]) { $0.leave() },
        Command(.help, [.character("?")], in: [.escape, .lists], isInBar: false) { $0.openHelp() }
            .also(.function(1), in: [.anywhere]),
        Command(.redraw, [.control("l")], in: [.anywhere]) { $0.display.redraw() }
            .onScreenOnly(),
        Command(.suspend, [.control("z")], in: [.anywhere]) { $0.suspend() }
            .onScreenOnly(),
    ]
}
