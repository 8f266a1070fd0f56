import Discussion
import Glibc
import Interface
import SessionFile
import Terminal
import Wording

/// The sessions in the folder for them, to choose one from.
enum Sessions {
    /// Shows the list of sessions, and opens what is chosen until somebody leaves; without a theme,
    /// line by line.
    static func choose(
        as name: String?, _ role: WriterRole?, theme: ThemeChoice?, methods: String?
    ) throws {
        // The list is about no one session.
        let language = screenLanguage()
        var notice = ""
        var path: String?
        while true {
            let entries = try SessionFolder.files().map(entry)
            let chosen =
                try theme.map { try choice(of: entries, at: path, $0, language, saying: notice) }
                ?? plainChoice(of: entries, language, saying: notice)
            notice = ""
            do {
                switch chosen {
                case .leave: return
                case .end(let signal): throw ended(by: signal)
                case .makeNew(let title, let template):
                    let session = NewSession(
                        template: template, title: title, language: language, author: name)
                    try Open.run(session.make(), as: name, role, theme: theme, methods: methods)
                case .open(let chosen):
                    path = chosen
                    try Open.run(chosen, as: name, role, theme: theme, methods: methods)
                }
            } catch let failure as Failure {
                // What is wrong with one session is no reason to leave the list of the others.
                notice = failure.complaint.words[language]
            }
        }
    }

    private static func choice(
        of entries: [ChooserEntry], at path: String?, _ theme: ThemeChoice, _ language: Language,
        saying notice: String
    ) throws -> Chooser.Choice {
        let today = try SystemClock(zone: SystemClock.machineZone).moment().at.date
        let display = try Screen.open(theme)
        defer { display.close() }
        let chooser = Chooser(
            entries, in: SessionFolder.path, on: today, display: display,
            language: language, at: path, saying: notice)
        do throws(DisplayError) { return try chooser.run() } catch { throw Failure(error) }
    }

    /// Reads lines until one chooses something.
    private static func plainChoice(
        of entries: [ChooserEntry], _ language: Language, saying notice: String
    ) -> Chooser.Choice {
        let chooser = PlainChooser(entries, language: language)
        if !notice.isEmpty { printBroken(notice) }
        chooser.greeting.forEach(printBroken)
        while let line = typedLine() {
            if let choice = chooser.choice(line) { return choice }
            printBroken(chooser.prompt)
        }
        return .leave
    }

    /// What the list says of a file; one that cannot be read stands under its name alone.
    private static func entry(_ path: String) -> ChooserEntry {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let changed = SessionFolder.changed(path)
        guard let session = try? SessionFile.open(path, .readOnly).session else {
            return ChooserEntry(path: path, title: name, changed: changed)
        }
        let notes = session.standingNotes
        let open = notes.filter { note in
            let status = note.fields.text(.status).flatMap(ActionStatus.init) ?? .open
            return note.kind == .action && status != .done && status != .cancelled
        }
        return ChooserEntry(
            path: path, title: session.details.text(.title) ?? name,
            date: session.details.date(.date), notes: notes.count, stage: stage(of: session),
            openActions: open.count,
            changed: changed)
    }

    private static func stage(of session: Session) -> ChooserEntry.Stage {
        if session.closed != nil { return .closed }
        let hasBegun = session.items.contains { !$0.spans.isEmpty }
        return hasBegun || !session.standingNotes.isEmpty || !session.turns.isEmpty
            ? .running : .new
    }
}
