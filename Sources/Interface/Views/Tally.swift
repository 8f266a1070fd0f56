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
    /// The people on the list, by name.
    private(set) var roster: [Person] = []
    /// Every tag, the latest last.
    private(set) var tags: [String] = []
    /// Places in ``Session/notes`` of what somebody must still complete.
    private(set) var unfinished: [Int] = []
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
    private var turnsSeen = 0

    /// Takes in what has happened since; all of it anew only if something earlier has changed.
    mutating func follow(_ session: Session) {
        guard session.history.count != events || session.history.last?.event != lastEvent else {
            return
        }
        if !goesOn(session) { self = Tally() }
        let news = session.history[events...]
        if session.people.count != labels.count || news.contains(where: \.action.touchesPeople) {
            roster = session.roster
            label(session.people)
        }
        for place in notesSeen..<session.notes.count {
            if session.notes[place].kind == .question { name(session.notes[place], in: session) }
            add(session.notes[place], at: place, among: session.notes)
        }
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

    /// Names everyone by code, the second who bears one with a number.
    private mutating func label(_ people: Table<Person>) {
        var seen: [String: Int] = [:]
        for person in people {
            let count = seen[person.code, default: 0] + 1
            seen[person.code] = count
            labels[person.id] = count == 1 ? person.code : person.code + "·\(count)"
        }
    }

    /// Whether everything that was seen still stands as it was.
    private func goesOn(_ session: Session) -> Bool {
        guard session.history.count >= events, notesSeen <= session.notes.count,
            turnsSeen <= session.turns.count
        else { return false }
        if events > 0, session.history[events - 1].event != lastEvent { return false }
        return session.history[events...].allSatisfy { !$0.action.changesNotes }
    }

    private mutating func add(_ note: Note, at place: Int, among all: Table<Note>) {
        guard note.struckBy == nil else { return }
        notes.insert(place, sortedAmong: all)
        if note.kind == .outcome { outcomes.insert(place, sortedAmong: all) }
        if note.kind == .action { actions.insert(place, sortedAmong: all) }
        if case .person(let person) = note.speaker { notesOf[person, default: 0] += 1 }
        if note.kind == .question { questions[note.item, default: []].append(place) }
        if note.kind == .answer { answered.formUnion(note.fields.entities(.answers)) }
        if note.isUnfinished { unfinished.insert(place, sortedAmong: all) }
        for tag in note.fields.list(.tags) {
            tags.removeAll { $0 == tag }
            tags.append(tag)
        }
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
    /// Puts in the place of a note behind those of what was said before it.
    fileprivate mutating func insert(_ place: Int, sortedAmong notes: Table<Note>) {
        var index = count
        while index > 0, notes[self[index - 1]].time > notes[place].time { index -= 1 }
        insert(place, at: index)
    }
}

extension Note {
    /// When it was said; what was said in one millisecond stays in the order of filing.
    fileprivate var time: Int64 { happened.wall.milliseconds }

    fileprivate var isUnfinished: Bool {
        kind == .mark || speaker == .unknown || speaker == nil && NoteKind.voices.contains(kind)
    }
}

extension Trace.Action {
    fileprivate var changesNotes: Bool {
        self == .strikeNotes || self == .amendNotes || self == .dateBack
    }

    fileprivate var touchesPeople: Bool {
        switch self {
        case .addPeople, .amendPeople, .removePeople, .attendance: true
        default: false
        }
    }
}
