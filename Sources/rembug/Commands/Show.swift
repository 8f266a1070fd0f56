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
        let now = access.instant(of: moment)
        let release = access.session.released(
            to: .team, at: now, by: access.session.zoneClock)
        let versions = try access.versions()
        if json {
            printLine(StateJSON(release, versions: versions).text)
        } else {
            let state = StateDocument(
                release: release, versions: versions.map { sentence(of: $0, in: access.session) },
                language: screenLanguage())
            printBytes(MinutesFormat.text.render(state.document))
        }
        try access.complainOfDamage()
    }

    /// When a version was approved and by whom, and whether it is still printed.
    private func sentence(of version: ApprovedVersion, in session: Session) -> String {
        let isLatest = version.approval == session.latestApproval
        let approved = screenLanguage().versionApproved(
            version.approval, in: session.details.text(.zone) ?? "", by: session.zoneClock,
            hasChanged: isLatest && session.hasChanged(since: version.approval))
        let complaint = version.complaint.map { " " + $0.word(in: screenLanguage()) }
        return approved + (complaint ?? "")
    }
}
