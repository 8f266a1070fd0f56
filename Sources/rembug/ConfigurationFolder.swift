import Glibc
import Wording

/// Where a user's own choices stand.
enum ConfigurationFolder {
    /// `$XDG_CONFIG_HOME/rembug`, else the same in `~/.config`.
    static var path: String {
        let home = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? ".") + "/.config"
        return home + "/rembug"
    }

    /// The text of a file that somebody named, which has to be there, or else of the usual one, which
    /// may be missing.
    static func text(
        of named: String?, else usual: String, missing: (String) -> Complaint
    ) throws -> String? {
        let path = named ?? usual
        let bytes: [UInt8]
        do { bytes = try readFile(path) } catch {
            guard error.code == ENOENT else {
                throw Failure(.cannotRead(path, code: error.code))
            }
            if named != nil || isLink(path) { throw Failure(missing(path)) }
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.noText(path))
        }
        return text
    }

    /// Whether somebody put a link there, so that what it leads to is not to be missing.
    private static func isLink(_ path: String) -> Bool {
        var link = stat()
        return lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
    }

    /// A path as people write it, from `~` on where that is shorter.
    static func short(_ path: String) -> String {
        guard let home = environment("HOME"), path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }
}
