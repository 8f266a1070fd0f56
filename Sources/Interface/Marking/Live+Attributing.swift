import Discussion
import Wording

extension Live {
    /// Whose voice the chosen notes may be.
    func speakers(like typed: String) -> [Choices.Choice] { voices(of: chosenNotes, like: typed) }

    /// Whose voice all notes may be that are of the same voice as the selected note, or of the
    /// selected person.
    func otherVoices(like typed: String) -> [Choices.Choice] {
        guard let voice = chosenVoice else { return [] }
        let same = session.notes.filter { $0.struckBy == nil && voice.isOf($0) }
        return voices(of: same, like: typed)
    }

    /// Why there is no voice of which all notes could be another's.
    var whyNoVoice: Words? {
        if chosenVoice != nil { return nil }
        if view != .people, selected == nil { return LiveWord.noNoteSelected.words }
        return view == .people ? LiveWord.nobodySelected.words : PaletteWord.noVoice.words
    }

    /// The voice of the selected note, or the selected person.
    private var chosenVoice: Voice? {
        if view == .people { return selected.map { .speaker(.person($0)) } }
        guard let note = selected.flatMap({ session.notes[$0] }) else { return nil }
        if let speaker = note.speaker { return .speaker(speaker) }
        return NoteKind.voices.contains(note.kind) ? .nobody : nil
    }

    private func voices(of notes: [Note], like typed: String) -> [Choices.Choice] {
        let people = people(like: typed).map { person in
            voice(.person(person.id), of: notes, name: name(of: person), aside: place(of: person))
        }
        let others = [Speaker.everyone, .unknown].compactMap { speaker in
            speaker.wordsWithoutPerson.map { voice(speaker, of: notes, name: $0[language]) }
        }
        let likeness = Likeness(typed)
        return people + others.filter { likeness.toSentence($0.name) != nil }
    }

    private func voice(
        _ speaker: Speaker, of notes: [Note], name: String, aside: String = ""
    ) -> Choices.Choice {
        let isCurrent = notes.allSatisfy { $0.speaker == speaker }
        return Choices.Choice(name: name, aside: aside, isCurrent: isCurrent) { live in
            live.change(notes) { _ in
                speaker.values
            } saying: {
                live.language.attributed($0, to: name)
            }
        }
    }

    /// Who may be responsible for the chosen actions: people, or an office as it is typed.
    func owners(like typed: String) -> [Choices.Choice] {
        let actions = chosenNotes.filter { $0.kind == .action }
        var choices = people(like: typed).map { person in
            owner(
                [.owner: .entity(person.id), .office: nil], of: actions, name: name(of: person),
                aside: place(of: person))
        }
        let office = typed.split(separator: " ").joined(separator: " ")
        if !office.isEmpty, office.first != "@" {
            choices.append(
                owner(
                    [.office: .text(office), .owner: nil], of: actions, name: "→ " + office,
                    isNew: true))
        }
        return choices
    }

    private func owner(
        _ values: [NoteKey: FieldValue?], of actions: [Note], name: String, aside: String = "",
        isNew: Bool = false
    ) -> Choices.Choice {
        Choices.Choice(name: name, aside: aside, isNew: isNew) { live in
            live.change(actions) { _ in
                values
            } saying: {
                live.language.attributed($0, to: name)
            }
        }
    }

    /// Why no action can be given to anyone.
    var whyNoActions: Words? {
        chosenNotes.contains { $0.kind == .action } ? nil : LiveWord.notAnAction.words
    }

    private func people(like typed: String) -> [Person] {
        let word = String(typed.drop { $0 == "@" })
        if word != typed, let person = session.person(named: word) { return [person] }
        let likeness = Likeness(typed)
        return tally.roster.filter {
            likeness.toSentence(name(of: $0)) != nil || $0.answers(to: typed.lowercased())
        }
    }

    /// For whom somebody speaks.
    private func place(of person: Person) -> String {
        person.fields.text(.institution) ?? person.fields.text(.office) ?? ""
    }

    private func name(of person: Person) -> String {
        let name = person.fullName ?? person.fields.text(.cue).map { "«" + $0 + "»" } ?? ""
        return tally.labels[person.id, default: person.code] + " " + name
    }
}

/// The voice that notes have in common.
private enum Voice {
    case speaker(Speaker)
    case nobody

    func isOf(_ note: Note) -> Bool {
        switch self {
        case .speaker(let speaker): note.speaker == speaker
        case .nobody: note.speaker == nil && NoteKind.voices.contains(note.kind)
        }
    }
}

extension Speaker {
    /// The fields of a note with this voice.
    fileprivate var values: [NoteKey: FieldValue?] {
        switch self {
        case .person(let person): [.speaker: .entity(person), .voice: nil]
        case .everyone: [.speaker: nil, .voice: .text("everyone")]
        case .unknown: [.speaker: nil, .voice: .text("unknown")]
        }
    }
}
