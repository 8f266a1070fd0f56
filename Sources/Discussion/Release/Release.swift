/// What may be told of a session to an audience: the only thing that documents, the wall, figures
/// and exports are made of.
///
/// Nothing private is in it: no seat cue or remark for the facilitator, no
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
    /// How speakers are named where nothing else was settled for an item.
    public let attribution: Attribution
    /// How many people were in the room.
    public let attendance: Attendance
    /// What was said, in the order in which it was said.
    public let notes: [ReleasedNote]
    /// Whether something that the meeting agreed is kept back, so that nobody says it agreed nothing.
    public let hidesOutcomes: Bool
    /// The same of what was taken on to be done.
    public let hidesActions: Bool
    /// The boards that may be told, in the order of the methods.
    public let boards: [ReleasedBoard]
    /// The photographs that may be shown, in the order of attaching.
    public let photographs: [ReleasedPhotograph]
    /// The emblem at the head of the papers, if the session has one of its own.
    public let emblem: ReleasedPhotograph?
    /// The prompts that were put to the room, in order.
    public let prompts: [ReleasedPrompt]
    /// From when to when nothing was recorded.
    public let offRecord: [Stretch]
    /// When the first item began and the last ended, by the clock on the wall.
    public let began: WallTime?
    /// When the last item or the session ended; nothing while an item is open.
    public let ended: WallTime?
    /// Whether the session was closed; until then its papers are drafts.
    public let isClosed: Bool
    /// Whether fields have versions that disagree, until somebody settles which holds.
    public let isUnsettled: Bool
    /// How the talk was shared; for the team alone.
    public let balance: ReleasedBalance?
    /// The number of the version of the minutes that is being written.
    public let nextVersion: Int
    /// Who leads, signs and writes, by the detail that names them.
    public let officers: [DetailKey: ReleasedPerson]
    /// Who signs an official record for the people present.
    public let delegates: [ReleasedPerson]
    /// Before whom an official record is signed.
    public let witnesses: [ReleasedPerson]
    /// How the talk was shared, for the team's own evaluation; nothing for the room.
    public let evaluation: Evaluation?
    /// What the team said to itself once the room was empty; nothing for anybody else.
    public let debrief: [DebriefNote]
    /// Who has the floor.
    public let floor: Floor?
    /// What the timer for pairs and small groups shows.
    public let timer: GroupTimer.Reading?
    /// Whether what is said now is not to be recorded.
    public let isOffRecord: Bool
    /// The prompt that the room talks about.
    public let openPrompt: ReleasedPrompt?
    /// The round of questions that runs.
    public let round: Round?
    /// What the screen for the room shows.
    public let wall: WallContent
    /// The board that it shows, if so; it may be empty.
    public let shownBoard: ReleasedBoard?

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
        /// When it should begin by the programme, in minutes since midnight: at its own time, or
        /// after the one before.
        public let planned: Int?
        /// Whether its time may not be moved.
        public let isFixed: Bool
        /// Whether somebody locked its length.
        public let isLocked: Bool
        /// Whether somebody marked it as what the discussion is held for.
        public let isKey: Bool
        /// Whether it may be left out when time runs short.
        public let isOptional: Bool
        /// When it began first.
        public let began: WallTime?
        /// When it ended last; nothing while it is open.
        public let ended: WallTime?
        /// From when to when it ran: more than once if another item ran in between.
        public let runs: [Release.Run]
        /// How many milliseconds it ran.
        public let elapsed: Int64
        /// Whether its time stands still.
        public let isPaused: Bool
        /// How many minutes it had in the end, with what was re-planned, added or taken.
        public let allotted: Int?
        /// Whether it was passed over.
        public let isSkipped: Bool
        /// Whether nobody had planned it before it was opened.
        public let isUnplanned: Bool

        /// Whether it runs now, or is paused; what has parts does not run itself.
        public let isOpen: Bool
        /// What it is numbered: `3`, or `3.2` for the second part of the third.
        public let number: String
        /// How deep it stands, from 0: 1 for a part of an item.
        public let level: Int
        /// How speakers are named in it, where that was chosen for it alone.
        public let attribution: Attribution?
        /// Whether it has parts, whose minutes and times it has together.
        public let hasParts: Bool

        /// How many whole minutes it ran, to the nearest.
        public var minutesRun: Int { elapsed.wholeMinutes }

        /// Whether it can be opened and still waits.
        public var isAhead: Bool { began == nil && !isSkipped && !hasParts }
    }

    /// One time that an item ran, with its parts.
    public struct Run: Hashable, Sendable {
        /// When it began.
        public let began: WallTime
        /// When it ended; nothing while it goes on.
        public internal(set) var ended: WallTime?

        /// The same as a clock tells it.
        func told(by clock: ZoneClock?) -> Run {
            Run(began: began.told(by: clock), ended: ended?.told(by: clock))
        }
    }

    /// A stretch in which nothing was recorded, in milliseconds of the clock on the wall.
    public struct Stretch: Hashable, Sendable {
        /// When it began.
        public let began: Int64
        /// When it ended; nothing while it goes on.
        public let ended: Int64?
    }

    /// A round of questions, as everybody may follow it.
    public struct Round: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// How many may still ask after the one who has the floor; nothing for as many as wish.
        public let seatsLeft: Int?
        /// How long each may speak.
        public let seconds: Int?
    }

    /// Who has the floor, and since when.
    public struct Floor: Hashable, Sendable {
        /// Whose turn it is.
        public let voice: Voice
        /// How many milliseconds it has lasted.
        public let elapsed: Int64
        /// How many milliseconds it may last; nothing without a limit of its own, as for whoever
        /// has the time of the item.
        public let limit: Int64?
    }
}
