import Glibc

/// The way to the terminal and back: bytes, and the terminal's size.
final class Line {
    let input: Int32
    let output: Int32
    private let opened: Int32?
    private let untold: Size

    /// Opens the terminal of the process, else takes the standard streams if both are one.
    convenience init() throws(DisplayError) {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        if terminal >= 0 {
            self.init(input: terminal, output: terminal, opened: terminal)
        } else if isatty(0) == 1, isatty(1) == 1 {
            self.init(input: 0, output: 1)
        } else {
            throw .noTerminal
        }
    }

    /// Takes two descriptors; `size` is for a line that is no terminal and so cannot tell its own.
    init(
        input: Int32, output: Int32, opened: Int32? = nil, size: Size = Size(width: 80, height: 24)
    ) {
        untold = size
        self.input = input
        self.output = output
        self.opened = opened
    }

    deinit { if let opened { close(opened) } }

    /// The size the terminal tells; 80×24 if it does not know.
    var size: Size {
        var told = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &told) == 0, told.ws_row > 0, told.ws_col > 0 else {
            return untold
        }
        return Size(width: Int(told.ws_col), height: Int(told.ws_row))
    }

    /// Sends all bytes, in one write if the terminal takes them.
    func write(_ bytes: [UInt8]) throws(DisplayError) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.write(output, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                sent += count
            } else if errno == EAGAIN {
                var wait = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            } else if errno != EINTR {
                throw .system(call: "write", error: errno)
            }
        }
    }

    /// The bytes that are there, at most 64 KB; nil if the terminal is gone.
    func read() -> [UInt8]? {
        var error: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            let got = Glibc.read(input, buffer.baseAddress, buffer.count)
            error = got < 0 ? errno : got == 0 ? EIO : 0
            count = max(got, 0)
        }
        return bytes.isEmpty && error != EINTR && error != EAGAIN ? nil : bytes
    }
}
