extension Gate {
    /// The programme in its order, without what is for the team alone.
    var items: [Release.Item] {
        let account = session.account(at: now)
        let numbers = account.outline.numbers
        let spans = account.outline.spans
        return account.rows.indices.compactMap { place in
            guard !account.outline.items[place].type.isPrivate else { return nil }
            let runs = account.outline.runs(at: place, among: spans).map { $0.told(by: clock) }
            return item(at: place, in: account, number: numbers[place], runs: runs)
        }
    }

    /// An item with its own times, or with those of its parts together.
    private func item(
        at place: Int, in account: Account, number: String, runs: [Release.Run]
    ) -> Release.Item {
        let (outline, row) = (account.outline, account.rows[place])
        let item = outline.items[place]
        let hasParts = outline.hasParts(at: place)
        // What has parts that nobody opened is over all the same once the session is.
        let isOver = outline.isDone(at: place) || session.closed != nil
        return Release.Item(
            id: item.id, title: announced(item.title), type: item.type,
            person: present(item.fields.entity(.person)).map { voice(of: $0, in: item) },
            startsAt: item.fields.time(.startsAt),
            minutes: hasParts
                ? row.planned.map { Int($0 / 60_000) } : item.fields.number(.minutes),
            planned: row.begins.map { Int($0 / 60_000) }, isFixed: item.isFixed,
            isLocked: item.fields.flag(.locked), isKey: item.fields.flag(.key),
            isOptional: item.fields.flag(.optional),
            began: runs.first?.began,
            ended: isOver ? runs.last?.ended : nil, runs: runs,
            elapsed: row.elapsed,
            isPaused: item.isPaused, allotted: row.length.map { Int($0 / 60_000) },
            isSkipped: outline.isSkipped(at: place), isUnplanned: item.isUnplanned,
            isOpen: session.openItem == item.id, number: number, level: outline.levels[place],
            attribution: session.attribution(chosenAloneFor: item.id), hasParts: hasParts)
    }
}

extension Outline {
    /// When each item ran, by its place, in the order of the clock.
    fileprivate var spans: [(place: Int, span: Span)] {
        items.indices.flatMap { place in items[place].spans.map { (place, $0) } }
            .sorted { $0.span.began.wall.milliseconds < $1.span.began.wall.milliseconds }
    }

    /// From when to when an item ran with its parts: as one, until another item is opened.
    fileprivate func runs(at place: Int, among spans: [(place: Int, span: Span)]) -> [Release.Run] {
        let own = place..<parts(at: place).upperBound
        var runs: [Release.Run] = []
        var goesOn = false
        for (place, span) in spans {
            defer { goesOn = own.contains(place) }
            guard own.contains(place) else { continue }
            if goesOn {
                runs[runs.count - 1].ended = span.ended?.wall
            } else {
                runs.append(.init(began: span.began.wall, ended: span.ended?.wall))
            }
        }
        return runs
    }
}
