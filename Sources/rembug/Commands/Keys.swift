import ArgumentParser
import Discussion
import Interface
import Wording

/// Lists every key, or checks a file of one's own.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "List every key of the live screen, or check a file of your own keys.",
        usage: "rembug keys [check [FILE]]",
        discussion: """
            Your own keys stand in ~/.config/rembug/keys.yaml, one command a line: next-item: \
            Ctrl-N, or strike: [Esc x, F8]. Without FILE, check reads that file.
            """)

    @Argument(help: "check, to check a file.") var action: String?
    @Argument(help: "The file to check.") var file: String?
    @Flag(help: "The keys that come with the program, as a table for a README.") var markdown =
        false
    @Flag(help: "The same, as a section of a man page.") var manual = false
    @Option(help: "The language: id or en.") var language: Language?

    func validate() throws {
        guard action == nil || action == "check" else {
            throw ValidationError("write: rembug keys check FILE")
        }
    }

    func run() throws {
        if action != nil {
            let path = file ?? OwnKeys.path
            let own = try Self.check(path).ownCommands
            return printLine(screenLanguage().keysAreGood(path, commands: own))
        }
        if markdown { return printText(KeyList(KeyFile().table, screenLanguage()).markdown) }
        if manual { return printText(KeyList(KeyFile().table, screenLanguage()).manual) }
        printText(KeyList(try OwnKeys.read().table, screenLanguage()).text)
    }

    /// Reads a file of keys, and throws all that is wrong with it.
    @discardableResult
    static func check(_ path: String) throws -> KeyFile {
        let keys = try OwnKeys.read(path)
        guard keys.faults.isEmpty else {
            let language = screenLanguage()
            throw Failure(.badKeys(path, problems: keys.faults.map { $0.word(in: language) }))
        }
        return keys
    }
}
