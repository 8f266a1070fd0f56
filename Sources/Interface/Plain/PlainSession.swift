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
        live.commands.removeAll { command in
            Self.screenOnly.contains(command.id)
                || (command.places == [.line] && command.id != CommandName.amend.rawValue)
        }
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
    var waitingLine: [String] {
        let text = live.line.editor.text
        return text.isEmpty || live.line.amending != nil ? [] : [live.language.plainDraft(text)]
    }

    /// Takes what was typed, and returns what is to be said.
    public func take(_ typed: String) -> [String] {
        live.refresh()
        var said = newsOfOthers()
        let (view, events) = (live.view, live.session.history.count)
        let isAsked = live.overlay != nil
        if let inquiry = live.inquiry, inquiry.kind != .photograph, isCommand(typed) {
            live.press(.escape)
        }
        if live.overlay != nil, isCommand(typed) { live.putAway() }
        if live.overlay.map({ isNoAnswer(typed, to: $0) }) == true { live.putAway() }
        if let inquiry = live.inquiry {
            said += answer(inquiry, typed)
        } else if live.overlay != nil {
            answer(typed)
        } else if let shown = self.view(typed) {
            // What is read out anew has no row that was chosen.
            live.goToLine()
            live.selection[shown] = nil
            live.show(shown)
            said += lines(of: shown)
        } else {
            said += run(typed) ?? file(typed)
        }
        said += chosenRow(asked: isAsked)
        if live.view != view, said.isEmpty, live.overlay == nil { said += lines(of: live.view) }
        let isSaid = !said.isEmpty || live.message != nil
        if live.session.history.count > events, !isSaid {
            said += [LiveWord.saved.word(in: live.language)] + whereWeAre()
        }
        live.keepUp(isIdle: true)
        heard = live.session.notes.endIndex
        let amending =
            live.line.amending == nil ? [] : [live.language.plainAmending(live.line.editor.text)]
        return said + takeMessage() + overlayLines() + amending
    }

    /// Leaves nothing behind but a line that was not filed.
    public func finish() { live.finish() }

    /// The row that a choice in a list has led to: what is typed next is for it.
    private func chosenRow(asked: Bool) -> [String] {
        guard asked, live.overlay == nil, live.isInLists, let row = live.selected else { return [] }
        return [live.language.plainChosen(told(row, in: live.view))]
    }

    /// The view that `/4` or `/notes` asks for.
    func view(_ typed: String) -> View? {
        guard typed.first == "/" else { return nil }
        return View(called: typed.dropFirst().lowercased())
    }

    private func takeMessage() -> [String] {
        defer { live.message = nil }
        return [live.standingTrouble.map { live.sentence(of: $0.error) }, live.message?.text]
            .compactMap { $0.map(live.withOwnKeys) }.reduce(into: []) {
                if !$0.contains($1) { $0.append($1) }
            }
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
    /// Files a line, a full stop the one that waits; an empty one tries again to save what is not
    /// saved, or says where the session stands.
    private func file(_ typed: String) -> [String] {
        if typed.isEmpty, live.line.amending != nil { return amend(typed) + whereWeAre() }
        if typed.isEmpty, !live.file.isInDoubt { return whereWeAre() + waitingLine }
        if typed == ".", waitingLine.isEmpty, live.line.amending == nil, !live.file.isInDoubt {
            return [live.language.nothingWaits]
        }
        let typed = typed == "." && !waitingLine.isEmpty ? "" : typed
        if live.line.amending != nil { return amend(typed) }
        let waiting = live.line
        let kept = typed.isEmpty ? [] : keep(waiting, besides: typed)
        if !typed.isEmpty {
            if live.isLineUnsaved {
                live.line.beginAnother(at: live.clock.read())
            } else {
                live.line = CaptureLine()
            }
            live.line.edit(at: live.clock.read()) { $0.insert(typed) }
        }
        let events = live.session.history.count
        let reading = ReadingWords(scene: live.scene, began: live.clock.read().at)
        if let doubt = doubt(about: typed, reading) {
            live.line.warned = typed
            return kept + [doubt + " " + LiveWord.fullStopFiles.word(in: live.language)]
        }
        let words = reading.text(live.reading)
        let isSeveral = live.isSeveral
        live.fileLine()
        if live.session.isOffRecord { live.line.clear() }
        if live.line.amending != nil { return [] }
        if live.line.warned == live.line.editor.text { return [] }
        if !live.line.editor.isEmpty {
            guard live.line.editor.text.contains(where: { $0.isLetter || $0.isNumber }) else {
                live.line.clear()
                return []
            }
            // What stands on until it is put right is said in any case.
            let said = live.standingTrouble == nil ? takeMessage() : []
            return said + [live.language.plainWaits]
        }
        if isSeveral { return [] }
        let isDoubted = waiting.warned == waiting.editor.text
        if !typed.isEmpty { live.line = isDoubted ? CaptureLine() : waiting }
        guard live.session.history.count > events else { return [] }
        live.goToLine()
        // Said already, as what a screen shows where it has no notes in sight.
        if live.message?.role == .info { live.message = nil }
        return kept + [LiveWord.saved.word(in: live.language) + " " + words]
    }

    /// Puts a sentence aside that was doubted and not filed, as another is typed that does not put
    /// it right; says how it comes back.
    private func keep(_ waiting: CaptureLine, besides typed: String) -> [String] {
        let text = waiting.editor.text
        guard waiting.warned == text, text.contains(" "), waiting.amending == nil else { return [] }
        let ending = zip(text.reversed(), typed.reversed()).prefix { $0 == $1 }.count
        guard ending * 2 < text.count else { return [] }
        live.aside.append(Aside(line: waiting, isOffRecord: false))
        return [live.withOwnKeys(live.language.putAside(live.aside.count))]
    }

    /// Why a line is hardly meant as it is read, which nobody sees before it is filed: somebody who is
    /// not on the list, a key, a letter or a name alone.
    private func doubt(about typed: String, _ reading: ReadingWords) -> String? {
        if typed.count == 1 && typed.first?.isLetter == true
            || typed.count > 1 && Key(spelled: typed) != nil
        {
            return live.language.onlyAKey(typed)
        }
        if case .unknownCommand = live.reading { return nil }
        let words = typed.lowercased().split(separator: " ")
        if case .note = live.reading, typed.first?.isLetter == true,
            let person = live.tally.roster.first(where: { $0.isCalled(words) })
        {
            return live.language.onlyAName(live.scene.label(of: person.id, withName: true))
        }
        return typed.isEmpty ? nil : reading.oddity(live.reading).map { $0 + "." }
    }

    /// Files the note that stands in the line as it was typed anew, and says how it reads now.
    private func amend(_ typed: String) -> [String] {
        let note = live.line.amending?.note
        let events = live.session.history.count
        live.line.edit(at: live.clock.read()) { $0 = LineEditor(typed) }
        live.fileLine()
        guard live.session.history.count > events,
            let note = note.flatMap({ live.session.notes[$0] })
        else { return [] }
        live.goToLine()
        return [LiveWord.saved.word(in: live.language) + " " + NoteText(note, live.scene).text]
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
            } else if let key = typed == "q" ? .escape : Key(spelled: typed) {
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

    /// Tells what is asked for in one line, and says when no more is asked; an empty one tells
    /// nothing, a full stop once more what was doubted.
    private func answer(_ inquiry: Inquiry, _ typed: String) -> [String] {
        if typed.isEmpty {
            live.press(.escape)
        } else {
            live.answerInquiry(typed == "." ? inquiry.warned ?? typed : typed)
        }
        return live.inquiry == nil && inquiry.asksForPerson
            ? takeMessage() + [live.language.askedEnough(inquiry.label.word(in: live.language))]
            : []
    }

    /// Fills the field that is asked for, and goes on to the next; an empty line leaves it as it
    /// is, a full stop files the form, and `Esc` puts it away.
    private func fill(_ form: Form, _ typed: String) {
        let isFaulty = form.faults[form.current] != nil
        switch typed {
        case "Esc": return live.press(.escape)
        case ".": return live.press(.control("s"))
        case "" where !isFaulty || form.twin != nil: break
        case "":
            live.press(.control("e"))
            live.press(.control("u"))
            live.paste(form.opened[form.current])
        case "-":
            live.press(.control("e"))
            live.press(.control("u"))
        default:
            live.press(.control("e"))
            live.press(.control("u"))
            live.paste(typed)
        }
        let isLast = form.current == form.fields.count - 1
        live.press(isFaulty && form.twin == nil || isLast ? .control("s") : .down)
    }
}
