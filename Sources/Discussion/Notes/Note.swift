/// One contribution as the note-taker filed it.
public struct Note: Hashable, Sendable {
    /// The event that filed it.
    public let id: EntityID
    /// What it says and of what kind it is.
    public var fields: Fields<NoteKey>
    /// When it was said.
    public let happened: Instant
    /// How many milliseconds after that it was filed.
    public let delay: Int64
    /// The same, with what it was dated back since: below zero where it was dated later.
    var filedAfter: Int64 = 0
    /// Whether whoever filed it had seen that the talk was off the record.
    var knewHush = false
    /// Who wrote it down, as an index into ``Session/authors``.
    public let author: Int
    /// The event that struck it out, if one did.
    public var struckBy: EventID?
    /// The item it was moved out of, where speakers are told less of than in its own.
    var saidIn: EntityID?

    /// What kind of contribution it is.
    public var kind: NoteKind {
        // Most are, and need not be looked for among the others.
        guard let text = fields.text(.kind), text != "paraphrase" else { return .paraphrase }
        return NoteKind(rawValue: text) ?? .paraphrase
    }
    /// What was said, or is to be done.
    public var text: String { fields.text(.text) ?? "" }
    /// The agenda item that it belongs to.
    public var item: EntityID? { fields.entity(.item) }
    /// Whether the kind is for the team alone.
    public var isPrivate: Bool { kind.isPrivate }

    /// Whose voice it is.
    public var speaker: Speaker? {
        if let person = fields.entity(.speaker) { return .person(person) }
        return switch fields.text(.voice) {
        case "everyone": .everyone
        case "unknown": .unknown
        default: nil
        }
    }
}

/// Whose voice a note holds.
public enum Speaker: Hashable, Sendable {
    /// One person.
    case person(EntityID)
    /// The whole room.
    case everyone
    /// Someone, to be found out later.
    case unknown
}

/// What kind of contribution a note is.
public enum NoteKind: String, CaseIterable, Sendable {
    /// What was said, in the note-taker's words.
    case paraphrase
    /// What was said, word for word.
    case quote
    /// What was seen: nods, laughter, silence.
    case nonverbal
    /// The observer's own thought; private.
    case observer
    /// A question put in the room.
    case question
    /// Something to ask later; private.
    case askLater = "ask-later"
    /// An answer to one question or several.
    case answer
    /// A conclusion, decision or recommendation, drafted until it is agreed.
    case outcome
    /// Something that someone is to do.
    case action
    /// Something put aside for another time.
    case parked
    /// A summary point, to be read back.
    case summary
    /// An entry of a board.
    case entry
    /// A moment that is marked now and written later; private.
    case mark

    /// The kinds that tell what somebody said or did.
    static let spoken: Set<NoteKind> = voices.union([.nonverbal])

    /// Whether it is for the team alone.
    public var isPrivate: Bool { self == .observer || self == .askLater || self == .mark }
}

/// How far an outcome has come.
public enum OutcomeStatus: String, CaseIterable, Sendable {
    /// Written, not yet read out.
    case drafted
    /// Read out and agreed.
    case agreed
    /// Read out and objected to.
    case objected
}

/// What has become of a question.
public enum QuestionStatus: String, CaseIterable, Sendable {
    /// Nobody has answered it.
    case open
    /// Somebody has: a note answers it, or it was said without one.
    case answered
    /// It is to be answered in writing.
    case inWriting = "in-writing"
}

/// How far an action has come (overdue is computed, never stored).
public enum ActionStatus: String, CaseIterable, Sendable {
    /// Nothing done yet.
    case open
    /// Under way.
    case running
    /// Stuck.
    case blocked
    /// Done.
    case done
    /// Given up.
    case cancelled
}

/// What one note says.
public enum NoteKey: String, FieldKey, CaseIterable {
    /// ``NoteKind``
    case kind
    /// What was said, or is to be done.
    case text
    /// The person who spoke.
    case speaker
    /// `everyone` or `unknown`, where it is not one person.
    case voice
    /// The agenda item.
    case item
    /// What a quote means in another language.
    case translation
    /// What the room did at it.
    case reactions
    /// First-pass codes, without the number sign.
    case tags
    /// The people it is about.
    case about
    /// The questions that it answers, or the outcome to which it says why its speaker objects.
    case answers
    /// To whom a recommendation is addressed.
    case recipient
    /// The person who is to do it.
    case owner
    /// The people who are to help with it.
    case helpers
    /// The office that is to do it, where no person is named.
    case office
    /// Until when it is to be done.
    case due
    /// How one will know that it is done.
    case indicator
    /// ``OutcomeStatus``, ``ActionStatus``, ``QuestionStatus`` or ``SummaryStatus``
    case status
    /// Who objected to an outcome, or disputed a summary point.
    case objectors
    /// The board that an entry belongs to.
    case board
    /// The round in which a question was put.
    case round
    /// The prompt that it answers to.
    case prompt
    /// The entries of boards that it came from.
    case entries

    /// What the field holds.
    public var type: FieldType {
        switch self {
        case .kind, .text, .voice, .translation, .recipient, .office, .indicator, .status, .board:
            .text
        case .reactions, .tags: .list
        case .speaker, .item, .owner, .round, .prompt: .entity
        case .about, .answers, .helpers, .objectors, .entries: .entities
        case .due: .date
        }
    }
}
