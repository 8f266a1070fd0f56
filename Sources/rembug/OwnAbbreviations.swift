import Glibc
import Interface
import Wording
import YAML

/// The file in which a person keeps abbreviations for the capture line.
enum OwnAbbreviations {
    /// `abbreviations.yaml` among the user's settings, whether it exists or not.
    static var path: String { ConfigurationFolder.path + "/abbreviations.yaml" }

    /// The abbreviations of that file; none where there is none.
    static func read() throws -> Abbreviations {
        guard access(path, F_OK) == 0 else { return Abbreviations() }
        let bytes: [UInt8]
        do { bytes = try readFile(path) } catch {
            throw Failure(.cannotRead(path, code: error.code))
        }
        do throws(YAMLError) {
            return try Abbreviations(parsing: String(decoding: bytes, as: UTF8.self))
        } catch {
            if error.fault == .empty { return Abbreviations() }
            throw Failure(.badAbbreviations(path, line: error.line))
        }
    }
}
