import Discussion
import Terminal
import Wording

extension Form {
    /// The form of an item of the programme, new without one.
    init(item: AgendaItem?, _ scene: Scene) {
        // The level has keys of its own. It is the last, and before it the phase, which without a
        // method there is none to choose of: what is typed is read by place.
        let keys = AgendaItemKey.allCases.filter {
            $0 != .level && ($0 != .phase || !scene.session.methods.isEmpty)
        }
        // The likely kind stands there to be seen, as a field left empty would choose one unseen.
        let likely = item == nil ? FieldValue.text(scene.likelyType.rawValue) : nil
        let fields = keys.map { key in
            FormField(
                key.words, key.formKind(scene),
                holding: item?.value(of: key) ?? (key == .type ? likely : nil), scene)
        }
        let title: FormWord = item == nil ? .newItem : .changeItem
        self.init(
            item.map { .item($0.id) } ?? .newItem, title: title, fields: fields,
            of: item.map { .item($0.fields) } ?? .none)
    }

    /// The form of an item that nobody planned.
    static func unplannedItem(_ scene: Scene) -> Form {
        var form = Form(item: nil, scene)
        form.subject = .unplannedItem
        return form
    }

    /// The form of a person, new without one.
    init(person: Person?, _ scene: Scene) {
        let fields = PersonKey.inForm.map { key in
            FormField(key.words, key.formKind, holding: person?.fields[key], scene)
        }
        let title: FormWord = person == nil ? .newPersonForm : .changePerson
        self.init(
            person.map { .person($0.id) } ?? .newPerson, title: title, fields: fields,
            of: person.map { .person($0.fields) } ?? .none)
    }

    /// The form of a sentence to the room.
    static var roomMessage: Form {
        let message = WallContent.message("")
        return Form(
            .message, title: .messageToRoom,
            fields: [FormField(label: message.words, kind: .text, editor: LineEditor())])
    }
}

extension Scene {
    /// What a new item likely is: what the item is before it, but for what opens and ends a day,
    /// else what a session of this profile is made of.
    fileprivate var likelyType: AgendaItemType {
        let chosen = selection[.agenda] ?? session.openItem
        let usual: AgendaItemType = session.profile == .circle ? .question : .talk
        guard let type = chosen.flatMap({ session.items[$0] })?.type else { return usual }
        return [.talk, .qa, .question, .aiPhase, .instrument, .groupWork].contains(type)
            ? type : usual
    }
}

extension AgendaItemKey {
    fileprivate func formKind(_ scene: Scene) -> FormField.Kind {
        switch self {
        case .title, .remark: .text
        case .phase: .thing(scene.session.phases.map { ($0.id, scene.say($0.title)) })
        case .type: .choice(AgendaItemType.allCases.map { ($0.rawValue, $0.words) })
        case .minutes, .level: .minutes
        case .person: .person
        case .fixed, .locked, .optional, .key: .flag
        case .startsAt: .clock
        }
    }
}

extension PersonKey {
    /// In the order in which one asks: first who it is; a code is given by itself.
    static let inForm: [PersonKey] = [
        .name, .office, .institution, .role, .frontTitle, .backTitle, .group, .sex, .cue, .phone,
        .nip, .rank, .represents, .code,
    ]

    fileprivate var formKind: FormField.Kind {
        switch self {
        case .role: .choice(PersonRole.allCases.map { ($0.rawValue, $0.words) })
        case .sex: .choice(Sex.allCases.map { ($0.rawValue, $0.words) })
        default: .text
        }
    }
}

extension Scene {
    func say(_ phrase: Phrase) -> String { phrase[language] }
}

extension Scene {
    /// A value as a person would type it.
    fileprivate func typed(_ value: FieldValue, as kind: FormField.Kind) -> String {
        switch (value, kind) {
        case (.text(let raw), .choice(let all)):
            all.first { $0.value == raw }.map { say($0.words) } ?? raw
        case (.entity(let id), .thing(let all)): all.first { $0.id == id }?.name ?? ""
        case (.text(let text), _): text
        case (.number(let number), _): String(number)
        case (.time(let minutes), _): language.hours(minutes)
        case (.flag(let flag), _): say(flag ? FormWord.yes : FormWord.no)
        case (.entity(let person), _): label(of: person, withName: true)
        default: ""
        }
    }
}

extension AgendaItem {
    /// What stands in a field now; of the length, with what was re-planned, added or taken.
    fileprivate func value(of key: AgendaItemKey) -> FieldValue? {
        key == .minutes ? length.map { .number(Int($0 / 60_000)) } : fields[key]
    }
}

extension FormField {
    /// A field with what is known already, as a person would type it.
    init(_ label: Words, _ kind: Kind, holding value: FieldValue?, _ scene: Scene) {
        let editor = LineEditor(value.map { scene.typed($0, as: kind) } ?? "")
        self.init(label: label, kind: kind, editor: editor)
    }
}
