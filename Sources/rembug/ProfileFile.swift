import Glibc
import Minutes
import Wording

/// The file in which a user settles which sections documents have.
enum ProfileFile {
    /// `profile.yaml` of the configuration, whether it exists or not.
    static var usual: String { ConfigurationFolder.path + "/profile.yaml" }

    /// Reads the file asked for, or that of the configuration, which may be missing.
    static func read(_ path: String?) throws -> PaperProfile {
        let bytes: [UInt8]
        do { bytes = try readFile(path ?? usual) } catch {
            guard error.code == ENOENT else {
                throw Failure(.cannotRead(path ?? usual, code: error.code))
            }
            if let path { throw Failure(.noSuchProfile(path)) }
            return PaperProfile()
        }
        do throws(ProfileError) {
            return try PaperProfile(yaml: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Failure(.profile(path ?? usual, line: error.line, error.fault))
        }
    }
}
