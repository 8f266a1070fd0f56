import CTerminal
import Glibc

/// A file in memory into which ncurses draws a frame, so that it can leave in one write.
final class FrameFile {
    let descriptor: Int32

    init() throws(DisplayError) {
        descriptor = terminal_frame_file()
        if descriptor < 0 { throw .system(call: "memfd_create", error: errno) }
    }

    deinit { close(descriptor) }

    /// What was drawn since the last time; the next frame begins where it began.
    func take() -> [UInt8] {
        let length = Int(lseek(descriptor, 0, SEEK_CUR))
        guard length > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            count = max(pread(descriptor, buffer.baseAddress, length, 0), 0)
        }
        lseek(descriptor, 0, SEEK_SET)
        // The page of a small frame, as most are, is kept for the next.
        if length > 4096 { ftruncate(descriptor, 0) }
        return bytes
    }
}
