public import Discussion
import Glibc
public import Terminal

/// The screen on which a session is chosen, the latest first, or a new one is named.
public final class Chooser {
    /// What was chosen.
    public enum Choice: Hashable, Sendable {
        /// Open this file.
        case open(String)
        /// Make a new session from a template, with this title.
        case makeNew(title: String, Template)
        /// Leave.
        case leave
        /// Leave, because of a signal.
        case end(by: Int32)
    }

    /// What typing does.
    enum Mode: Equatable {
        /// Letters are commands.
        case choosing
        /// Letters narrow the list.
        case filtering
        /// Letters name a session that is to be made from this template.
        case naming(Template)
        /// Any key leads back from the keys that there are.
        case explaining
    }

    let language: Language
    let folder: String
    /// What is to be said of the session that was chosen last, until a key is pressed.
    private(set) var notice: String
    let entries: [ChooserEntry]
    let today: CivilDate
    private let display: any Display
    private(set) var editor = LineEditor()
    private(set) var mode = Mode.choosing
    private(set) var selected = 0

    /// Shows the sessions of a folder, the one that was worked on last first, and chooses that of
    /// this path, without one the likeliest of today.
    public init(
        _ entries: [ChooserEntry], in folder: String, on today: CivilDate,
        display: any Display, language: Language, at path: String? = nil, saying notice: String = ""
    ) {
        self.today = today
        self.folder = folder
        self.notice = notice
        self.entries = entries.recentFirst
        self.display = display
        self.language = language
        selected =
            self.entries.firstIndex { $0.path == path } ?? self.entries.likeliest(on: today)
    }

    /// Draws and waits until something is chosen.
    public func run() throws(DisplayError) -> Choice {
        while true {
            try display.present(picture(size: display.size))
            for input in try display.wait(atMost: nil, orFor: []) {
                switch input {
                case .key(let key): if let choice = try press(key) { return choice }
                case .paste(let text) where isTyping:
                    editor.insert(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
                case .asked(toEndBy: let signal): return .end(by: signal)
                case .hungUp: return .end(by: SIGHUP)
                default: continue
                }
            }
        }
    }

    /// The sessions that the filter lets through.
    var matches: [ChooserEntry] {
        let wanted = mode == .filtering ? editor.text.lowercased() : ""
        if wanted.isEmpty { return entries }
        return entries.filter { ($0.title + " " + $0.path).lowercased().contains(wanted) }
    }

    /// Whether letters are written into the line above.
    var isTyping: Bool {
        switch mode {
        case .choosing, .explaining: false
        case .filtering, .naming: true
        }
    }

    private func press(_ key: Key) throws(DisplayError) -> Choice? {
        notice = ""
        switch key {
        case .control("c"): return .leave
        case .control("l"): display.redraw()
        case .control("z"): try display.suspend()
        default:
            switch mode {
            case .choosing: return pressInList(key)
            case .filtering: return pressInFilter(key)
            case .naming(let template): return pressInTitle(key, template)
            case .explaining: begin(.choosing)
            }
        }
        return nil
    }

    private func pressInTitle(_ key: Key, _ template: Template) -> Choice? {
        switch key {
        case .escape: begin(.choosing)
        case .tab: mode = .naming(template == .forum ? .circle : .forum)
        case .enter:
            let title = editor.text
            return title.allSatisfy(\.isWhitespace) ? nil : .makeNew(title: title, template)
        default: _ = editor.handle(key)
        }
        return nil
    }

    private func pressInFilter(_ key: Key) -> Choice? {
        switch key {
        case .escape: begin(.choosing)
        case .backspace where editor.isEmpty: begin(.choosing)
        case _ where editor.handle(key): selected = 0
        default: return move(key)
        }
        return nil
    }

    private func pressInList(_ key: Key) -> Choice? {
        switch key {
        case .character("n"): begin(.naming(.forum))
        case .character("q"): return .leave
        case .character("/"): begin(.filtering)
        case .character("?"), .function(1): begin(.explaining)
        default: return move(key.movement)
        }
        return nil
    }

    private func move(_ key: Key) -> Choice? {
        if key == .enter { return matches.isEmpty ? nil : .open(matches[selected].path) }
        selected = key.row(from: selected, of: matches.count) ?? selected
        return nil
    }

    private func begin(_ mode: Mode) {
        self.mode = mode
        editor.clear()
        selected = mode == .choosing ? entries.likeliest(on: today) : 0
    }
}
