import Discussion
import Terminal
import Wording

extension Live {
    /// Opens the form for a new row of the list that is shown.
    func add() {
        switch view {
        case .agenda: open(Form(item: nil, scene))
        case .people: open(Form(person: nil, scene))
        case .board:
            guard let board = session.currentBoard else { return chooseBoard() }
            open(Form(entry: nil, on: board, scene))
        case .floor: raiseHand()
        case .notes, .outcomes, .prompts, .minutes: return
        }
    }

    /// Opens the form of the selected row.
    func edit() {
        let scene = scene
        switch view {
        case .agenda:
            guard let item = selectedItem else { return say(LiveWord.noItemSelected) }
            open(Form(item: item, scene))
        case .people:
            guard let person = selected.flatMap({ session.people[$0] }) else {
                return say(LiveWord.nobodySelected)
            }
            open(Form(person: person, scene))
        case .board:
            guard let entry = selectedEntry, let board = session.boards[entry.board] else {
                return say(LiveWord.noEntrySelected)
            }
            open(Form(entry: entry, on: board, scene))
        case .prompts: return
        case .floor: editHand()
        case .notes, .outcomes: amendSelected()
        case .minutes: return
        }
    }

    /// Opens the form of whose hand is selected, to put a name to someone described.
    private func editHand() {
        let hand = selection[.floor].flatMap { session.hands[$0] }
        guard let person = hand.flatMap({ session.people[$0.speaker] }) else {
            return say(FloorMessage.noHandSelected)
        }
        open(Form(person: person, scene))
    }

    /// Opens the form of an item that nobody planned; filing it opens the item.
    func insertItem() { open(.unplannedItem(scene)) }

    /// Opens a form, or the one of the same thing that was put away half filled in.
    func open(_ form: Form) { overlay = .form(keptForms[form.subject] ?? form) }

    func pressInForm(_ form: inout Form, _ key: Key) {
        switch form.press(key, language) {
        case .stay: overlay = .form(form)
        case .putAway:
            keep(form)
            overlay = nil
            if case .consent = form.subject { closeConsentForm() }
        case .file:
            overlay = .form(form)
            file(form)
        }
    }

    /// Keeps what was typed in a form for the next time that it is opened.
    func keep(_ form: Form) {
        let isChanged = form.fields.map(\.editor.text) != form.opened
        keptForms[form.subject] = isChanged ? form : nil
        if isChanged { say(LiveWord.formKept) }
    }

    /// Files what a form says; the fields that cannot be read are shown, and the form stays.
    ///
    /// What there is already takes the others; something new waits until all can be read.
    private func file(_ form: Form) {
        var form = form
        var values: [FieldValue?] = []
        form.faults = [:]
        for (place, field) in form.fields.enumerated() {
            do throws(FormField.Fault) { values.append(try field.value(in: scene)) } catch {
                values.append(nil)
                form.faults[place] = error.word.word(in: language)
            }
        }
        if form.subject == .newPerson { findTwin(of: &form, values) }
        form.current = form.faults.keys.min() ?? form.current
        guard form.faults.isEmpty || form.isOfSomething else { return overlay = .form(form) }
        let changed = form.fields.indices.filter {
            form.fields[$0].editor.text != form.opened[$0] && form.faults[$0] == nil
        }
        var last: Event?
        for request in requests(of: form, values, changed: changed) {
            last = ask(request)
            if last == nil { return overlay = .form(form) }
        }
        guard form.faults.isEmpty else { return showFaults(of: form, filed: changed.count) }
        keptForms[form.subject] = nil
        overlay = nil
        if let last { select(what: last, in: form.subject) }
    }

    /// Says once that somebody of the same name and institution is on the list already.
    private func findTwin(of form: inout Form, _ values: [FieldValue?]) {
        let known = session.person(knownAs: filled(values, PersonKey.inForm))
        defer { form.twin = known?.id }
        guard let known, form.twin != known.id,
            let place = PersonKey.inForm.firstIndex(of: .name)
        else { return }
        form.faults[place] = language.secondOfThatName(
            scene.label(of: known.id, withName: true), isReadOut: isReadOut)
    }

    /// Leaves what could not be read of a form in a fresh one, as the others are filed.
    private func showFaults(of form: Form, filed count: Int) {
        guard var fresh = self.form(of: form.subject) else { return overlay = .form(form) }
        for place in form.faults.keys { fresh.fields[place].editor = form.fields[place].editor }
        (fresh.faults, fresh.current) = (form.faults, form.current)
        overlay = .form(fresh)
        let labels = form.faults.keys.sorted().map { form.fields[$0].label[language] }
        say(language.partlyFiled(count, but: labels))
    }

    /// The form of something as it stands now; nothing where that is gone, and of consent.
    func form(of subject: Form.Subject) -> Form? {
        switch subject {
        case .newItem: Form(item: nil, scene)
        case .unplannedItem: .unplannedItem(scene)
        case .newPerson: Form(person: nil, scene)
        case .message: .roomMessage
        case .newEntry(let board): session.boards[board].map { Form(entry: nil, on: $0, scene) }
        case .details: .details(scene)
        case .item(let id): session.items[id].map { Form(item: $0, scene) }
        case .person(let id): session.people[id].map { Form(person: $0, scene) }
        case .entry(let id):
            session.entries[id].flatMap { entry in
                session.boards[entry.board].map { Form(entry: entry, on: $0, scene) }
            }
        case .consent: nil
        }
    }

    /// What a form asks for; nothing if nothing was changed.
    private func requests(of form: Form, _ values: [FieldValue?], changed: [Int]) -> [Request] {
        switch form.subject {
        case .newEntry, .entry:
            form.entryRequests(
                values, changed: changed, item: session.openItem, today: clock.read().at.date)
        default: [request(of: form, values, changed: changed)].compactMap(\.self)
        }
    }

    /// The request of a form about anything but an entry.
    private func request(of form: Form, _ values: [FieldValue?], changed: [Int]) -> Request? {
        switch (form.subject, form.original) {
        case (.item(let id), .item(let fields)):
            changed.isEmpty ? nil : .amendItems([id: changes(of: fields, to: values, changed)])
        case (.person(let id), .person(let fields)):
            changed.isEmpty
                ? nil
                : .amendPeople([id: changes(of: fields, PersonKey.inForm, to: values, changed)])
        case (.details, .details(let fields)):
            changed.isEmpty
                ? nil : .changeDetails(changes(of: fields, DetailKey.inForm, to: values, changed))
        case (.newPerson, _): .addPeople([filled(values, PersonKey.inForm)])
        case (.consent(let answers), _):
            .documentConsent(ConsentDocumented(answers, as: values))
        case (.message, _): .turnWall(.message(form.fields[0].editor.text))
        case (.unplannedItem, _): .insertItem(filled(values))
        default: adding(filled(values))
        }
    }

    /// A new item after the selected one and its parts, of the same level.
    private func adding(_ values: [AgendaItemKey: FieldValue]) -> Request {
        let outline = session.outline
        guard let place = selection[.agenda].flatMap(outline.place) else {
            return .addItems([values], after: nil)
        }
        var values = values
        if outline.levels[place] > 0 { values[.level] = .number(outline.levels[place]) }
        return .addItems([values], after: outline.items[outline.parts(at: place).upperBound - 1].id)
    }

    /// The fields in which something was typed.
    private func filled<Key: FieldKey & CaseIterable>(
        _ values: [FieldValue?], _ keys: [Key] = Array(Key.allCases)
    ) -> [Key: FieldValue] {
        var filled: [Key: FieldValue] = [:]
        for (key, value) in zip(keys, values) { filled[key] = value }
        return filled
    }

    /// The fields that were changed, and what their author saw in them when the form was opened.
    private func changes<Key: FieldKey & CaseIterable>(
        of fields: Fields<Key>, _ keys: [Key] = Array(Key.allCases), to values: [FieldValue?],
        _ changed: [Int]
    ) -> Changes<Key> {
        var new: [Key: FieldValue?] = [:]
        for (place, key) in keys.enumerated() where changed.contains(place) {
            new.updateValue(values[place], forKey: key)
        }
        return fields.change(to: new)
    }

    private func select(what event: Event, in subject: Form.Subject) {
        switch subject {
        case .newItem, .unplannedItem: selection[.agenda] = EntityID(event.id)
        case .newPerson: selection[.people] = EntityID(event.id)
        case .newEntry: selection[.board] = EntityID(event.id)
        case .consent:
            belowForm?.touched = [:]
            closeConsentForm()
        case .message: say(language.wallShows(.message("")))
        case .item, .person, .entry, .details: return
        }
    }
}
