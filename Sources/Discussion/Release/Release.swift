/// What may be told of a session to an audience: the only thing that documents, the wall, figures
/// and exports are made of.
///
/// Nothing private is in it: no seat cue, telephone number or remark for the facilitator, no
/// observer's thought, nothing to ask later, no marked moment, nothing struck out, and nothing of
/// a person who withdrew.
public struct Release: Hashable, Sendable {
    /// For whom it was made.
    public let audience: Audience
    /// What the session is.
    public let details: Fields<DetailKey>
    /// Which kind of discussion it is.
    public let profile: Profile
    /// The language of prompts and minutes.
    public let language: Language
    /// The programme in its order.
    public let items: [Item]
    /// The people who may be listed, in the order of the list.
    public let people: [ReleasedPerson]
    /// How many came from each institution, names aside.
    public let headcounts: [Headcount]
    /// How many people were in the room, by attendance or by the counts of institutions; nothing
    /// if neither was noted.
    public let attended: Int?
    /// What was said, in the order in which it was said.
    public let notes: [ReleasedNote]
    /// From when to when nothing was recorded.
    public let offRecord: [ClosedRange<Int64>]
    /// When the first item began and the last ended, by the clock on the wall.
    public let began: WallTime?
    /// When the last item or the session ended; nothing while an item is open.
    public let ended: WallTime?
    /// Whether the session was closed; until then its papers are drafts.
    public let isClosed: Bool
    /// How the talk was shared; for the team alone.
    public let balance: ReleasedBalance?
    /// Who leads, signs and writes, by the detail that names them.
    public let officers: [DetailKey: ReleasedPerson]

    /// One item of the programme.
    public struct Item: Hashable, Sendable {
        /// Which item.
        public let id: EntityID
        /// What it is called.
        public let title: String
        /// What happens in it.
        public let type: AgendaItemType
        /// Who has the floor in it.
        public let person: Voice?
        /// When it is planned to begin, in minutes since midnight.
        public let startsAt: Int?
        /// How many minutes are planned.
        public let minutes: Int?
        /// When it began first.
        public let began: WallTime?
        /// When it ended last; nothing while it is open.
        public let ended: WallTime?
        /// How many milliseconds it ran.
        public let elapsed: Int64
        /// How many minutes it had in the end, with what was re-planned, added or taken.
        public let allotted: Int?
        /// Whether it was passed over.
        public let isSkipped: Bool
        /// Whether nobody had planned it before it was opened.
        public let isUnplanned: Bool
    }
}

/// A person as an audience may know them.
public struct ReleasedPerson: Hashable, Sendable {
    /// Which person.
    public let id: EntityID
    /// `P07`, `N1`, `M`.
    public let code: String
    /// What the person is here as.
    public let role: PersonRole
    /// The name with titles; nothing for someone not named yet, or not to be named.
    public let name: String?
    /// The position held.
    public let office: String?
    /// The institution, group or village spoken for.
    public let institution: String?
    /// `L` or `P`.
    public let sex: String?
    /// The civil servant's number.
    public let nip: String?
    /// Rank and grade.
    public let rank: String?
    /// The official in whose place the person came.
    public let represents: String?
    /// Whether the person was in the room.
    public let attended: Bool
    /// When the person came.
    public let arrived: WallTime?
}

/// Whose words something is, as far as an audience may know.
public enum Voice: Hashable, Sendable {
    /// By name and office; by code for someone not named yet.
    case named(ReleasedPerson)
    /// By office and institution alone.
    case role(office: String?, institution: String?, role: PersonRole)
    /// By code.
    case code(String)
    /// One of those present, no more (the Chatham House rule).
    case someone
    /// The whole room.
    case everyone
    /// Nobody knows whose.
    case unknown
}

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
    /// The number of a question within its item.
    public let number: Int?
    /// The questions that it answers.
    public let answers: [EntityID]
    /// To whom a recommendation is addressed.
    public let recipient: String?
    /// Who is to do it.
    public let owner: Voice?
    /// The office that is to do it.
    public let office: String?
    /// Until when it is to be done.
    public let due: CivilDate?
    /// How one will know that it is done.
    public let indicator: String?
    /// How far an outcome has come.
    public let outcomeStatus: OutcomeStatus?
    /// How far an action has come.
    public let actionStatus: ActionStatus?
    /// The board that an entry belongs to.
    public let board: String?
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
}
