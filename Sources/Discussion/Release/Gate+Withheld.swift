/// What is kept back for one reason.
private struct KeptBack {
    var notes: [Note] = []
    var people: [Person] = []
    /// Of whom the notes may speak.
    var mentioned: [Person] = []
    /// The words of the boards that they name.
    var boards: [String] = []
    /// The fields of the session.
    var details: [DetailKey] = []
    /// The numbers of items of the programme.
    var items: [String] = []
    /// How many things of other kinds.
    var others = 0

    /// The same as it is told, without a name and without a word of it.
    func told(for reason: Withheld.Reason, by gate: Gate) -> Withheld {
        Withheld(
            reason: reason,
            count: notes.count + people.count + details.count + items.count + others,
            boards: boards, details: details, items: items,
            people: (people + mentioned).sorted { $0.codeOrder < $1.codeOrder }.map(gate.code),
            times: notes.map { $0.happened.wall.told(by: gate.clock) })
    }
}

extension Gate {
    /// What is kept back, in the order of the reasons; what is not is left out.
    var withheld: [Withheld] {
        let (release, told) = (release, toldNotes)
        let all = Withheld.Reason.allCases.flatMap { reason in
            found(for: reason, in: release, telling: told).map { $0.told(for: reason, by: self) }
        }
        return all.filter { $0.count > 0 }
    }

    /// What is kept back for a reason; of words in doubt a part for each who is called so.
    private func found(
        for reason: Withheld.Reason, in release: Release, telling told: [Note]
    ) -> [KeptBack] {
        switch reason {
        case .observerNotes: [KeptBack(notes: notes.filter { $0.kind == .observer })]
        case .askedLater: [KeptBack(notes: notes.filter { $0.kind == .askLater })]
        case .marks: [KeptBack(notes: notes.filter { $0.kind == .mark })]
        case .debrief: [KeptBack(others: privateNotes.count - release.debrief.count)]
        case .doubtfulWords: doubts(in: told, release.items)
        case .refusedNotes, .offRecord, .quotes, .voices, .namesInText:
            [notesKeptBack(for: reason, in: release, telling: told)]
        case .names, .unlisted, .privateFields, .enteredTwice:
            [KeptBack(people: people(for: reason, in: release))]
        case .wrongClock: [KeptBack(others: filedAtUnknownTime.count)]
        case .refusedEntries: [KeptBack(others: entriesOfRefusing)]
        case .itemRemarks:
            [KeptBack(others: session.programme.count { $0.fields.text(.remark) != nil })]
        case .restrictedEntries: [KeptBack(others: restrictedEntries)]
        case .entriesWithoutBoard:
            [withoutBoard]
        case .withoutLeave: [KeptBack(others: entriesWithoutLeave)]
        case .disputed:
            [
                KeptBack(
                    notes: disputedNotes,
                    others: session.conflictsOfLeave.count + session.disputedLeaves)
            ]
        case .photographs: [KeptBack(others: withheldPhotographs)]
        case .smallCounts: [KeptBack(others: release.smallCounts)]
        }
    }

    private func notesKeptBack(
        for reason: Withheld.Reason, in release: Release, telling told: [Note]
    ) -> KeptBack {
        switch reason {
        case .refusedNotes:
            KeptBack(
                notes: notes.filter { note in
                    !note.mayBePrivate && !isPrivate(note.item) && !isOffRecord(note)
                        && !isAtUnknownTime(note.id) && whyHeldForBoard(note) == nil
                        && !isReleased(note)
                })
        case .offRecord:
            KeptBack(
                notes: notes.filter { !$0.isPrivate && isOffRecord($0) },
                others: entriesOffRecord + changesOffRecord.count)
        case .quotes:
            KeptBack(
                notes: told.filter { note in
                    let item = ruling(note).flatMap { session.items[$0] }
                    return losesQuotes(note, in: item)
                })
        case .voices: KeptBack(notes: told.filter(isToldOtherwise))
        default:
            KeptBack(
                notes: zip(told, release.notes).filter { hasReplacedName($0, told: $1) }.map(\.0),
                details: detailsNaming, items: itemsNaming(among: release.items),
                others: release.boards.flatMap(\.entries).count(where: \.hasReplacedName))
        }
    }

    /// The notes with words that are left as such, though who is called so is not to be named, for
    /// each of these; of whoever withdrew the fields and the programme too.
    private func doubts(in told: [Note], _ items: [Release.Item]) -> [KeptBack] {
        var found: [EntityID: KeptBack] = [:]
        for note in told {
            let setting = Setting(item: ruling(note).flatMap { session.items[$0] })
            let doubts = names.doubts(in: note.text).filter { isWithheld($0, in: setting) }
            for person in Set(doubts.flatMap(\.bearers.people)) {
                found[person, default: KeptBack()].notes.append(note)
            }
        }
        for key in DetailKey.allCases {
            let doubts = doubts(
                inAnnounced: session.details.words(in: key), isOfHouse: key.isOfHouse)
            for person in doubts { found[person, default: KeptBack()].details.append(key) }
        }
        for item in items {
            for person in doubts(inAnnounced: [title(of: item)]) {
                found[person, default: KeptBack()].items.append(item.number)
            }
        }
        return session.people.sorted { $0.codeOrder < $1.codeOrder }.compactMap { person in
            guard var kept = found[person.id] else { return nil }
            kept.mentioned = [person]
            return kept
        }
    }

    /// The notes for boards that are not there, and the words that name these.
    private var withoutBoard: KeptBack {
        let (notes, boards) = notesWithoutBoard
        return KeptBack(notes: notes, boards: boards)
    }

    private func people(for reason: Withheld.Reason, in release: Release) -> [Person] {
        switch reason {
        case .names: unnamed
        case .enteredTwice: toldAsAnother
        case .unlisted:
            session.people.filter { person in
                person.removedBy == nil && !release.people.contains { $0.id == person.id }
            }
        default:
            session.people.filter { person in
                (person.fields.text(.phone) != nil && phone(of: person) == nil)
                    || person.fields.text(.cue) != nil
            }
        }
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
