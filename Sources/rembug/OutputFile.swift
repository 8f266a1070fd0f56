import Glibc
import Wording

/// A file that minutes are written to.
struct OutputFile {
    /// Its name.
    let path: String

    /// Puts the bytes in the file in one step.
    ///
    /// What stands there already is overwritten if it is empty, if Rembug wrote it and nobody
    /// changed it since, or if `force` says so; a session never. Through a link nothing is written
    /// but what Rembug wrote: `force` puts the file in the place of the link.
    func write(_ bytes: [UInt8], force: Bool) throws {
        var written = WrittenFiles()
        let old = FileMark(path)
        if old != nil, isSession { throw Failure(.fileExists(path)) }
        let isOurs = old.map(written.contains) ?? false
        let isLink = isLinkToFile && !isOurs
        if isLink, !force || isDescriptor { throw Failure(.linkToOthers(path)) }
        if let old, !force, old.size > 0, !isOurs { throw Failure(.notOurs(path)) }
        do {
            // Remembered before it has its name: whoever is killed in between knows it again.
            try replaceFile(path, with: bytes, insteadOfLink: isLink) { temporary in
                written.replace(nil, by: FileMark(temporary))
            }
        } catch { throw Failure(.cannotWrite(path, code: error.code)) }
        written.replace(isLink ? nil : old, by: FileMark(path))
    }

    /// Whether a file stands there that Rembug did not write, or that somebody changed since.
    var isOthers: Bool {
        FileMark(path).map { $0.size > 0 && !WrittenFiles().contains($0) } ?? false
    }

    /// Whether it is a link to a file or to nothing; one to a terminal or a pipe, such as
    /// `/dev/stdout`, is none.
    private var isLinkToFile: Bool {
        var (link, target) = (stat(), stat())
        guard lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK else { return false }
        return stat(path, &target) != 0 || target.st_mode & S_IFMT == S_IFREG
    }

    /// Whether it is a link to what a run of a program has open, as `/dev/stderr` is, which every
    /// other run needs.
    private var isDescriptor: Bool {
        let front = Array("/proc/".utf8CString.dropLast())
        var target = [CChar](repeating: 0, count: front.count)
        return readlink(path, &target, target.count) == front.count && target == front
    }

    /// Whether it is standard output by one of its names.
    var isStandardOutput: Bool {
        ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path)
    }

    /// Whether it begins as the files do that hold what people said.
    private var isSession: Bool {
        let start = Array("{\"rembug\":".utf8)
        var bytes = [UInt8](repeating: 0, count: start.count)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return read(file, &bytes, bytes.count) == bytes.count && bytes == start
    }

    /// Whether it is a terminal.
    var isTerminal: Bool {
        let file = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return isatty(file) == 1
    }
}

/// By what an ordinary file is known again, as long as nobody writes to it.
struct FileMark {
    /// How many bytes it has.
    let size: Int
    /// Device, inode, size and time of the last change, in one line.
    let line: String

    /// Looks at a file; nothing if there is none of this name, or it is a pipe or a device.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int(status.st_size)
        line =
            "\(status.st_dev) \(status.st_ino) \(size) \(status.st_mtim.tv_sec)"
            + " \(status.st_mtim.tv_nsec)"
    }
}
