import ArgumentParser
import Discussion
import Glibc
import SessionFile
import Wording

/// Says whether session files are whole.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check session files: damaged lines, lost events, events without effect.")

    @Argument(help: "The sessions.") var files: [String]
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        var failures: [Failure] = []
        for file in files {
            do { try check(file) } catch let failure as Failure { failures.append(failure) }
        }
        for failure in failures.dropLast() { failure.tell() }
        if let last = failures.last { throw last }
    }

    /// Prints what there is to say of a file.
    ///
    /// - Throws: ``Failure`` if it is not whole, or cannot be read.
    private func check(_ path: String) throws {
        let access = try SessionAccess.reading(path)
        let language = screenLanguage()
        let check = access.file.check
        let events = check.events
        try Findings(access, path, language).tell()
        guard check.gaps.isEmpty, check.faults.allSatisfy(\.fault.isRead) else {
            throw Failure(.notIntact(path, unharmed: events))
        }
        if check.lacksHeader { throw Failure(.record(.noHeader(path))) }
        let unproven = check.faults.count { $0.fault == .noChecksum }
        if unproven > 0 {
            throw Failure(.record(.unproven(path, lines: unproven, unharmed: events)))
        }
        printLine(language.intact(path, events: events))
    }
}
