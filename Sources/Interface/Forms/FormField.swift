import Discussion
import Terminal
import Wording

/// One row of a form: what it is called, what was typed, and how that is read.
struct FormField {
    /// What a field may hold.
    enum Kind {
        case text
        case minutes, clock
        case flag
        /// One of these raw values, each with its name.
        case choice([(value: String, words: Words)])
        /// Someone on the list.
        case person
        /// One of these things of the session, each with its name.
        case thing([(id: EntityID, name: String)])
        /// A field of a board's entries, kept in the form of its type.
        case entry(BoardField)
    }

    /// Why what was typed cannot be taken.
    struct Fault: Error { var word: FormWord }

    let label: Words
    let kind: Kind
    var editor: LineEditor

    /// What was typed as a value; nothing for an empty field.
    func value(in scene: Scene) throws(Fault) -> FieldValue? {
        let typed = editor.text.split(separator: " ").joined(separator: " ")
        if typed.isEmpty { return nil }
        switch kind {
        case .text: return .text(typed)
        case .minutes: return try found(readMinutes(typed), else: .notMinutes).map { .number($0) }
        case .clock:
            let time = readClock(typed, pastMidnight: true)
            return try found(time, else: .notAClock).map { .time($0) }
        case .flag: return try found(Self.flag(typed), else: .notAFlag).map { .flag($0) }
        case .choice(let all):
            return try found(Self.choice(typed, among: all), else: .notAChoice).map { .text($0) }
        case .entry(let field): return .text(try entryValue(typed, of: field, in: scene))
        case .thing(let all):
            let found = Self.thing(typed, among: all)
            return try self.found(found, else: .notAChoice).map { .entity($0) }
        case .person:
            return try found(Self.person(typed, in: scene), else: .notOnList).map { .entity($0) }
        }
    }

    private func entryValue(
        _ typed: String, of field: BoardField, in scene: Scene
    ) throws(Fault) -> String {
        if field.type == .person {
            return try found(Self.person(typed, in: scene), else: .notOnList)?.description ?? ""
        }
        let today = scene.session.day(at: scene.now.wall)
        let value = field.read(typed, numbers: NumberReaders(scene.session.language)) {
            readDate($0, today: today)
        }
        return try found(value, else: field.fault) ?? ""
    }

    private func found<Value>(_ value: Value?, else word: FormWord) throws(Fault) -> Value? {
        guard value != nil else { throw Fault(word: word) }
        return value
    }

    private static func flag(_ typed: String) -> Bool? {
        switch typed.lowercased() {
        case "ya", "y", "yes", "x", "1": true
        case "tidak", "tdk", "t", "no", "n", "0", "-": false
        default: nil
        }
    }

    private static func choice(
        _ typed: String, among all: [(value: String, words: Words)]
    ) -> String? {
        let typed = typed.lowercased()
        let names = all.map { [$0.value, $0.words[.indonesian], $0.words[.english]] }
        let exact = names.firstIndex { $0.contains { $0.lowercased() == typed } }
        return (exact ?? names.firstIndex { $0.contains { $0.lowercased().hasPrefix(typed) } })
            .map { all[$0].value }
    }

    private static func thing(
        _ typed: String, among all: [(id: EntityID, name: String)]
    ) -> EntityID? {
        let typed = typed.lowercased()
        let exact = all.first { $0.name.lowercased() == typed }
        return (exact ?? all.first { $0.name.lowercased().hasPrefix(typed) })?.id
    }

    /// A code, or a name that begins so.
    private static func person(_ typed: String, in scene: Scene) -> EntityID? {
        let word = typed.split(separator: " ").first.map(String.init) ?? typed
        if let person = scene.session.person(withCode: word) { return person.id }
        if word.contains(where: \.isNumber) { return nil }
        let fitting = PersonTyped(typed, in: scene, for: .floor).fitting
        return fitting.count == 1 ? fitting.first?.id : nil
    }
}

extension FormField {
    /// Whether it names someone on the list.
    var isOfPerson: Bool {
        switch kind {
        case .person: true
        case .entry(let field): field.type == .person
        default: false
        }
    }

    /// How it is typed where not every text will do.
    var fault: FormWord? {
        switch kind {
        case .text: nil
        case .minutes: .notMinutes
        case .clock: .notAClock
        case .flag: .notAFlag
        case .choice, .thing: .notAChoice
        case .person: .notOnList
        case .entry(let field):
            field.type == .text ? nil : field.type == .person ? .notOnList : field.fault
        }
    }

    /// The choice that a number means, counted from one, or a word that begins it; nothing where
    /// none is meant so.
    func option(meant typed: String, _ language: Language) -> String? {
        let options = options(language)
        if let number = Int(typed), options.indices.contains(number - 1), !options.contains(typed) {
            return options[number - 1]
        }
        switch kind {
        case .choice(let all) where !typed.isEmpty:
            let value = Self.choice(typed, among: all)
            return all.first { $0.value == value }?.words[language]
        case .thing(let all) where !typed.isEmpty:
            let id = Self.thing(typed, among: all)
            return all.first { $0.id == id }?.name
        default: return nil
        }
    }

    /// What can be chosen in it, by name.
    func options(_ language: Language) -> [String] {
        let yesOrNo = [FormWord.yes.word(in: language), FormWord.no.word(in: language)]
        switch kind {
        case .flag: return yesOrNo
        case .choice(let all): return all.map { $0.words[language] }
        case .thing(let all): return all.map(\.name)
        case .entry(let field) where field.type == .yesNo && field.values.isEmpty: return yesOrNo
        case .entry(let field): return field.values.map { $0.label[language] }
        default: return []
        }
    }

    /// Whether one of the choices stands there whole, so that what is typed takes its place.
    var isChosen: Bool {
        cycles && Language.allCases.contains { options($0).contains(editor.text) }
    }

    /// Puts in the choice that follows the one that stands there.
    mutating func cycle(_ language: Language) {
        let options = options(language)
        guard !options.isEmpty else { return }
        let place = options.firstIndex(of: editor.text).map { ($0 + 1) % options.count } ?? 0
        editor = LineEditor(options[place])
    }

    /// Whether the space bar chooses instead of writing.
    var cycles: Bool {
        switch kind {
        case .flag, .choice, .thing: true
        case .entry(let field):
            field.type == .yesNo || field.type == .choice && !field.isOpen
        default: false
        }
    }
}

extension BoardField {
    /// What is said of what cannot be read as its value.
    fileprivate var fault: FormWord {
        switch type {
        case .number, .money: .notANumber
        case .date: .notADate
        case .yesNo: .notAFlag
        default: .notAChoice
        }
    }
}
