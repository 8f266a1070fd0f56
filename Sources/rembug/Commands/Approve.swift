import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Approves the minutes as the record stands.
struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Approve the minutes: what is recorded later leaves that version as it is.")

    @Argument(help: "The session, which must be closed.") var file: String
    @Option(name: .customLong("as"), help: "Who records it; the name of the account without it.")
    var name: String?
    @Option(help: "The office's own file; without it, office.yaml of the configuration.")
    var office: String?
    @Option(
        help: "Which sections documents have; without it, profile.yaml of the configuration.")
    var profile: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        try access.complainOfDamage()
        let files = try Stationery.read(office: office, profile: profile).files
        try access.ask { .approveMinutes($0.coverage(with: files)) }
        guard let approval = access.session.latestApproval else { return }
        printLine(
            screenLanguage().versionApproved(approval.version, digest: approval.coverage.digest))
    }
}
