import ArgumentParser
import Discussion
import Glibc
import Interface
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

    func run() throws {
        let theme = try ThemeChoice(theme, isPainted: painted)
        guard let file else { return try Sessions.choose(as: name, role, theme: theme) }
        try Self.run(file, as: name, role, practice: practice, theme: theme)
    }

    /// Runs a session live, or a copy of it.
    static func run(
        _ file: String, as name: String?, _ role: WriterRole? = nil, practice: Bool = false,
        theme: ThemeChoice
    ) throws {
        guard access(file, F_OK) == 0 || file.contains("/") || file.contains(".") else {
            throw Failure(.noSuchFileOrCommand(file))
        }
        let copy = practice ? try Practice(copying: file, as: name) : nil
        defer { copy?.discard() }
        let session = try SessionAccess.writing(copy?.path ?? file, as: name, role ?? .drive)
        let display = try Screen.open(theme)
        defer { display.close() }
        let clock = Clock(boot: SystemClock.boot) { session.clock.moment() }
        let live = Live(
            session.file, on: display, clock: clock,
            author: SessionAccess.author(name, role ?? .drive).name, role: role,
            language: screenLanguage(), shelters: SessionFolder.shelters,
            methods: { methodLibrary(besides: nil) })
        offerThemes(live)
        if !practice { live.desk = Desk(access: session).paperDesk }
        do throws(DisplayError) {
            try live.run { live in
                takeOwnKeys(live)
                live.offerCopies()
            }
        } catch { throw Failure(error) }
        display.close()
        for copy in (try? session.file.copies()) ?? [] {
            printLine(screenLanguage().sentence(copy, of: session.file.path).printable)
        }
        try session.complainOfDamage()
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

    /// Gives commands the keys that this person has for them; a file that cannot be read says so.
    private static func takeOwnKeys(_ live: Live) {
        do { live.take(try OwnKeys.read(), from: OwnKeys.path) } catch let failure as Failure {
            live.tell(failure.complaint.words)
        } catch {}
    }
}
