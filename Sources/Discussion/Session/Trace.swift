/// What stays known of an event after it was applied: enough to say what undoing it takes back.
public struct Trace: Hashable, Sendable {
    // In this order they take 64 bytes.
    /// When it happened.
    public let at: WallTime
    /// Who wrote it, as an index into ``Session/authors``.
    public let author: Int
    /// Which event.
    public let event: EventID
    /// What it was about, if one thing.
    public let subject: EntityID?
    /// What sort of event it was.
    public let action: Action
    /// How many other things it was about besides.
    public let others: UInt16

    /// The sorts of events, as far as undoing tells them apart.
    public enum Action: UInt8, CaseIterable, Sendable {
        /// The record itself: a run joined, or something this program does not know.
        case record
        /// The session was made.
        case create
        /// Details of the session.
        case details
        /// People were entered.
        case addPeople
        /// People were corrected.
        case amendPeople
        /// People were taken off the list.
        case removePeople
        /// Attendance.
        case attendance
        /// Consent.
        case consent
        /// How speakers are named was chosen.
        case attribution
        /// Items were put on the programme.
        case addItems
        /// Items were changed.
        case amendItems
        /// An item was moved.
        case moveItem
        /// Items were taken off the programme.
        case removeItems
        /// An item was opened.
        case openItem
        /// An item was paused.
        case pauseItem
        /// An item went on.
        case resumeItem
        /// An item was closed.
        case closeItem
        /// An item that nobody had planned was put in and opened.
        case insertItem
        /// An item was passed over.
        case skipItem
        /// An item was given more or fewer minutes.
        case addMinutes
        /// The rest of the programme was re-planned.
        case replan
        /// A turn began.
        case beginTurn
        /// A hand was raised.
        case raiseHand
        /// Hands were taken out of the queue.
        case lowerHands
        /// A hand was moved.
        case moveHand
        /// A hand was named.
        case nameHand
        /// The queue was closed or reopened.
        case closeQueue
        /// The policy of the queue, or the limit of turns, was set.
        case ruleTurns
        /// A round of questions began.
        case beginRound
        /// A turn ended.
        case endTurn
        /// A note was filed.
        case takeNote
        /// Notes were changed.
        case amendNotes
        /// Notes were struck out.
        case strikeNotes
        /// Notes of one utterance were made one.
        case joinNotes
        /// A method was taken in.
        case adoptMethod
        /// A prompt was put to the room.
        case askPrompt
        /// It was noted how someone met a prompt.
        case answerPrompt
        /// A prompt was marked as a key question, or as none.
        case markPrompt
        /// A board was opened.
        case openBoard
        /// An entry was put on a board.
        case addEntry
        /// An entry was changed.
        case amendEntry
        /// An entry was joined to something.
        case linkEntry
        /// An entry was scored.
        case scoreEntry
        /// A photograph was attached.
        case attachPhotograph
        /// A photograph was described.
        case amendPhotograph
        /// A photograph was taken away.
        case removePhotograph
        /// Entries were taken off a board.
        case removeEntries
        /// A timer was started.
        case startTimer
        /// A timer was stopped.
        case stopTimer
        /// The recorder began.
        case beginRecording
        /// The recorder ended.
        case endRecording
        /// The record was interrupted.
        case goOffRecord
        /// The record went on.
        case goOnRecord
        /// The screen for the room was turned to something: not for undoing, the room saw it.
        case turnWall
        /// A role was taken over: not for undoing, the other may take it back.
        case takeRole
        /// The session was closed.
        case closeSession
        /// A version of the minutes was approved: not for undoing, it may be printed and signed.
        case approveMinutes
        /// Something was dated back.
        case dateBack
        /// Events were taken back.
        case undo
        /// An undoing was taken back.
        case redo
        /// Events were erased, or the times of a writer were shifted: not for undoing.
        case correct
    }

    /// Whether undo may take the event back.
    public var canBeUndone: Bool {
        switch action {
        case .record, .create, .correct, .turnWall, .takeRole, .approveMinutes, .undo, .redo: false
        default: true
        }
    }
}

extension Trace.Action {
    /// Whether the event is about what it makes, the first of it.
    var makesThings: Bool {
        switch self {
        case .addPeople, .addItems, .insertItem, .takeNote, .addEntry, .adoptMethod,
            .attachPhotograph:
            true
        default: false
        }
    }
}

extension Session {
    /// What sort of event it is here, where what was struck out may be no note.
    public func action(of kind: Event.Kind) -> Trace.Action {
        guard case .notesStruck(let struck) = kind, let first = struck.first else {
            return kind.action
        }
        if photographs[first] != nil { return .removePhotograph }
        return entries[first] != nil ? .removeEntries : .strikeNotes
    }
}

extension Event.Kind {
    /// How many things it is about beside the one that it names first.
    var others: UInt16 {
        let count =
            switch self {
            case .peopleAdded(let added): added.count
            case .agendaItemsAdded(let added, _): added.count
            case .peopleAmended(let changes): changes.count
            case .peopleRemoved(let people): people.count
            case .attendanceRecorded(let record): record.people.count
            case .consentRecorded(let record): record.answers.count
            case .consentDocumented(let record): record.answers.count
            case .agendaItemsAmended(let changes): changes.count
            case .agendaItemsRemoved(let items): items.count
            case .notesAmended(let changes): changes.count
            case .notesStruck(let notes): notes.count
            default: 1
            }
        return UInt16(clamping: count - 1)
    }

    /// What sort of event it is, as far as it says that itself.
    public var action: Trace.Action { trace.0 }

    var trace: (Trace.Action, EntityID?) {
        switch self {
        case .writerJoined, .unknown: (.record, nil)
        case .sessionCreated: (.create, nil)
        case .detailsChanged: (.details, nil)
        case .peopleAdded: (.addPeople, nil)
        case .peopleAmended(let changes): (.amendPeople, changes.keys.min())
        case .peopleRemoved(let people): (.removePeople, people.first)
        case .attendanceRecorded(let record): (.attendance, record.people.first)
        case .attendanceCounted: (.attendance, nil)
        case .consentRecorded(let record): (.consent, record.people.first)
        case .consentDocumented(let record): (.consent, record.answers.keys.min())
        case .attributionChosen(_, let item, _): (.attribution, item)
        case .agendaItemsAdded: (.addItems, nil)
        case .agendaItemsAmended(let changes): (.amendItems, changes.keys.min())
        case .agendaItemMoved(let item, _): (.moveItem, item)
        case .agendaItemsRemoved(let items): (.removeItems, items.first)
        case .itemOpened(let item, _): (.openItem, item)
        case .itemPaused(let item): (.pauseItem, item)
        case .itemResumed(let item): (.resumeItem, item)
        case .itemClosed(let item): (.closeItem, item)
        case .itemInserted: (.insertItem, nil)
        case .itemSkipped(let item): (.skipItem, item)
        case .minutesAdded(let item, _): (.addMinutes, item)
        case .agendaReplanned: (.replan, nil)
        case .turnBegan(let turn): (.beginTurn, turn.speaker)
        case .handRaised(let hand): (.raiseHand, hand.speaker)
        case .handsLowered: (.lowerHands, nil)
        case .handMoved: (.moveHand, nil)
        case .handNamed(let named): (.nameHand, named.speaker)
        case .queueClosed, .queueReopened: (.closeQueue, nil)
        case .queuePolicyChosen, .turnLimitSet: (.ruleTurns, nil)
        case .questionRoundBegan: (.beginRound, nil)
        case .turnEnded(let turn): (.endTurn, turn)
        case .noteTaken: (.takeNote, nil)
        case .notesAmended(let changes): (.amendNotes, changes.keys.min())
        case .notesStruck(let notes): (.strikeNotes, notes.first)
        case .notesJoined(let changes, let struck):
            (.joinNotes, changes.keys.filter { !struck.contains($0) }.min())
        case .methodAdopted: (.adoptMethod, nil)
        case .promptAsked(let prompt, _): (.askPrompt, prompt)
        case .promptAnswered(_, let person, _): (.answerPrompt, person)
        case .promptMarked(let prompt, _): (.markPrompt, prompt)
        case .boardOpened(let board): (.openBoard, board)
        case .entryAdded: (.addEntry, nil)
        case .entryAmended(let entry, _): (.amendEntry, entry)
        case .entryLinked(let entry, _): (.linkEntry, entry)
        case .entryScored(let entry, _, _): (.scoreEntry, entry)
        case .photographAttached: (.attachPhotograph, nil)
        case .photographAmended(let photograph, _): (.amendPhotograph, photograph)
        case .timerStarted: (.startTimer, nil)
        case .timerStopped: (.stopTimer, nil)
        case .recordingBegan: (.beginRecording, nil)
        case .recordingEnded: (.endRecording, nil)
        case .offRecordBegan: (.goOffRecord, nil)
        case .offRecordEnded: (.goOnRecord, nil)
        case .wallTurned(.statement(let note)): (.turnWall, note)
        case .wallTurned(.board(let board)): (.turnWall, board)
        case .wallTurned: (.turnWall, nil)
        case .roleTaken: (.takeRole, nil)
        case .sessionClosed: (.closeSession, nil)
        case .minutesApproved: (.approveMinutes, nil)
        case .retracted(let events): (.undo, events.first.map { EntityID($0) })
        case .eventDatedBack: (.dateBack, nil)
        case .purged, .writerTimesShifted: (.correct, nil)
        }
    }
}
