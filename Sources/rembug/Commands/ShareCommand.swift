import ArgumentParser
import Discussion
import Glibc
import SessionFile
import Wording

/// Opens a session to a group of accounts.
struct ShareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Open a session to a group of accounts here, and say what that allows.")

    @Argument(help: "The session.") var file: String
    @Option(help: "The group, as the system calls it.") var group: String
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let session = try SessionAccess.reading(file).file
        guard let group = AccountGroup(named: group) else {
            throw Failure(.record(.noGroup(group)))
        }
        try group.take(session.path)
        let aside = session.path + ".aside"
        if access(aside, F_OK) == 0 { try group.take(aside) }
        let language = screenLanguage()
        say(language.shared(file, with: group.name, members: group.members))
        let reach = FolderReach(of: session.path, for: group)
        if let barrier = reach.barrier { return say(language.barred(by: barrier)) }
        say(
            reach.isWritable
                ? language.folderShared(reach.folder)
                : language.folderNotShared(reach.folder, with: group.name))
    }

    private func say(_ text: String) { printLine(text) }
}
