import ArgumentParser
import Discussion
import Glibc
import Wording

/// Says what this terminal and this machine can do for Rembug, and what to put right.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what this terminal and this machine can do, and what to put right.")

    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let found =
            Diagnosis.ofTerminal() + [Diagnosis.ofLanguage(), try Diagnosis.ofClock()]
            + [Diagnosis.ofFolder(), Diagnosis.ofPaper()] + Diagnosis.ofSettings()
        let language = screenLanguage()
        let width = found.map { $0.part.word(in: language).count }.max() ?? 0
        for diagnosis in found {
            let name = diagnosis.part.word(in: language)
            let space = String(repeating: " ", count: width - name.count + 2)
            let lines = diagnosis.words[language].printable.split(separator: "\n")
            let indent = String(repeating: " ", count: width + 4)
            printLine(
                diagnosis.state.rawValue + " " + name + space
                    + lines.joined(separator: "\n" + indent))
        }
        if found.contains(where: { $0.state == .bad }) { throw ExitCode(1) }
    }
}
