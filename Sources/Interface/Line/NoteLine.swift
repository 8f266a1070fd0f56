import Discussion
import Wording

/// A note as the line that would file it.
struct NoteLine {
    let text: String

    init(_ note: Note, in session: Session) {
        let fields = note.fields
        var words: [String] = []
        switch note.speaker {
        case .person(let person):
            words.append("@" + (session.people[person]?.code ?? "0"))
        case .everyone: words.append("@semua")
        case .unknown: words.append("@0")
        case nil: break
        }
        words.append(Self.marked(note, in: session))
        words += fields.list(.reactions).map { "*" + $0 }
        words += fields.text(.translation).map { ["// " + $0] } ?? []
        words += Self.whoAndWhen(fields, in: session)
        words += fields.list(.tags).map { "#" + $0 }
        text = words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The text behind the mark of its kind.
    private static func marked(_ note: Note, in session: Session) -> String {
        switch note.kind {
        case .paraphrase: note.text.startsWithMark ? "- " + note.text : note.text
        case .quote: "\"" + note.text + "\""
        case .observer: "(" + note.text + ")"
        case .askLater: "?? " + note.text
        case .answer: "<" + numbers(of: note, in: session) + " " + note.text
        case .entry: "+" + (note.fields.text(.board) ?? "") + " " + note.text
        case .nonverbal, .question, .outcome, .action, .parked, .summary:
            note.kind.sign + " " + note.text
        case .mark: note.text
        }
    }

    private static func numbers(of note: Note, in session: Session) -> String {
        note.fields.entities(.answers)
            .compactMap { session.notes[$0].flatMap { session.name(ofQuestion: $0) } }
            .joined(separator: ",")
    }

    private static func whoAndWhen(_ fields: Fields<NoteKey>, in session: Session) -> [String] {
        let owners = ([fields.entity(.owner)].compactMap(\.self) + fields.entities(.helpers))
            .compactMap { session.people[$0].map { "@" + $0.code } }
        let due = Words(id: "tgl:", en: "due:")[session.language]
        let by = Words(id: "oleh:", en: "by:")[session.language]
        let office = fields.text(.office)
        // Beside people an office is told from their names by its marks.
        let whom = owners.joined(separator: ",") + (office.map { ",\"" + $0 + "\"" } ?? "")
        let to = Words(id: "kepada:", en: "to:")[session.language]
        return [
            fields.date(.due).map { due + $0.iso },
            owners.isEmpty ? office.map { by + " " + $0 } : by + whom,
            fields.text(.recipient).map { to + " " + $0 },
        ].compactMap { $0 }
    }
}

extension String {
    /// Whether what stands in front would be read as a mark.
    fileprivate var startsWithMark: Bool {
        first.map { "\\-*(?<!>~=+@#/\"“„«¨".contains($0) } ?? false
    }
}
