import Discussion
import Terminal
import Wording

extension Form {
    /// The form of an entry of a board, new without one.
    init(entry: BoardEntry?, on board: Board, _ scene: Scene) {
        let fields = Self.fields(of: board).map { field in
            let score = field.role?.isScore == true ? entry?.scores[nil]?[field.key] : nil
            let text = score.map { "\($0)" } ?? entry?.fields.text(field.key)
            let typed = text.map { scene.typed($0, in: field) } ?? ""
            return FormField(
                label: field.words, kind: .entry(field), editor: LineEditor(typed))
        }
        let title: FormWord = entry == nil ? .newEntry : .changeEntry
        self.init(
            entry.map { .entry($0.id) } ?? .newEntry(board: board.id), title: title,
            fields: fields, of: entry.map { .entry($0.fields) } ?? .none)
    }

    /// The fields that are typed; of scores those of the room, as each person gives their own in
    /// the line.
    private static func fields(of board: Board) -> [BoardField] {
        board.schema.fields.filter { $0.type != .note && $0.type != .entry }
    }

    /// What a form of an entry asks for; nothing if nothing was changed.
    func entryRequests(
        _ values: [FieldValue?], changed: [Int], item: EntityID?, today: CivilDate
    ) -> [Request] {
        switch (subject, original) {
        case (.newEntry(let board), _):
            var capture = EntryCapture(line: "", board: board)
            capture.item = item
            for place in changed { take(values[place], at: place, into: &capture, today) }
            return [.fileEntry(capture)]
        case (.entry(let id), .entry(let known)):
            var new: [EntryKey: FieldValue?] = [:]
            var scores: [EntryKey: Int] = [:]
            for place in changed {
                guard let key = key(at: place, today) else { continue }
                if isScore(place) {
                    scores[key] = values[place].flatMap { Int($0.typed) }
                } else {
                    new.updateValue(values[place], forKey: key)
                }
            }
            return (new.isEmpty ? [] : [.amendEntry(id, known.change(to: new))])
                + (scores.isEmpty ? [] : [.scoreEntry(id, by: nil, scores)])
        default: return []
        }
    }

    private func isScore(_ place: Int) -> Bool {
        guard case .entry(let field) = fields[place].kind else { return false }
        return field.role?.isScore == true
    }

    private func take(
        _ value: FieldValue?, at place: Int, into capture: inout EntryCapture, _ today: CivilDate
    ) {
        guard case .entry(let field) = fields[place].kind, case .text(let text)? = value,
            let key = key(at: place, today)
        else { return }
        if field.role?.isScore == true {
            capture.scores[field.key] = Int(text) ?? 0
        } else if field.type == .person, let person = EntityID(text) {
            capture.people[field.key] = .person(person)
        } else {
            capture.values[key] = .text(text)
        }
    }

    /// The key of a field; a reading is one of today.
    private func key(at place: Int, _ today: CivilDate) -> EntryKey? {
        guard case .entry(let field) = fields[place].kind else { return nil }
        return field.role == .reading ? field.key.on(today) : field.key
    }
}

extension FieldValue {
    fileprivate var typed: String { if case .text(let text) = self { text } else { "" } }
}

extension BoardField {
    fileprivate var words: Words { Words(id: label.indonesian, en: label.english) }
}

extension Scene {
    /// What a field of an entry holds as a person would type it.
    fileprivate func typed(_ text: String, in field: BoardField) -> String {
        switch field.type {
        case .person: EntityID(text).map { label(of: $0, withName: true) } ?? ""
        case .date: text
        case .number:
            BoardField(field.key, label: field.label, type: .number).told(text, language)
        default: field.told(text, language)
        }
    }
}

extension BoardField {
    fileprivate func told(_ text: String, _ language: Language) -> String {
        language.entryValue(text, of: self)
    }
}
