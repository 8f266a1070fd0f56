import Discussion
import SessionFile
import Terminal
import Wording

/// A session line by line, for screen readers and for terminals that can only print: what is typed
/// goes through the grammar and the commands of the live screen, and what comes of it is said in
/// sentences, without boxes.
public final class PlainSession {
    let live: Live
    /// What was read out before a command went to another view, or to the row that its words name,
    /// until it is done.
    var viewBefore: View?
    /// The row that was chosen before a command went to another view with it, until it is done.
    var chosenBefore: EntityID?
    /// The view that was read out last, whose numbers are known.
    var viewHeard: View?
    /// What was asked last, as it was read out.
    var asked: [String] = []
    /// What was refused as it was answered in a form, whose other fields are still to come.
    var refused: String?
    /// What was typed last; only the same again insists on it.
    private var before = ""
    /// How many notes were there when something was last said.
    private var heard: Int
    /// Whether what was typed last chose a row.
    private var hasJustChosen = false
    /// How often what has a time was over when one looked last.
    var over: [EntityID: Int] = [:]

    /// Begins with a session whose screen nobody sees, once what may wait for that is done.
    public init(_ live: Live, after begin: (Live) -> Void = { _ in }) {
        self.live = live
        live.isReadOut = true
        heard = live.session.notes.endIndex
        live.arrive()
        begin(live)
        _ = ranOut()
        live.commands.removeAll { command in
            command.needsScreen
                || (command.places == [.line] && command.id != CommandName.amend.rawValue)
        }
    }

    /// Whether the user has left.
    public var isOver: Bool { live.isOver }

    /// What is said before the first line is typed.
    public var greeting: [String] {
        let said = takeMessage()
        // A draft that came back has said it already.
        let aside = asideLines.filter { line in !said.contains { $0.contains(line) } }
        return [live.language.plainGreeting] + whereWeAre() + said + waitingLine + aside
            + question() + amendingLine
    }

    /// The lines that were put aside, in an earlier run too, and how they come back.
    private var asideLines: [String] {
        live.aside.isEmpty ? [] : [live.withOwnKeys(live.language.putAside(live.aside.count))]
    }

    /// The note that is changed by the next line.
    private var amendingLine: [String] {
        guard let amending = live.line.amending else { return [] }
        let isDoubted = live.line.warned == live.line.editor.text
        let text = isDoubted ? amending.line : live.line.editor.text
        let note = text.isEmpty ? live.session.notes[amending.note].map(live.name(of:)) : nil
        return [live.language.plainAmending(note ?? text)]
    }

    /// The line of an earlier run that is not filed yet, and how it can be.
    var waitingLine: [String] {
        let text = live.line.editor.text
        guard !text.isEmpty, live.line.amending == nil else { return [] }
        let reading = ReadingWords(scene: live.scene, began: live.clock.read().at)
        let doubt = reading.oddity(live.reading).map(\.ended)
        return [live.language.plainDraft(text, doubt: doubt)]
    }

    /// Takes what was typed, and returns what is to be said.
    public func take(_ typed: String) -> [String] {
        live.refresh()
        live.recorded = nil
        if typed != before { live.insistence = nil }
        before = typed
        // Of the one row that fitted, and so was chosen at once, some type the number all the same.
        if typed == "1", hasJustChosen, !isAsked, let row = chosenRow {
            return [live.language.plainChosen(told(row, in: live.view))]
        }
        hasJustChosen = false
        let (view, chosen) = (viewBefore ?? live.view, chosenRow)
        let events = live.session.history.count
        let ranOut = ranOut()
        var said = newsOfOthers() + act(on: typed)
        goBack()
        if let row = chosenRow, row != chosen {
            said.append(live.language.plainChosen(told(row, in: live.view)))
            hasJustChosen = true
        }
        if live.view != view, said.isEmpty, !isAsked { said += lines(of: live.view) }
        said += confirmation(since: events, said)
        live.keepUp(isIdle: true)
        // No key follows in which it could be kept: the next line may be long in coming.
        live.keepDraft()
        heard = live.session.notes.endIndex
        return ranOut + said + takeMessage() + self.ranOut() + question() + amendingLine
    }

    /// Leaves nothing behind but a line that was not filed.
    public func finish() { live.finish() }

    /// Does what a line means: the answer to what is asked, a view, a command, or a note.
    private func act(on typed: String) -> [String] {
        var left: [String] = []
        if isAsked {
            if !isCommand(typed) {
                if let said = besidesLine({ answer(typed) }) { return said }
                left = [live.language.plainUnanswered]
            }
            left = putAway(saying: left)
        }
        if live.line.amending != nil, isCommand(typed) { live.line.clear() }
        if let shown = self.view(typed) { return readOut(shown) }
        return run(typed).map { left + $0 } ?? file(typed, insteadOf: left)
    }

    /// Reads a view out; of what is read out anew no row was chosen.
    private func readOut(_ view: View) -> [String] {
        live.goToLine()
        live.selection[view] = nil
        live.show(view)
        return lines(of: view)
    }

    /// The view that `/4` or `/notes` asks for; not where a command of the view that was read out is
    /// called so too.
    func view(_ typed: String) -> View? {
        guard typed.first == "/" else { return nil }
        let name = typed.dropFirst().lowercased()
        let isCommand = live.commands.contains {
            $0.label[live.language].lowercased() == name && $0.views.contains(live.view)
        }
        return isCommand ? nil : View(called: name)
    }

    /// The row that a choice in a list has led to: what is typed next is for it.
    private var chosenRow: EntityID? {
        viewBefore != nil ? chosenBefore : live.isInLists ? live.selected : nil
    }

    /// Forgets the row that a command was for, once nothing more is asked of it.
    func goBack() {
        guard let viewBefore, !isAsked else { return }
        live.goToLine()
        (live.selection[live.view], live.marked) = (nil, [])
        live.view = viewBefore
        self.viewBefore = nil
        if let chosenBefore { live.go(to: chosenBefore, in: viewBefore) }
        chosenBefore = nil
    }

    /// What has been recorded, in a sentence, where nothing else says it.
    private func confirmation(since events: Int, _ said: [String]) -> [String] {
        if live.recorded != nil { live.tellRecorded() }
        let isSilent = said.isEmpty && live.message == nil
        return isSilent && live.session.history.count > events
            ? [live.filedWord] : []
    }

    func takeMessage() -> [String] {
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
