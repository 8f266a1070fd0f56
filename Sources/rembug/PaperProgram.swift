import Discussion
import Glibc
import Minutes
import Wording

/// The program that draws PDF: `rembug-paper` beside this one, or in `../libexec/rembug`.
enum PaperProgram {
    /// Has the document drawn; what it has to say about fonts goes to standard error, unless a
    /// screen is in the way.
    static func pdf(of document: Document, quietly: Bool = false) throws -> [UInt8] {
        let places = ["", "/../libexec/rembug"].map { ownFolder + $0 + "/rembug-paper" }
        guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
            throw Failure(.noPaperProgram(places))
        }
        let process: ChildProcess
        do throws(ChildProcess.NotStarted) {
            process = try ChildProcess(
                path, ["--language", screenLanguage().rawValue], input: document.json,
                hearsErrors: quietly)
        } catch { throw Failure(.cannotRead(path, code: error.code)) }
        switch process.status {
        case 0: return process.output
        case 127: throw Failure(.noPaperLibraries)
        default: throw Failure(.paperFailed)
        }
    }

    private static var ownFolder: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(count, 0)).map(UInt8.init), as: UTF8.self)
        return path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    }
}
