import ArgumentParser
import Discussion
import Glibc
import Minutes
import Wording

/// Where a document goes, and in which format.
struct DocumentOutput: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help:
            "The format: md, txt, html, docx, odt, pdf or json; without it, by the output's ending."
    )
    var formatName: String?
    @Option(
        name: .shortAndLong, help: "The file to write; standard output without it, or for -.")
    var output: String?
    @Flag(help: "Overwrite the file even if Rembug did not write it, or it was changed since.")
    var force = false

    /// Whether a file is named.
    var hasFile: Bool { path != nil }

    /// Whether neither a file nor a format is asked for.
    var isStandard: Bool { path == nil && formatName == nil }

    /// The file to write; nothing for standard output.
    private var path: String? {
        output.flatMap { OutputFile(path: $0).isStandardOutput ? nil : $0 }
    }

    /// Writes the document, unless it is no text and a terminal would show it.
    func write(_ document: @autoclosure () throws -> Document, as format: OutputFormat) throws {
        if format.isBinary, isTerminal { throw Failure(.notForTerminal(format.fileExtension)) }
        let bytes = try format.render(try document())
        if let path {
            try OutputFile(path: path).write(bytes, force: force)
        } else {
            printBytes(bytes)
        }
    }

    /// Writes sentences: as lines on the screen, or as a document where a file or a format is asked
    /// for.
    func write(
        _ sentences: [String], called title: String, in language: Language,
        as format: OutputFormat
    ) throws {
        if isStandard { return sentences.forEach(printLine) }
        let items = sentences.map { [Block.paragraph([.text($0)])] }
        try write(
            Document(
                title: title, language: language,
                blocks: [.title([.text(title)], lines: []), .list(.init(.bullet, items: items))]),
            as: format)
    }

    /// Whether what is written would be shown on a terminal.
    private var isTerminal: Bool {
        path.map { OutputFile(path: $0).isTerminal } ?? (isatty(STDOUT_FILENO) == 1)
    }

    /// The format asked for, else that of the output's ending, else Markdown.
    var format: OutputFormat {
        get throws {
            if output == "" { throw Failure(.noOutputName) }
            let last = path?.split(separator: "/").last ?? ""
            let ending = last.contains(".") ? last.split(separator: ".").last.map(String.init) : nil
            guard let name = formatName ?? ending else { return .own(.markdown) }
            guard let format = OutputFormat(fileExtension: name) else {
                throw Failure(.unknownFormat(name, known: OutputFormat.fileExtensions))
            }
            return format
        }
    }
}
