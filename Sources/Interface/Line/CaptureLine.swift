import Discussion
import Terminal
import Wording

/// The line in which contributions are typed, and what belongs to the one being typed.
struct CaptureLine {
    /// The text and the cursor.
    var editor = LineEditor()
    /// When the first key of it was pressed.
    private(set) var began: Moment?
    /// The note that it changes, with its fields and its line as they were when that began.
    var amending: Amending?
    /// What an abbreviation was put in full for last.
    var expansion: Expansion?
    /// The line with an unknown command that Enter was pressed for once.
    var warned: String?
    /// The text of several lines, one of which is hardly meant so, that was to be filed as many once.
    var splitAsked: String?

    /// What it was when the talk went off the record, if it was begun before.
    var onRecord: String?

    /// When the lines in front of the one that is being typed began: Enter was pressed for each, and
    /// none could be saved.
    private(set) var unsaved: [Moment?] = []

    /// A note that is being changed.
    struct Amending {
        var note: EntityID
        var fields: Fields<NoteKey>
        var line: String

        /// The tags behind the words of the line.
        var tagsAtEnd: [Substring] {
            line.split(separator: " ").dropFirst().reversed().prefix { $0.first == "#" }.reversed()
        }
    }

    /// Whether nothing was typed: it is empty, or a note stands in it as it is.
    var isUntouched: Bool { editor.text == amending?.line ?? "" }

    /// Whether the note that it changes would stay as it is: nothing was typed, or all but its tags
    /// was rubbed out, which takes no note back.
    var leavesNote: Bool {
        guard let amending else { return false }
        let words = editor.text.split(separator: " ")
        return isUntouched || isBlank || words == amending.tagsAtEnd
    }

    /// Changes the text; an empty line forgets when it began.
    mutating func edit(at now: Moment, _ change: (inout LineEditor) -> Void) {
        change(&editor)
        if !unsaved.isEmpty, !editor.hasSeveralLines { (began, unsaved) = (unsaved[0], []) }
        if editor.isEmpty, amending == nil {
            began = nil
        } else if began == nil {
            began = now
        }
    }

    /// Begins another contribution below what could not be saved.
    mutating func beginAnother(at now: Moment) {
        unsaved.append(began)
        editor.insert("\n")
        began = now
    }

    /// Leaves only what comes behind so many contributions, as those are saved.
    mutating func leave(_ rest: String, behind count: Int) {
        if unsaved.isEmpty { return editor = LineEditor(rest) }
        unsaved.removeFirst(min(count, unsaved.count))
        editor = LineEditor(rest)
        if !unsaved.isEmpty, !editor.hasSeveralLines { unsaved = [] }
    }

    /// Is said now, whenever its first key was pressed.
    mutating func begin(at now: Moment) { began = now }

    /// Whether nothing that could be filed was typed.
    var isBlank: Bool { editor.text.allSatisfy(\.isWhitespace) }

    /// Begins to change a note, with the cursor behind its words and before its tags.
    mutating func amend(_ amending: Amending, at now: Moment) {
        self.amending = amending
        editor = LineEditor(amending.line)
        for _ in 0..<amending.tagsAtEnd.reduce(0, { $0 + $1.count + 1 }) { editor.left() }
        began = now
    }

    /// Puts a draft back that was typed earlier.
    mutating func restore(_ text: String, at moment: Moment) {
        editor = LineEditor(text)
        began = moment
    }

    /// Ends the note in front of what is kept of a line that changes it (unit separator).
    static let noteEnd: Character = "\u{1F}"

    /// What a draft keeps of it: the text, behind the note that it changes; nothing where that would
    /// stay as it is.
    var kept: String {
        leavesNote ? "" : (amending.map { "\($0.note)" + String(Self.noteEnd) } ?? "") + editor.text
    }

    /// Keeps in mind what was typed before the talk goes off the record.
    mutating func goOffRecord() { onRecord = isUntouched ? nil : kept }

    /// Is ready for the next contribution; what was cut out stays at hand.
    mutating func clear() {
        editor.clear()
        began = nil
        amending = nil
        (warned, splitAsked) = (nil, nil)
        expansion = nil
        unsaved = []
        onRecord = nil
    }
}

extension CaptureLine {
    /// What the keys do while a note is changed in it: an empty line changes nothing.
    var amendingKeys: [KeyBar.Entry] {
        let leave = KeyBarWord.leaveAsItIs.words
        guard isUntouched else {
            return leavesNote
                ? [KeyBar.Entry(key: "Esc Esc", label: leave)]
                : [
                    KeyBar.Entry(key: "Enter", label: KeyBarWord.saveIt.words),
                    KeyBar.Entry(key: "Ctrl-U Enter", label: leave),
                ]
        }
        return [
            KeyBar.Entry(key: "↑↓", label: KeyBarWord.otherNotes.words),
            KeyBar.Entry(key: "Esc Esc", label: leave),
        ]
    }
}
