import Discussion
import Terminal
import Wording

/// Everything that the views draw from, at one instant: an object, since each view holds it and a
/// session has so many parts that copying one takes longer than drawing a line.
final class Scene {
    let session: Session
    let now: Instant
    let tally: Tally
    /// To whom a line without a speaker belongs.
    let floor: EntityID?
    let language: Language
    /// The view that was chosen last.
    var view: View
    /// Whether keys go to the list of that view.
    var hasFocus = false
    /// Whether the probes of the selected prompt are shown.
    var showsProbes = true
    /// What is selected in each view.
    var selection: [View: EntityID] = [:]
    /// The notes that are marked.
    var marked: Set<EntityID> = []
    /// What narrows the list of each view.
    var filters: [View: Filter] = [:]
    /// The paper that view 7 shows.
    var preview = Preview()
    /// The note that stands in the line to be changed, or with which what stands over the panes does
    /// something.
    var amended: EntityID?
    /// How many lines of the selected note were read and are out of sight, where it is higher than
    /// its pane.
    var linesRead = 0
    /// The board that is looked at in a session that is closed.
    var boardShown: EntityID?
    /// Whether the filter of the view that was chosen last is being typed.
    var isFiltering = false
    /// Whether titles of views tell of the room, for which there is no row.
    var tellsRoomInTitles = false
    /// The clock by which papers of a session tell their hours.
    var zoneClock: (Session) -> ZoneClock? = { _ in nil }
    /// Whether it is a practice, of which nothing is kept.
    var isPractice = false
    /// What this person presses to open the next item.
    var keyOfNext = "Esc n"
    /// Worked out when a view first asks for it: the line, which is drawn at each letter, never does.
    private lazy var standing = ProgrammeStanding(session, at: now)

    init(_ session: Session, at now: Instant, _ tally: Tally, _ language: Language, view: View) {
        self.session = session
        self.now = now
        floor = session.floor(at: now)
        self.tally = tally
        self.language = language
        self.view = view
    }

    /// Whether somebody has the floor to whom a line no longer belongs, so that the turn may be over.
    var hasFloorLapsed: Bool { session.openTurn != nil && floor == nil }

    /// The board that is shown: the open one, unless another is looked at once all is over.
    var board: Board? {
        let shown = session.closed == nil ? nil : boardShown.flatMap { session.boards[$0] }
        return shown ?? session.currentBoard
    }

    /// How many columns the longest name on the list takes, with its code.
    private(set) lazy var longestLabel =
        tally.roster.map { label(of: $0.id, withName: true).columns }.max() ?? 0

    var account: Account { standing.account }

    /// What each item of the programme is numbered.
    var numbers: [String] { standing.numbers }

    /// The key items that still wait and will not be over when the session is to end.
    var keyAtRisk: [AgendaItem] { standing.keyAtRisk }

    /// The item that comes next.
    var next: EntityID? { standing.next }

    func say(_ worded: some Worded) -> String { worded.word(in: language) }

    func say(_ words: Words) -> String { words[language] }

    /// Milliseconds since midnight as a clock shows them, round midnight too.
    func clock(milliseconds: Int64) -> String {
        language.clock(Int(milliseconds / 60_000) % 1440)
    }

    /// What stands after a time of day in the session's zone.
    var zone: String {
        zoneAbbreviation(
            name: session.details.text(.zone) ?? "Asia/Jakarta", offset: now.wall.offset)
    }

    /// What a person is called in a sentence: by name, else by looks, else by code.
    func name(of id: EntityID) -> String {
        guard let person = session.people[id] else { return "?" }
        let cue = person.fields.text(.cue).map { "«" + $0 + "»" }
        return person.name ?? cue ?? tally.labels[id] ?? person.code
    }

    /// The code of a person, with the name if that is asked for.
    func label(of id: EntityID, withName: Bool = false) -> String {
        guard let person = session.people[id] else { return "?" }
        let label = tally.labels[id] ?? person.code
        guard withName, let name = person.name ?? person.fields.text(.cue) else { return label }
        return label + " " + name
    }

    /// What a question is called: `T1.2` in a round, `?3` outside of one.
    func name(ofQuestion id: EntityID) -> String? {
        tally.questionNames[id].map { ($0.contains(".") ? "T" : "?") + $0 }
    }

    /// What an item is numbered on the programme: `3`, or `3.2` for a part of it.
    func number(of item: EntityID) -> String? {
        account.outline.place(of: item).map { numbers[$0] }
    }

    /// The colour of a person's voice.
    func role(of person: EntityID) -> Role {
        let digits = session.people[person]?.code.utf8.filter { 0x30...0x39 ~= $0 } ?? []
        return .speaker(Int(String(decoding: digits, as: UTF8.self)) ?? 1)
    }
}

extension String {
    /// The text with spaces before it, so that it takes so many columns.
    func leftPadded(to width: Int) -> String {
        .blanks(width - columns) + self
    }

    /// The text, cut or with spaces after it, so that it takes so many columns.
    func filled(to width: Int) -> String {
        let text = clipped(to: width)
        return text + .blanks(width - text.columns)
    }

    /// So many spaces; cut from a text, as repeating takes twenty times as long.
    static func blanks(_ count: Int) -> String {
        guard count <= manySpaces.utf8.count else { return String(repeating: " ", count: count) }
        return String(Substring(manySpaces.utf8.prefix(count < 0 ? 0 : count)))
    }

    private static let manySpaces = String(repeating: " ", count: 256)
}
