import ArgumentParser
import Discussion
import JSON
import Minutes
import Wording

/// Says what a session holds.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the state of a session, in words or as JSON for scripts.")

    @Argument(help: "The session.") var file: String
    @Flag(help: "As JSON.") var json = false
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.reading(file)
        let moment = access.clock.moment()
        let now = access.session.instant(at: moment, boot: SystemClock.boot)
        let release = access.session.released(to: .team, at: now)
        if json {
            printLine(StateJSON(release).text)
        } else {
            let state = StateDocument(release: release, language: screenLanguage())
            printBytes(MinutesFormat.text.render(state.document))
        }
        try access.complainOfDamage()
    }
}
