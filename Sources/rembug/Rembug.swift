import ArgumentParser
import Discussion
import Glibc
import Wording

/// The command line.
@main
struct Rembug: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rembug",
        abstract: "Run a focus-group discussion live, and print its minutes.",
        usage: "rembug [FILE]\n       rembug COMMAND …",
        discussion: "Without a command, opens FILE on the live screen, or the list of sessions.",
        version: "Rembug " + version,
        subcommands: [
            New.self, Open.self, MinutesCommand.self, Approve.self, Show.self, NoteCommand.self,
            People.self, Actions.self, ReportCommand.self,
            SetCommand.self, Log.self, CheckCommand.self, RepairCommand.self,
            MergeCommand.self, PurgeCommand.self, ShiftCommand.self, ShareCommand.self,
            WallCommand.self, MethodsCommand.self, AttachCommand.self, Themes.self, Keys.self,
            Doctor.self,
        ],
        defaultSubcommand: Open.self)

    static let version = "0.1.0"

    static func main() {
        // A pipe that nobody reads and a file at its limit are errors of the write, not an end.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do {
            try checkEncoding()
            if let fileAlone { return try Open.run(fileAlone) }
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            failure.tell()
            Glibc.exit(failure.status)
        } catch {
            exit(withError: error)
        }
    }

    /// - Throws: ``Failure`` for a word that is no UTF-8: a text would be altered by reading it, and
    ///   a file not found by it.
    private static func checkEncoding() throws(Failure) {
        for (place, word) in CommandLine.arguments.enumerated() {
            guard let bytes = CommandLine.unsafeArgv[place] else { continue }
            if String(validatingCString: bytes) == nil { throw Failure(.notUTF8(word)) }
        }
    }

    /// The only word after the program's name, if it can be nothing but a file: then there is no
    /// command line to be read, which takes an eighth of the time to the first picture.
    private static var fileAlone: String? {
        let words = CommandLine.arguments.dropFirst()
        guard words.count == 1, let word = words.first, !word.hasPrefix("-") else { return nil }
        return word.contains("/") || word.contains(".") ? word : nil
    }

    /// The words after the program's name, with a `--language` that stands before a command, as
    /// people write it who want it for all of them, moved to that command's own options.
    private static var arguments: [String] {
        let words = Array(CommandLine.arguments.dropFirst())
        let option = words.first == "--language" ? 2 : 1
        guard words.first?.hasPrefix("--language") == true, words.count > option,
            configuration.subcommands.contains(where: { $0._commandName == words[option] })
        else { return words }
        return [words[option]] + words.dropFirst(option + 1) + words.prefix(option)
    }
}
