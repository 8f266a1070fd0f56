/// One thing that was kept back from an audience, how often, and why.
public struct Withheld: Hashable, Sendable {
    /// Why.
    public let reason: Reason
    /// How many notes, people or fields.
    public let count: Int
    /// The words of the boards for which notes were typed.
    public var boards: [String] = []
    /// The fields of the session that it concerns.
    public var details: [DetailKey] = []
    /// The numbers of the items of the programme whose titles it concerns.
    public var items: [String] = []
    /// The codes of the people whom it concerns, as the record calls them.
    public var people: [String] = []
    /// When the notes were taken that it concerns.
    public var times: [WallTime] = []

    /// What of it stands in what the session is and in its programme; nothing if nothing does.
    public var inProgramme: Withheld? {
        let count = details.count + items.count
        return count == 0
            ? nil
            : Withheld(
                reason: reason, count: count, details: details, items: items, people: people)
    }

    /// Why something is kept back.
    public enum Reason: CaseIterable, Hashable, Sendable {
        /// Notes of an observer's own thoughts.
        case observerNotes
        /// Notes to ask about something later.
        case askedLater
        /// Moments that were marked and never written up.
        case marks
        /// What the team said to itself afterwards.
        case debrief
        /// Notes of people who did not agree to notes, or do so no more.
        case refusedNotes
        /// Entries and scores of boards of people who did not agree to notes, or do so no more.
        case refusedEntries
        /// Notes and entries of boards from what was said off the record.
        case offRecord
        /// What was filed by a clock that is known to be wrong, perhaps off the record.
        case wrongClock
        /// Notes whose quoted words are told as a paraphrase, for want of leave.
        case quotes
        /// People whose name is not told.
        case names
        /// Notes in items whose speakers are told otherwise than by name, though those of the
        /// session are.
        case voices
        /// Notes, entries of boards, fields and titles in which a name was replaced.
        case namesInText
        /// Notes with a word that somebody is called too, told as it was typed; of whoever
        /// withdrew also fields and titles.
        case doubtfulWords
        /// People who are not on the list at all.
        case unlisted
        /// Telephone numbers and cues for finding people.
        case privateFields
        /// What only the facilitator needs to know of an item.
        case itemRemarks
        /// Entries of boards that can harm whoever is named.
        case restrictedEntries
        /// Notes that name a board which the session has not, or had not when they were typed.
        case entriesWithoutBoard
        /// Entries of boards whose tellers did not allow that they are told again.
        case withoutLeave
        /// Answers, choices of how speakers are named, and kinds and speakers of notes on which
        /// copies disagree: the stricter holds.
        case disputed
        /// People of whom another, who may be the same one entered twice, answered more strictly.
        case enteredTwice
        /// Photographs of people who did not allow that, or who may not be told from others.
        case photographs
        /// Counts so small that they could point to a person, and those that would give them away.
        case smallCounts
    }
}
