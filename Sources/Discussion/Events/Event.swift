/// One fact of a session's record: what happened, when, and who wrote it down.
public struct Event: Hashable, Sendable {
    /// Which event it is.
    public var id: EventID
    /// The Lamport clock: one more than the highest that the writer had seen.
    public var clock: UInt32
    /// When it was recorded and how much earlier it happened.
    public var moment: Moment
    /// The person at the keyboard.
    public var by: String
    /// What happened.
    public var kind: Kind

    /// Joins a fact with its identity, its place in the order and its time.
    public init(id: EventID, clock: UInt32, moment: Moment, by: String, kind: Kind) {
        self.id = id
        self.clock = clock
        self.moment = moment
        self.by = by
        self.kind = kind
    }

    /// Whether this event comes before another in the order that decides state: by clock, then
    /// writer, then number.
    public func precedes(_ other: Event) -> Bool {
        (clock, id.writer, id.number) < (other.clock, other.id.writer, other.id.number)
    }

    /// What can happen in a session.
    public enum Kind: Hashable, Sendable {
        /// A run of the program began to write; the first event of each writer.
        case writerJoined(WriterJoined)
        /// The session was made, with what was known of it.
        case sessionCreated(details: [DetailKey: FieldValue])
        /// Something about the session as a whole was set or corrected.
        case detailsChanged(Changes<DetailKey>)
        /// People were entered.
        case peopleAdded([[PersonKey: FieldValue]])
        /// What is known of people was completed or corrected.
        case peopleAmended([EntityID: Changes<PersonKey>])
        /// People were taken off the list; what they said stays.
        case peopleRemoved([EntityID])
        /// People came into the room, or left it.
        case attendanceRecorded(AttendanceRecorded)
        /// So many came from one institution, names aside.
        case attendanceCounted(institution: String, count: Int)
        /// People said what may be done with their words, name and picture.
        case consentRecorded(ConsentRecorded)
        /// It was noted how people had answered: in what form, language and before whom.
        case consentDocumented(ConsentDocumented)
        /// It was settled how speakers are named, in one item or everywhere; nothing takes the
        /// choice back. It names the events of the choices that it replaces, as whoever made it saw
        /// them; files of older programs do not.
        case attributionChosen(Attribution?, item: EntityID?, replaces: [EventID]? = nil)
        /// Items were put on the programme, after one item or at the end.
        case agendaItemsAdded([[AgendaItemKey: FieldValue]], after: EntityID?)
        /// What is planned for items was changed.
        case agendaItemsAmended([EntityID: Changes<AgendaItemKey>])
        /// An item was moved to the place after another, or to the front.
        case agendaItemMoved(EntityID, after: EntityID?)
        /// Items were taken off the programme; what was said in them stays.
        case agendaItemsRemoved([EntityID])
        /// An item was opened; the one that was open is closed by it. Opened as the next, it names
        /// the item that it closes, and is nothing where that one is not open any more.
        case itemOpened(EntityID, closing: EntityID? = nil)
        /// The time of an item was stopped.
        case itemPaused(EntityID)
        /// The time of an item went on.
        case itemResumed(EntityID)
        /// An item was closed.
        case itemClosed(EntityID)
        /// An item that nobody had planned was put after another, or last, and opened.
        case itemInserted([AgendaItemKey: FieldValue], after: EntityID?)
        /// An item was passed over; opening it takes it up after all.
        case itemSkipped(EntityID)
        /// An item was given more minutes or, below zero, fewer.
        case minutesAdded(EntityID, minutes: Int)
        /// The rest of the programme was re-planned.
        case agendaReplanned(Replanning)
        /// Someone was given the floor.
        case turnBegan(TurnBegan)
        /// Somebody raised a hand.
        case handRaised(HandRaised)
        /// Hands were taken out of the queue.
        case handsLowered([EntityID])
        /// A hand was moved in the queue, against its policy.
        case handMoved(HandMoved)
        /// A described hand turned out to be somebody's.
        case handNamed(HandNamed)
        /// Nobody more was let into the queue.
        case queueClosed
        /// People were let into the queue again.
        case queueReopened
        /// It was settled by what the queue is ordered.
        case queuePolicyChosen(QueuePolicy)
        /// It was settled how many seconds each participant may speak; nothing is no limit.
        case turnLimitSet(seconds: Int?)
        /// A round of questions began.
        case questionRoundBegan(QuestionRoundBegan)
        /// A turn came to its end.
        case turnEnded(EntityID)
        /// A contribution was filed.
        case noteTaken(NoteTaken)
        /// Notes were corrected, completed, agreed or re-filed.
        case notesAmended([EntityID: Changes<NoteKey>])
        /// Notes were struck out.
        case notesStruck([EntityID])
        /// Notes of one utterance were made one: what they hold was brought together, and all but
        /// one were struck out.
        case notesJoined([EntityID: Changes<NoteKey>], struck: [EntityID])
        /// A method was taken into the session, boards and prompts included.
        case methodAdopted(Method)
        /// A prompt was put to the room.
        case promptAsked(EntityID, item: EntityID?)
        /// It was noted how a person met a prompt, or an item, in a go-round.
        case promptAnswered(EntityID, person: EntityID, PromptAnswer)
        /// A prompt was marked as a key question, or as none.
        case promptMarked(EntityID, isKey: Bool)
        /// A board was opened, to be filled in.
        case boardOpened(EntityID)
        /// An entry was put on a board.
        case entryAdded(EntryAdded)
        /// An entry was completed or corrected.
        case entryAmended(EntityID, Changes<EntryKey>)
        /// An entry was joined to a note, a person or another entry.
        case entryLinked(EntityID, EntryLink)
        /// An entry was scored by a person, or by the room.
        case entryScored(EntityID, by: EntityID?, [EntryKey: Int])
        /// A photograph was attached.
        case photographAttached(PhotographAttached)
        /// What is known of a photograph was completed or corrected.
        case photographAmended(EntityID, Changes<PhotographKey>)
        /// A timer for talk in pairs or small groups was started.
        case timerStarted(TimerStarted)
        /// The timer was stopped.
        case timerStopped
        /// A recorder in the room began to run.
        case recordingBegan
        /// The recorder was stopped.
        case recordingEnded
        /// What was said from here on is not to be recorded.
        case offRecordBegan
        /// What is said from here on may be recorded again.
        case offRecordEnded
        /// The screen for the room was turned to something.
        case wallTurned(WallContent)
        /// A run took a role over, whoever had it: `drive`, `voices` or `note`.
        case roleTaken(String)
        /// The session was closed.
        case sessionClosed
        /// A version of the minutes was approved; later events leave it as it is.
        case minutesApproved(MinutesApproved)
        /// Events were taken back.
        case retracted([EventID])
        /// Events were erased from the file for good; only their stubs remain.
        case purged([EventID])
        /// Everything that one writer recorded happened so much later (or, below zero, earlier).
        case writerTimesShifted(WriterID, milliseconds: Int64)
        /// An event happened so much earlier than it was recorded (or, below zero, later).
        case eventDatedBack(EventID, milliseconds: Int64)
        /// A kind that a later version of the program writes; kept and passed over.
        case unknown(String)
    }
}

/// A run of the program began to write.
public struct WriterJoined: Hashable, Sendable {
    /// What the run does: `drive`, `voices`, `note`, or `script`.
    public var role: String
    /// The program and its version.
    public var program: String
    /// Which start of which machine its lengths count from.
    public var boot: String

    /// Joins what a run says of itself.
    public init(role: String, program: String, boot: String) {
        self.role = role
        self.program = program
        self.boot = boot
    }
}

/// People came into the room, or left it.
public struct AttendanceRecorded: Hashable, Sendable {
    /// What was noted of them.
    public enum Change: String, CaseIterable, Sendable {
        /// They came.
        case arrived
        /// They went.
        case left
        /// They did not come after all.
        case absent
    }

    /// Who.
    public var people: [EntityID]
    /// What was noted.
    public var change: Change

    /// Joins people and what was noted of them.
    public init(_ people: [EntityID], _ change: Change) {
        self.people = people
        self.change = change
    }
}

/// Someone was given the floor.
public struct TurnBegan: Hashable, Sendable {
    /// Who speaks.
    public var speaker: EntityID
    /// The agenda item in which the turn stands.
    public var item: EntityID?
    /// How it stands to the other turns.
    public var manner: TurnManner
    /// The hand in the queue that is called by it.
    public var hand: EntityID?
    /// The person, where the same event enters someone not on the list.
    public var added: [[PersonKey: FieldValue]]

    /// Joins a speaker, an item and the people entered by the way.
    public init(
        speaker: EntityID, item: EntityID?, manner: TurnManner = .main, hand: EntityID? = nil,
        added: [[PersonKey: FieldValue]] = []
    ) {
        self.speaker = speaker
        self.item = item
        self.manner = manner
        self.hand = hand
        self.added = added
    }
}
