import Glibc

/// What the system said when it could not do something.
public struct DiskError: Error, Hashable, Sendable {
    /// What was asked of the disk.
    public enum Operation: Hashable, Sendable {
        /// To open a file, or make one.
        case open
        /// To wait for the lock of a file.
        case lock
        /// To read from a file.
        case read
        /// To write to a file.
        case write
        /// To bring what was written to the medium.
        case sync
        /// To cut a file off.
        case truncate
        /// To say which file it is and how long.
        case status
        /// To give a file another name.
        case rename
        /// To take a file away.
        case remove
        /// To list a folder, or to watch it.
        case list
    }

    /// What was asked.
    public var operation: Operation
    /// The number of the error, as `errno` has it.
    public var code: Int32
    /// The file or folder.
    public var path: String

    /// Whether no file has the name (ENOENT).
    var isMissing: Bool { code == ENOENT }
    /// Whether what has the name keeps no bytes: a folder, a pipe, a socket, a link to nothing.
    var isNoFile: Bool { [EISDIR, EINVAL, ENXIO, ENOENT, ELOOP].contains(code) }
    /// Whether a file has the name already (EEXIST).
    public var isTaken: Bool { code == EEXIST }

    /// Joins what was asked, what was said and of which file.
    public init(_ operation: Operation, code: Int32, path: String) {
        self.operation = operation
        self.code = code
        self.path = path
    }
}
