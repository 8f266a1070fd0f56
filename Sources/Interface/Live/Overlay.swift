import Discussion
import Terminal
import Wording

/// What stands over the panes while it has the keys; the capture line stays in sight.
enum Overlay {
    case help(HelpList)
    case form(Form)
    case palette(Palette)
    case settlement(Settlement)
    case goRound(GoRound)
    case options(Options)
    case closing(Closing)
    case consent(ConsentGrid)
    case pasted(PastedBlock)

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        switch self {
        case .help(let help): help.draw(on: &surface, in: area, scene)
        case .form(let form): form.draw(on: &surface, in: area, scene)
        case .palette(let palette): palette.draw(on: &surface, in: area, scene)
        case .settlement(let settlement): settlement.draw(on: &surface, in: area, scene)
        case .goRound(let round): round.draw(on: &surface, in: area, scene)
        case .options(let options): options.draw(on: &surface, in: area, scene)
        case .closing(let closing): closing.draw(on: &surface, in: area, scene)
        case .consent(let grid): grid.draw(on: &surface, in: area, scene)
        case .pasted(let block): block.draw(on: &surface, in: area, scene)
        }
    }

    /// Takes what it needs of the body, as wide as the eye follows a row.
    ///
    /// Of what is tried on one wants to see how the session looks with it, and what is done with notes
    /// leaves those in sight; on a wide screen the notes have what anything else leaves.
    func takeArea(of body: inout Area) -> Area {
        switch self {
        case .palette(let palette) where palette.triesOn && body.width >= 80:
            return body.takeLeft(32)
        case .palette where !notes.isEmpty && body.width >= 120:
            return body.takeLeft(body.width / 2)
        case .help, .pasted, .consent: return body.takeTop(body.height)
        default:
            if body.width >= 180 { return body.takeLeft(Self.widest) }
            var area = body.takeTop(body.height)
            area.width = min(area.width, Self.widest)
            return area
        }
    }

    /// From here on what belongs to a row would stand where the eye loses the row.
    private static let widest = 110

    /// The notes with which something is to be done.
    var notes: [Note] { if case .palette(let palette) = self { palette.notes } else { [] } }

    var isHelp: Bool { if case .help = self { true } else { false } }

    /// Whether letters are typed into it.
    var isTyped: Bool {
        switch self {
        case .help, .form, .palette, .settlement: true
        case .goRound, .options, .closing, .consent, .pasted: false
        }
    }

    func keyBar(_ language: Language) -> KeyBar {
        switch self {
        case .help(let help): KeyBar(help.keys, language: language)
        case .form: KeyBar(Form.keys, language: language)
        case .palette(let palette): KeyBar(palette.keys, language: language)
        case .settlement(let settlement): KeyBar(settlement.keys, language: language)
        case .goRound: KeyBar(GoRound.keys, language: language)
        case .options(let options): KeyBar(options.keys, language: language)
        case .closing(let closing): closing.keys(language)
        case .consent: KeyBar(ConsentGrid.keys, language: language)
        case .pasted: KeyBar(PastedBlock.keys, language: language)
        }
    }
}

extension Live {
    /// Makes room for another overlay; what was typed in a form is kept, in one below the help too.
    func putAway() {
        if overlay?.isHelp == true { closeHelp() }
        isPrefixed = false
        if isFiltering { endFilter() }
        if case .palette(let palette) = overlay { palette.restore?(self) }
        if case .form(let form) = overlay { keep(form) }
        if case .settlement(let settlement) = overlay { keep(settlement) }
        overlay = nil
        inquiry = nil
    }

    /// Shows all keys, those of what stands over the panes first; Esc leads back to that.
    func openHelp() {
        let below = overlay.flatMap { $0.isHelp ? nil : $0 }
        let keys = below?.keyBar(language).entries ?? []
        if below == nil { putAway() }
        inquiry = nil
        belowHelp = below
        let places: Command.Places = isInLists ? listPlaces : [.line]
        overlay = .help(
            HelpList(
                commands, in: places, over: keys, language: language
            ) { whyNot($0, from: $1).map { withOwnKeys($0[language]) } })
    }

    /// Why a row of the help cannot be run: its keys work in another list than the one that has them
    /// below the help, in the line, or it is refused.
    private func whyNot(_ row: KeyTable.Row, from places: Command.Places) -> Words? {
        let key = row.bindings.first?.key.name ?? ""
        let isInLists = isInLists && belowHelp == nil
        if let list = View.allCases.first(where: { $0.place == places }) {
            guard isInLists, list == view else {
                return PaletteWord.onlyIn([list.rawValue], key: key)
            }
        }
        if places == [.lists], !isInLists { return PaletteWord.onlyInLists(key: key) }
        if places == [.line], self.isInLists, !row.bindings.isEmpty {
            return PaletteWord.onlyInLine(key: key)
        }
        return whyNot(row.command)
    }

    /// Shows what stood over the panes when the help was asked for.
    private func closeHelp() {
        overlay = belowHelp
        belowHelp = nil
    }

    func pressInOverlay(_ key: Key) {
        switch overlay {
        case .help(var help):
            switch help.press(key) {
            case .stay: overlay = .help(help)
            case .close:
                closeHelp()
                if help.matches.isEmpty { keepWordsThatFoundNothing(help.list.editor.text) }
            case .run(let row, let places):
                if let reason = whyNot(row, from: places) {
                    overlay = .help(help)
                    return say(reason[language])
                }
                putAway()
                run(row.command)
            }
        case .some(let below) where key == .character("?") && !below.isTyped: openHelp()
        case .form(var form): pressInForm(&form, key)
        case .palette(let palette): pressInPalette(palette, key)
        case .settlement(var settlement): pressInSettlement(&settlement, key)
        case .goRound(let round): answer(by: key) { press(in: round, key) }
        case .consent(let grid): answer(by: key) { press(in: grid, key) }
        case .pasted(let block): press(in: block, key)
        case .options(var options): answer(by: key) { answer(options.press(key), &options) }
        case .closing(var closing): answer(by: key) { press(in: &closing, key) }
        case nil: return
        }
    }

    /// Does what a key or a number chose in a question.
    func answer(_ outcome: Options.Outcome, _ options: inout Options) {
        switch outcome {
        case .stay: overlay = .options(options)
        case .close: overlay = nil
        case .type(let key): isReadOut ? overlay = .options(options) : typeInLine([key])
        case .take(let option):
            overlay = nil
            option.take(self)
        }
    }
}
