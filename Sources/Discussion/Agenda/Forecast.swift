/// When each item that still waits will begin, and when the last will end, if all goes by plan
/// from an instant on.
struct Forecast {
    /// Milliseconds since midnight of the day shown by the clock.
    private(set) var begins: [EntityID: Int64] = [:]
    /// The same for the end of the last item; nothing if nothing can be foretold.
    private(set) var end: Int64?
    private var ends: [EntityID: Int64] = [:]

    init(
        _ session: Session, _ outline: Outline, _ lengths: [EntityID: Int64], at now: Instant
    ) {
        guard outline.items.contains(where: { $0.length != nil }),
            var cursor = Self.start(of: session, outline, lengths, at: now)
        else { return }
        for place in outline.ahead(behind: session.openItem.flatMap(outline.place)) {
            let item = outline.items[place]
            if item.isFixed, let start = item.startsAt {
                cursor += max(0, Session.wait(from: cursor, until: start))
            }
            begins[item.id] = cursor
            if outline.hasParts(at: place) { continue }
            cursor += item.length ?? 0
            ends[item.id] = cursor
        }
        end = cursor
    }

    /// When the next item can begin: after what is left of the open one; before the first item,
    /// not before the programme does.
    private static func start(
        of session: Session, _ outline: Outline, _ lengths: [EntityID: Int64], at now: Instant
    ) -> Int64? {
        guard session.closed == nil else { return nil }
        let time = now.wall.timeOfDay
        if let place = session.openItem.flatMap(outline.place), !outline.hasParts(at: place),
            let length = outline.items[place].length
        {
            return time + max(0, length - (lengths[outline.items[place].id] ?? 0))
        }
        if outline.items.contains(where: { !$0.spans.isEmpty }) { return time }
        guard session.details.date(.date) == now.wall.date,
            let start = session.details.time(.startsAt)
        else { return nil }
        return max(time, Int64(start) * 60_000)
    }

    /// Whether an item that waits will be over only after the session is to end.
    func isAtRisk(_ item: AgendaItem, endingBy end: Int64?) -> Bool {
        guard let end, let finish = ends[item.id] else { return false }
        return Session.wait(from: end, until: finish) > 0
    }
}
