/// One thing that was kept back from an audience, how often, and why.
public struct Withheld: Hashable, Sendable {
    /// Why.
    public let reason: Reason
    /// How many notes, people or fields.
    public let count: Int

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
        /// Notes and entries of boards in which a name was replaced.
        case namesInText
        /// People who are not on the list at all.
        case unlisted
        /// Telephone numbers and cues for finding people.
        case privateFields
        /// What only the facilitator needs to know of an item.
        case itemRemarks
        /// Entries of boards that can harm whoever is named.
        case restrictedEntries
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

extension Gate {
    /// What is kept back, in the order of the reasons; what is not is left out.
    ///
    /// Nobody explains the room's screen, which is drawn each second.
    func withheld(from release: Release, telling told: [Note]) -> [Withheld] {
        guard audience != .room else { return [] }
        let all = Withheld.Reason.allCases.map { reason in
            Withheld(reason: reason, count: count(of: reason, from: release, telling: told))
        }
        return all.filter { $0.count > 0 }
    }

    private func count(
        of reason: Withheld.Reason, from release: Release, telling told: [Note]
    ) -> Int {
        switch reason {
        case .observerNotes: count(of: .observer)
        case .askedLater: count(of: .askLater)
        case .marks: count(of: .mark)
        case .refusedNotes:
            notes.count { note in
                !note.mayBePrivate && !isPrivate(note.item) && !isOffRecord(note)
                    && !isAtUnknownTime(note.id) && !isForRestrictedBoard(note)
                    && !isReleased(note)
            }
        case .refusedEntries: entriesOfRefusing
        case .offRecord:
            notes.count { !$0.isPrivate && isOffRecord($0) } + entriesOffRecord
                + changesOffRecord.count
        case .wrongClock: filedAtUnknownTime.count
        case .debrief: privateNotes.count - release.debrief.count
        case .quotes:
            told.count { note in
                let item = ruling(note).flatMap { session.items[$0] }
                return losesQuotes(note, in: item)
            }
        case .names: unnamed
        case .voices: told.count(where: isToldOtherwise)
        case .namesInText:
            zip(told, release.notes).count { hasReplacedName($0, told: $1) }
                + release.boards.flatMap(\.entries).count(where: \.hasReplacedName)
        case .unlisted: session.people.count { $0.removedBy == nil } - release.people.count
        case .privateFields:
            session.people.count { person in
                (person.fields.text(.phone) != nil && phone(of: person) == nil)
                    || person.fields.text(.cue) != nil
            }
        case .itemRemarks: session.programme.count { $0.fields.text(.remark) != nil }
        case .restrictedEntries: restrictedEntries
        case .withoutLeave: entriesWithoutLeave
        case .disputed:
            session.conflictsOfLeave.count + session.disputedLeaves + disputedNotes
        case .enteredTwice: toldAsAnother
        case .photographs: withheldPhotographs
        case .smallCounts: release.smallCounts
        }
    }

    private func count(of kind: NoteKind) -> Int {
        notes.count { $0.kind == kind }
    }

    /// Whether the item of a note alone is why its speaker is not told by name.
    private func isToldOtherwise(_ note: Note) -> Bool {
        guard attribution(in: nil) == .named, attribution(in: ruling(note)) != .named else {
            return false
        }
        return note.fields.entity(.speaker).flatMap { session.people[$0] }?.name != nil
    }

    private func hasReplacedName(_ note: Note, told: ReleasedNote) -> Bool {
        if [told.recipient, told.office].contains(where: { $0?.hasReplacedName ?? false }) {
            return true
        }
        let item = ruling(note).flatMap { session.items[$0] }
        let about = note.fields.entities(.about)
        let mentioned = about.map { voice(of: $0, in: item) }
        return told.text.parts.contains { part in
            if case .mention(let voice) = part { !mentioned.contains(voice) } else { false }
        }
    }
}

extension Release {
    fileprivate var smallCounts: Int {
        let groups = evaluation?.groupings.flatMap(\.groups).count { $0.told == nil } ?? 0
        let onBoards = boards.flatMap(\.entries).reduce(0) { $0 + $1.hidden.count }
        return attendance.hidden + groups + onBoards
    }
}

extension ReleasedEntry {
    /// Whether somebody is told otherwise than by name in its words.
    fileprivate var hasReplacedName: Bool {
        texts.values.contains(where: \.hasReplacedName)
    }
}

extension ReleasedText {
    /// Whether somebody is told in it otherwise than by name.
    fileprivate var hasReplacedName: Bool {
        parts.contains { part in
            switch part {
            case .words, .mention(.named): false
            case .mention: true
            }
        }
    }
}
