import Glibc

/// How far a group of accounts gets to the folder of a file, and what it may do there.
struct FolderReach {
    let folder: String
    /// The first folder on the way that lets the group not through; nothing if it gets there.
    let barrier: String?
    /// Whether the group may make files in the folder.
    let isWritable: Bool

    init(of path: String, for group: AccountGroup) {
        let folder = Self.folder(of: path)
        self.folder = folder
        barrier = Self.way(to: folder).first { !Self.allows($0, 0o1, group) }
        isWritable = Self.allows(folder, 0o3, group)
    }

    /// Whether a folder gives the group, or everybody, these permissions.
    private static func allows(_ path: String, _ mode: mode_t, _ group: AccountGroup) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        let granted = status.st_gid == group.id ? status.st_mode >> 3 : status.st_mode
        return granted & mode == mode
    }

    private static func folder(of path: String) -> String {
        guard let whole = realpath(path, nil) else { return "." }
        defer { free(whole) }
        let parts = String(cString: whole).split(separator: "/").dropLast()
        return "/" + parts.joined(separator: "/")
    }

    /// The folders from the root to this one.
    private static func way(to folder: String) -> [String] {
        let parts = folder.split(separator: "/")
        return (0...parts.count).map { "/" + parts.prefix($0).joined(separator: "/") }
    }
}
