import Discussion
import Wording

extension Live {
    /// Lists what the screen for the room can show: what is there in every session, then each board
    /// and each outcome that stands.
    func openWallMenu() {
        let session = session
        let prompt: [WallContent] = session.openPrompt == nil ? [] : [.prompt]
        let fixed = ([.clock, .agenda, .blank] + prompt).map { option($0) }
        let message = option(.message("")) { $0.open(.roomMessage) }
        let boards = session.boards.filter { !$0.schema.isSensitive }.map { board in
            option(.board(board.id), board.schema.title[language])
        }
        let statements = tally.outcomes.map { place in
            let note = session.notes[place]
            return option(.statement(note.id), note.text)
        }
        let options = fixed + [message] + boards + statements
        overlay = .options(
            Options(CommandName.wall.words, CommandName.wall.help[language], options))
    }

    private func option(
        _ content: WallContent, _ help: String? = nil, take: ((Live) -> Void)? = nil
    ) -> Options.Option {
        Options.Option(
            term: content.word(in: language).filled(to: 11) + " ",
            text: help ?? content.help[language],
            isCurrent: content.isSame(as: session.wallInSight ?? .clock),
            take: take ?? { $0.turn(content) })
    }

    private func turn(_ content: WallContent) {
        guard ask(.turnWall(content)) != nil else { return }
        let board = if case .board(let id) = content { session.boards[id] } else { nil as Board? }
        say(language.wallShows(content, board: board?.schema.title[language]))
    }
}

extension WallContent {
    /// Whether the room sees the same, whatever the words of a message are.
    fileprivate func isSame(as other: WallContent) -> Bool {
        if case (.message, .message) = (self, other) { true } else { self == other }
    }
}

extension Session {
    /// What the room sees: what was chosen, or the time while that is not there.
    var wallInSight: WallContent? {
        switch wall {
        case .prompt where openPrompt == nil: .clock
        case .statement(let note) where notes[note]?.struckBy != nil: .clock
        default: wall
        }
    }
}
