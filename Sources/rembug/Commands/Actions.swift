import ArgumentParser
import Discussion
import Minutes
import Wording

/// Lists what is to be done, ready for a chat message.
struct Actions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: "List the actions of sessions as plain text, with what they still lack.")

    @Argument(help: "The sessions.") var files: [String]
    @Flag(help: "Only those still to be done.") var open = false
    @Flag(help: "Only those whose date has passed.") var overdue = false
    @Option(help: "Only those whose owner's or helper's name, office or code holds this.")
    var owner: String?
    @Option(name: .customLong("for"), help: "For whom.") var audience = Audience.official
    @Option(help: "The language: id or en; without it, each session's.") var language: Language?

    func run() throws {
        let sessions = try files.map { try SessionAccess.reading($0) }
        let lists = sessions.map(list).filter { !$0.isEmpty }
        if lists.isEmpty { printLine(screenLanguage().noSuchActions) }
        printText(lists.map(\.text).joined(separator: "\n"))
        for session in sessions { try session.complainOfDamage() }
    }

    private func list(of access: SessionAccess) -> ActionList {
        let moment = access.clock.moment()
        let now = access.instant(of: moment)
        let release = access.session.released(to: audience, at: now)
        let filter = ActionList.Filter(isOpen: open, isOverdue: overdue, owner: owner)
        return ActionList(
            of: release, where: filter, on: moment.at.date, in: language ?? release.language)
    }
}
