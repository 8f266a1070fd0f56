import Discussion
import Terminal
import Wording

/// One field with versions that disagree: what each says, who wrote it and when; one of them is
/// chosen, all are taken together, or the field is written anew.
struct Settlement {
    /// One way to settle it.
    struct Option {
        /// Who wrote it and when, or what choosing it means.
        var heading: String
        /// What the field holds then, in words.
        var text: String
        /// What the field holds then; nothing if it is cleared.
        var value: FieldValue?
    }

    /// What a key has done.
    enum Outcome {
        case stay, close
        /// To the conflict so many places further on.
        case turn(Int)
        /// The field shall hold this, or nothing.
        case settle(FieldValue?)
        /// What was typed is a sentence for the line.
        case write(String)
    }

    let conflict: Conflict
    /// Which field of which thing it is.
    let title: String
    /// Which of all conflicts it is; nothing where it is the only one.
    let count: String
    /// Whether the field can be written anew.
    let isFreeText: Bool
    let options: [Option]
    private(set) var selected: Int
    /// What is being written in the place of all versions.
    private(set) var editor: LineEditor?
    private(set) var fault: LiveWord?
    /// A sentence that is typed where only keys do something.
    private var stray = ""

    /// Shows a conflict, with what was written of a settlement before.
    init(
        _ conflict: Conflict, title: String, count: String, isFreeText: Bool,
        options: [Option], written: String?
    ) {
        self.conflict = conflict
        self.title = title
        self.count = count
        self.isFreeText = isFreeText
        self.options = options
        selected = conflict.versions.count - 1
        editor = written.map { LineEditor($0) }
    }

    /// What was written and is not settled yet.
    var written: String? { editor?.text }

    mutating func press(_ key: Key) -> Outcome {
        fault = nil
        if editor != nil { return pressInEditor(key) }
        if case .character(let letter) = key, !stray.isEmpty || !Self.keys.contains(letter) {
            stray.append(letter)
            fault = .choiceNotLine
            return .stay
        }
        if key == .enter || key == .escape, !stray.isEmpty { return .write(stray) }
        switch key.movement {
        case .escape, .character("q"): return .close
        case .enter: return .settle(options[selected].value)
        case .tab, .right: return .turn(1)
        case .backTab, .left: return .turn(-1)
        case .character("e"): rewrite()
        case let key: selected = key.row(from: selected, of: options.count) ?? selected
        }
        return .stay
    }

    /// The characters that do something.
    private static let keys: Set<Character> = ["e", "g", "G", "j", "k", "q"]

    private mutating func pressInEditor(_ key: Key) -> Outcome {
        switch key {
        case .escape: return .close
        case .enter, .control("s"):
            let text = editor?.text ?? ""
            guard !text.allSatisfy(\.isWhitespace) else {
                editor = nil
                return .stay
            }
            return .settle(.text(text))
        case .control("j"), .alt(.enter): editor?.insert("\n")
        default: _ = editor?.handle(key)
        }
        return .stay
    }

    private mutating func rewrite() {
        guard isFreeText else { return fault = .onlyToChoose }
        editor = LineEditor(options[selected].text)
    }

    /// Puts text in where the field is written anew; says whether it is.
    mutating func insert(_ text: String) -> Bool {
        editor?.insert(text)
        return editor != nil
    }

    /// What the keys do now.
    var keys: [KeyBar.Entry] {
        if editor != nil {
            return [
                KeyBar.Entry(key: "Enter", label: ListCommandName.file.words),
                KeyBar.Entry(key: "Esc", label: KeyBarWord.putAway.words),
            ]
        }
        return [
            KeyBar.Entry(key: "Enter", label: KeyBarWord.takeVersion.words),
            KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
            KeyBar.Entry(key: "e", label: KeyBarWord.writeAnew.words),
            KeyBar.Entry(key: "Tab", label: KeyBarWord.nextConflict.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
        ]
    }
}
