import Glibc

/// One line of `/proc/self/mountinfo` (proc(5)).
struct Mount: Equatable {
    /// The types of file system whose files other machines change without a word to inotify.
    private static let sharedTypes = [
        "nfs", "cifs", "smb3", "smbfs", "9p", "fuse", "ceph", "afs", "virtiofs",
    ]

    var device: String
    var type: String

    /// Whether other machines may write to its files.
    var isShared: Bool { Self.sharedTypes.contains { type.hasPrefix($0) } }

    /// Reads one line; nothing if it is no line of that table.
    init?(_ line: some StringProtocol) {
        let fields = line.utf8.split(separator: UInt8(ascii: " "))
        guard fields.count > 2, let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }),
            dash + 1 < fields.count
        else { return nil }
        device = String(decoding: fields[2], as: UTF8.self)
        type = String(decoding: fields[dash + 1], as: UTF8.self)
    }

    /// The mount on which a file lies; nothing where the table does not name its device.
    static func holding(_ file: OpenFile) -> Mount? {
        var status = stat()
        guard fstat(file.descriptor, &status) == 0 else { return nil }
        let number = UInt64(status.st_dev)
        let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF
        let minor = number & 0xFF | number >> 12 & ~0xFF
        return table().split(separator: "\n").lazy.compactMap { Mount($0) }
            .last { $0.device == "\(major):\(minor)" }
    }

    private static func table() -> String {
        let disk = SystemDisk()
        guard let file = try? disk.open("/proc/self/mountinfo", .reading) else { return "" }
        defer { disk.close(file) }
        var bytes: [UInt8] = []
        while let part = try? disk.read(file, at: Int64(bytes.count), count: 65_536), !part.isEmpty
        {
            bytes += part
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
