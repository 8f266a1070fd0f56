import Glibc
import Terminal

/// A variable of the environment; nothing if it is not set or empty.
func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
}

/// What the system said when it could not read or write a file.
struct SystemError: Error {
    let code: Int32
}

/// All bytes of a file that a person brings, up to 16 MB: a table, a scheme.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SystemError(code: errno) }
        if count == 0 { return bytes }
        bytes += piece[..<count]
        guard bytes.count <= 1 << 24 else { throw SystemError(code: EFBIG) }
    }
}

/// Writes all bytes to a descriptor, however many writes that takes.
func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SystemError(code: errno) }
        rest = rest.dropFirst(count)
    }
}

/// Puts bytes in a file in one step: whoever reads it sees the old content or all of the new.
///
/// A new file is for its owner alone; one that is replaced keeps its mode, and a link to it stays,
/// unless it is the link that is to be replaced. What is no file, such as a terminal or a pipe, is
/// written to and stays what it is.
///
/// `written` is called with the name of the new file once it is whole, before it takes the place of
/// the old one. What runs that were killed have left of it is removed.
func replaceFile(
    _ path: String, with bytes: [UInt8], insteadOfLink: Bool = false,
    once written: (String) -> Void = { _ in }
) throws(SystemError) {
    var status = stat()
    let isThere = !insteadOfLink && stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
        return try writeFile(path, O_WRONLY, bytes)
    }
    let path = isThere ? realPath(path) : path
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let stem = ".\(path.dropFirst(folder.count))."
    let temporary = "\(folder)\(stem)\(getpid()).new"
    removeLeftovers(of: stem, in: folder.isEmpty ? "." : String(folder))
    do throws(SystemError) {
        try writeFile(temporary, O_WRONLY | O_CREAT | O_EXCL, bytes)
        if isThere { chmod(temporary, status.st_mode & 0o777) }
        written(temporary)
        guard rename(temporary, path) == 0 else { throw SystemError(code: errno) }
    } catch {
        if error.code != EEXIST { unlink(temporary) }
        throw error
    }
}

/// Removes what runs that are no more have left: `.notula.pdf.4711.new`.
private func removeLeftovers(of stem: String, in folder: String) {
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name.hasPrefix(stem), name.hasSuffix(".new"),
            let run = pid_t(name.dropFirst(stem.count).dropLast(4)),
            kill(run, 0) != 0, errno == ESRCH
        else { continue }
        unlink(folder + "/" + name)
    }
}

/// The path without links; itself if that cannot be told.
private func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
}

private func writeFile(_ path: String, _ flags: Int32, _ bytes: [UInt8]) throws(SystemError) {
    let file = open(path, flags | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemError(code: errno) }
    defer { close(file) }
    try writeAll(bytes, to: file)
    guard fsync(file) == 0 || errno == EINVAL else { throw SystemError(code: errno) }
}

/// Writes a line to standard output, without what could steer the terminal, names of files
/// included; a reader that has gone away ends the program quietly.
func printLine(_ text: String) { printText(text.printable + "\n") }

/// Writes a line to standard output, broken between words where that is a terminal, which would
/// break it at its last column.
func printBroken(_ text: String) {
    var told = winsize()
    let isTold = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &told) == 0 && told.ws_col > 0
    guard isTold else { return printLine(text) }
    text.wrapped(to: Int(told.ws_col)).forEach { printLine(String($0)) }
}

/// Writes a sentence to standard error, under the program's name.
func tell(_ sentence: String) {
    try? writeAll(Array("rembug: \(sentence.printable)\n".utf8), to: STDERR_FILENO)
}

/// Writes text to standard output.
func printText(_ text: String) { printBytes(Array(text.utf8)) }

/// Writes bytes to standard output; a reader that has gone away ends the program quietly.
func printBytes(_ bytes: [UInt8]) {
    do { try writeAll(bytes, to: STDOUT_FILENO) } catch { exit(error.code == EPIPE ? 0 : 74) }
}

/// The folder with this name and those above it exist when it returns.
func makeFolder(_ path: String) throws(SystemError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
        made += made.isEmpty || made.hasSuffix("/") ? part : "/" + part
        guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw SystemError(code: errno) }
    }
}
