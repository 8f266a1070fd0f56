/// Something a person wants to happen in a session.
public enum Request: Hashable, Sendable {
    /// Make the session, with what is known of it.
    case create([DetailKey: FieldValue])
    /// Set or correct something about the session as a whole.
    case changeDetails(Changes<DetailKey>)
    /// Enter people; who has no code is given the next one of the role.
    case addPeople([[PersonKey: FieldValue]])
    /// Complete or correct what is known of people.
    case amendPeople([EntityID: Changes<PersonKey>])
    /// Take people off the list.
    case removePeople([EntityID])
    /// Note who came, left, or did not come.
    case recordAttendance(AttendanceRecorded)
    /// Note how many came from one institution.
    case countAttendance(institution: String, count: Int)
    /// Note what people allow.
    case recordConsent(ConsentRecorded)
    /// Note how people gave the answers that they gave.
    case documentConsent(ConsentDocumented)
    /// Settle how speakers are named, in one item or everywhere.
    case chooseAttribution(Attribution?, item: EntityID?)
    /// Put items on the programme, after one item or at the end.
    case addItems([[AgendaItemKey: FieldValue]], after: EntityID?)
    /// Change what is planned for items.
    case amendItems([EntityID: Changes<AgendaItemKey>])
    /// Move an item to the place after another, or to the front.
    case moveItem(EntityID, after: EntityID?)
    /// Make an item and its parts a part of the item above, or, by less than nothing, no more.
    case indentItem(EntityID, by: Int)
    /// Take items off the programme, with their parts.
    case removeItems([EntityID])
    /// Open an item, of one that has parts the first that waits; the one that is open is closed by
    /// it.
    case openItem(EntityID)
    /// Open the next item of the programme that has not run.
    case openNextItem
    /// Close the item that is open on the screen and open the next, as one key does: not if that
    /// one is not open any more, so that two who press at once make one step, not within two
    /// seconds of another opening, and not while people wait for the floor unless one insists.
    case goOn(after: EntityID?, at: Instant, insisting: Bool)
    /// Put an item that nobody had planned after the open one, and open it.
    case insertItem([AgendaItemKey: FieldValue])
    /// Pass an item over.
    case skipItem(EntityID)
    /// Give an item more minutes or, below zero, fewer.
    case addMinutes(EntityID, Int)
    /// Re-plan the rest of the programme.
    case replan(Replanning)
    /// Say that the latest beginning or end of an item or turn was so many milliseconds earlier.
    case dateBack(EventID, milliseconds: Int64)
    /// Stop the time of the open item.
    case pauseItem
    /// Let the time of the open item go on.
    case resumeItem
    /// Close the open item.
    case closeItem
    /// Give someone the floor.
    case giveFloor(SpeakerReference)
    /// Give the floor to the next in the queue.
    case callNext(at: Instant)
    /// Let someone respond directly, while the turn that lasts waits.
    case respond(SpeakerReference)
    /// Give someone the last word: the queue is emptied and closed.
    case giveLastWord(SpeakerReference)
    /// Note that somebody raised a hand.
    case raiseHand(SpeakerReference, HandLane)
    /// Say whose a described hand is.
    case nameHand(EntityID, SpeakerReference)
    /// Take hands out of the queue.
    case lowerHands([EntityID])
    /// Move a hand so many places down the queue or, below zero, up.
    case moveHand(EntityID, by: Int, at: Instant)
    /// Let nobody more into the queue but for a direct response or a point of order.
    case closeQueue
    /// Let people into the queue again.
    case reopenQueue
    /// Choose by what the queue is ordered.
    case choosePolicy(QueuePolicy)
    /// Set how many seconds each participant may speak, or that there is no limit.
    case setTurnLimit(Int?)
    /// Begin a round of questions in the open item.
    case beginRound(seats: Int?, seconds: Int?)
    /// End the turn that lasts.
    case endTurn
    /// File a contribution.
    case takeNote(Capture)
    /// Correct, complete, agree or re-file notes.
    case amendNotes([EntityID: Changes<NoteKey>])
    /// Make notes of one utterance one: the first stays, with what the others hold beside their
    /// words or, if that is asked, with their words too.
    case joinNotes(EntityID, [EntityID], withWords: Bool)
    /// Strike notes, entries or photographs out.
    case strikeNotes([EntityID])
    /// Take a method in, its phases in the order of one plan.
    case adoptMethod(Method)
    /// Put the phases of an adopted method on the programme, after one item or at the end.
    case planPhases(ofMethod: EntityID, after: EntityID?)
    /// Put a prompt to the room.
    case askPrompt(EntityID)
    /// Note how a person met a prompt, or an item on which everyone is heard in turn.
    case answerPrompt(EntityID, person: EntityID, PromptAnswer)
    /// Mark a prompt as a key question, or as none.
    case markPrompt(EntityID, isKey: Bool)
    /// Open a board, to be filled in.
    case openBoard(EntityID)
    /// Put an entry on a board, or complete, score or join the one that it names.
    case fileEntry(EntryCapture)
    /// Complete or correct an entry.
    case amendEntry(EntityID, Changes<EntryKey>)
    /// Join an entry to a note, a person or another entry.
    case linkEntry(EntityID, EntryLink)
    /// Score an entry.
    case scoreEntry(EntityID, by: EntityID?, [EntryKey: Int])
    /// Attach a photograph.
    case attachPhotograph(Picture, [PhotographKey: FieldValue])
    /// Complete or correct what is known of a photograph.
    case amendPhotograph(EntityID, Changes<PhotographKey>)
    /// Start a timer of legs of so many seconds.
    case startTimer([Int])
    /// Stop the timer.
    case stopTimer
    /// Note that a recorder in the room runs.
    case beginRecording
    /// Note that it was stopped.
    case endRecording
    /// Stop recording what is said.
    case goOffRecord
    /// Record again what is said.
    case goOnRecord
    /// Take a role over, whoever has it.
    case takeRole(String)
    /// Close the session.
    case closeSession
    /// Approve the minutes as the record stands.
    case approveMinutes(Coverage)
    /// Turn the screen for the room to something.
    case turnWall(WallContent)
    /// Take back this person's latest event, those of certain runs left alone.
    case undo(by: String, besides: Set<WriterID> = [])
    /// Take back this person's latest undoing, those of certain runs left alone.
    case redo(by: String, besides: Set<WriterID> = [])
    /// Take back events that were chosen.
    case retract([EventID])
}
