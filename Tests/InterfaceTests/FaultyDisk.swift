import Glibc
import SessionFile

/// The disk of the machine, which refuses once whatever one asks it to.
final class FaultyDisk: Disk {
    private let disk = SystemDisk()
    /// The operation that fails once, with the number of the error.
    var failing: (operation: DiskError.Operation, code: Int32)?

    /// Folders in which no file can be made.
    var readOnlyFolders: [String] = []

    private func step(_ operation: DiskError.Operation, _ path: String) throws(DiskError) {
        guard let failing, failing.operation == operation, !path.hasSuffix(".draft") else { return }
        self.failing = nil
        throw DiskError(operation, code: failing.code, path: path)
    }

    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> OpenFile {
        try step(.open, path)
        let isNew = mode == .replacing || mode == .creating
        if isNew, readOnlyFolders.contains(where: { path.hasPrefix($0 + "/") }) {
            throw DiskError(.open, code: EACCES, path: path)
        }
        return try disk.open(path, mode)
    }

    func close(_ file: OpenFile) { disk.close(file) }

    func lock(_ file: OpenFile) throws(DiskError) { try disk.lock(file) }

    func tryLock(_ file: OpenFile) throws(DiskError) -> Bool { try disk.tryLock(file) }

    func unlock(_ file: OpenFile) { disk.unlock(file) }

    func read(_ file: OpenFile, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
        try disk.read(file, at: offset, count: count)
    }

    func append(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(DiskError) -> Int {
        try step(.write, file.path)
        return try disk.append(file, bytes)
    }

    func replace(_ file: OpenFile, with bytes: [UInt8]) throws(DiskError) {
        try disk.replace(file, with: bytes)
    }

    func sync(_ file: OpenFile) throws(DiskError) {
        try step(.sync, file.path)
        try disk.sync(file)
    }

    func syncFolder(_ path: String) throws(DiskError) { try disk.syncFolder(path) }

    func truncate(_ file: OpenFile, to size: Int64) throws(DiskError) {
        try disk.truncate(file, to: size)
    }

    func status(_ file: OpenFile) throws(DiskError) -> FileStatus { try disk.status(file) }

    func status(ofPath path: String) throws(DiskError) -> FileStatus? {
        try disk.status(ofPath: path)
    }

    func rename(_ path: String, to other: String) throws(DiskError) {
        try disk.rename(path, to: other)
    }

    func share(_ file: OpenFile, as model: OpenFile) { disk.share(file, as: model) }

    func target(of path: String) -> String { disk.target(of: path) }

    func remove(_ path: String) throws(DiskError) { try disk.remove(path) }

    func makeFolder(_ path: String) throws(DiskError) { try disk.makeFolder(path) }

    func names(inFolder path: String) throws(DiskError) -> [String] {
        try disk.names(inFolder: path)
    }

    func isShared(_ file: OpenFile) -> Bool { false }
}
