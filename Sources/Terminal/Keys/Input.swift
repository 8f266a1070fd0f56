/// Something that reaches the program while it waits.
public enum Input: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted; its lines end in a newline and it holds no other control than the tab.
    case paste(String)
    /// The terminal's window gained or lost the focus.
    case focus(Bool)
    /// The terminal has another size.
    case resized(Size)
    /// The terminal needs a whole frame: the program runs again after it was stopped, or colours
    /// changed.
    case resumed
    /// The program was asked to end, by this signal: SIGINT, SIGTERM or SIGHUP.
    case asked(toEndBy: Int32)
    /// The terminal is gone; nothing more will come from it.
    case hungUp
    /// A descriptor that was waited for has something to read.
    case readable(Int32)
}
