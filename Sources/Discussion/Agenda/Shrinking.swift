/// Shortens what is left of a programme in proportion, so that each fixed item can begin at its
/// time and the whole ends when it should.
///
/// Nothing is cut from fixed and locked items nor from their parts, and no item below half its
/// length, or below what has run of it. What does not fit even so stays late.
struct Shrinking {
    private(set) var plan = Replanning()
    private static let minute: Int64 = 60_000

    /// The items between two times that do not move.
    private struct Stretch {
        var items: [AgendaItem] = []
        /// Milliseconds that nothing can be taken from.
        var rigid: Int64 = 0
        /// Milliseconds for them, with what has run of the open one.
        var room: Int64

        mutating func add(_ item: AgendaItem, mayBeShortened: Bool) {
            if mayBeShortened { items.append(item) } else { rigid += item.length ?? 0 }
        }
    }

    init(_ session: Session, at now: Instant) {
        let account = session.account(at: now)
        let outline = account.outline
        guard let end = session.plannedEnd(of: outline) else { return }
        var cursor = now.wall.timeOfDay
        var stretch = Stretch(room: 0)
        var elapsed: Int64 = 0
        if let current = account.current, current.remaining ?? 0 > 0,
            let place = outline.place(of: current.item), !outline.hasParts(at: place)
        {
            elapsed = current.elapsed
            stretch.room = elapsed
            stretch.add(
                outline.items[place], mayBeShortened: outline.mayBeShortened(at: place))
        }
        for place in outline.ahead(behind: session.openItem.flatMap(outline.place)) {
            let item = outline.items[place]
            if item.isFixed, let start = item.startsAt {
                stretch.room += Session.wait(from: cursor, until: start)
                shorten(stretch, openItem: session.openItem, elapsed: elapsed)
                cursor = start
                stretch = Stretch(room: 0)
            }
            if outline.hasParts(at: place) { continue }
            stretch.add(item, mayBeShortened: outline.mayBeShortened(at: place))
        }
        stretch.room += Session.wait(from: cursor, until: end)
        shorten(stretch, openItem: session.openItem, elapsed: elapsed)
    }

    private mutating func shorten(_ stretch: Stretch, openItem: EntityID?, elapsed: Int64) {
        let items = stretch.items
        let lengths = items.map { Int(($0.length ?? 0) / Self.minute) }
        let least = zip(items, lengths).map { item, length in
            let run = item.id == openItem ? Int((elapsed + Self.minute - 1) / Self.minute) : 0
            return min(length, max((length + 1) / 2, run))
        }
        let room = Int((stretch.room - stretch.rigid) / Self.minute)
        for (place, length) in Self.shares(of: lengths, least: least, in: room).enumerated()
        where length != lengths[place] {
            plan.lengths[items[place].id] = length
        }
    }

    /// Lengths that make up the room exactly if they can: in proportion, none below its least,
    /// whole minutes, what is left over to those who were cut most.
    static func shares(of lengths: [Int], least: [Int], in room: Int) -> [Int] {
        guard lengths.reduce(0, +) > room else { return lengths }
        guard least.reduce(0, +) < room else { return least }
        var isLeast = lengths.map { _ in false }
        var factor = 0.0
        var hasSettled = false
        while !hasSettled {
            let free = lengths.indices.filter { !isLeast[$0] }
            let spent = lengths.indices.filter { isLeast[$0] }.reduce(0) { $0 + least[$1] }
            factor = Double(room - spent) / Double(free.reduce(0) { $0 + lengths[$1] })
            let tooShort = free.filter { Double(lengths[$0]) * factor < Double(least[$0]) }
            for place in tooShort { isLeast[place] = true }
            hasSettled = tooShort.isEmpty
        }
        let exact = lengths.indices.map {
            isLeast[$0] ? Double(least[$0]) : Double(lengths[$0]) * factor
        }
        var shares = exact.map { Int($0) }
        let byRest = exact.indices.sorted {
            (Double(shares[$0]) - exact[$0], $0) < (Double(shares[$1]) - exact[$1], $1)
        }
        for place in byRest.prefix(max(0, room - shares.reduce(0, +))) { shares[place] += 1 }
        return shares
    }
}

extension AgendaItem {
    /// Whether minutes may be taken from it when time runs short.
    var mayBeShortened: Bool { !isFixed && !isLocked && length != nil }
}
