extension Session {
    func eventOnMethods(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .adoptMethod(let method):
            guard !methods.contains(where: { $0.method.name == method.name }) else {
                throw .alreadyAdopted(method.name)
            }
            return .methodAdopted(method)
        case .planPhases(let id, let after):
            guard let adopted = methods[id] else { throw .unknownMethod }
            let last = after.flatMap(endOfWhole)
            return try event(for: .addItems(items(of: adopted), after: last), as: id.event)
        case .askPrompt(let prompt):
            if let refusal = offRecordRefusal(in: openItem) { throw refusal }
            guard self.prompt(prompt) != nil else { throw .unknownPrompt }
            return .promptAsked(prompt, item: openItem)
        case .answerPrompt(let prompt, let person, let answer):
            guard self.prompt(prompt) != nil || standing(items)(prompt) else {
                throw .unknownPrompt
            }
            try require([person], in: standing(people), else: .unknownPerson)
            return .promptAnswered(prompt, person: person, answer)
        case .markPrompt(let id, let isKey):
            guard let prompt = self.prompt(id) else { throw .unknownPrompt }
            guard isKey != self.isKey(id, prompt) else { throw .nothingChanges }
            return .promptMarked(id, isKey: isKey)
        default: throw .nothingChanges
        }
    }

    /// The last part of the item that stands highest above one, so that what comes after it parts
    /// nothing.
    private func endOfWhole(_ id: EntityID) -> EntityID {
        let outline = outline
        guard var place = outline.place(of: id) else { return id }
        while let whole = outline.whole(at: place) { place = whole }
        return outline.items[outline.parts(at: place).upperBound - 1].id
    }

    /// The phases of a method as items of the programme, in the session's language.
    private func items(of adopted: AdoptedMethod) -> [[AgendaItemKey: FieldValue]] {
        adopted.method.phases.enumerated().map { place, phase in
            var values: [AgendaItemKey: FieldValue] = [
                .title: .text(phase.title[language]), .type: .text(phase.type.rawValue),
                .phase: .entity(adopted.phase(at: place)),
            ]
            values[.minutes] = phase.minutes.map { .number($0) }
            if phase.name == Phase.keyName { values[.key] = .flag(true) }
            return values
        }
    }
}
