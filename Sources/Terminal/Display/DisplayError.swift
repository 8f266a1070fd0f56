/// Why a terminal cannot be used.
public enum DisplayError: Error, Hashable, Sendable {
    /// There is no terminal: neither `/dev/tty` nor the standard streams are one.
    case noTerminal
    /// The terminal of this name is not known, nor may another name be used for it.
    case unknownTerminal(String)
    /// The terminal of this name cannot place its cursor, as `dumb`.
    case cannotDraw(String)
    /// A system call failed with this error number.
    case system(call: String, error: Int32)
}
