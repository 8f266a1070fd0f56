/// Why a request cannot become an event; facts only, the words are made elsewhere.
public enum Refusal: Error, Hashable, Sendable {
    /// A note without a word.
    case emptyNote
    /// Nothing is recorded now: the talk is off the record.
    case offRecord
    /// What is said in this item, or in the session, is off the record by its attribution.
    case attributedOffRecord
    /// No such person is on the list.
    case unknownPerson
    /// These people have not answered yet.
    case noConsentYet
    /// No such item is on the programme.
    case unknownItem
    /// No such note stands.
    case unknownNote
    /// Notes that are printed and notes that are not cannot be made one.
    case joinsPrivateNote
    /// The words of somebody, quoted, cannot be put together with others.
    case joinsQuote
    /// Only an outcome can be shown alone on the wall.
    case noOutcome
    /// A message to the room without a word.
    case emptyMessage
    /// The code belongs to someone else.
    case codeTaken(String)
    /// A code must be a letter and a number, as in `P07`, `N1` or `M`.
    case badCode(String)
    /// An item of the programme without a title.
    case untitledItem
    /// A person of whom nothing is said.
    case blankPerson
    /// A count below zero.
    case negativeCount(Int)
    /// A length or a time that no day has.
    case impossibleTime(Int)
    /// The item is open already.
    case alreadyOpen(EntityID)
    /// No item is open.
    case noItemOpen
    /// There is nothing on the programme.
    case noItems
    /// Every item of the programme has run.
    case noItemLeft
    /// An item was opened a moment ago; the key was pressed twice, or by two people.
    case tooSoon
    /// The item has run already.
    case hasRun
    /// The item has parts, and is as long as they are together.
    case hasParts
    /// No item above can have it as a part.
    case noWhole
    /// It is a part of no item.
    case noPart
    /// An item keeps at least one minute.
    case noMinuteLeft
    /// The event did not begin or end an item or a turn.
    case hasNoTime
    /// Nothing happened so long ago that it could be dated back so far.
    case tooFarBack
    /// The item before began only then.
    case beganOnlyThen(WallTime)
    /// The open item is paused already.
    case alreadyPaused
    /// The open item is not paused.
    case notPaused
    /// No such hand waits.
    case unknownHand
    /// Nobody waits for the floor.
    case nobodyWaits
    /// So many people still wait for the floor.
    case peopleWait(Int)
    /// The person waits in that lane already.
    case waitsAlready
    /// Nobody more is let into the queue.
    case queueIsClosed
    /// Everyone who may ask in the round of this number has asked.
    case roundIsFull(Int)
    /// A limit of so many seconds.
    case impossibleLimit(Int)
    /// A round with so many askers.
    case impossibleSeats(Int)
    /// A timer without a leg, with too many, or with one that is too long.
    case impossibleTimer
    /// Nobody has the floor.
    case nobodyHasFloor
    /// The record is, or is not, interrupted already.
    case alreadySo
    /// The session has been made already.
    case alreadyCreated
    /// A method of this name is used already.
    case alreadyAdopted(String)
    /// No such method is used.
    case unknownMethod
    /// No such prompt belongs to a method that is used.
    case unknownPrompt
    /// No such board belongs to a method that is used.
    case unknownBoard
    /// What stands on this board can harm whoever is named; the room does not see it.
    case boardStaysInside
    /// No prompt was put to the room in this item.
    case noPromptOpen
    /// The board is open already.
    case boardIsOpen
    /// No such entry stands.
    case unknownEntry
    /// An entry without a word.
    case emptyEntry
    /// The board has no such field.
    case unknownField(EntryKey)
    /// A field cannot hold this.
    case badEntryValue(Phrase, String)
    /// A score is a whole number from 1 to 5.
    case badScore(Int)
    /// An entry cannot be joined to itself.
    case linkedToItself
    /// The same photograph is attached already, as this one in the list.
    case alreadyAttached(Int)
    /// All photographs together would have more bytes than this.
    case tooManyPhotographs(Int)
    /// No such photograph stands.
    case unknownPhotograph
    /// Minutes are approved once the session is closed.
    case sessionIsOpen
    /// Nothing was added since this version of the minutes was approved.
    case alreadyApproved(version: Int)
    /// So many fields have versions that disagree, and nobody has settled which holds.
    case unsettledVersions(Int)
    /// Nothing would change.
    case nothingChanges
    /// This person has nothing to take back.
    case nothingToUndo
    /// This person's latest act was no undoing.
    case nothingToRedo
    /// No such event stands, or it is of a sort that cannot be taken back.
    case cannotRetract(EventID)
}
