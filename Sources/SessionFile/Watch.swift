import Glibc

/// Says when others have written to a session file, through a descriptor to poll, or by time.
public final class Watch {
    /// How one learns that others have written.
    public enum Means: Hashable, Sendable {
        /// The descriptor becomes readable (inotify); no time need be kept.
        case descriptor(Int32)
        /// Nothing tells: refresh every so many milliseconds.
        case polling(milliseconds: Int)
    }

    /// How one learns of it here.
    public let means: Means
    private let path: String

    /// Watches the file and, for one that takes its place, the folder.
    ///
    /// What was written before is not told of: refresh once after this.
    ///
    /// Where other machines may write, the kernel hears nothing of it, and every two seconds one
    /// has to look; where the kernel watches nothing more, every second.
    public init(_ session: SessionFile) {
        path = session.path
        if session.disk.isShared(session.file) {
            means = .polling(milliseconds: 2000)
        } else if let descriptor = Self.notifier(for: path) {
            means = .descriptor(descriptor)
        } else {
            means = .polling(milliseconds: 1000)
        }
    }

    deinit {
        if case .descriptor(let descriptor) = means { close(descriptor) }
    }

    /// Takes what the descriptor holds, so that it can become readable again, and says whether
    /// files may have come to the folder or been left by whoever wrote to them; to be called
    /// before ``SessionFile/refresh()``.
    @discardableResult
    public func drain() -> Bool {
        guard case .descriptor(let descriptor) = means else { return true }
        var buffer = [UInt8](repeating: 0, count: 4096)
        var isOfFolder = false
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            isOfFolder = isOfFolder || Self.namesFile(buffer[..<count])
        }
        _ = Self.add(path, to: descriptor)
        _ = Self.addFolder(of: path, to: descriptor)
        return isOfFolder
    }

    /// Whether one of the events is about a file in the folder: these alone bear a name.
    private static func namesFile(_ events: ArraySlice<UInt8>) -> Bool {
        var rest = events
        while rest.count >= 16 {
            let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            if length > 0 { return true }
            rest = rest.dropFirst(16)
        }
        return false
    }

    private static func notifier(for path: String) -> Int32? {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        guard add(path, to: descriptor), addFolder(of: path, to: descriptor) else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Watches the folder that has the name now, for a file that takes this one's place, and for
    /// the marks of those who come and go.
    private static func addFolder(of path: String, to descriptor: Int32) -> Bool {
        let mask = UInt32(IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE)
        return inotify_add_watch(descriptor, folder(of: path), mask) >= 0
    }

    /// Watches the file that has the name now; one that is watched already stays so.
    private static func add(_ path: String, to descriptor: Int32) -> Bool {
        inotify_add_watch(descriptor, path, UInt32(IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF)) >= 0
    }
}
