/// The terminal: finished surfaces out, input in.
///
/// One thread owns it.
public protocol Display: AnyObject {
    /// The columns and rows there are.
    var size: Size { get }
    /// How roles look from the next frame on.
    var theme: Theme { get set }

    /// Shows a surface; only what differs from the last one is sent, in one write.
    func present(_ surface: Surface) throws(DisplayError)

    /// Waits for input, for ever if `longest` is nil, and returns all there is; nothing if time ran out.
    func wait(atMost longest: Duration?, orFor descriptors: [Int32]) throws(DisplayError) -> [Input]

    /// Hands text to the clipboard of the terminal, in a write of its own; at most
    /// ``Clipboard/limit`` bytes. Whether the terminal takes it, it does not say.
    func copy(_ text: String) throws(DisplayError)

    /// Rings the terminal's bell, in a write of its own; whether it sounds is the terminal's affair.
    func ring() throws(DisplayError)

    /// Makes the next frame a whole one, for a screen that something else wrote on.
    func redraw()

    /// Stops the program as Ctrl-Z does, and comes back with a whole frame to be drawn.
    func suspend() throws(DisplayError)

    /// Gives the terminal to another program while `body` runs.
    func runOutside<Result>(_ body: () -> Result) throws(DisplayError) -> Result

    /// Gives the terminal back as it was found; may be called twice.
    func close()
}
