extension Session {
    mutating func applyToProgramme(_ event: Event) {
        switch event.kind {
        // At the end they change nothing of what stands before them.
        case .agendaItemsAdded(let added, nil): add(added, after: nil, by: event.id)
        case .agendaItemsAdded(let added, let after):
            keepingAttributions { $0.add(added, after: after, by: event.id) }
        case .agendaItemsAmended(let changes):
            keepingAttributions { $0.amend(changes, by: event.id) }
        case .agendaItemMoved(let id, let other):
            guard items[id] != nil else { return withoutEffect[event.id] = .unknownSubject }
            keepingAttributions { $0.move(id, after: other) }
        case .agendaItemsRemoved(let removed):
            for id in removed where !items.update(id, { $0.removedBy = event.id }) {
                withoutEffect[event.id] = .unknownSubject
            }
        default: return
        }
    }

    private mutating func amend(
        _ changes: [EntityID: Changes<AgendaItemKey>], by event: EventID
    ) {
        for (id, change) in changes.inOrder
        where !items.update(id, { $0.apply(change, by: event) }) {
            withoutEffect[event] = .unknownSubject
        }
    }

    /// Moves an item and, with it, its parts; never behind one of these.
    private mutating func move(_ id: EntityID, after other: EntityID?) {
        guard items.canBeRearranged else { return }
        let outline = outline
        let place = outline.place(of: id)
        let parts = place.map { outline.items[outline.parts(at: $0)].map(\.id) } ?? []
        if let other, parts.contains(other) { return }
        items.move(id, after: other)
        for (part, before) in zip(parts, [id] + parts) { items.move(part, after: before) }
    }

    private mutating func add(
        _ added: [[AgendaItemKey: FieldValue]], after: EntityID?, by event: EventID
    ) {
        var previous = after
        for (place, values) in added.enumerated() {
            let id = EntityID(event, index: UInt32(place))
            items.append(AgendaItem(id: id, fields: Fields(values, by: event)))
            if let previous, items[previous] != nil { items.move(id, after: previous) }
            if after != nil { previous = id }
        }
    }
}
