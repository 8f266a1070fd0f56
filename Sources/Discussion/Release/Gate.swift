/// Decides for one audience who is named, who may be quoted, and what stays inside.
struct Gate {
    let session: Session
    let audience: Audience
    let now: Instant
    /// Sorted once, since every reason to keep something back goes through them.
    let notes: [Note]
    /// Whether the restricted annex was asked for.
    let hasAnnex: Bool
    /// What stands before the code of every person.
    let codePrefix: String
    /// Those that decide on the other places in one paper.
    var neighbours: [Gate] = []
    /// The names of those who sign for the office by its own word.
    let officials: Set<String>
    /// The clock by which hours are told, if the session says its zone.
    let clock: ZoneClock?
    /// Counted once, since every note asks for its own.
    let questionNumbers: [EntityID: Int]
    let questionNames: [EntityID: String]
    /// The day on which the last item ended.
    let lastDay: CivilDate?
    /// The questions to which an answer is told.
    private(set) var answered: Set<EntityID> = []
    let recordings: RecordingTimes
    let stretchesOffRecord: [Range<Int64>]
    /// What another laptop changed meanwhile, which is not told.
    let changesOffRecord: Set<EventID>
    /// What was filed by clocks that are known to be wrong, perhaps while the talk was off the record.
    let filedAtUnknownTime: Set<EventID>
    /// How speakers are named in items, where that is not as in the session.
    let attributions: [EntityID: Attribution]
    /// Those who may be one person, each with the others.
    let enteredTwice: [EntityID: [Person]]
    /// Who spoke in each speech of which the programme does not say whose it is.
    let heardInItems: [EntityID: Set<EntityID>]
    /// What the record calls each person.
    let labels: [EntityID: String]
    /// Who on the list has each code; the first entered, if two share it.
    let coded: [String: EntityID]
    /// Made once, since every text is searched for it.
    private(set) var names = NamesInText()
    /// Who holds each office, or speaks for each institution, by its words.
    let holders: [String: Set<EntityID>]
    /// Worked out once, since every note of a person tells them.
    private(set) var maskedPositions: [Attribution: [EntityID: [PersonKey: String]]] = [:]

    init(
        session: Session, audience: Audience, now: Instant, hasAnnex: Bool, codePrefix: String = "",
        officials: Set<String> = [], clock: ZoneClock? = nil
    ) {
        self.officials = officials
        self.clock = clock
        changesOffRecord = session.changesOffRecord
        filedAtUnknownTime = Set(session.filedAtUnknownTime.keys)
        let session = session.without(changesOffRecord.union(filedAtUnknownTime))
        self.session = session
        self.audience = audience
        self.now = now
        // The room's screen is made each second, and told of outcomes alone.
        let isForRoom = audience == .room
        notes = session.standingNotes { !isForRoom || $0.kind == .outcome }
        self.hasAnnex = hasAnnex
        self.codePrefix = codePrefix
        questionNumbers = isForRoom ? [:] : session.questionNumbers
        questionNames = isForRoom ? [:] : session.questionNames
        lastDay = session.items.flatMap(\.spans).compactMap { $0.ended?.wall.told(by: clock).date }
            .max()
        recordings = RecordingTimes(session)
        stretchesOffRecord = session.stretchesOffRecord
        attributions = session.attributionsOfItems
        enteredTwice = session.enteredTwice
        holders = session.holders
        heardInItems = session.heardInItems(by: notes)
        labels = session.labels
        let listed = session.people.filter { $0.removedBy == nil }
        coded = Dictionary(listed.map { ($0.code.uppercased(), $0.id) }) { first, _ in first }
        names = NamesInText(of: self)
        maskedPositions = positions
        answered = answersTold
    }

    /// Decides what does not depend on the time.
    init(session: Session, audience: Audience) {
        let start = Instant(wall: WallTime(milliseconds: 0, offset: 0), up: 0, boot: nil)
        self.init(session: session, audience: audience, now: start, hasAnnex: false)
    }
}
