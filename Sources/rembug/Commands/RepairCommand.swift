import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Moves what cannot be read out of a session file.
struct RepairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract: "Move damaged lines of a session to a file beside it; nothing is deleted.")

    @Argument(help: "The session.") var file: String
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: nil, .script)
        var random = SystemRandomNumberGenerator()
        let repair: Repair
        do throws(SessionFileError) { repair = try access.file.repair(random: &random) } catch {
            throw Failure(error, file)
        }
        let language = screenLanguage()
        let events = access.file.check.events
        if repair.isNeedless {
            printLine(language.nothingToRepair(file, events: events))
        } else {
            if repair.hasNewHeader { printLine(language.headerWritten(file)) }
            if let aside = repair.aside {
                let lines = repair.setAside.map(\.line)
                printLine(language.linesSetAside(lines, of: file, in: aside))
            }
            printLine(language.repaired(file, events: events))
        }
        try access.complainOfDamage()
    }
}
