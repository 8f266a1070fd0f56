import Discussion
import Glibc
import Interface
import Wording

/// The file in which a person gives commands other keys.
enum OwnKeys {
    /// `keys.yaml` among the user's settings, whether it exists or not.
    static var path: String { ConfigurationFolder.path + "/keys.yaml" }

    /// The keys by that file; those of the program where there is none.
    static func read() throws -> KeyFile {
        access(path, F_OK) == 0 ? try read(path) : KeyFile()
    }

    /// The keys by a file.
    static func read(_ path: String) throws -> KeyFile {
        do throws(SystemError) {
            return KeyFile(parsing: String(decoding: try readFile(path), as: UTF8.self))
        } catch {
            throw Failure(
                error.code == ENOENT
                    ? .noKeyFile(path) : .cannotRead(path, code: error.code))
        }
    }
}
