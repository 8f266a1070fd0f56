import ArgumentParser
import Discussion
import Glibc
import SessionFile
import Wording

/// Says whether session files are whole.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check session files: damaged lines, lost events, events without effect.")

    @Argument(help: "The sessions.") var files: [String]
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let damaged = try files.filter { try !isIntact($0) }
        if let first = damaged.first { try SessionAccess.reading(first).complainOfDamage() }
    }

    /// Prints what there is to say of a file, and whether it is whole.
    private func isIntact(_ path: String) throws -> Bool {
        let access = try SessionAccess.reading(path)
        let language = screenLanguage()
        let check = access.file.check
        for finding in check.faults {
            printLine("\(path): \(language.line(finding.line)): \(finding.fault.words[language])")
        }
        for gap in check.gaps {
            printLine("\(path): \(language.eventsMissing(gap.numbers, of: "\(gap.writer)"))")
        }
        for (event, reason) in check.withoutEffect.sorted(by: { $0.key < $1.key }) {
            printLine("\(path): \(event): \(reason.words[language])")
        }
        let isIntact = check.gaps.isEmpty && check.faults.allSatisfy(\.fault.isRead)
        if isIntact { printLine(language.intact(path, events: access.session.history.count)) }
        return isIntact
    }
}
