public import Discussion
import Glibc
public import SessionFile
public import Terminal
import Wording

/// The live screen of one session: keys in, events to the file, one picture out.
///
/// For one thread; ``run()`` returns when the user leaves.
public final class Live {
    let file: SessionFile
    let display: any Display
    let clock: Clock
    let author: String
    let language: Language
    let watch: Watch
    var drafts: DraftKeeper?
    var tally = Tally()
    var line = CaptureLine()
    var view: View
    var isInLists = false
    var isPrefixed = false
    var selection: [View: EntityID] = [:]
    var message: Message?
    var overlay: Overlay?
    /// What is asked in the status row.
    var prompt: Prompt?
    /// Lines that were put aside, the last to be taken back first.
    var aside: [CaptureLine] = []
    /// Whether nobody may see what is on the screen.
    var isHidden = false
    /// Whether it was said that people still wait for the floor.
    var insistsOnNext = false
    var keptForms: [Form.Subject: Form] = [:]
    var savedAt: WallTime?
    var doubtful: String?
    var wantsToLeave = false
    var interruptedAt: Int64?
    private(set) var isOver = false
    private var shown: Surface?

    /// Shows a session to the one who writes to it.
    public init(
        _ file: SessionFile, on display: any Display, clock: Clock, author: String,
        language: Language
    ) {
        self.file = file
        self.display = display
        self.clock = clock
        self.author = author
        self.language = language
        watch = Watch(file)
        view = .agenda
        tally.follow(file.session)
        begin()
        askAboutForgotten()
    }

    /// Draws, waits, takes what comes, and draws again, until the user leaves or the terminal is
    /// gone.
    public func run() throws(DisplayError) {
        try paint()
        while !isOver {
            let inputs = try display.wait(atMost: patience, orFor: descriptors)
            for input in inputs where !isOver { try take(input) }
            keepUp(isIdle: inputs.isEmpty)
            if !isOver { try paint() }
        }
        finish()
    }

    /// Shows the picture, if it is another one than before.
    func paint() throws(DisplayError) {
        let picture = picture(size: display.size)
        guard picture != shown else { return }
        try display.present(picture)
        shown = picture
    }

    /// Lets nothing more happen.
    func end() { isOver = true }

    private func take(_ input: Input) throws(DisplayError) {
        switch input {
        case .key(let key): press(key)
        case .paste(let text): paste(text)
        case .resumed: shown = nil
        case .asked(toEndBy: SIGINT): interrupt()
        case .asked, .hungUp: end()
        case .readable: refresh()
        case .focus, .resized: return
        }
    }
}
