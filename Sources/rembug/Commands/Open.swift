import ArgumentParser
import Discussion
import Glibc
import Interface
import Minutes
import SessionFile
import Terminal
import Wording

/// Runs a session live.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Run a session on the live screen.",
        usage: "rembug open [FILE]")

    @Argument(help: "The session; without it, the list of sessions.") var file: String?
    @Option(name: .customLong("as"), help: "Who is at the keyboard.") var name: String?
    @Option(
        help: "What this screen does: drive, voices or note; without it drive, if nobody does."
    )
    var role: WriterRole?
    @Flag(help: "On a copy that goes on now, and is thrown away.") var practice = false
    @Option(help: "The language of the screen: id or en.") var language: Language?
    @Option(help: "The theme: a name from `rembug themes`, or a base16 scheme file.")
    var theme: String?
    @Flag(help: "Paint the theme's background over the terminal's own.") var painted = false
    @Option(help: "A folder with more methods.") var methods: String?
    @Flag(help: "Line by line and without boxes, for screen readers.") var plain = false

    func run() throws {
        let methods = try methodFolder(methods)
        let theme = plain ? nil : try ThemeChoice(theme, isPainted: painted)
        guard let file else {
            return try Sessions.choose(as: name, role, theme: theme, methods: methods)
        }
        try Self.run(file, as: name, role, practice: practice, theme: theme, methods: methods)
    }

    /// Runs a session live, without any option.
    static func run(_ file: String) throws { try run(file, as: nil, theme: ThemeChoice()) }

    /// Runs a session live, or a copy of it; without a theme, line by line.
    static func run(
        _ file: String, as name: String?, _ role: WriterRole? = nil, practice: Bool = false,
        theme: ThemeChoice?, methods: String? = nil
    ) throws {
        let file = SessionFolder.file(named: file)
        guard access(file, F_OK) == 0 || file.contains("/") || file.contains(".") else {
            throw Failure(.noSuchFileOrCommand(file))
        }
        let copy = practice ? try Practice(copying: file, as: name) : nil
        defer { copy?.discard() }
        let boot = practice ? Practice.boot : SystemClock.boot
        let session = try SessionAccess.writing(
            copy?.path ?? file, as: name, role ?? .drive, boot: boot)
        let display: any Display =
            try theme.map(Screen.open) ?? MemoryDisplay(size: Size(width: 80, height: 24))
        defer { display.close() }
        let clock = Clock(boot: boot, zone: \.zoneClock) { session.clock.moment() }
        let live = Live(
            session.file, on: display, clock: clock,
            author: SessionAccess.author(name, role ?? .drive).name, role: role,
            language: screenLanguage(),
            shelters: SessionFolder.shelters,
            methods: { methodLibrary(besides: methods) })
        offerThemes(live)
        live.pictures = PictureFile.folder
        live.outsideEditor = OutsideEditor(OwnEditor.edited)
        live.isPractice = practice
        if practice {
            session.file.elsewhere = []
            // Drafts of the session itself are none of its copy.
            session.file.draftFolder = nil
        } else {
            live.desk = Desk(access: session).paperDesk
        }
        do throws(DisplayError) {
            let begin = { (live: Live) in
                tellAssumedName(of: display, to: live)
                takeOwnFiles(live)
                live.offerCopies()
            }
            if theme == nil { plainly(live, begin) } else { try live.run(afterFirstPicture: begin) }
        } catch { throw Failure(error) }
        display.close()
        // Where the terminal is gone the first line that is printed ends the program.
        copy?.discard()
        if practice { printLine(LiveWord.practiceGone.word(in: screenLanguage())) }
        for copy in practice ? [] : (try? session.file.copies()) ?? [] {
            printLine(screenLanguage().sentence(copy, of: session.file.path))
        }
        try session.complainOfDamage()
        if let signal = live.endedBy { throw ended(by: signal) }
    }

    /// Reads lines until there are no more or the user has left, and says what comes of each.
    private static func plainly(_ live: Live, _ begin: (Live) -> Void) {
        let session = PlainSession(live, after: begin)
        session.greeting.forEach(printBroken)
        while !session.isOver {
            waitForLine(in: session)
            guard let line = typedLine() else { break }
            session.take(line).forEach(printBroken)
        }
        session.finish()
    }

    /// Says what the terminal is taken for, where its own name is not known.
    private static func tellAssumedName(of display: any Display, to live: Live) {
        guard let assumed = (display as? NcursesDisplay)?.assumedName else { return }
        live.tell(DoctorSentence.assumed(assumed, for: environment("TERM") ?? ""))
    }

    /// The themes that there are, and where the one that was chosen is kept.
    private static func offerThemes(_ live: Live) {
        live.themes = ThemeFolder.list()
        live.keepTheme = { theme in
            do throws(Failure) { try ThemeChoice.keep(theme) } catch {
                return error.complaint.words
            }
            return nil
        }
    }

    /// Takes what this person and the office have set; a file that cannot be read says so.
    private static func takeOwnFiles(_ live: Live) {
        do {
            let (office, profile) = (try OfficeFile.read(nil), try ProfileFile.read(nil))
            live.imprint = { made, language in
                Imprint(
                    made: made, program: "Rembug " + Rembug.version, language: language,
                    office: office, profile: profile)
            }
            live.abbreviations = try OwnAbbreviations.read()
            live.abbreviations.path = OwnAbbreviations.path
            live.take(try OwnKeys.read(), from: OwnKeys.path)
        } catch let failure as Failure {
            live.tell(failure.complaint.words)
        } catch {}
    }
}
