import Discussion
import Minutes
import Terminal
import Wording

extension Live {
    /// What the lines of the paper would be made of now; nothing while it is not shown.
    private var wantedPreview: Preview.Source? {
        let layout = Layout(display.size, showing: view, lineRows: 1)
        guard let pane = layout.panes.first(where: { $0.view == .minutes }) else { return nil }
        return Preview.Source(
            document: preview.document, audience: preview.audience,
            width: Preview.width(of: pane.area), changes: changes)
    }

    /// Whether the paper that is shown is not as the session has it.
    var previewIsBehind: Bool { wantedPreview.map { $0 != preview.source } ?? false }

    /// Makes a paper that comes into sight before the picture in which it does, so that nobody sees
    /// the one before it first; what changes in it while it is in sight waits until no key does.
    func makePaperInSight() {
        guard view == .minutes || paperInSight != nil else { return }
        let wanted = wantedPreview
        if let wanted, !wanted.isSamePaper(as: paperInSight) { makePreview() }
        paperInSight = wanted
    }

    /// Makes the paper anew if it is shown and something has changed; it is done when no key
    /// waits, since it takes longer the more there is to print.
    func makePreview() {
        guard let wanted = wantedPreview, wanted != preview.source else { return }
        let (session, now) = (session, now)
        let officials = imprint(now.wall, language).office.namesOfSignatories
        let release = session.released(
            to: wanted.audience, at: now, officials: officials, by: clock.zone(session))
        preview.make(wanted, of: release, imprint(now.wall, release.language))
        if filters[.minutes] != nil { look(through: .minutes, isFresh: true) }
    }

    /// Shows the paper so many places further on, from its beginning.
    func showDocument(_ places: Int) {
        let all = DocumentName.allCases
        let place = all.firstIndex(of: preview.document) ?? 0
        show(all[(place + places + all.count) % all.count])
    }

    /// Shows a paper from its beginning.
    func show(_ document: DocumentName) {
        if document != preview.document { selection[.minutes] = EntityID(line: 0) }
        preview.document = document
        show(.minutes)
    }

    /// Writes the paper that is shown beside the session, as it stands.
    func writePaper() {
        guard let desk else { return say(ClosingWord.noDesk) }
        say(told(desk.write([paperShown])) { language.papersWritten($0, in: desk.folder) })
    }

    /// Prints the paper that is shown, as it stands.
    func printPaper() {
        guard let desk else { return say(ClosingWord.noDesk) }
        say(told(desk.print([paperShown])) { language.papersPrinted($0) })
    }

    private var paperShown: PaperDesk.Paper {
        PaperDesk.Paper(preview.document, "pdf", for: preview.audience)
    }

    /// The papers that there are, seen while the mark is on them.
    func documents(like typed: String) -> [Choices.Choice] {
        DocumentName.allCases.filter { document in
            let name = document.rawValue + " " + document.word(in: language)
            return Likeness(typed).toSentence(name) != nil
        }
        .map { document in
            Choices.Choice(
                name: document.word(in: language), isCurrent: document == preview.document,
                take: { $0.show(document) })
        }
    }
}
