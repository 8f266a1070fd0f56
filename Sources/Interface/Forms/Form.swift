import Discussion
import Terminal
import Wording

/// Fields one below the other, typed in either language, for one new or changed thing.
struct Form {
    /// What is being made or changed.
    enum Subject: Hashable {
        case newItem
        case unplannedItem
        case item(EntityID)
        case newPerson
        case person(EntityID)
        /// A sentence to the room, for the wall.
        case message
        case newEntry(board: EntityID)
        case entry(EntityID)
        /// The session as a whole.
        case details
        /// How people gave these answers.
        case consent([EntityID: [ConsentPurpose]])
    }

    /// What is changed, as its author saw it.
    enum Original {
        case none
        case item(Fields<AgendaItemKey>)
        case person(Fields<PersonKey>)
        case entry(Fields<EntryKey>)
        case details(Fields<DetailKey>)
    }

    /// What a key has done.
    enum Outcome { case stay, putAway, file }

    var subject: Subject
    let title: FormWord
    var fields: [FormField]
    /// What the fields said when the form was opened, so that only changes are filed.
    let opened: [String]
    /// The fields of the item or person as they were when the form was opened.
    let original: Original
    var current = 0
    /// Who is on the list under the same name, which was said once.
    var twin: EntityID?
    /// Why what was typed in a field cannot be taken.
    var faults: [Int: String] = [:]

    init(_ subject: Subject, title: FormWord, fields: [FormField], of original: Original = .none) {
        self.subject = subject
        self.original = original
        self.title = title
        self.fields = fields
        opened = fields.map(\.editor.text)
    }

    /// Whether it changes something that there is already.
    var isOfSomething: Bool {
        switch subject {
        case .item, .person, .entry, .details: true
        case .newItem, .unplannedItem, .newPerson, .message, .newEntry, .consent: false
        }
    }

    mutating func insert(_ text: String) {
        fields[current].editor.insert(
            text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    mutating func press(_ key: Key, _ language: Language) -> Outcome {
        if key != .control("s") { faults[current] = nil }
        switch key {
        case .escape: return .putAway
        case .control("s"): return .file
        case .control("r"): startOver()
        case .enter where current == fields.count - 1: return .file
        case .enter, .tab, .down: current = (current + 1) % fields.count
        case .backTab, .up: current = (current + fields.count - 1) % fields.count
        case .character(" ") where fields[current].cycles: fields[current].cycle(language)
        case .character(let letter) where fields[current].isChosen:
            fields[current].editor = LineEditor(String(letter))
        default: _ = fields[current].editor.handle(key)
        }
        return .stay
    }

    /// Brings every field back to what it said when the form was opened.
    private mutating func startOver() {
        for place in fields.indices { fields[place].editor = LineEditor(opened[place]) }
        current = 0
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Ctrl-S", label: ListCommandName.file.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.putAway.words),
            KeyBar.Entry(key: "Enter Tab ↑↓", label: KeyBarWord.moveOn.words),
            KeyBar.Entry(key: "␣", label: KeyBarWord.nextChoice.words),
            KeyBar.Entry(key: "Ctrl-R", label: KeyBarWord.startOver.words),
        ]
    }
}

extension Form {
    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let whose = scene.name(of: subject).map { " · " + $0 } ?? ""
        let frame = OverlayFrame(title: scene.say(title).uppercased() + whose)
        var rest = frame.inside(area)
        if rest.height > fields.count + 2 { _ = rest.takeTop(1) }
        let width = fields.map { scene.say($0.label).columns }.max() ?? 0
        let labels = min(width, max(8, area.width / 3)) + 3
        let room = max(1, rest.height - faults.count)
        let window = Window(of: fields.count, height: room, selected: current)
        frame.draw(on: &surface, in: area, window)
        let fieldWidth = min(80, area.width - labels - 2)
        let rows = LineRows(fields[current].editor, width: max(1, fieldWidth)).rows.count
        // Long texts are seen whole while they are written, as far as the other fields leave room.
        let own = max(1, min(rows, 3, room - (fields.count - 1)))
        for place in window.first..<fields.count - window.below {
            let height = place == current ? own : 1
            draw(
                place, on: &surface, in: rest.takeTop(height), labels: labels, width: fieldWidth,
                scene)
            if let fault = faults[place] {
                let line = rest.takeTop(1)
                let indent = max(1, min(labels, line.width - fault.columns - 1))
                surface.put(
                    fault, at: line.x + indent, line.y, .error, limit: line.width - indent)
            }
        }
    }

    private func draw(
        _ place: Int, on surface: inout Surface, in area: Area, labels: Int, width: Int,
        _ scene: Scene
    ) {
        guard !area.isEmpty else { return }
        let isCurrent = place == current
        let label = (isCurrent ? "▸" : " ") + scene.say(fields[place].label)
        surface.put(
            label, at: area.x, area.y, isCurrent ? .strong : .dim, limit: labels - 1)
        guard width > 2 else { return }
        let x = area.x + labels
        surface.fill(
            x: x, y: area.y, width: width, height: area.height,
            role: isCurrent ? .inputCursorLine : .input)
        if fields[place].cycles {
            surface.put("▼", at: x + width - 1, area.y, isCurrent ? .inputCursorLine : .input)
        }
        let editor = fields[place].editor
        let role: Role = isCurrent ? .inputCursorLine : .input
        guard isCurrent else {
            let room = width - (fields[place].cycles ? 2 : 0)
            return _ = surface.put(editor.text, at: x, area.y, role, limit: room)
        }
        guard area.height > 1 else {
            let (text, cursor) = editor.part(of: width - (fields[place].cycles ? 2 : 0))
            surface.put(text, at: x, area.y, role, limit: width)
            return surface.cursor = Position(x: x + cursor, y: area.y)
        }
        let rows = LineRows(editor, width: width)
        let first = rows.firstVisible(area.height)
        if first > 0 { surface.put("…", at: x - 1, area.y, .dim) }
        let (texts, cursor) = rows.visible(area.height)
        for (row, text) in texts.enumerated() {
            surface.put(text, at: x, area.y + row, role, limit: width, cut: .sharp)
        }
        if first + texts.count < rows.rows.count {
            surface.put("…", at: x + width, area.y + area.height - 1, .dim)
        }
        surface.cursor = Position(x: x + cursor.x, y: area.y + cursor.y)
    }
}

extension Scene {
    /// What is changed, by name; nothing where something is made.
    fileprivate func name(of subject: Form.Subject) -> String? {
        switch subject {
        case .item(let id): session.items[id].map { numbered($0, upTo: 60) }
        case .person(let id): label(of: id, withName: true)
        case .entry(let id): session.entries[id].map { session.name(of: $0).firstLine }
        case .newItem, .unplannedItem, .newPerson, .message, .newEntry, .details, .consent: nil
        }
    }
}
