public import Discussion
import Glibc
public import Methods
public import Minutes
public import SessionFile
public import Terminal
public import Wording

/// The live screen of one session: keys in, events to the file, one picture out.
///
/// For one thread; ``run()`` returns when the user leaves.
public final class Live {
    let file: SessionFile
    let display: any Display
    let clock: Clock
    let author: String
    /// What this screen was opened for; nothing if that was not said.
    let wishedRole: WriterRole?
    var language: Language
    /// The themes that can be chosen; asked for when the list of them is opened.
    public var themes: () -> [Theme] = { [.dark, .light] }
    /// Keeps a theme for the next time; says what went wrong if it could not.
    public var keepTheme: (Theme) -> Words? = { _ in nil }
    /// Makes papers of the session; nothing where none are wanted, as in practice.
    public var desk: PaperDesk?
    /// Whether it is a practice, of which nothing is kept.
    public var isPractice = false
    /// Reads photographs; nothing where there are no files.
    public var pictures: PictureFolder?
    /// The editor for long texts; nothing where none can be run.
    public var outsideEditor: OutsideEditor?
    /// The commands with the keys that this person has for them.
    var commands = CommandTable.all
    let methods: () -> MethodLibrary
    var watch: Watch
    /// Folders for a copy of the session when its own takes nothing more.
    let shelters: [String]
    var drafts: DraftKeeper?
    var presence: PresenceMark?
    /// Who has the session open on a live screen.
    var present: [Present] = []
    /// The role that somebody else has and that was asked for once.
    var wantedRole: WriterRole?
    /// What is to be taken back and was asked for once.
    var wantedUndoing: Undoing?
    var tally = Tally()
    var line = CaptureLine()
    /// The lines that were put aside, the latest last.
    var aside: [Aside] = []
    var view: View
    var isInLists = false
    var isPrefixed = false
    /// When the key before came, if it was an Esc that put away what stood over a list or the line.
    var closedAt: Int64?
    /// Whether Ctrl-X was pressed where text is typed, and the key after it may be a command.
    var isAfterControlX = false
    var selection: [View: EntityID] = [:]
    /// The notes that are marked, for what is done with several at once.
    var marked: Set<EntityID> = []
    /// What narrows the list of each view.
    var filters: [View: Filter] = [:]
    /// The abbreviations that this person types.
    public var abbreviations = Abbreviations()
    /// The paper that view 7 shows.
    var preview = Preview()
    /// The draft of an earlier run that stands in the line, until that of this run holds it.
    var restored: Draft.Orphan?
    /// The paper of the last picture; nothing if it shows none.
    var paperInSight: Preview.Source?
    /// How often the session has changed since it was opened.
    var changes = 0
    /// What a paper says of its making, for the time and the language of its labels.
    public var imprint: (WallTime, Language) -> Imprint = {
        Imprint(made: $0, program: "Rembug", language: $1)
    }
    /// Whether the keys go to the filter of the view that is shown.
    var isFiltering = false
    var message: Message? { didSet { remember() } }
    /// What the status row said, with its time; the latest last.
    var said: [(at: WallTime, message: Message)] = []
    var overlay: Overlay?
    var showsProbes = true
    /// What is asked in the status row.
    var inquiry: Inquiry?
    /// What stood over the panes when the help was asked for.
    var belowHelp: Overlay?
    /// The grid of consent that stood there when its form was opened.
    var belowForm: ConsentGrid?
    /// Whether nobody may see what is on the screen.
    var isHidden = false
    /// The command against which something was said, until it is given once more or another is.
    var insistence: Insistence?
    /// The unclear action that was chosen in the closing screen to be put right.
    var actionPutRight: EntityID?
    /// Whether it is run line by line, and what comes of each is read out.
    var isReadOut = false
    /// How often the bell has rung for the timer that runs.
    var rung: (timer: EntityID, bells: Int)?
    /// What was typed in forms that were put away, until it is filed.
    var keptForms: [Form.Subject: Form] = [:]
    /// Why no draft can be kept of what is typed, if that is so.
    var draftTrouble: SessionFileError?
    /// What was written to settle a field, until it is settled.
    var keptSettlements: [Conflict.Place: String] = [:]
    var savedAt: WallTime?
    var doubtful: String?
    /// What one key filed as several notes last, or one act recorded in several events, since one key
    /// takes it back.
    var filedTogether: [EventID] = []
    var trouble: Trouble?
    var filing: String?
    /// What is still to be said, one thing after the other.
    var notices: [String] = []
    var toldClocks: Set<ClockWarning> = []
    /// The note that was to be struck out over a half-written line, and was asked for once.
    var strikeAsked: (note: EntityID, line: String)?
    /// What is typed into a list, as long as it may be a sentence.
    var typedInList: TypedInList?
    /// The key that answered or ran a command last, as long as it may begin a sentence.
    var firstKey: FirstKey?
    /// What the last key has recorded.
    var recorded: Event?
    var interruptedAt: Int64?
    private(set) var isOver = false
    /// The signal that asked to end, SIGTERM or SIGHUP; nothing where a key did.
    public private(set) var endedBy: Int32?
    /// The board that is looked at in a session that is closed.
    var boardShown: EntityID?
    /// How many lines of a selected note were read, where it is higher than its pane.
    var noteReading: (note: EntityID, lines: Int)?
    /// What the display shows; nothing if it needs a whole frame.
    var shown: Surface?
    /// Whether nothing but the line can have changed since it was painted.
    var isStill = false
    /// The second in which that was, or the minute while nothing counts, and the foot it had.
    var still = (instant: Int64(0), foot: Foot())
    /// How often the line was edited.
    var lineEdits = 0

    /// Shows a session to the one who writes to it.
    ///
    /// Where its own folder takes nothing more, a copy goes to the first shelter that does. The
    /// methods are looked for when they are asked for.
    public init(
        _ file: SessionFile, on display: any Display, clock: Clock, author: String,
        role: WriterRole? = nil, language: Language, shelters: [String] = [],
        methods: @escaping () -> MethodLibrary = { MethodLibrary() }
    ) {
        self.file = file
        self.display = display
        self.clock = clock
        self.author = author
        wishedRole = role
        self.language = language
        self.shelters = shelters
        self.methods = methods
        watch = Watch(file)
        view = .agenda
        tally.follow(file.session)
        begin()
        askAboutForgotten()
    }

    /// Draws, waits, takes what comes, and draws again, until the user leaves or the terminal is
    /// gone.
    ///
    /// What may wait for the first picture is done after it.
    public func run(afterFirstPicture begin: (Live) -> Void = { _ in }) throws(DisplayError) {
        try paint()
        arrive()
        begin(self)
        isStill = false
        try paint()
        while !isOver {
            let inputs = try display.wait(atMost: patience, orFor: descriptors)
            for input in inputs where !isOver { try take(input) }
            keepUp(isIdle: inputs.isEmpty)
            if !isOver { try paint() }
        }
        finish()
    }

    /// Lets nothing more happen.
    func end(by signal: Int32? = nil) { (isOver, endedBy) = (true, signal) }

    func take(_ input: Input) throws(DisplayError) {
        let edits = lineEdits
        defer { if lineEdits == edits { isStill = false } }
        switch input {
        case .key(let key): press(key)
        case .paste(let text): paste(text)
        case .resumed: shown = nil
        case .asked(toEndBy: SIGINT): interrupt()
        case .asked(toEndBy: let signal): end(by: signal)
        case .hungUp: end(by: SIGHUP)
        case .readable: refresh()
        case .focus, .resized: return
        }
    }
}
