import Wording

extension CommandTable {
    /// What stands at the front of a line; chosen by name, it is put there.
    static let marks: [Command] = MarkName.allCases.map { name in
        var command = Command(
            id: "mark-\(name.rawValue)", label: name.words, help: name.help, keys: [], places: [],
            isInBar: false
        ) { $0.put(name) }
        command.mark = name.sign
        return command
    }
}

extension Live {
    /// Puts a mark where it belongs in the line, and the keys in the line.
    fileprivate func put(_ mark: MarkName) {
        goToLine()
        line.edit(at: clock.read()) { editor in
            let text = editor.text
            let isLast = mark == .tag || mark == .translation
            let room = isLast && !text.isEmpty && !text.hasSuffix(" ") ? " " : ""
            let gap = mark == .newPerson || mark == .plain ? "" : " "
            editor = LineEditor(isLast ? text + room + mark.sign : mark.sign + gap + text)
        }
    }
}
