import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Brings copies of one session together.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merge copies of one session; every line is kept, byte for byte.",
        usage: "rembug merge A.fgd B.fgd … -o OUT.fgd")

    @Argument(help: "The copies.") var files: [String]
    @Option(name: .shortAndLong, help: "The file to write; one of the copies, or a new one.")
    var output: String
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        var random = SystemRandomNumberGenerator()
        let merge: Merge
        do throws(MergeError) {
            merge = try SessionFile.merge(files, into: output, random: &random)
        } catch { throw Failure(error) }
        let language = screenLanguage()
        for source in merge.sources { printLine(language.brought(source.path, news: source.news)) }
        if let aside = merge.aside {
            printLine(language.unreadableLines(merge.setAside, in: aside))
        }
        printLine(language.merged(output, events: merge.events, copies: merge.sources.count))
        let access = try SessionAccess.reading(output)
        try Findings(access, output, language).tellUnsettled()
        try access.complainOfDamage()
    }
}

extension Failure {
    /// What merging complains of.
    init(_ error: MergeError) {
        switch error {
        case .file(.disk(let error), let path) where error.operation == .open:
            self.init(error.code == 2 ? .noSuchFile(path) : .cannotRead(path, code: error.code))
        case .file(let error, let path): self.init(error, path)
        case .otherSession(let path, let other):
            self.init(.record(.otherSession(path, than: other)))
        case .noHeader(let path): self.init(.record(.noHeader(path)))
        case .taken(let path): self.init(.record(.outputTaken(path)))
        }
    }
}
