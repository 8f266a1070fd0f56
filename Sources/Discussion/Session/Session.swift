/// A discussion as its events add up to it.
///
/// A session changes in one way, ``apply(_:)``; what is shown and printed is computed from it.
public struct Session: Hashable, Sendable {
    /// What is known of the session as a whole.
    public internal(set) var details = Fields<DetailKey>()
    /// Everyone who was ever entered, those taken off the list included.
    public internal(set) var people = Table<Person>()
    /// The programme in its order, items taken off it included.
    public internal(set) var items = Table<AgendaItem>()
    /// Every contribution in the order of filing, those struck out included.
    public internal(set) var notes = Table<Note>()
    /// Every turn in the order of filing.
    public internal(set) var turns = Table<Turn>()
    /// The methods that are used, in the order of adopting.
    public internal(set) var methods = Table<AdoptedMethod>()
    /// The boards of those methods.
    public internal(set) var boards = Table<Board>()
    /// Every entry of every board in the order of filing, those struck out included.
    public internal(set) var entries = Table<BoardEntry>()
    /// Every photograph in the order of attaching, those taken away included.
    public internal(set) var photographs = Table<Photograph>()
    /// The board that was opened last.
    public internal(set) var openBoard: EntityID?
    /// Every time that a prompt was put to the room, in order.
    public internal(set) var promptsAsked: [PromptAsked] = []
    /// How people met each prompt, or each item, in a go-round.
    public internal(set) var promptAnswers: [EntityID: [EntityID: PromptAnswer]] = [:]
    /// Which prompts somebody marked as key questions, or as none.
    var promptMarks: [EntityID: Bool] = [:]
    /// How many came from each institution, in the order of counting.
    public internal(set) var headcounts: [Headcount] = []
    /// What each person answered, for each purpose; the strictest of what several copies say.
    public internal(set) var consents: [EntityID: [ConsentPurpose: Consent]] = [:]
    /// Every version of these answers that no later one replaced.
    var answers: [EntityID: [ConsentPurpose: [Consent]]] = [:]
    /// How speakers are to be named, by item; under no item, everywhere else.
    var attributions: [EntityID?: [ChosenAttribution]] = [:]
    /// The choices that gave way to others.
    var attributionsReplaced: [EventID: ChosenAttribution] = [:]
    /// How speakers were named in items until the programme was changed, where less was told of them.
    var attributionsKept: [EntityID: Attribution] = [:]
    /// The item that is open.
    public internal(set) var openItem: EntityID?
    /// The event that opened it.
    public internal(set) var openedBy: EventID?
    /// The turn that lasts.
    public internal(set) var openTurn: EntityID?
    /// The turns that wait for an interposed one to end, the first to begin first.
    public internal(set) var waitingTurns: [EntityID] = []
    /// Every hand that was raised, in the order of noting.
    public internal(set) var hands = Table<Hand>()
    /// Whether nobody more is let into the queue.
    public internal(set) var queueIsClosed = false
    /// By what the queue is ordered.
    public internal(set) var queuePolicy = QueuePolicy.firstCome
    /// How many seconds each participant may speak; nothing for no limit.
    public internal(set) var turnLimit: Int?
    /// The rounds of questions, in the order of their beginning.
    public internal(set) var rounds = Table<QuestionRound>()
    /// The timer that was started last, unless it was stopped.
    public internal(set) var timer: GroupTimer?
    /// The runs of the recorder in the room, in order.
    public internal(set) var recordings: [Recording] = []
    /// When nothing was to be recorded.
    public internal(set) var offRecord: [Pause] = []
    /// How each of these stretches began.
    var hushes: [Hush] = []
    /// What the screen for the room shows; nothing as long as nobody chose.
    public internal(set) var wall: WallContent?
    /// When the session was closed.
    public internal(set) var closed: Instant?
    /// The versions of the minutes that were approved, in order.
    public internal(set) var approvals: [Approval] = []
    /// Every event that stands, in order, with what it was about.
    public internal(set) var history: [Trace] = []
    /// The people who wrote, in the order of their first event.
    public internal(set) var authors: [String] = []
    /// The runs of the program that wrote.
    public internal(set) var writers: [WriterID: Writer] = [:]
    /// The run that took each role over last.
    public internal(set) var roles: [String: WriterID] = [:]
    /// Events that changed nothing, each with the reason.
    public internal(set) var withoutEffect: [EventID: NoEffect] = [:]

    /// When the session is to end since that was put off, in minutes since midnight.
    public internal(set) var agreedEnd: Int?
    /// When the last event happened.
    public internal(set) var lastHappened: Instant?

    var moves: [HandMoved] = []
    /// How many hands were raised before the queue was emptied last.
    var handsEmptied = 0
    /// How often everyone had the floor.
    var heard: [EntityID: Int] = [:]
    var axis = TimeAxis()
    var timeline = Timeline()
    var datings: [EventID: Int64] = [:]
    var shifts: [WriterID: Int64] = [:]
    var boots: [String: Int] = [:]
    var authorPlaces: [String: Int] = [:]
    var headcountPlaces: [String: Int] = [:]
    var redoings: Set<EventID> = []
    /// The events that were erased, as far as the record says so.
    var erasedEvents: Set<EventID> = []
    /// Those in lists of people of whom others stayed.
    var erasedPlaces: Set<EntityID> = []
    /// What the wall clocks of those who wrote say of each other.
    public internal(set) var clocks = Clocks()

    /// Is a session to which nothing has happened yet.
    public init() {}

    /// ``Profile``; a forum unless it was said to be a circle.
    public var profile: Profile {
        details.text(.profile).flatMap(Profile.init) ?? .forum
    }

    /// The language of prompts and minutes; Indonesian unless something else was said.
    public var language: Language {
        details.text(.language).flatMap(Language.init) ?? .indonesian
    }

    /// Whether what is said now is not to be recorded.
    public var isOffRecord: Bool { offRecordRefusal(in: openItem) != nil }

    /// Why what is said now in an item is not to be recorded: for a stretch that runs, or for the
    /// attribution of the item or the session; nothing where it is.
    public func offRecordRefusal(in item: EntityID?) -> Refusal? {
        if isStretchOffRecord { return .offRecord }
        return attribution(chosenFor: item) == .offRecord ? .attributedOffRecord : nil
    }

    /// Whether a stretch runs in which nothing is recorded.
    public var isStretchOffRecord: Bool { offRecord.last.map { $0.ended == nil } ?? false }

    /// The items on the programme, in order.
    public var programme: [AgendaItem] { items.filter { $0.removedBy == nil } }

    /// The items for whose sake the discussion is held: those that somebody marked or, where nobody
    /// marked any, every question that was not said to be none.
    public var keyItems: [AgendaItem] {
        let programme = programme
        let marked = programme.filter { $0.fields.flag(.key) }
        return marked.isEmpty
            ? programme.filter { $0.type == .question && $0.fields[.key] == nil } : marked
    }

    /// The people on the list, by plain name; those not named yet last, by code.
    public var roster: [Person] {
        // Each rank is made once, not for each comparison: there may be very many people.
        let listed = people.filter { $0.removedBy == nil }.map { (person: $0, rank: $0.rank) }
        return listed.sorted { $0.rank < $1.rank }.map(\.person)
    }

    /// The notes that stand, in the order in which things were said; what was said in one
    /// millisecond, in the order of filing.
    public var standingNotes: [Note] { standingNotes { _ in true } }

    /// The same of those that are wanted.
    func standingNotes(where isWanted: (Note) -> Bool) -> [Note] {
        let standing = notes.filter { $0.struckBy == nil && isWanted($0) }
        let times = standing.map(\.happened.wall.milliseconds)
        return standing.indices.sorted { (times[$0], $0) < (times[$1], $1) }
            .map { standing[$0] }
    }
}

/// How many came from one institution.
public struct Headcount: Hashable, Sendable {
    /// The institution.
    public let institution: String
    /// How many.
    public internal(set) var count: Int
}

/// What a person answered for one purpose, and how.
public struct Consent: Hashable, Sendable, Chosen {
    /// The answer.
    public let answer: ConsentAnswer
    /// `signed`, `oral` or `guardian`.
    public internal(set) var form: String?
    /// In which language it was explained.
    public internal(set) var language: String?
    /// Who saw it.
    public internal(set) var witness: String?
    /// When it was given.
    public let at: WallTime
    /// The event that recorded it.
    let event: EventID
    /// The place of that event in the history.
    let place: Int

    var strictness: Int { answer.strictness }
}

/// One run of the program that wrote to the session.
public struct Writer: Hashable, Sendable {
    /// The person at the keyboard.
    public let name: String
    /// What the run did: `drive`, `voices`, `note` or `script`.
    public let role: String
    /// The start of the machine from which its lengths count.
    public let boot: Int
    /// When it joined.
    public let joined: WallTime
}

/// Why an event changed nothing.
public enum NoEffect: Hashable, Sendable {
    /// What it is about is not in the session.
    case unknownSubject
    /// It opens what is open, or begins what has begun.
    case alreadyBegun
    /// It closes what is closed, or ends what has ended.
    case alreadyEnded
    /// A later version of the program knows what it means.
    case unknownKind
}

extension Person {
    /// What orders the list: those with a name first, in any case of its letters.
    fileprivate var rank: (Int, String, String, EntityID) {
        (name == nil ? 1 : 0, name?.lowercased() ?? "", code, id)
    }
}
