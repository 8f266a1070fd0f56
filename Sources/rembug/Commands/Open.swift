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
        abstract: "Run a session on the live screen.", usage: "rembug open [FILE]")

    @Argument(help: "The session; without it, the list of sessions.") var file: String?
    @Option(name: .customLong("as"), help: "Who is at the keyboard.") var name: String?
    @Option(help: "What this screen does: drive, voices or note.") var role = WriterRole.drive
    @Flag(help: "On a copy that goes on now, and is thrown away.") var practice = false
    @Option(help: "The language of the screen: id or en.") var language: Language?
    @Option(help: "The theme: dark, light, or a base16 scheme file.") var theme: String?

    func run() throws {
        guard let file else { return try Sessions.choose(as: name, role, theme: theme) }
        try Self.run(file, as: name, role, practice: practice, theme: theme)
    }

    /// Runs a session live, or a copy of it.
    static func run(
        _ file: String, as name: String?, _ role: WriterRole = .drive, practice: Bool = false,
        theme: String? = nil
    ) throws {
        guard access(file, F_OK) == 0 || file.contains("/") || file.contains(".") else {
            throw Failure(.noSuchFileOrCommand(file))
        }
        let copy = practice ? try Practice(copying: file, as: name) : nil
        defer { copy?.discard() }
        let session = try SessionAccess.writing(copy?.path ?? file, as: name, role)
        let display = try Screen.open(theme: theme)
        defer { display.close() }
        let clock = Clock(boot: SystemClock.boot) { session.clock.moment() }
        let live = Live(
            session.file, on: display, clock: clock,
            author: SessionAccess.author(name, role).name, language: screenLanguage()
        ) { methodLibrary(besides: nil) }
        do throws(DisplayError) { try live.run() } catch { throw Failure(error) }
        display.close()
        try session.complainOfDamage()
    }
}
