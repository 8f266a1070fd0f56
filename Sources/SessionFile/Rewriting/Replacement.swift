import Discussion

/// A file that is written whole beside another and takes its place in one step, so that whoever
/// looks sees the old file or the new one.
struct Replacement {
    private let disk: any Disk
    private let target: String
    private let file: OpenFile

    /// Begins an empty file beside the one that has the name, or is to have it.
    init(
        of path: String, on disk: any Disk, random: inout some RandomNumberGenerator
    ) throws(DiskError) {
        self.disk = disk
        target = disk.target(of: path)
        let name = Self.prefix(of: target) + WriterID(using: &random).description + Self.suffix
        file = try disk.open(folder(of: target) + "/" + name, .creating)
        // Held until it has its place, to tell it from what a crash left behind.
        try disk.lock(file)
    }

    /// Adds bytes at the end.
    func add(_ bytes: [UInt8]) throws(DiskError) { try disk.appendAll(file, bytes) }

    /// Takes the place, for those who could read and write the old file.
    ///
    /// - Returns: What kept the new name from the medium, if anything: the file has its place, but
    ///   nobody knows whether it would have it after a power cut.
    func install(insteadOf old: OpenFile?) throws(DiskError) -> DiskError? {
        if let old { disk.share(file, as: old) }
        try disk.sync(file)
        try disk.rename(file.path, to: target)
        disk.close(file)
        do throws(DiskError) { try disk.syncFolder(folder(of: target)) } catch { return error }
        return nil
    }

    /// Takes what was written away again; nothing has happened.
    func discard() {
        try? disk.remove(file.path)
        disk.close(file)
    }

    /// Files that a crash left behind; each holds a part of a copy, and is abandoned if its
    /// program is gone.
    static func leftovers(
        of path: String, on disk: any Disk
    ) throws(DiskError) -> [(path: String, isAbandoned: Bool)] {
        let path = disk.target(of: path)
        return try disk.names(inFolder: folder(of: path)).sorted()
            .filter { $0.hasPrefix(prefix(of: path)) && $0.hasSuffix(suffix) }
            .map { folder(of: path) + "/" + $0 }
            .map { ($0, isAbandoned($0, on: disk)) }
    }

    private static let suffix = ".new"

    private static func prefix(of path: String) -> String { "." + name(of: path) + "." }

    private static func isAbandoned(_ path: String, on disk: any Disk) -> Bool {
        guard let file = try? disk.open(path, .reading) else { return false }
        defer { disk.close(file) }
        return (try? disk.tryLock(file)) ?? false
    }
}
