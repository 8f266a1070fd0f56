import ArgumentParser
import Discussion
import Glibc
import Minutes
import Wording

/// Writes minutes.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Write the minutes, or another document.")

    @Argument(help: "The session.") var file: String
    @Option(help: "Which document.") var document = DocumentName.notula
    @Option(
        help:
            "The format: md, txt, html, docx, odt, pdf or json; without it, by the output's ending."
    )
    var format: String?
    @Option(help: "The language of the labels: id or en; without it, the session's.")
    var language: Language?
    @Option(name: .customLong("for"), help: "For whom: team, official or public.")
    var audience = Audience.official
    @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
    var output: String?
    @Flag(help: "Overwrite the file even if Rembug did not write it, or it was changed since.")
    var force = false

    @Flag(help: "Add the restricted annex: boards that can harm whoever is named.")
    var annex = false

    @Option(help: "The office's own file; without it, office.yaml of the configuration.")
    var office: String?
    @Flag(help: "Instead of the document, say what it keeps back and why.") var explain = false

    func run() throws {
        let access = try SessionAccess.reading(file)
        let format = try outputFormat
        if annex, audience != .team, audience != .official { throw Failure(.annexNotForPublic) }
        if format.isBinary, isTerminal { throw Failure(.notForTerminal(format.fileExtension)) }
        let moment = access.clock.moment()
        let now = access.session.instant(at: moment, boot: SystemClock.boot)
        let release = access.session.released(to: audience, at: now, withAnnex: annex)
        if explain {
            self.explain(release)
            return try access.complainOfDamage()
        }
        let imprint = Imprint(
            made: moment.at, program: "Rembug " + Rembug.version,
            language: language ?? release.language, office: try OfficeFile.read(office))
        let bytes = try format.render(document.document(of: release, imprint))
        if let output {
            try OutputFile(path: output).write(bytes, force: force)
        } else {
            printBytes(bytes)
        }
        try access.complainOfDamage()
    }

    private func explain(_ release: Release) {
        let language = language ?? screenLanguage()
        let lines = release.withheld.map { language.withheld($0) }
        for line in lines.isEmpty ? [language.nothingWithheld] : lines { printLine(line) }
    }

    /// Whether what is written would be shown on a terminal.
    private var isTerminal: Bool {
        output.map { OutputFile(path: $0).isTerminal } ?? (isatty(STDOUT_FILENO) == 1)
    }

    /// The format asked for, else that of the output's ending, else Markdown.
    private var outputFormat: OutputFormat {
        get throws {
            let last = output?.split(separator: "/").last ?? ""
            let ending = last.contains(".") ? last.split(separator: ".").last.map(String.init) : nil
            guard let name = format ?? ending else { return .own(.markdown) }
            guard let format = OutputFormat(fileExtension: name) else {
                throw Failure(.unknownFormat(name, known: OutputFormat.fileExtensions))
            }
            return format
        }
    }
}
