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
        if action != nil { return try check(file ?? OwnKeys.path) }
        if markdown { return printText(KeyList(KeyFile().table, screenLanguage()).markdown) }
        if manual { return printText(KeyList(KeyFile().table, screenLanguage()).manual) }
        printText(KeyList(try OwnKeys.read().table, screenLanguage()).text)
    }

    private func check(_ path: String) throws {
        let keys = try OwnKeys.read(path)
        guard keys.faults.isEmpty else {
            let language = screenLanguage()
            throw Failure(.badKeys(path, problems: keys.faults.map { $0.word(in: language) }))
        }
        printLine(screenLanguage().keysAreGood(path, commands: keys.ownCommands))
    }
}
