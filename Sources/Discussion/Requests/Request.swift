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
    /// Settle how speakers are named, in one item or everywhere.
    case chooseAttribution(Attribution, item: EntityID?)
    /// Put items on the programme, after one item or at the end.
    case addItems([[AgendaItemKey: FieldValue]], after: EntityID?)
    /// Change what is planned for items.
    case amendItems([EntityID: Changes<AgendaItemKey>])
    /// Move an item to the place after another, or to the front.
    case moveItem(EntityID, after: EntityID?)
    /// Take items off the programme.
    case removeItems([EntityID])
    /// Open an item; the one that is open is closed by it.
    case openItem(EntityID)
    /// Open the next item of the programme that has not run.
    case openNextItem
    /// Stop the time of the open item.
    case pauseItem
    /// Let the time of the open item go on.
    case resumeItem
    /// Close the open item.
    case closeItem
    /// Give someone the floor.
    case giveFloor(SpeakerReference)
    /// End the turn that lasts.
    case endTurn
    /// File a contribution.
    case takeNote(Capture)
    /// Correct, complete, agree or re-file notes.
    case amendNotes([EntityID: Changes<NoteKey>])
    /// Strike notes out.
    case strikeNotes([EntityID])
    /// Take a method in, its phases in the order of one plan.
    case adoptMethod(Method)
    /// Put the phases of an adopted method on the programme, after one item or at the end.
    case planPhases(ofMethod: EntityID, after: EntityID?)
    /// Put a prompt to the room.
    case askPrompt(EntityID)
    /// Note how a person met a prompt.
    case answerPrompt(EntityID, person: EntityID, PromptAnswer)
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
    /// Stop recording what is said.
    case goOffRecord
    /// Record again what is said.
    case goOnRecord
    /// Close the session.
    case closeSession
    /// Take back this person's latest event.
    case undo(by: String)
    /// Take back this person's latest undoing.
    case redo(by: String)
    /// Take back events that were chosen.
    case retract([EventID])
}
