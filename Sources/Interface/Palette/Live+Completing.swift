import Discussion
import Wording

extension Live {
    /// What somebody must still complete; choosing one begins to complete it.
    ///
    /// First versions that disagree and notes under an item that was not open; then, the earliest
    /// first, marked moments and what nobody knows who said, and what names a board that is not
    /// there; in a forum people without a name.
    func toComplete(like typed: String) -> [Choices.Choice] {
        let session = session
        let notes = (tally.unfinished + scene.offBoards).map { completion(of: session.notes[$0]) }
        let people = scene.unnamed.map(completion)
        let record = disagreements + misfiling
        let likeness = Likeness(typed)
        return (record + notes + people).filter {
            likeness.toSentence($0.name + " " + $0.aside) != nil
        }
    }

    /// Why nothing is left to complete.
    var whyNothingToComplete: Words? {
        scene.toComplete == 0 ? PaletteWord.nothingToComplete.words : nil
    }

    private func completion(of note: Note) -> Choices.Choice {
        let time = language.clockWithSeconds(note.happened.wall)
        if note.kind == .mark {
            let speaker = note.fields.entity(.speaker).map {
                " " + scene.label(of: $0, withName: true)
            }
            return Choices.Choice(
                name: time + " …" + (speaker ?? ""),
                aside: StatusWord.notWrittenYet.word(in: language)
            ) { $0.write(note) }
        }
        if session.lacksBoard(note) {
            return Choices.Choice(
                name: time + " +" + (note.fields.text(.board) ?? "") + " " + note.text.firstLine,
                aside: StatusWord.boardNotThere.word(in: language)
            ) { $0.write(note) }
        }
        let id = note.id
        return Choices.Choice(
            name: time + " " + note.text.firstLine,
            aside: ScreenLabel.unattributed.word(in: language)
        ) { $0.attribute(id) }
    }

    private func completion(of person: Person) -> Choices.Choice {
        let cue = person.fields.text(.cue).map { " «" + $0 + "»" } ?? ""
        let place = person.fields.text(.institution).map { " " + $0 } ?? ""
        return Choices.Choice(
            name: tally.labels[person.id, default: person.code] + cue + place,
            aside: ScreenLabel.unnamed.word(in: language)
        ) { $0.complete(person) }
    }

    /// Puts a note into the line, to be written or changed; a half-typed line is put aside first.
    private func write(_ note: Note) {
        if !line.isUntouched { putAsideOrTakeBack() }
        amend(note)
        goToLine()
    }

    /// Offers whose voice a note may be.
    private func attribute(_ note: EntityID) {
        let wasInLists = isInLists
        go(to: note, in: .notes)
        isInLists = wasInLists
        marked = []
        openPalette(onChoicesOf: ToolName.speaker.rawValue, hasRow: true)
    }

    private func complete(_ person: Person) { open(Form(person: person, scene)) }
}

extension Person {
    /// Whether nothing was entered of the person but a code.
    fileprivate var isOnlyCode: Bool {
        PersonKey.allCases.allSatisfy { $0 == .code || $0 == .role || fields[$0] == nil }
    }
}

extension Scene {
    /// The people whose name nobody has entered; of a circle, where a code may be all that is kept,
    /// those of whom nothing is known but that they spoke.
    var unnamed: [Person] {
        let isForum = session.profile == .forum
        return tally.roster.filter { $0.name == nil && (isForum || $0.isOnlyCode) }
    }

    /// How much somebody must still complete.
    var toComplete: Int {
        tally.unfinished.count + offBoards.count + unnamed.count + tally.conflicts.count
            + tally.misfiled.count
    }

    /// Places in ``Session/notes`` of what names a board that is not there.
    var offBoards: [Int] { tally.offBoards.filter { session.lacksBoard(session.notes[$0]) } }
}
