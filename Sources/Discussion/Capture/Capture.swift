/// One line as it was read: what it will be filed as, before Enter and after.
public struct Capture: Hashable, Sendable {
    /// The line as it was typed.
    public var line: String
    /// What kind of contribution it is.
    public var kind: NoteKind
    /// Whom the line names as the speaker; nothing if it names nobody.
    public var speaker: SpeakerReference?
    /// The names in front, where they are of more than one speaker, and a note is of one.
    public var speakers: [String] = []
    /// What was said, without marks, tail and tags.
    public var text: String
    /// The agenda item that it belongs to.
    public var item: EntityID?
    /// What a quote means in another language.
    public var translation: String?
    /// What the room did at it.
    public var reactions: [String] = []
    /// Its tags, in the order of the line.
    public var tags: [String] = []
    /// The people it is about.
    public var about: [EntityID] = []
    /// The questions that it answers.
    public var answers: [EntityID] = []
    /// To whom a recommendation is addressed.
    public var recipient: String?
    /// The person who is to do it.
    public var owner: SpeakerReference?
    /// Those who are to help with it.
    public var helpers: [SpeakerReference] = []
    /// The office that is to do it.
    public var office: String?
    /// Whether nothing tells where the name of the recipient or the office ends.
    public var isOfficeGuessed = false
    /// Until when it is to be done.
    public var due: CivilDate?
    /// The board that an entry belongs to; nothing for the open one.
    public var board: String?
    /// The prompt that it answers to.
    public var prompt: EntityID?
    /// The entries of boards that it came from.
    public var entries: [EntityID] = []

    /// Joins a line with what it says, everything else left out.
    public init(line: String, kind: NoteKind = .paraphrase, text: String) {
        self.line = line
        self.kind = kind
        self.text = text
    }
}

/// What a line typed into the capture line asks for.
public enum CaptureReading: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// A contribution to file.
    case note(Capture)
    /// Something for a board.
    case entry(EntryCapture)
    /// A speaker alone: the floor is given.
    case floor(SpeakerReference)
    /// `@0` alone: the turn ends.
    case endOfTurn
    /// A command and what follows it.
    case command(String, String)
    /// A slash and a word that is no command, and the note that the line makes as it stands.
    case unknownCommand(String, Capture)
}

extension Session {
    /// The note that a capture makes here, people whom it enters by the way included.
    func note(of capture: Capture, as id: EventID) throws(Refusal) -> NoteTaken {
        if let refusal = offRecordRefusal(in: capture.item) { throw refusal }
        guard !capture.text.isBlank || capture.kind == .mark else { throw .emptyNote }
        if let item = capture.item { try require([item], in: standing(items), else: .unknownItem) }
        var added = PeopleAdded(by: id)
        var values = capture.values
        if capture.kind == .question, capture.item == openItem {
            values[.round] = currentRound.map { .entity($0.id) }
        }
        if let speaker = capture.speaker {
            values[.speaker] = try added.entity(speaker, in: self).map { .entity($0) }
            values[.voice] = speaker.voice.map { .text($0) }
        }
        if let owner = capture.owner {
            values[.owner] = try added.entity(owner, in: self).map { .entity($0) }
        }
        var helpers: [EntityID] = []
        for helper in capture.helpers {
            if let id = try added.entity(helper, in: self), !helpers.contains(id) {
                helpers.append(id)
            }
        }
        helpers.removeAll { values[.owner] == .entity($0) }
        values[.helpers] = helpers.isEmpty ? nil : .entities(helpers)
        return NoteTaken(
            values, line: capture.line, added: added.values, under: rule(in: capture.item))
    }
}

extension SpeakerReference {
    fileprivate var voice: String? {
        switch self {
        case .everyone: "everyone"
        case .unknown: "unknown"
        default: nil
        }
    }
}

extension Capture {
    fileprivate var values: [NoteKey: FieldValue] {
        var values: [NoteKey: FieldValue] = [.kind: .text(kind.rawValue), .text: .text(text)]
        values[.item] = item.map { .entity($0) }
        values[.translation] = translation.map { .text($0) }
        values[.reactions] = reactions.isEmpty ? nil : .list(reactions)
        values[.tags] = tags.isEmpty ? nil : .list(tags)
        values[.about] = about.isEmpty ? nil : .entities(about)
        values[.answers] = answers.isEmpty ? nil : .entities(answers)
        values[.recipient] = recipient.map { .text($0) }
        values[.office] = office.map { .text($0) }
        values[.due] = due.map { .date($0) }
        values[.board] = board.map { .text($0) }
        values[.prompt] = prompt.map { .entity($0) }
        values[.entries] = entries.isEmpty ? nil : .entities(entries)
        switch kind {
        case .outcome: values[.status] = .text(OutcomeStatus.drafted.rawValue)
        case .action: values[.status] = .text(ActionStatus.open.rawValue)
        default: break
        }
        return values
    }
}
