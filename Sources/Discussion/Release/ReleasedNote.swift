/// A contribution as an audience may know it.
public struct ReleasedNote: Hashable, Sendable {
    /// Which note.
    public let id: EntityID
    /// What kind of contribution it is; a quote that may not be quoted is a paraphrase here.
    public let kind: NoteKind
    /// Whose voice it is; nothing for what is nobody's.
    public let voice: Voice?
    /// The person whose voice it is, for putting voices together; never to be shown.
    public let speaker: EntityID?
    /// What was said.
    public let text: ReleasedText
    /// What it means in another language.
    public let translation: String?
    /// What the room did at it.
    public let reactions: [String]
    /// Its tags.
    public let tags: [String]
    /// The agenda item that it belongs to.
    public let item: EntityID?
    /// When it was said; nothing if it was written down on another day than that of the session.
    public let at: WallTime?
    /// Where in the recordings of the session it is to be heard.
    public let recorded: Recording.Offset?
    /// The number of a question within its item.
    public let number: Int?
    /// What a question is called aloud: `1.2` in a round, else its number.
    public let name: String?
    /// What has become of a question.
    public let questionStatus: QuestionStatus?
    /// The questions that it answers.
    public let answers: [EntityID]
    /// To whom a recommendation is addressed.
    public let recipient: ReleasedText?
    /// Who is to do it.
    public let owner: Voice?
    /// The code of an owner of whom nothing else is known, and who may be nobody.
    public let unknownOwner: String?
    /// Those who are to help with it.
    public let helpers: [Voice]
    /// The office that is to do it.
    public let office: ReleasedText?
    /// Until when it is to be done.
    public let due: CivilDate?
    /// How one will know that it is done.
    public let indicator: String?
    /// Who objected to an outcome, and why.
    public let objections: [Objection]
    /// How far an outcome has come.
    public let outcomeStatus: OutcomeStatus?
    /// What the room said of a summary point.
    public let summaryStatus: SummaryStatus?
    /// How far an action has come.
    public let actionStatus: ActionStatus?
    /// The board that an entry belongs to.
    public let board: String?
    /// The entries of boards that it came from.
    public let entries: [EntityID]

    /// Who objected to an outcome, or disputed a summary point.
    public var objectors: [Voice] { objections.map(\.voice) }

    /// An objection, with what may be told of its reasons.
    public struct Objection: Hashable, Sendable {
        /// Who objected.
        public let voice: Voice
        /// Why; empty where no reason was noted, or none may be told beside that voice.
        public let reasons: [ReleasedText]
    }
}

/// Words, and between them the people whom they mention.
public struct ReleasedText: Hashable, Sendable {
    /// A stretch of it.
    public enum Part: Hashable, Sendable {
        /// Words as they were typed.
        case words(String)
        /// A person, as the audience may know them.
        case mention(Voice)
    }

    /// The stretches, in order.
    public let parts: [Part]

    /// Whether it says nothing but whose code it is.
    var isCodeAlone: Bool {
        guard parts.count == 1, case .mention(.code)? = parts.first else { return false }
        return true
    }
}
