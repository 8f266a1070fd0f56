import Discussion

/// What the views show of notes and people, kept up with the session so that no key has to go
/// through all notes.
struct Tally {
    /// Places in ``Session/notes`` of the notes that stand, in the order in which they were said.
    private(set) var notes: [Int] = []
    /// Places in ``Session/notes`` of the outcomes that stand, and then of the actions.
    var results: [Int] { outcomes + actions }
    private(set) var outcomes: [Int] = []
    private(set) var actions: [Int] = []
    /// How many notes hold the voice of each person.
    private(set) var notesOf: [EntityID: Int] = [:]
    /// How often each person had the floor.
    private(set) var turnsOf: [EntityID: Int] = [:]
    /// How the record calls each person, as ``Session/label(of:)`` says it.
    private(set) var labels: [EntityID: String] = [:]
    /// The people on the list, by code, as they are called in the line.
    private(set) var roster: [Person] = []
    /// Every tag, the latest last.
    var tags: [String] { tagged.sorted { $0.value < $1.value }.map(\.key) }
    /// How many tags had been seen when each was seen last.
    private var tagged: [String: Int] = [:]
    private var tagsSeen = 0
    /// Places in ``Session/notes`` of what somebody must still complete.
    private(set) var unfinished: [Int] = []
    /// Places in ``Session/notes`` of what was typed for a board and stands on none, and is finished
    /// otherwise.
    private(set) var offBoards: [Int] = []
    /// Every field with versions that disagree.
    private(set) var conflicts: [Conflict] = []
    /// Places in ``Session/notes`` of those that another item was open for when they were taken.
    private(set) var misfiled: [Int] = []
    /// Whether each note is put in its place by itself.
    private var isSorting = true
    /// Places in ``Session/notes`` of the questions that stand, by the item in which they were put.
    private(set) var questions: [EntityID?: [Int]] = [:]
    /// What each question is called aloud, as ``Session/name(ofQuestion:)`` says it.
    private(set) var questionNames: [EntityID: String] = [:]
    /// The questions that somebody answered.
    private(set) var answered: Set<EntityID> = []
    /// What had settled on the floor.
    let floor = FloorCache()
    private var questionCounts: [EntityID?: Int] = [:]
    private var events = 0
    private var lastEvent: EventID?
    private var notesSeen = 0
    /// Items for the team alone, in which nobody's voice is missed.
    private var privateItems: Set<EntityID> = []
    private var turnsSeen = 0

    /// Takes in what has happened since; all of it anew only if something earlier has changed.
    mutating func follow(_ session: Session) {
        guard session.history.count != events || session.history.last?.event != lastEvent else {
            return
        }
        if !goesOn(session) { self = Tally() }
        let news = session.history[events...]
        if session.hasReplacedAttributions || news.contains(where: \.action.touchesFields) {
            conflicts = session.conflicts
        }
        if session.people.count != labels.count || news.contains(where: \.action.touchesPeople) {
            labels = session.labels
            roster = session.roster.sorted { $0.codeOrder < $1.codeOrder }
        }
        privateItems = Set(session.items.filter(\.type.isPrivate).map(\.id))
        add(notesSeen..<session.notes.count, of: session)
        look(at: session.notes.count - notesSeen, news, in: session)
        for turn in session.turns[turnsSeen...] { turnsOf[turn.speaker, default: 0] += 1 }
        (notesSeen, turnsSeen) = (session.notes.count, session.turns.count)
        (events, lastEvent) = (session.history.count, session.history.last?.event)
    }

    /// Numbers a question among those of its round, else among all of its item; one that was struck
    /// out keeps its number.
    private mutating func name(_ question: Note, in session: Session) {
        let round = question.fields.entity(.round).flatMap { session.rounds[$0] }
        let among = round?.id ?? question.item
        for list in Set([among, question.item]) { questionCounts[list, default: 0] += 1 }
        let number = round.map { "\($0.number)." } ?? ""
        questionNames[question.id] = number + "\(questionCounts[among, default: 0])"
    }

    /// Whether everything that was seen still stands as it was.
    private func goesOn(_ session: Session) -> Bool {
        guard session.history.count >= events, notesSeen <= session.notes.count,
            turnsSeen <= session.turns.count
        else { return false }
        if events > 0, session.history[events - 1].event != lastEvent { return false }
        return session.history[events...].allSatisfy { !$0.action.changesNotes }
    }

    /// Adds the latest notes; many at once are sorted once.
    private mutating func add(_ places: Range<Int>, of session: Session) {
        let all = session.notes
        isSorting = places.count < 64
        for place in places { add(all[place], at: place, of: session) }
        guard !isSorting else { return }
        for list in [\Tally.notes, \.outcomes, \.actions, \.unfinished, \.offBoards] {
            self[keyPath: list].sort { (all[$0].time, $0) < (all[$1].time, $1) }
        }
    }

    private mutating func add(_ note: Note, at place: Int, of session: Session) {
        // Asked once: of a long session each of these takes as long as all the rest.
        let (kind, speaker) = (note.kind, note.speaker)
        if kind == .question { name(note, in: session) }
        guard note.struckBy == nil else { return }
        let sorted = isSorting ? session.notes : nil
        notes.put(place, among: sorted)
        switch kind {
        case .outcome: outcomes.put(place, among: sorted)
        case .action: actions.put(place, among: sorted)
        case .question: questions[note.item, default: []].append(place)
        case .answer: answered.formUnion(note.fields.entities(.answers))
        default: break
        }
        if case .person(let person) = speaker { notesOf[person, default: 0] += 1 }
        let isUnfinished =
            kind == .mark || speaker == .unknown
            || speaker == nil && NoteKind.voices.contains(kind)
        let isPrivate = note.item.map(privateItems.contains) ?? false
        if isUnfinished, !isPrivate {
            unfinished.put(place, among: sorted)
        } else if kind == .entry, !isPrivate {
            offBoards.put(place, among: sorted)
        }
        for tag in note.fields.list(.tags) {
            tagsSeen += 1
            tagged[tag] = tagsSeen
        }
    }

    /// Finds the notes that another item was open for, among the latest and those since the items
    /// began that others opened or closed.
    private mutating func look(
        at latest: Int, _ news: ArraySlice<Trace>, in session: Session
    ) {
        let items = news.filter(\.action.movesItems).map { $0.subject ?? EntityID($0.event) }
        let since = items.compactMap { session.items[$0]?.spans.last?.began.wall.milliseconds }
            .min()
        let later = notes.reversed().prefix { place in
            since.map { session.notes[place].time >= $0 - 120_000 } ?? false
        }
        let first = session.notes.count - latest
        let again = Set(later.filter { $0 < first })
        guard latest > 0 || !again.isEmpty else { return }
        misfiled.removeAll { $0 >= first || again.contains($0) }
        let openings = Openings(session)
        let places = Array(again) + Array(first..<session.notes.count)
        misfiled += places.filter { openings.properItem(of: session.notes[$0]) != nil }
        misfiled.sort { (session.notes[$0].time, $0) < (session.notes[$1].time, $1) }
    }

    /// The place of a note among some in the order of what was said, or of the one nearest to it.
    func index(of id: EntityID?, among notes: [Int], in session: Session) -> Int? {
        guard let place = id.flatMap({ session.notes.place(of: $0) }), !notes.isEmpty else {
            return nil
        }
        let time = session.notes[place].time
        var range = 0..<notes.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let other = notes[middle]
            let isBefore = (session.notes[other].time, other) < (time, place)
            range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return min(range.lowerBound, notes.count - 1)
    }
}

extension [Int] {
    /// Puts in the place of a note behind those of what was said before it, or without notes at
    /// the end of what is sorted afterwards.
    fileprivate mutating func put(_ place: Int, among notes: Table<Note>?) {
        var index = count
        while let notes, index > 0, notes[self[index - 1]].time > notes[place].time { index -= 1 }
        insert(place, at: index)
    }
}

extension Note {
    /// When it was said; what was said in one millisecond stays in the order of filing.
    fileprivate var time: Int64 { happened.wall.milliseconds }
}

extension Trace.Action {
    fileprivate var changesNotes: Bool {
        switch self {
        case .strikeNotes, .amendNotes, .joinNotes, .removeEntries, .dateBack: true
        default: false
        }
    }

    /// Whether fields may have another version by it, or a thing is gone or back.
    fileprivate var touchesFields: Bool {
        switch self {
        case .details, .amendPeople, .removePeople, .amendItems, .removeItems, .amendNotes,
            .strikeNotes, .joinNotes, .amendEntry, .removeEntries, .consent, .attribution:
            true
        default: false
        }
    }

    /// Whether an item is open or not by it.
    fileprivate var movesItems: Bool {
        self == .openItem || self == .closeItem || self == .insertItem
    }

    fileprivate var touchesPeople: Bool {
        switch self {
        case .addPeople, .amendPeople, .removePeople, .attendance: true
        default: false
        }
    }
}
