/// When each item was open, to find the one under which a note belongs by its time.
///
/// On one file a note goes under the item that is open. Copies of the file know nothing of each
/// other's items until they are merged.
public struct Openings {
    /// Within what time the clocks of two machines agree, in milliseconds: two minutes.
    private static let tolerance: Int64 = 120_000
    /// How many spans are looked at that may hold an instant, clocks that disagree taken in.
    private static let candidates = 8

    private let items: Table<AgendaItem>
    /// Every span in the order of beginning.
    private let spans: [(item: EntityID, span: Span)]

    /// Takes the spans of a session's items.
    public init(_ session: Session) {
        items = session.items
        spans = session.items.flatMap { item in item.spans.map { (item.id, $0) } }
            .sorted { $0.1.began.wall.milliseconds < $1.1.began.wall.milliseconds }
    }

    /// The item under which a note belongs by its time, where that is another than the one under
    /// which it was filed by itself; nothing where somebody has filed it, or where it is right.
    public func properItem(of note: Note) -> EntityID? {
        guard note.struckBy == nil, note.isFiledByItself,
            note.item.map({ !wasOpen($0, while: note) }) ?? true,
            let proper = item(openAt: note.happened), proper != note.item
        else { return nil }
        return proper
    }

    /// The item that was open when something happened.
    private func item(openAt instant: Instant) -> EntityID? {
        let wall = instant.wall.milliseconds + Self.tolerance
        var range = 0..<spans.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let isBefore = spans[middle].span.began.wall.milliseconds <= wall
            range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return spans[..<range.lowerBound].suffix(Self.candidates)
            .last { $0.span.holds(from: instant, to: instant, within: 0) }?.item
    }

    /// Whether the item was open at some time between the first key of a note and its filing.
    private func wasOpen(_ item: EntityID, while note: Note) -> Bool {
        let (began, filed) = (note.happened, note.happened.later(by: note.delay))
        return items[item]?.spans.suffix(Self.candidates).contains {
            $0.holds(from: began, to: filed, within: Self.tolerance)
        } ?? false
    }
}

extension Note {
    /// Whether nobody has changed the item since the note was taken.
    fileprivate var isFiledByItself: Bool {
        fields.versions(of: .item).allSatisfy { $0.event == id.event }
    }
}

extension Span {
    /// Whether it has some time between two instants; where another machine timed it, give or
    /// take a tolerance.
    fileprivate func holds(
        from first: Instant, to last: Instant, within tolerance: Int64
    ) -> Bool {
        last.lead(over: began, within: tolerance) >= 0
            && (ended.map { $0.lead(over: first, within: tolerance) > 0 } ?? true)
    }
}

extension Instant {
    /// The same clocks, so many milliseconds on.
    fileprivate func later(by milliseconds: Int64) -> Instant {
        Instant(wall: wall.earlier(by: -milliseconds), up: up + milliseconds, boot: boot)
    }

    /// By how many milliseconds it is later than another, in favour of later where two machines
    /// timed them.
    fileprivate func lead(over other: Instant, within tolerance: Int64) -> Int64 {
        if let boot, boot == other.boot { return up - other.up }
        return wall.milliseconds - other.wall.milliseconds + tolerance
    }
}
