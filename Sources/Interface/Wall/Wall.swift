public import Discussion
import Glibc
public import SessionFile
public import Terminal

/// The screen for the whole room, or for the one who speaks: it follows a session and writes
/// nothing.
///
/// It draws from what may be told to the room alone. For one thread; ``run()`` returns when
/// somebody presses `q`.
public final class Wall {
    private let file: SessionFile
    private let display: any Display
    private let clock: Clock
    private let language: Language
    private let facesStage: Bool
    private let watch: Watch
    private var staleSince: WallTime?
    private var shown: Surface?
    /// The signal that asked to end; nothing where a key did.
    public private(set) var endedBy: Int32?

    /// Shows a session that was opened to be read.
    public init(
        _ file: SessionFile, on display: any Display, clock: Clock, language: Language,
        facesStage: Bool = false
    ) {
        self.file = file
        self.display = display
        self.clock = clock
        self.language = language
        self.facesStage = facesStage
        watch = Watch(file)
    }

    /// Draws, waits for the next second, event or key, and draws again.
    public func run() throws(DisplayError) {
        refresh()
        while true {
            try paint()
            let inputs = try display.wait(atMost: patience, orFor: descriptors)
            for input in inputs {
                switch input {
                case .key(.character("q")), .key(.control("c")): return
                case .asked(toEndBy: let signal): return endedBy = signal
                case .hungUp: return endedBy = SIGHUP
                case .key(.control("l")): display.redraw()
                case .key(.control("z")): try display.suspend()
                case .resumed: shown = nil
                default: continue
                }
            }
            refresh()
        }
    }

    /// The whole screen in one size.
    func picture(size: Size) -> Surface {
        let moment = clock.read()
        let now = file.session.instant(at: moment, boot: clock.boot)
        let view = WallView(
            release: file.session.released(to: .room, at: now), now: now.wall,
            language: language, facesStage: facesStage, staleSince: staleSince)
        return view.picture(size: size)
    }

    private func paint() throws(DisplayError) {
        let picture = picture(size: display.size)
        guard picture != shown else { return }
        try display.present(picture)
        shown = picture
    }

    /// Reads what was written; a file that cannot be read leaves the last picture, which says so.
    private func refresh() {
        watch.drain()
        do throws(SessionFileError) {
            _ = try file.refresh()
            staleSince = nil
        } catch {
            staleSince = staleSince ?? clock.read().at
        }
    }

    /// To the next second while an item runs, else to the next minute of the clock at the foot.
    private var patience: Duration {
        let time = clock.read().at.timeOfDay
        let step: Int64 = file.session.counts ? 1000 : 60_000
        var wait = step - time % step
        if case .polling(let milliseconds) = watch.means { wait = min(wait, Int64(milliseconds)) }
        return .milliseconds(wait)
    }

    private var descriptors: [Int32] {
        if case .descriptor(let descriptor) = watch.means { [descriptor] } else { [] }
    }
}
