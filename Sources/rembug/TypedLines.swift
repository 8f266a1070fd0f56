import Glibc
import Interface

/// Reads a line of standard input; nothing once there are no more.
///
/// Nothing behind the line is taken, so that one can wait for the next with a limit.
func typedLine() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
        let count = read(STDIN_FILENO, &byte, 1)
        if count < 0, errno == EINTR { continue }
        if count <= 0, bytes.isEmpty { return nil }
        guard count == 1, byte != UInt8(ascii: "\n") else { break }
        bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

/// Waits until a line begins or ends the input, and meanwhile says what a session has to say of the
/// time, with the bell where that is read at a terminal.
func waitForLine(in session: PlainSession) {
    while !isSomethingTyped(session) {
        let said = session.whileNothingIsTyped()
        if !said.isEmpty, isatty(STDOUT_FILENO) == 1 { printText("\u{7}") }
        said.forEach(printBroken)
    }
}

/// Waits for input as long as a session can wait, or until others write to its file.
private func isSomethingTyped(_ session: PlainSession) -> Bool {
    var waits = ([STDIN_FILENO] + session.descriptors).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&waits, UInt(waits.count), session.patience ?? -1)
    // What cannot be waited for is read at once.
    return count < 0 ? errno != EINTR : waits[0].revents != 0
}
