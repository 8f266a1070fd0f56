/// How a person met a prompt in a go-round.
public enum PromptAnswer: String, CaseIterable, Sendable {
    /// Said something.
    case answered
    /// Had nothing to say, which is allowed.
    case passed
    /// Wants to be asked again later.
    case later
}

/// One time that a prompt was put to the room.
public struct PromptAsked: Hashable, Sendable {
    /// Which prompt.
    public let prompt: EntityID
    /// The item of the programme that was open.
    public let item: EntityID?
    /// When.
    public let at: Instant
    /// How many notes were filed before it, so that who was heard is looked for after them.
    let notesBefore: Int
}

extension Session {
    /// The prompt that the room talks about: the last that was put, while its item is open.
    public var openPrompt: EntityID? {
        promptsAsked.last.flatMap { $0.item == openItem ? $0.prompt : nil }
    }

    /// The words of a prompt of an adopted method.
    public func prompt(_ id: EntityID) -> Prompt? {
        for adopted in methods where adopted.id.event == id.event {
            for (phase, content) in adopted.method.phases.enumerated() {
                for place in content.prompts.indices
                where adopted.prompt(place, ofPhase: phase) == id {
                    return content.prompts[place]
                }
            }
        }
        return nil
    }

    /// Whether a prompt is a key question, by its method unless somebody said otherwise here.
    public func isKey(_ id: EntityID, _ prompt: Prompt) -> Bool { promptMarks[id] ?? prompt.isKey }

    /// The key questions among the prompts of all methods that were not put to the room, in order.
    public var keyPromptsAhead: [EntityID] {
        guard !promptMarks.isEmpty || methods.contains(where: \.method.hasKeyPrompts) else {
            return []
        }
        let asked = Set(promptsAsked.map(\.prompt))
        return methods.flatMap { adopted in
            adopted.method.phases.enumerated().flatMap { phase, content in
                content.prompts.enumerated().compactMap { place, prompt in
                    let id = adopted.prompt(place, ofPhase: phase)
                    return isKey(id, prompt) && !asked.contains(id) ? id : nil
                }
            }
        }
    }

    /// The key questions of the open item for which too little of its time is left: less than half
    /// of what they would have if all its prompts had equal parts.
    public func keyPromptsAtRisk(in account: Account) -> [EntityID] {
        guard let item = currentItem, let (adopted, place) = phase(of: item),
            let length = account.current?.length, let remaining = account.remaining
        else { return [] }
        let prompts = adopted.method.phases[place].prompts.indices.map {
            adopted.prompt($0, ofPhase: place)
        }
        let ahead = keyPromptsAhead.filter(prompts.contains)
        return 2 * remaining * Int64(prompts.count) < length * Int64(ahead.count) ? ahead : []
    }

    /// How each person on the list met a prompt; nothing for those who are not heard on it yet.
    ///
    /// Whoever was heard after it was put, but for what they asked themselves, has answered, whatever
    /// the go-round says; on an item, whoever was heard in it.
    public func coverage(of prompt: EntityID) -> [EntityID: PromptAnswer] {
        var coverage = promptAnswers[prompt] ?? [:]
        if items[prompt] != nil {
            for speaker in heard(in: prompt) { coverage[speaker] = .answered }
            return coverage
        }
        let first = promptsAsked.first { $0.prompt == prompt }?.notesBefore ?? notes.count
        for note in notes[first...]
        where note.struckBy == nil && note.fields.entity(.prompt) == prompt {
            guard let speaker = note.fields.entity(.speaker),
                NoteKind.voices.contains(note.kind), note.kind != .question
            else { continue }
            coverage[speaker] = .answered
        }
        return coverage
    }

    /// Those who had the floor in an item, or whose words were noted under it.
    private func heard(in item: EntityID) -> [EntityID] {
        let noted = notes.filter {
            $0.struckBy == nil && $0.item == item && NoteKind.voices.contains($0.kind)
        }
        return turns.filter { $0.item == item }.map(\.speaker)
            + noted.compactMap { $0.fields.entity(.speaker) }
    }

    /// Every phase of every adopted method, in order.
    public var phases: [(id: EntityID, title: Phrase)] {
        methods.flatMap { adopted in
            adopted.method.phases.enumerated().map { (adopted.phase(at: $0), $1.title) }
        }
    }

    /// The phase of an adopted method that an item of the programme carries out.
    public func phase(of item: AgendaItem) -> (method: AdoptedMethod, place: Int)? {
        guard let id = item.fields.entity(.phase) else { return nil }
        for adopted in methods {
            for place in adopted.method.phases.indices where adopted.phase(at: place) == id {
                return (adopted, place)
            }
        }
        return nil
    }
}
