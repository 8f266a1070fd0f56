import Glibc

/// What a session file asks of the system, and all of it; tests have another that forgets.
public protocol Disk {
    /// Opens a file; it is closed on exec.
    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> OpenFile
    /// Gives a file back, and its lock.
    func close(_ file: OpenFile)
    /// Waits until no other has the lock of the file.
    func lock(_ file: OpenFile) throws(DiskError)
    /// Takes the lock if no other has it, and says whether it did.
    func tryLock(_ file: OpenFile) throws(DiskError) -> Bool
    /// Lets others have the lock.
    func unlock(_ file: OpenFile)
    /// Reads up to so many bytes from a place; none at the end of the file.
    func read(_ file: OpenFile, at offset: Int64, count: Int) throws(DiskError) -> [UInt8]
    /// Adds bytes at the end of the file, and says how many it took.
    func append(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(DiskError) -> Int
    /// Puts bytes in the place of all that the file holds.
    func replace(_ file: OpenFile, with bytes: [UInt8]) throws(DiskError)
    /// Waits until what was written is on the medium.
    func sync(_ file: OpenFile) throws(DiskError)
    /// Waits until the names in a folder are on the medium.
    func syncFolder(_ path: String) throws(DiskError)
    /// Cuts a file off.
    func truncate(_ file: OpenFile, to size: Int64) throws(DiskError)
    /// Which file it is and how long.
    func status(_ file: OpenFile) throws(DiskError) -> FileStatus
    /// Which file has the name now; nothing if none has.
    func status(ofPath path: String) throws(DiskError) -> FileStatus?
    /// Gives a file another name, in the place of whatever bears that name, in one step.
    func rename(_ path: String, to other: String) throws(DiskError)
    /// Lets those read and write a file, as far as one may, who may read and write another.
    func share(_ file: OpenFile, as model: OpenFile)
    /// The name of the file itself, where the path leads through links.
    func target(of path: String) -> String
    /// Takes a name away.
    func remove(_ path: String) throws(DiskError)
    /// Makes a folder for its owner alone, and those above it; one that is there stays as it is.
    func makeFolder(_ path: String) throws(DiskError)
    /// The names in a folder.
    func names(inFolder path: String) throws(DiskError) -> [String]
    /// Whether other machines may write to the file unseen by this one's kernel.
    func isShared(_ file: OpenFile) -> Bool
}

/// A file that is open, by the number that its disk gave it.
public struct OpenFile: Hashable, Sendable {
    /// The number.
    public let descriptor: Int32
    /// The name by which it was opened.
    public let path: String

    /// Joins a number and a name.
    public init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }
}

/// For what a file is opened.
public enum OpenMode: Hashable, Sendable {
    /// To be read.
    case reading
    /// To be read and added to at the end.
    case appending
    /// To be made for its owner alone and added to; an error if the name is taken.
    case creating
    /// To be written over, and made for its owner alone if it is missing.
    case replacing
}

/// Which file it is, and how long.
public struct FileStatus: Hashable, Sendable {
    /// The device on which it lies.
    public var device: UInt64
    /// Its number on the device.
    public var inode: UInt64
    /// How many bytes it has.
    public var size: Int64

    /// Joins the place of a file and its size.
    public init(device: UInt64, inode: UInt64, size: Int64) {
        self.device = device
        self.inode = inode
        self.size = size
    }

    /// Whether both are one file, whatever its size.
    public func isSameFile(as other: FileStatus) -> Bool {
        device == other.device && inode == other.inode
    }
}

extension Disk {
    /// Adds all bytes at the end; a disk that takes a part is asked again, so that it says why.
    func appendAll(_ file: OpenFile, _ bytes: [UInt8]) throws(DiskError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try append(file, rest)
            rest = rest.dropFirst(count)
        }
    }
}

/// The folder of a path; `.` if it names none.
func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part of a path.
func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
}

extension Disk {
    /// The longest file that is read: a thousand times that of a long day.
    private static var longest: Int64 { 1 << 28 }

    /// How many bytes a file has.
    ///
    /// - Throws: EFBIG for a file that no session can be, so that reading it ends.
    @discardableResult
    func checkSize(_ file: OpenFile) throws(DiskError) -> Int64 {
        let size = try status(file).size
        guard size <= Self.longest else { throw DiskError(.read, code: EFBIG, path: file.path) }
        return size
    }
}
