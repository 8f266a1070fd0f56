import Discussion
import Terminal
import Wording

/// One note as lines of so many columns: time, voice, sign, and its text without a cut.
struct NoteLines {
    /// A stretch of one line in one role.
    struct Run: Equatable {
        var text: String
        var role: Role
    }

    let lines: [[Run]]

    init(_ note: Note, _ scene: Scene, width: Int) {
        let time =
            width >= 70
            ? scene.language.clockWithSeconds(note.happened.wall)
            : scene.language.clock(note.happened.wall)
        let voice = Voice(note, scene, width: width, columns: scene.voiceColumns(width: width))
        let sign = note.kind.sign
        let isNarrow = width < Voice.roomForColumn
        let shownSign = isNarrow ? sign + (sign.isEmpty ? "" : " ") : sign.filled(to: 2) + " "
        let moment = [Run(text: " " + time + " ", role: .dim)]
        let opening = [
            Run(text: voice.text, role: voice.role), Run(text: shownSign, role: note.kind.role),
        ]
        // In a narrow pane the text goes on below its voice.
        let indent = moment.columns + (isNarrow ? 0 : opening.columns)
        let blank = Run(text: .blanks(indent), role: .text)
        let body = Self.body(
            of: note, scene, width: max(8, min(90, width - indent - 1)),
            behind: isNarrow ? opening.columns : 0)
        lines = body.enumerated().map { place, line in
            (place == 0 ? moment + opening : [blank]) + line
        }
    }

    /// The text and what hangs on it, broken into lines, the first so many columns shorter.
    private static func body(
        of note: Note, _ scene: Scene, width: Int, behind lead: Int
    ) -> [[Run]] {
        var lines = texts(of: note, width: width, behind: lead).map {
            [Run(text: String($0), role: note.kind.role)]
        }
        for addition in scene.additions(to: note) {
            for piece in addition.text.wrapped(to: width) {
                let run = Run(text: String(piece), role: addition.role)
                let used = (lines.last?.columns ?? 0) + (lines.count == 1 ? lead : 0)
                if note.text.isEmpty, lines.count == 1, used == lead {
                    lines = [[run]]
                } else if used > lead, used + 2 + run.text.columns <= width {
                    lines[lines.count - 1] += [Run(text: "  ", role: .text), run]
                } else {
                    lines.append([run])
                }
            }
        }
        return lines
    }

    private static func texts(of note: Note, width: Int, behind lead: Int) -> [Substring] {
        guard lead > 0 else { return note.text.wrapped(to: width) }
        let first = note.text.wrapped(to: max(4, width - lead))[0]
        let rest = note.text[first.endIndex...].drop(while: \.isWhitespace)
        return [first] + (rest.isEmpty ? [] : rest.wrapped(to: width))
    }
}

extension [NoteLines.Run] {
    fileprivate var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

extension Scene {
    /// How many columns the voices have in a pane: the codes alone in a narrow one, else as many as
    /// the longest name takes, up to a quarter of it.
    fileprivate func voiceColumns(width: Int) -> Int {
        guard width >= 70 else { return 5 }
        return max(6, min(longestLabel + 1, width / 4))
    }

    /// What stands behind the text of a note: owner, day, tags, and what is special about it.
    func additions(to note: Note) -> [NoteLines.Run] {
        let fields = note.fields
        let owner = owners(of: note)
        let all: [(String?, Role)] = [
            (note.kind == .entry ? language.noBoard(fields.text(.board)) : nil, .noteFlag),
            (fields.text(.translation).map { "// " + $0 }, .dim),
            (joined(fields.list(.reactions), sign: "* "), .noteObservation),
            (owner.map { "→ " + $0 }, .actionOpen),
            (fields.date(.due).map { language.shortDate($0) }, .actionDue),
            (recipients(of: note).map { "→ " + $0 }, .dim),
            (joined(fields.list(.tags), sign: "#"), .noteTag),
            (versions(of: fields).map { language.versions($0) }, .noteFlag),
            (settling(of: note).map { "✓ " + say($0) }, .ok),
            (memberCheck(of: note), note.summaryStatus == .confirmed ? .ok : .noteFlag),
            (note.isPrivate ? privacy(of: note) : nil, .dim),
        ]
        return all.compactMap { text, role in text.map { NoteLines.Run(text: $0, role: role) } }
    }

    /// How many versions the field of a note has that has most, where they disagree.
    private func versions(of fields: Fields<NoteKey>) -> Int? {
        fields.hasConflict
            ? fields.conflicts.map { fields.versions(of: $0).count }.max() : nil
    }

    private func joined(_ texts: [String], sign: String) -> String? {
        texts.isEmpty ? nil : texts.map { sign + $0 }.joined(separator: " ")
    }

    /// That what it left open is dealt with.
    private func settling(of note: Note) -> StatusWord? {
        switch note.kind {
        case .question: status(of: note) == .answered ? .answered : nil
        case .parked: note.isSettled ? .takenUp : nil
        case .askLater: note.isSettled ? .asked : nil
        default: nil
        }
    }

    private func privacy(of note: Note) -> String {
        if note.kind == .mark { return say(StatusWord.notWrittenYet) }
        return say(note.kind).uppercased() + ", " + say(StatusWord.notPrinted)
    }
}

/// Who speaks in a note, as far as the room for it goes.
private struct Voice {
    var text = ""
    var role: Role = .dim

    /// From how many columns on all voices stand in one column.
    static let roomForColumn = 47

    init(_ note: Note, _ scene: Scene, width: Int, columns: Int) {
        switch note.speaker {
        case .person(let person):
            text = scene.label(of: person, withName: columns > 5)
            role = scene.role(of: person)
        case .everyone: text = Speaker.everyone.wordsWithoutPerson.map(scene.say) ?? ""
        // Beside a question its sign alone would be another one.
        case .unknown: (text, role) = ("P?", .noteFlag)
        case nil: text = NoteKind.voices.contains(note.kind) ? "–" : ""
        }
        if width < Self.roomForColumn {
            text = text.clipped(to: 10) + (text.isEmpty ? "" : " ")
        } else {
            text = text.clippedBehindPart(to: columns - 1).filled(to: columns - 1) + " "
        }
    }
}

extension String {
    /// As many of its parts between commas as have room, since these are whole where a cut is not; of
    /// one alone what has room.
    fileprivate func clippedBehindPart(to room: Int) -> String {
        guard columns > room else { return self }
        let ends = indices.filter { self[$0...].hasPrefix(", ") }
        return ends.last { self[..<$0].columns <= room }.map { String(self[..<$0]) }
            ?? clipped(to: room)
    }
}

extension NoteKind {
    /// The mark with which the capture line names it.
    var sign: String {
        switch self {
        case .paraphrase: ""
        case .quote: "\""
        case .nonverbal: "*"
        case .observer: "("
        case .question: "?"
        case .askLater: "??"
        case .answer: "<"
        case .outcome: "!"
        case .action: ">"
        case .parked: "~"
        case .summary: "="
        case .entry: "+"
        case .mark: "…"
        }
    }

    /// How a note of this kind looks.
    var role: Role {
        switch self {
        case .quote: .noteQuote
        case .nonverbal: .noteObservation
        case .observer, .askLater, .parked: .dim
        case .outcome, .summary: .strong
        case .action: .actionOpen
        case .mark: .noteFlag
        case .paraphrase, .question, .answer, .entry: .text
        }
    }
}
