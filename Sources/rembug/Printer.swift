import Glibc
import Minutes
import Wording

/// The printer of this machine, as CUPS knows it: the one of `LPDEST` or the usual one.
enum Printer {
    /// Sends a document to it, and says so.
    static func send(_ document: Document) throws {
        let said = try print(try PaperProgram.pdf(of: document), called: document.name)
        printLine(screenLanguage().papersPrinted([document.name]) + " " + said)
    }

    /// Sends a PDF to it, under a name that stands in its queue; tells what CUPS said.
    static func print(_ bytes: [UInt8], called title: String) throws -> String {
        let folders = (environment("PATH") ?? "").split(separator: ":")
        let places: [String] = folders.map { $0 + "/lp" }
        guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
            throw Failure(.noPrinting)
        }
        let process: ChildProcess
        do throws(ChildProcess.NotStarted) {
            process = try ChildProcess(path, ["-t", title], input: bytes, hearsErrors: true)
        } catch { throw Failure(.cannotRead(path, code: error.code)) }
        guard process.status == 0 else { throw Failure(.notPrinted(why(process))) }
        return said(process.output)
    }

    /// What the printing program complained of; how it ended where it said nothing.
    private static func why(_ process: ChildProcess) -> String {
        let words = said(process.errors)
        return words.isEmpty ? "lp: " + (process.status.map { "exit \($0)." } ?? "signal.") : words
    }

    private static func said(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").joined(separator: " ").printable
    }
}
