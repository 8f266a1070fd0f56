import Discussion
import Terminal
import Wording

/// What stands over the panes while it has the keys; the capture line stays in sight.
enum Overlay {
    case help(HelpList)
    case form(Form)
    case options(Options)

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        switch self {
        case .help(let help): help.draw(on: &surface, in: area, scene)
        case .form(let form): form.draw(on: &surface, in: area, scene)
        case .options(let options): options.draw(on: &surface, in: area, scene)
        }
    }

    func keyBar(_ language: Language) -> KeyBar {
        switch self {
        case .help: KeyBar(HelpList.keys, language: language)
        case .form: KeyBar(Form.keys, language: language)
        case .options: KeyBar(Options.keys, language: language)
        }
    }
}

extension Live {
    func openHelp() {
        isPrefixed = false
        let places: Set<Command.Place> = isInLists ? listPlaces : [.line]
        overlay = .help(HelpList(places, language: language))
    }

    func pressInOverlay(_ key: Key) {
        switch overlay {
        case .help(var help):
            switch help.press(key) {
            case .stay: overlay = .help(help)
            case .close: overlay = nil
            case .run(let command):
                overlay = nil
                run(command)
            }
        case .form(var form): pressInForm(&form, key)
        case .options(var options):
            switch options.press(key) {
            case .stay: overlay = .options(options)
            case .close: overlay = nil
            case .take(let option):
                overlay = nil
                option.take(self)
            }
        case nil: return
        }
    }
}
