import Discussion
import Terminal
import Wording

/// What the screen for the room can show: a key or Enter turns it to that.
struct WallMenu {
    /// What a key has done.
    enum Outcome: Equatable {
        case stay, close, askForMessage
        case turn(WallContent)
    }

    /// One row; without a content it asks for the message.
    private struct Row {
        var key: String
        var name: String
        var help: String
        var outcome: Outcome
    }

    private let rows: [Row]
    private var selected: Int

    /// Lists the contents, then each outcome that stands.
    init(_ scene: Scene) {
        var contents: [WallContent] = [.clock, .agenda, .blank]
        if scene.session.openPrompt != nil { contents.append(.prompt) }
        let fixed = contents.map { content in
            (scene.say(content), scene.say(content.help), Outcome.turn(content))
        }
        let message = WallContent.message("")
        let asking = (scene.say(message), scene.say(message.help), Outcome.askForMessage)
        let statements = scene.tally.outcomes.map { place in
            let note = scene.session.notes[place]
            let content = WallContent.statement(note.id)
            return (scene.say(content), note.text, Outcome.turn(content))
        }
        let boards = scene.session.boards.filter { !$0.schema.isSensitive }.map { board in
            let content = WallContent.board(board.id)
            return (scene.say(content), board.schema.title[scene.language], Outcome.turn(content))
        }
        rows = (fixed + [asking] + boards + statements).enumerated().map { place, row in
            let key = place < 9 ? String(place + 1) : " "
            return Row(key: key, name: row.0, help: row.1, outcome: row.2)
        }
        selected =
            rows.firstIndex { row in
                row.outcome == .turn(scene.session.wall ?? .clock)
            } ?? 0
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .escape, .character("q"): return .close
        case .enter: return rows[selected].outcome
        case .up, .character("k"): selected = max(0, selected - 1)
        case .down, .character("j"): selected = min(rows.count - 1, selected + 1)
        case .character(let character):
            guard let row = rows.first(where: { $0.key == String(character) }) else { break }
            return row.outcome
        default: break
        }
        return .stay
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        var rest = area
        let title = rest.takeTop(1)
        guard !title.isEmpty else { return }
        surface.fill(x: title.x, y: title.y, width: title.width, height: 1, role: .titleFocus)
        surface.put(
            "▸" + scene.say(ScreenLabel.wall).uppercased(), at: title.x, title.y, .titleFocus)
        let names = (rows.map(\.name.columns).max() ?? 0) + 2
        let first = firstRow(of: rows.count, height: rest.height, selected: selected)
        for place in first..<min(rows.count, first + rest.height) {
            let line = rest.takeTop(1)
            let role: Role = place == selected ? .rowSelected : .text
            surface.fill(x: line.x, y: line.y, width: line.width, height: 1, role: role)
            let mark = place == selected ? "▸" : " "
            let row = rows[place]
            let text = mark + row.key + "  " + row.name.filled(to: names) + row.help
            surface.put(text, at: line.x, line.y, role, limit: line.width - 1)
        }
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: LiveWord.showIt.words),
            KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
        ]
    }
}

extension Live {
    func openWallMenu() { overlay = .wall(WallMenu(scene)) }

    func pressInWallMenu(_ menu: inout WallMenu, _ key: Key) {
        let outcome = menu.press(key)
        overlay = .wall(menu)
        switch outcome {
        case .stay: return
        case .close: overlay = nil
        case .askForMessage: open(.roomMessage)
        case .turn(let content):
            overlay = nil
            guard ask(.turnWall(content)) != nil else { return }
            say(language.wallShows(content))
        }
    }
}
