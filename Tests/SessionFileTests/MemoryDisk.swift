import Glibc

@testable import SessionFile

/// A disk that forgets what was not synced, tears it, or refuses, at whichever operation one asks.
final class MemoryDisk: Disk {
    /// What remains of bytes that were written and not synced.
    enum Aftermath: CaseIterable {
        case forgotten, torn, zeroed, kept
    }

    private final class Inode {
        let number: UInt64
        var bytes: [UInt8] = []
        var synced: [UInt8] = []
        var nameIsSynced = false
        var holder: Int32?

        init(_ number: UInt64) { self.number = number }
    }

    private var inodes: [String: Inode] = [:]
    /// The files that bore a name before it was given to another, until the folder is synced.
    private var syncedNames: [String: Inode] = [:]
    private var opened: [Int32: Inode] = [:]
    private var next: Int32 = 1
    private(set) var operations = 0
    /// The first operation that does not happen, nor any after it.
    var crashAt = Int.max
    /// The operation that fails once, with the number of the error.
    var failing: (operation: DiskError.Operation, code: Int32)?
    /// Whether the failing operation is that of a folder.
    var failsFolders = false
    /// A file that is still listed but has just been taken away.
    var vanishing: String?
    /// A folder in which no file can be made or taken away.
    var readOnlyFolder: String?
    /// The folders that were made.
    private(set) var madeFolders: [String] = []
    /// How many bytes still fit.
    var room = Int.max

    /// The disk as it is found after the power came back.
    func afterCrash(_ aftermath: Aftermath) -> MemoryDisk {
        let disk = MemoryDisk()
        let before = aftermath == .kept ? [:] : syncedNames
        for (path, inode) in inodes.merging(before, uniquingKeysWith: { $1 })
        where inode.nameIsSynced || aftermath == .kept {
            let found = Inode(inode.number)
            found.bytes = remains(of: inode, aftermath)
            found.synced = found.bytes
            found.nameIsSynced = true
            disk.inodes[path] = found
        }
        return disk
    }

    private func remains(of inode: Inode, _ aftermath: Aftermath) -> [UInt8] {
        let unsynced = inode.bytes.dropFirst(inode.synced.count)
        return switch aftermath {
        case .forgotten: inode.synced
        case .torn: inode.synced + unsynced.prefix(unsynced.count / 2)
        case .zeroed: inode.synced + [UInt8](repeating: 0, count: unsynced.count)
        case .kept: inode.bytes
        }
    }

    /// What a file holds.
    subscript(path: String) -> [UInt8] {
        get { inodes[path]?.bytes ?? [] }
        set {
            let inode = Inode(UInt64(next))
            next += 1
            inode.bytes = newValue
            inode.synced = newValue
            inode.nameIsSynced = true
            inodes[path] = inode
        }
    }

    private func step(_ operation: DiskError.Operation, _ path: String) throws(DiskError) {
        operations += 1
        if operations >= crashAt { throw DiskError(operation, code: ENODEV, path: path) }
        if let failing, failing.operation == operation, failsFolders == (path == "room") {
            self.failing = nil
            throw DiskError(operation, code: failing.code, path: path)
        }
    }

    private func inode(
        _ file: OpenFile, _ operation: DiskError.Operation
    ) throws(DiskError) -> Inode {
        try step(operation, file.path)
        guard let inode = opened[file.descriptor] else {
            throw DiskError(operation, code: EBADF, path: file.path)
        }
        return inode
    }

    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> OpenFile {
        try step(.open, path)
        if path == vanishing { throw DiskError(.open, code: ENOENT, path: path) }
        if mode == .creating, inodes[path] != nil {
            throw DiskError(.open, code: EEXIST, path: path)
        }
        if inodes[path] == nil {
            guard mode == .creating || mode == .replacing else {
                throw DiskError(.open, code: ENOENT, path: path)
            }
            guard folder(of: path) != readOnlyFolder else {
                throw DiskError(.open, code: EACCES, path: path)
            }
            inodes[path] = Inode(UInt64(next))
        }
        next += 1
        opened[next] = inodes[path]
        return OpenFile(descriptor: next, path: path)
    }

    func close(_ file: OpenFile) {
        precondition(opened[file.descriptor] != nil, "\(file.path) is closed twice")
        unlock(file)
        opened[file.descriptor] = nil
    }

    func lock(_ file: OpenFile) throws(DiskError) {
        let inode = try inode(file, .lock)
        guard inode.holder == nil else { throw DiskError(.lock, code: EDEADLK, path: file.path) }
        inode.holder = file.descriptor
    }

    func tryLock(_ file: OpenFile) throws(DiskError) -> Bool {
        let inode = try inode(file, .lock)
        if inode.holder == nil { inode.holder = file.descriptor }
        return inode.holder == file.descriptor
    }

    func unlock(_ file: OpenFile) {
        if opened[file.descriptor]?.holder == file.descriptor {
            opened[file.descriptor]?.holder = nil
        }
    }

    func read(_ file: OpenFile, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
        Array(try inode(file, .read).bytes.dropFirst(Int(offset)).prefix(count))
    }

    func append(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(DiskError) -> Int {
        let inode = try inode(file, .write)
        guard room > 0 else { throw DiskError(.write, code: ENOSPC, path: file.path) }
        let taken = bytes.prefix(room)
        inode.bytes += taken
        room -= taken.count
        return taken.count
    }

    func replace(_ file: OpenFile, with bytes: [UInt8]) throws(DiskError) {
        try inode(file, .write).bytes = bytes
    }

    func sync(_ file: OpenFile) throws(DiskError) {
        let inode = try inode(file, .sync)
        inode.synced = inode.bytes
    }

    func syncFolder(_ path: String) throws(DiskError) {
        try step(.sync, path)
        for inode in inodes.values { inode.nameIsSynced = true }
        syncedNames = [:]
    }

    func truncate(_ file: OpenFile, to size: Int64) throws(DiskError) {
        let inode = try inode(file, .truncate)
        inode.bytes = Array(inode.bytes.prefix(Int(size)))
    }

    func status(_ file: OpenFile) throws(DiskError) -> FileStatus {
        let inode = try inode(file, .status)
        return FileStatus(device: 1, inode: inode.number, size: Int64(inode.bytes.count))
    }

    func status(ofPath path: String) throws(DiskError) -> FileStatus? {
        try step(.status, path)
        return inodes[path].map {
            FileStatus(device: 1, inode: $0.number, size: Int64($0.bytes.count))
        }
    }

    func rename(_ path: String, to other: String) throws(DiskError) {
        try step(.rename, other)
        guard let inode = inodes[path] else {
            throw DiskError(.rename, code: ENOENT, path: other)
        }
        if syncedNames[other] == nil, let old = inodes[other], old.nameIsSynced {
            syncedNames[other] = old
        }
        inodes[path] = nil
        inodes[other] = inode
        inode.nameIsSynced = false
    }

    func share(_ file: OpenFile, as model: OpenFile) {}

    func target(of path: String) -> String { path }

    func remove(_ path: String) throws(DiskError) {
        try step(.remove, path)
        inodes[path] = nil
    }

    func makeFolder(_ path: String) throws(DiskError) {
        try step(.open, path)
        madeFolders.append(path)
    }

    func names(inFolder path: String) throws(DiskError) -> [String] {
        try step(.list, path)
        return inodes.keys.filter { folder(of: $0) == path }.map { name(of: $0) }
    }

    func isShared(_ file: OpenFile) -> Bool { false }
}
