import Discussion
import Glibc
import Minutes
import Wording

/// Reads a document as JSON from standard input and writes it as PDF to standard output.
///
///     rembug-paper [--language id|en] [--draw] <DOCUMENT.json >DOCUMENT.pdf
///
/// With `--draw` it writes the document as JSON again, a picture with each figure. The language is that of what it says about letters without a font and about errors. It is a
/// program of its own, so that fonts cost the live room neither time nor a crash.
@main
enum RembugPaper {
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do throws(PaperComplaint) {
            let typesetter = Typesetter()
            let document = try document()
            let bytes = try isDrawing ? drawn(document, typesetter) : pdf(document, typesetter)
            for complaint in typesetter.missing.complaints { tell(complaint) }
            try write(bytes)
        } catch {
            tell(error)
            exit(error.status)
        }
    }

    private static var isDrawing: Bool { CommandLine.arguments.contains("--draw") }

    private static func pdf(
        _ document: Document, _ typesetter: Typesetter
    ) throws(PaperComplaint) -> [UInt8] {
        try PDF(of: document, typesetter).bytes
    }

    private static func drawn(
        _ document: Document, _ typesetter: Typesetter
    ) throws(PaperComplaint) -> [UInt8] {
        try document.mappingFigures { (figure) throws(PaperComplaint) in
            var figure = figure
            if case .drawing(let shapes, nil) = figure.content {
                figure.content = .drawing(
                    shapes, picture: try PNG.picture(of: figure, typesetter))
            }
            return figure
        }.json
    }

    private static func document() throws(PaperComplaint) -> Document {
        let bytes = try read()
        do throws { return try Document(json: bytes) } catch {
            throw .notADocument
        }
    }

    private static func read() throws(PaperComplaint) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .cannotRead }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    private static func write(_ bytes: [UInt8]) throws(PaperComplaint) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .cannotWrite }
            rest = rest.dropFirst(count)
        }
    }

    private static func tell(_ complaint: PaperComplaint) {
        let line = Array("rembug-paper: \(complaint.words[language])\n".utf8)
        _ = Glibc.write(STDERR_FILENO, line, line.count)
    }

    /// The language asked for, else that of the environment, else English.
    private static var language: Language {
        let words = CommandLine.arguments
        if words.count >= 3, words[1] == "--language", let named = Language(rawValue: words[2]) {
            return named
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { (name: String) in getenv(name) }.map { String(cString: $0) }.first {
                !$0.isEmpty
            }
        return locale.flatMap(Language.init(locale:)) ?? .english
    }
}

extension PaperComplaint {
    /// 65 for what is no document, 74 for what could not be read, drawn or written (sysexits.h).
    fileprivate var status: Int32 {
        if case .notADocument = self { 65 } else { 74 }
    }
}
