import Discussion
import SessionFile
import Terminal
import Wording

/// A session line by line, for screen readers and for terminals that can only print: what is typed
/// goes through the grammar and the commands of the live screen, and what comes of it is said in
/// sentences, without boxes.
public final class PlainSession {
    let live: Live
    /// How many notes were there when something was last said.
    private var heard: Int

    /// Begins with a session whose screen nobody sees, once what may wait for that is done.
    public init(_ live: Live, after begin: (Live) -> Void = { _ in }) {
        self.live = live
        live.isReadOut = true
        heard = live.session.notes.endIndex
        live.arrive()
        begin(live)
        live.commands.removeAll { Self.screenOnly.contains($0.id) || $0.places == [.line] }
    }

    /// What needs a screen or a row that is seen is not offered.
    private static let screenOnly: Set<String> = [
        "copy", "theme", "redraw", "suspend", "palette", "lists", "write", "filter", "up", "down",
        "first", "last", "page-up", "page-down", "next-view", "previous-view", "select",
        "select-all", "editor",
    ]

    /// Whether the user has left.
    public var isOver: Bool { live.isOver }

    /// What is said before the first line is typed.
    public var greeting: [String] {
        [live.language.plainGreeting] + whereWeAre() + takeMessage() + waitingLine
    }

    /// The line of an earlier run that is not filed yet, and how it can be.
    private var waitingLine: [String] {
        let text = live.line.editor.text
        return text.isEmpty || live.line.amending != nil ? [] : [live.language.plainDraft(text)]
    }

    /// Takes what was typed, and returns what is to be said.
    public func take(_ typed: String) -> [String] {
        live.refresh()
        var said = newsOfOthers()
        let (view, events) = (live.view, live.session.history.count)
        if let inquiry = live.inquiry, inquiry.kind != .photograph, isCommand(typed) {
            live.press(.escape)
        }
        if live.overlay.map({ isNoAnswer(typed, to: $0) }) == true { live.putAway() }
        if live.inquiry != nil {
            answerInquiry(typed)
        } else if live.overlay != nil {
            answer(typed)
        } else if let shown = self.view(typed) {
            live.show(shown)
            said += lines(of: shown)
        } else if !run(typed) {
            said += file(typed)
        }
        if live.view != view, said.isEmpty, live.overlay == nil { said += lines(of: live.view) }
        let isSaid = !said.isEmpty || live.message != nil
        if live.session.history.count > events, !isSaid { said += whereWeAre() }
        live.keepUp(isIdle: true)
        heard = live.session.notes.endIndex
        let amending = live.line.amending == nil ? [] : [amendingLine]
        return said + takeMessage() + overlayLines() + amending
    }

    /// Leaves nothing behind but a line that was not filed.
    public func finish() { live.finish() }

    /// The note that stands in the line to be changed: what is typed next takes its place.
    private var amendingLine: String {
        LiveWord.amending.word(in: live.language) + ": " + live.line.editor.text
    }

    /// The view that `/4` or `/notes` asks for.
    private func view(_ typed: String) -> View? {
        guard typed.first == "/" else { return nil }
        return View(called: typed.dropFirst().lowercased())
    }

    private func takeMessage() -> [String] {
        defer { live.message = nil }
        return [live.standingTrouble.map { live.sentence(of: $0.error) }, live.message?.text]
            .compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What others have noted meanwhile.
    private func newsOfOthers() -> [String] {
        let session = live.session
        let own = session.authors.firstIndex(of: live.author)
        let scene = live.scene
        return session.notes[min(heard, session.notes.endIndex)...]
            .filter { $0.author != own && $0.struckBy == nil }
            .map { session.authors[$0.author] + ": " + NoteText($0, scene).text }
    }
}

extension PlainSession {
    /// Runs the command that a line names: by its words or its key after a slash, or by its key
    /// after `Esc`, as sentences of the live screen have it.
    private func run(_ typed: String) -> Bool {
        let words = typed.split(separator: " ")
        if words.count == 2, words[0] == "Esc", words[1].count == 1, let key = words[1].first {
            live.press(.escape)
            live.press(.character(key))
            return true
        }
        guard typed.first == "/", live.line.amending == nil else { return false }
        if words.count == 1, let key = typed.dropFirst().first, typed.count == 2,
            let command = CommandTable.command(for: .character(key), in: [.escape])
        {
            live.run(command)
            return true
        }
        // What the line itself knows is run by filing it.
        guard !CommandTable.typedWords.contains((words.first ?? "").dropFirst().lowercased())
        else { return false }
        let named = commands(named: typed.dropFirst())
        if let named = named.first(where: { live.whyNot($0) == nil }) ?? named.first {
            live.run(named)
        }
        return !named.isEmpty
    }

    private func commands(named words: Substring) -> [Command] {
        live.commands.filter { $0.rest(of: words + " ") != nil }
    }

    /// Whether a line that could answer a question names a command or a view instead.
    private func isCommand(_ typed: String) -> Bool {
        typed.first == "/" && (view(typed) != nil || !commands(named: typed.dropFirst()).isEmpty)
    }

    /// Files a line, a full stop the one that waits; an empty one tries again to save what is not
    /// saved, or says where the session stands.
    private func file(_ typed: String) -> [String] {
        if typed.isEmpty, !live.file.isInDoubt { return whereWeAre() + waitingLine }
        let typed = typed == "." && !waitingLine.isEmpty ? "" : typed
        if live.line.amending != nil {
            live.line.edit(at: live.clock.read()) { $0 = LineEditor(typed) }
            live.fileLine()
            return []
        }
        let waiting = live.line
        if !typed.isEmpty {
            live.line = CaptureLine()
            live.line.edit(at: live.clock.read()) { $0.insert(typed) }
        }
        let events = live.session.history.count
        let words = ReadingWords(scene: live.scene, began: live.clock.read().at).text(live.reading)
        live.fileLine()
        if live.session.isOffRecord { live.line.clear() }
        if live.line.amending != nil { return [] }
        if live.line.warned == live.line.editor.text { return [] }
        if !live.line.editor.isEmpty { return takeMessage() + [live.language.plainWaits] }
        // A mistyped command is forgotten once another line was typed.
        let isMistyped = waiting.warned == waiting.editor.text && waiting.editor.text.first == "/"
        if !typed.isEmpty { live.line = isMistyped ? CaptureLine() : waiting }
        let isFiled = live.session.history.count > events && !typed.hasPrefix("/")
        return isFiled ? [LiveWord.saved.word(in: live.language) + " " + words] : []
    }

    /// Answers what an overlay asks.
    private func answer(_ typed: String) {
        switch live.overlay {
        case .form(let form): fill(form, typed)
        case _ where typed.isEmpty: live.press(.escape)
        case .palette(var palette):
            if let number = Int(typed) {
                palette.list.select(number - 1, of: palette.rows.count)
                live.pressInPalette(palette, .enter)
            } else {
                live.paste(typed)
            }
        case .options(var options):
            if let number = Int(typed) {
                live.answer(options.choose(number), &options)
            } else if let key = Key(spelled: typed) ?? typed.first.map(Key.character) {
                live.press(key)
            }
        case _ where Key(spelled: typed) != nil: Key(spelled: typed).map(live.press)
        default: for character in typed { live.press(.character(character)) }
        }
    }

    /// Whether a line is more than a key or a number, so that a list that takes only these is left
    /// for what is typed: a sentence answers nothing.
    private func isNoAnswer(_ typed: String, to overlay: Overlay) -> Bool {
        !overlay.isTyped && typed.count > 1 && Int(typed) == nil && Key(spelled: typed) == nil
    }

    /// Tells what is asked for in one line; an empty one tells nothing.
    private func answerInquiry(_ typed: String) {
        if typed.isEmpty { return live.press(.escape) }
        live.inquiry?.editor = LineEditor(typed)
        live.press(.enter)
    }

    /// Fills the field that is asked for, and goes on to the next; an empty line leaves it as it
    /// is, a full stop files the form, and `Esc` puts it away.
    private func fill(_ form: Form, _ typed: String) {
        switch typed {
        case "Esc": return live.press(.escape)
        case ".": return live.press(.control("s"))
        case "": break
        default:
            live.press(.control("e"))
            live.press(.control("u"))
            live.paste(typed)
        }
        live.press(form.current == form.fields.count - 1 ? .control("s") : .down)
    }
}
