extension Session {
    func eventOnProgramme(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .addItems(let added, let after):
            if let after { try require([after], in: standing(items), else: .unknownItem) }
            guard !added.isEmpty else { throw .untitledItem }
            for values in added { try checkNewItem(values) }
            return .agendaItemsAdded(added, after: after)
        case .amendItems(let changes):
            try require(changes.keys, in: standing(items), else: .unknownItem)
            for (id, change) in changes.inOrder { try checkItem(change, of: id) }
            return .agendaItemsAmended(changes)
        case .moveItem(let id, let after):
            try require([id] + (after.map { [$0] } ?? []), in: standing(items), else: .unknownItem)
            guard id != after else { throw .nothingChanges }
            return .agendaItemMoved(id, after: after)
        case .indentItem(let id, let step): return try indenting(id, by: step)
        case .removeItems(let named):
            try require(named, in: standing(items), else: .unknownItem)
            let removed = withParts(named)
            if let openItem, removed.contains(openItem) { throw .alreadyOpen(openItem) }
            return .agendaItemsRemoved(removed)
        default: throw .nothingChanges
        }
    }

    /// Puts an item and its parts a level deeper, or less deep.
    private func indenting(_ id: EntityID, by step: Int) throws(Refusal) -> Event.Kind {
        let outline = outline
        guard let place = outline.place(of: id) else { throw .unknownItem }
        let levels = outline.levels
        let all = place..<outline.parts(at: place).upperBound
        if step < 0, levels[place] == 0 { throw .noPart }
        if step > 0, place == 0 || levels[place] > levels[place - 1] { throw .noWhole }
        guard all.allSatisfy({ 0...Outline.deepest ~= levels[$0] + step }) else { throw .noWhole }
        let changes = all.map { place in
            let item = outline.items[place]
            return (item.id, item.fields.change(to: [.level: .number(levels[place] + step)]))
        }
        return .agendaItemsAmended(Dictionary(uniqueKeysWithValues: changes))
    }

    func checkNewItem(_ values: [AgendaItemKey: FieldValue]) throws(Refusal) {
        guard case .text(let title) = values[.title], !title.isBlank else { throw .untitledItem }
        try checkTimes(values)
    }

    private func checkItem(
        _ change: Changes<AgendaItemKey>, of id: EntityID
    ) throws(Refusal) {
        guard !change.isEmpty else { throw .nothingChanges }
        if change.values.keys.contains(.minutes),
            outline.place(of: id).map(outline.hasParts) ?? false
        {
            throw .hasParts
        }
        if let title = change.values[.title] {
            guard case .text(let words) = title, !words.isBlank else { throw .untitledItem }
        }
        try checkTimes(change.values.compactMapValues { $0 })
    }

    private func checkTimes(_ values: [AgendaItemKey: FieldValue]) throws(Refusal) {
        if case .number(let minutes) = values[.minutes], !(0...1440 ~= minutes) {
            throw .impossibleTime(minutes)
        }
        if case .time(let start) = values[.startsAt], !(0..<1440 ~= start) {
            throw .impossibleTime(start)
        }
    }
}
