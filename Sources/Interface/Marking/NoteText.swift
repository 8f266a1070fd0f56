import Discussion
import Terminal
import Wording

/// A note as plain text for another program: when, who, what kind, the words, and what hangs on
/// them.
struct NoteText {
    let text: String

    init(_ note: Note, _ scene: Scene) {
        let fields = note.fields
        let owner = scene.owners(of: note, withNames: true)
        let parts: [String?] = [
            Self.lead(of: note, scene),
            fields.text(.translation).map { "// " + $0 },
            Self.joined(fields.list(.reactions), sign: "*"),
            (owner ?? scene.recipients(of: note, withNames: true)).map { "→ " + $0 },
            fields.date(.due).map { scene.language.shortDate($0) },
            Self.joined(fields.list(.tags), sign: "#"),
        ]
        text = parts.compactMap { $0 }.joined(separator: " ")
    }

    /// When, who, what kind, and the words.
    static func lead(of note: Note, _ scene: Scene) -> String {
        let words = note.kind == .quote ? "\"" + note.text + "\"" : note.text
        let isPlain = note.kind == .paraphrase || note.kind == .quote
        let kind = note.fields.text(.board) ?? scene.say(note.kind)
        let parts: [String?] = [
            scene.language.clock(note.happened.wall), voice(of: note, scene).map { $0 + ":" },
            isPlain ? nil : "[" + kind + "]", words.isEmpty ? nil : words,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    private static func voice(of note: Note, _ scene: Scene) -> String? {
        switch note.speaker {
        case .person(let person): scene.label(of: person, withName: true)
        case .everyone, .unknown: note.speaker?.wordsWithoutPerson.map { scene.say($0) }
        case nil: nil
        }
    }

    private static func joined(_ texts: [String], sign: String) -> String? {
        texts.isEmpty ? nil : texts.map { sign + $0 }.joined(separator: " ")
    }
}

extension Live {
    /// Hands the chosen notes to the clipboard of the terminal, each in a line of its own.
    func copyNotes() {
        let notes = chosenNotes
        let scene = scene
        let text = notes.map { NoteText($0, scene).text + "\n" }.joined()
        guard text.utf8.count <= Clipboard.limit else { return say(PaletteWord.tooMuchToCopy) }
        do throws(DisplayError) { try display.copy(text) } catch { return end() }
        message = Message(text: language.copied(notes.count))
    }
}
