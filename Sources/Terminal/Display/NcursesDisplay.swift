import CTerminal
import Glibc

/// The terminal of the process, drawn by ncurses; there can be one at a time.
///
/// Whatever ends the program, the terminal is given back as it was found.
public final class NcursesDisplay: Display {
    /// The columns and rows the terminal has now.
    public private(set) var size: Size
    /// What the terminal is taken for, where its own name is not known here.
    public private(set) var assumedName: String?
    /// How many colours the terminal can show.
    public let depth: ColorDepth
    /// The background that the terminal has of its own: what the environment tells, and later what
    /// the terminal answers.
    public private(set) var ground: Ground
    /// How roles look from the next frame on.
    public var theme: Theme {
        didSet {
            followsGround = false
            usePens()
        }
    }

    let line: Line
    var decoder = KeyDecoder()
    /// Inputs that were found while something else was done.
    var early: [Input] = []
    /// When the last byte came.
    var lastByte = ContinuousClock.now
    let signals: Int32
    private let isInTmux: Bool
    private let drawsPlainly: Bool
    private let frame: FrameFile
    private var looks: Looks
    private var pens: Pens
    /// Whether the theme is the one that goes with the background.
    private var followsGround: Bool
    private let canAsk: Bool
    private var hasAsked = false
    private var bytes = FrameBytes()
    private var shown: Surface?
    private var showsCursor = true
    private var cursorColor = CursorColor()
    private var isOpen = false
    /// Whether it may not be as it was left, so that it is taken again with the next frame.
    private var isToBeEntered = false
    private(set) var isClosed = false

    /// Opens the terminal of the process; `environment` tells its name and its colours.
    ///
    /// Without a theme, one is taken that goes with the terminal's own background; that shows
    /// through where text can be read on it, if it is not to be `covered`.
    public convenience init(
        theme: Theme? = nil, covered: Bool = false, environment: [String: String]
    ) throws(DisplayError) {
        try self.init(line: Line(), theme: theme, covered: covered, environment: environment)
    }

    init(
        line: Line, theme: Theme?, covered: Bool, environment: [String: String]
    ) throws(DisplayError) {
        self.line = line
        let own = Ground(environment: environment)
        ground = covered ? .covered : own
        followsGround = theme == nil
        self.theme = theme ?? .fitting(own)
        isInTmux = environment["TMUX"] != nil
        drawsPlainly = PlainGlyphs.areWanted(by: environment["TERM"] ?? "")
        guard terminal_use_utf8() else { throw .system(call: "setlocale", error: errno) }
        frame = try FrameFile()
        // Before ncurses, which then installs no handlers of its own.
        signals = terminal_guard_open(line.output)
        if signals < 0 { throw .system(call: "pipe2", error: errno) }
        do {
            let own = environment["TERM"] ?? ""
            let names = TerminalNames.all(for: own, environment: environment)
            let name = try Self.openScreen(own, names, frame)
            assumedName = [own, TerminalNames.rich(own)].contains(name) ? nil : name
        } catch {
            terminal_guard_close()
            throw error
        }
        size = line.size
        depth = ColorDepth(colors: Int(terminal_screen_colors()), environment: environment)
        canAsk = !covered && BackgroundQuery.isUnderstood(by: environment["TERM"] ?? "", depth)
        looks = Looks(self.theme, depth, over: ground)
        pens = Pens(looks)
        bytes.exact = pens.exact
        terminal_screen_resize(Int32(size.height), Int32(size.width))
    }

    deinit { close() }

    /// Opens the terminal by the first of these names that is known, and says which that is.
    private static func openScreen(
        _ name: String, _ names: [String], _ frame: FrameFile
    ) throws(DisplayError) -> String {
        // ncurses gives no other reason for a terminal that it knows to be too plain.
        if name == "dumb" { throw .cannotDraw(name) }
        for name in names {
            switch terminal_screen_open(name, frame.descriptor) {
            case TERMINAL_OPEN: return name
            case TERMINAL_CANNOT_PLACE_CURSOR: throw .cannotDraw(name)
            default: continue
            }
        }
        throw .unknownTerminal(name)
    }

    /// Shows a surface; only what differs from the last one is sent, in one write.
    ///
    /// Once the program is to end nothing more is drawn: while it was suspended the terminal went to
    /// another.
    public func present(_ surface: Surface) throws(DisplayError) {
        if terminal_guard_is_ending() { return }
        let prefix = enter() + cursorColor.change(for: looks[.text])
        draw(surface)
        let (cursor, last) = (surface.visibleCursor, shown?.visibleCursor)
        let place = cursor ?? Position(x: 0, y: 0)
        terminal_screen_refresh(Int32(place.y), Int32(place.x))
        let body = prefix + frame.take()
        let sent = bytes.wrapped(
            body, cursorWas: showsCursor, cursorIs: cursor != nil,
            staying: cursor == last ? last : nil)
        showsCursor = cursor != nil
        shown = surface
        if !sent.isEmpty { try line.write(sent) }
    }

    /// Hands text to the clipboard of the terminal, in a write of its own.
    public func copy(_ text: String) throws(DisplayError) {
        try line.write(ClipboardBytes(text, isInTmux: isInTmux).bytes)
        if isInTmux { _ = TmuxBuffer.load(text) }
    }

    /// Rings the terminal's bell, in a write of its own; whether it sounds is the terminal's affair.
    public func ring() throws(DisplayError) { try line.write([0x07]) }

    /// Makes the next frame a whole one, for a screen that something else wrote on.
    public func redraw() {
        shown = nil
        terminal_screen_repaint()
    }

    /// Gives the terminal back as it was found; may be called twice.
    public func close() {
        if isClosed { return }
        isClosed = true
        leave { terminal_screen_close() }
        // An answer on its way is not meant for the shell.
        if hasAsked, !decoder.hasIdentified { tcflush(line.input, TCIFLUSH) }
        terminal_guard_close()
    }

    /// Follows the terminal to the size it tells now; true if that is another.
    func follow() -> Bool {
        let told = line.size
        if told == size { return false }
        size = told
        shown = nil
        terminal_screen_resize(Int32(size.height), Int32(size.width))
        return true
    }

    /// Gives the terminal back until the next frame; a terminal that is gone needs nothing more.
    func leave(_ leaving: () -> Void = { terminal_screen_leave() }) {
        let wasOpen = isOpen
        leaving()
        let end =
            Array("\u{1B}[?2004l".utf8) + cursorColor.giveBack() + frame.take()
            + Array("\u{1B}[?25h".utf8)
        isOpen = false
        guard wasOpen else { return }
        try? line.write(end)
        terminal_guard_cooked()
        showsCursor = true
        shown = nil
    }

    /// Takes the terminal again after something else had it without being given it.
    func reopen() {
        terminal_screen_leave()
        _ = frame.take()
        isToBeEntered = true
        shown = nil
    }

    /// Makes the terminal ours if it is not; returns what has to be sent before the frame.
    private func enter() -> [UInt8] {
        if isOpen, !isToBeEntered { return [] }
        (isOpen, isToBeEntered) = (true, false)
        _ = terminal_guard_raw()
        terminal_screen_repaint()
        return Array("\u{1B}[?2004h".utf8) + ask()
    }

    /// The question for the background, once.
    private func ask() -> [UInt8] {
        guard canAsk, !hasAsked else { return [] }
        hasAsked = true
        return BackgroundQuery.bytes
    }

    /// Heeds what the terminal told of its background; true if that changes how something looks.
    ///
    /// One of which nothing is known, and that does not tell it, is painted: on white nobody could
    /// read what is made for black.
    func heedBackground() -> Bool {
        let silent = ground == .unknown && decoder.hasIdentified ? .covered : ground
        let told = decoder.background.map(Ground.color) ?? silent
        guard hasAsked, told != ground else { return false }
        ground = told
        let before = looks
        if followsGround {
            theme = .fitting(ground)
            followsGround = true
        } else {
            usePens()
        }
        return looks != before
    }

    private func usePens() {
        let looks = Looks(theme, depth, over: ground)
        guard looks != self.looks else { return }
        self.looks = looks
        pens = Pens(looks)
        bytes.exact = pens.exact
        redraw()
    }

    /// Gives ncurses the cells that are not as they were; those outside the terminal are left out.
    private func draw(_ surface: Surface) {
        let old = shown?.size == surface.size ? shown : nil
        for y in 0..<min(surface.size.height, size.height) {
            let (line, before) = (surface.lines[y], old?.lines[y])
            if line == before { continue }
            for x in 0..<min(surface.size.width, size.width) {
                let cell = line[x]
                if cell.width == 0 || cell == before?[x] { continue }
                put(x + cell.width <= size.width ? cell : .blank, x, y)
            }
        }
    }

    private func put(_ cell: Cell, _ x: Int, _ y: Int) {
        let pen = pens[cell]
        // As nearly all are, and then need no list.
        if !drawsPlainly, var scalar = cell.bare {
            terminal_screen_put(Int32(y), Int32(x), &scalar, 1, pen.attributes, pen.pair)
            return
        }
        let scalars = cell.scalars.map { (drawsPlainly ? PlainGlyphs.plain($0) : $0).value }
        terminal_screen_put(
            Int32(y), Int32(x), scalars, Int32(scalars.count), pen.attributes, pen.pair)
    }
}

extension Surface {
    fileprivate var visibleCursor: Position? {
        cursor.flatMap { size.contains($0) ? $0 : nil }
    }
}
