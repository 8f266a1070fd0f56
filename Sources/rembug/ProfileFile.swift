import Glibc
import Minutes
import Wording

/// The file in which a user settles which sections documents have.
enum ProfileFile {
    /// `profile.yaml` of the configuration, whether it exists or not.
    static var usual: String { ConfigurationFolder.path + "/profile.yaml" }

    /// Reads the file asked for, or that of the configuration, which may be missing.
    static func read(_ path: String?) throws -> PaperProfile {
        try text(path).map { try read($0, path ?? usual) } ?? PaperProfile()
    }

    /// The text of the file asked for, or of that of the configuration, which may be missing.
    static func text(_ path: String?) throws -> String? {
        try ConfigurationFolder.text(of: path, else: usual) { .noSuchProfile($0) }
    }

    /// What the text of a file says.
    static func read(_ text: String, _ path: String) throws -> PaperProfile {
        do throws(ProfileError) { return try PaperProfile(yaml: text) } catch {
            throw Failure(.profile(path, line: error.line, error.fault))
        }
    }
}
