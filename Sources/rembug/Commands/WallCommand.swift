import ArgumentParser
import Discussion
import Interface
import Terminal
import Wording

/// Shows the room what it may see of a session.
struct WallCommand: ParsableCommand {
    /// Whom the screen faces.
    enum Facing: String, CaseIterable, ExpressibleByArgument {
        case room, speaker
    }

    static let configuration = CommandConfiguration(
        commandName: "wall",
        abstract: "Show the room, on a projector or another terminal, what it may see.",
        discussion: "Follows the session; Esc w on the live screen chooses what stands here.")

    @Argument(help: "The session; without it, the one that was worked on last.")
    var file: String?
    @Option(help: "Whom it faces: the room, or the speaker with the time left.")
    var show = Facing.room
    @Option(help: "The language: id or en; without it that of the session.")
    var language: Language?
    @Option(help: "The theme: a name from `rembug themes`, or a base16 scheme file.")
    var theme: String?
    @Flag(help: "Paint the theme's background over the terminal's own.") var painted = false

    func run() throws {
        guard let file = try file ?? SessionFolder.latest else {
            throw Failure(.noSuchFile(SessionFolder.path))
        }
        let access = try SessionAccess.reading(file)
        let display = try Screen.open(ThemeChoice(theme, isPainted: painted))
        defer { display.close() }
        let clock = Clock(boot: SystemClock.boot, zone: \.zoneClock) { access.clock.moment() }
        let wall = Wall(
            access.file, on: display, clock: clock,
            language: language ?? access.session.language, facesStage: show == .speaker)
        do throws(DisplayError) { try wall.run() } catch { throw Failure(error) }
        if let signal = wall.endedBy { throw ended(by: signal) }
    }
}
