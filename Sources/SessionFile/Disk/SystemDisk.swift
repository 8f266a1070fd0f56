import Glibc

/// The disk of the machine.
public struct SystemDisk: Disk, Sendable {
    /// Is the disk of the machine.
    public init() {}

    /// Opens a file by open(2), without waiting for the other end of a pipe.
    ///
    /// - Throws: EISDIR for a folder, EINVAL for whatever else is no file that keeps its bytes.
    public func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> OpenFile {
        let flags = mode.flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let descriptor = again { path.withPathBytes { Glibc.open($0, flags, 0o600) } }
        try check(descriptor, .open, path)
        let file = OpenFile(descriptor: descriptor, path: path)
        do throws(DiskError) { try checkKind(of: file) } catch {
            close(file)
            throw error
        }
        return file
    }

    private func checkKind(of file: OpenFile) throws(DiskError) {
        var status = stat()
        try check(fstat(file.descriptor, &status), .status, file.path)
        switch status.st_mode & S_IFMT {
        case S_IFREG: return
        case S_IFDIR: throw DiskError(.open, code: EISDIR, path: file.path)
        default: throw DiskError(.open, code: EINVAL, path: file.path)
        }
    }

    /// Closes by close(2), which gives the lock back.
    public func close(_ file: OpenFile) {
        _ = Glibc.close(file.descriptor)
    }

    /// Waits by flock(2), through signals.
    public func lock(_ file: OpenFile) throws(DiskError) {
        try check(again { flock(file.descriptor, LOCK_EX) }, .lock, file.path)
    }

    /// Asks by flock(2) without waiting.
    public func tryLock(_ file: OpenFile) throws(DiskError) -> Bool {
        let result = again { flock(file.descriptor, LOCK_EX | LOCK_NB) }
        if result < 0, errno == EWOULDBLOCK { return false }
        try check(result, .lock, file.path)
        return true
    }

    /// Unlocks by flock(2).
    public func unlock(_ file: OpenFile) {
        _ = flock(file.descriptor, LOCK_UN)
    }

    /// Reads by pread(2).
    public func read(
        _ file: OpenFile, at offset: Int64, count: Int
    ) throws(DiskError) -> [UInt8] {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            result = again { pread(file.descriptor, buffer.baseAddress, count, off_t(offset)) }
            filled = max(0, result)
        }
        try check(result, .read, file.path)
        return bytes
    }

    /// Writes by write(2); the file was opened with O_APPEND.
    public func append(
        _ file: OpenFile, _ bytes: ArraySlice<UInt8>
    ) throws(DiskError) -> Int {
        let count = bytes.withUnsafeBytes { buffer in
            again { write(file.descriptor, buffer.baseAddress, buffer.count) }
        }
        try check(count, .write, file.path)
        return count
    }

    /// Writes by one pwrite(2) from the start, then cuts off by ftruncate(2).
    public func replace(_ file: OpenFile, with bytes: [UInt8]) throws(DiskError) {
        let count = bytes.withUnsafeBytes { buffer in
            again { pwrite(file.descriptor, buffer.baseAddress, buffer.count, 0) }
        }
        try check(count, .write, file.path)
        guard count == bytes.count else {
            throw DiskError(.write, code: ENOSPC, path: file.path)
        }
        try truncate(file, to: Int64(count))
    }

    /// Waits by fdatasync(2), once: after an error a second call would lie.
    public func sync(_ file: OpenFile) throws(DiskError) {
        try check(again { fdatasync(file.descriptor) }, .sync, file.path)
    }

    /// Waits by fsync(2) on the folder.
    public func syncFolder(_ path: String) throws(DiskError) {
        let descriptor = again {
            path.withPathBytes { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        }
        try check(descriptor, .sync, path)
        defer { _ = Glibc.close(descriptor) }
        try check(again { fsync(descriptor) }, .sync, path)
    }

    /// Cuts off by ftruncate(2).
    public func truncate(_ file: OpenFile, to size: Int64) throws(DiskError) {
        try check(again { ftruncate(file.descriptor, off_t(size)) }, .truncate, file.path)
    }

    /// Asks by fstat(2).
    public func status(_ file: OpenFile) throws(DiskError) -> FileStatus {
        var status = stat()
        try check(fstat(file.descriptor, &status), .status, file.path)
        return FileStatus(status)
    }

    /// Asks by stat(2).
    public func status(ofPath path: String) throws(DiskError) -> FileStatus? {
        var status = stat()
        let result = path.withPathBytes { stat($0, &status) }
        if result < 0, errno == ENOENT { return nil }
        try check(result, .status, path)
        return FileStatus(status)
    }

    /// Renames by rename(2).
    public func rename(_ path: String, to other: String) throws(DiskError) {
        let result = path.withPathBytes { old in other.withPathBytes { Glibc.rename(old, $0) } }
        try check(result, .rename, other)
    }

    /// Takes over the group and the permissions, by fchown(2) and fchmod(2); what is not allowed
    /// stays undone, and the file its owner's.
    public func share(_ file: OpenFile, as model: OpenFile) {
        var status = stat()
        guard fstat(model.descriptor, &status) == 0,
            fchown(file.descriptor, uid_t.max, status.st_gid) == 0
        else { return }
        _ = fchmod(file.descriptor, status.st_mode & 0o777)
    }

    /// Follows a link by realpath(3); what is none keeps its name.
    public func target(of path: String) -> String {
        var status = stat()
        guard path.withPathBytes({ lstat($0, &status) }) == 0,
            status.st_mode & S_IFMT == S_IFLNK,
            let resolved = path.withPathBytes({ realpath($0, nil) })
        else { return path }
        defer { free(resolved) }
        let bytes = UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))
        return String(pathBytes: Array(bytes))
    }

    /// Takes away by unlink(2).
    public func remove(_ path: String) throws(DiskError) {
        try check(path.withPathBytes { unlink($0) }, .remove, path)
    }

    /// Makes each part of the path by mkdir(2).
    public func makeFolder(_ path: String) throws(DiskError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
            let result = made.withPathBytes { mkdir($0, 0o700) }
            if result < 0, errno == EEXIST { continue }
            try check(result, .open, path)
        }
    }

    /// Lists by readdir(3).
    public func names(inFolder path: String) throws(DiskError) -> [String] {
        guard let folder = path.withPathBytes({ opendir($0) }) else {
            throw DiskError(.list, code: errno, path: path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(pathBytes: Array(bytes.prefix { $0 != 0 }))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Whether the mount table says that the file lies on a network or user-space file system.
    public func isShared(_ file: OpenFile) -> Bool {
        Mount.holding(file)?.isShared ?? false
    }

    /// Repeats a call that a signal interrupted.
    private func again<Result: SignedInteger>(_ call: () -> Result) -> Result {
        var result = call()
        while result < 0, errno == EINTR { result = call() }
        return result
    }

    private func check(
        _ result: some SignedInteger, _ operation: DiskError.Operation, _ path: String
    ) throws(DiskError) {
        if result < 0 { throw DiskError(operation, code: errno, path: path) }
    }
}

extension OpenMode {
    fileprivate var flags: Int32 {
        switch self {
        case .reading: O_RDONLY
        case .appending: O_RDWR | O_APPEND
        case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
        case .replacing: O_RDWR | O_CREAT
        }
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        self.init(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            size: Int64(status.st_size))
    }
}
