/// One line for a board as it was read.
public struct EntryCapture: Hashable, Sendable {
    /// The line as it was typed; empty if it came from a form.
    public var line: String
    /// The board.
    public var board: EntityID
    /// The entry that the line completes, scores or joins; nothing if it makes a new one.
    public var entry: EntityID?
    /// What each field holds, in the form of its ``BoardFieldType``.
    public var values: [EntryKey: FieldValue] = [:]
    /// The people in fields of that type.
    public var people: [EntryKey: SpeakerReference] = [:]
    /// The scores in it.
    public var scores: [EntryKey: Int] = [:]
    /// What it is joined to.
    public var link: EntryLink?
    /// Who brought it up.
    public var speaker: SpeakerReference?
    /// The item of the programme that is open.
    public var item: EntityID?

    /// Joins a line with the board that it is for.
    public init(line: String, board: EntityID, entry: EntityID? = nil) {
        self.line = line
        self.board = board
        self.entry = entry
    }

    /// The one who scores; a person who must be entered first cannot.
    func knownSpeaker(in session: Session) throws(Refusal) -> EntityID? {
        switch speaker {
        case nil, .everyone, .unknown: return nil
        case .person(let id): return id
        case .code(let code):
            guard let person = session.person(withCode: code) else { throw .unknownPerson }
            return person.id
        case .new: throw .unknownPerson
        }
    }
}
