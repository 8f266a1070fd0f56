/// A display without a terminal: it plays inputs from a script and keeps the frames.
public final class MemoryDisplay: Display {
    /// The columns and rows there are; a scripted ``Input/resized(_:)`` changes them.
    public private(set) var size: Size
    /// The theme that was set last; frames hold roles, so it changes none.
    public var theme: Theme
    /// What was presented, first to last.
    public private(set) var frames: [Surface] = []
    /// How long the program was ready to wait, once per wait; nil is for ever.
    public private(set) var waits: [Duration?] = []
    /// How often whole frames were asked for.
    public private(set) var redraws = 0
    /// How often the program suspended itself.
    public private(set) var suspensions = 0
    /// The texts that were handed to the clipboard.
    public private(set) var copied: [String] = []
    /// How often the bell rang.
    public private(set) var rings = 0
    /// Whether the display was closed.
    public private(set) var isClosed = false
    private var script: [[Input]]

    /// Makes a display on which each wait yields the next batch, and ``Input/hungUp`` after the last.
    public init(size: Size, script: [[Input]] = [], theme: Theme = .dark) {
        self.size = size
        self.script = script.reversed()
        self.theme = theme
    }

    /// Keeps the frame.
    public func present(_ surface: Surface) { frames.append(surface) }

    /// Yields the next batch of the script at once.
    public func wait(atMost longest: Duration?, orFor descriptors: [Int32]) -> [Input] {
        waits.append(longest)
        let batch = script.popLast() ?? [.hungUp]
        for case .resized(let size) in batch { self.size = size }
        return batch
    }

    /// Keeps the text.
    public func copy(_ text: String) { copied.append(text) }

    /// Counts the ringing.
    public func ring() { rings += 1 }

    /// Counts the redraw.
    public func redraw() { redraws += 1 }

    /// Counts the suspension and comes back at once.
    public func suspend() { suspensions += 1 }

    /// Runs `body`.
    public func runOutside<Result>(_ body: () -> Result) -> Result { body() }

    /// Marks the display as closed.
    public func close() { isClosed = true }
}
