/// A programme as items and their parts, by the order in which it stands and the level of each.
///
/// An item that has parts is not opened itself: it lasts as long as they do together.
public struct Outline: Hashable, Sendable {
    /// How many levels there may be below the first, whatever a file says.
    public static let deepest = 3

    /// The items, in order.
    public let items: [AgendaItem]
    /// How deep each stands, from 0: never more than one level below the item before it.
    public let levels: [Int]

    /// Takes the items of a programme.
    public init(_ items: [AgendaItem]) {
        self.items = items
        levels = Self.levels(items.map(\.level))
    }

    /// Levels as they can stand below one another: the first is 0, none is more than one deeper
    /// than the one before it.
    public static func levels(_ wanted: [Int]) -> [Int] {
        var above = -1
        return wanted.map { level in
            above = min(max(0, level), above + 1, deepest)
            return above
        }
    }

    /// The place of an item on the programme.
    public func place(of id: EntityID) -> Int? { items.firstIndex { $0.id == id } }

    /// Whether an item has parts.
    public func hasParts(at place: Int) -> Bool {
        place + 1 < items.count && levels[place + 1] > levels[place]
    }

    /// The places of an item's parts, and of theirs.
    public func parts(at place: Int) -> Range<Int> {
        let after = items.indices[(place + 1)...].first { levels[$0] <= levels[place] }
        return place + 1..<(after ?? items.count)
    }

    /// What can be opened of an item: itself, or of its parts those that have none.
    public func leaves(at place: Int) -> [Int] {
        (place..<parts(at: place).upperBound).filter { !hasParts(at: $0) }
    }

    /// The place of the item of which one is a part.
    public func whole(at place: Int) -> Int? {
        levels[place] == 0 ? nil : items.indices[..<place].last { levels[$0] < levels[place] }
    }

    /// What each item is numbered: `3`, or `3.2` for the second part of the third.
    public var numbers: [String] { Self.numbers(levels) }

    /// What items of these levels are numbered.
    public static func numbers(_ levels: [Int]) -> [String] {
        var counts = [Int](repeating: 0, count: deepest + 1)
        return levels.map { level in
            counts[level] += 1
            for deeper in counts.indices where deeper > level { counts[deeper] = 0 }
            return counts[...level].map(String.init).joined(separator: ".")
        }
    }

    /// Whether an item still waits: nothing of it has run, and not all of it is passed over.
    public func isAhead(at place: Int) -> Bool {
        let leaves = leaves(at: place).map { items[$0] }
        return items[place].spans.isEmpty && leaves.allSatisfy(\.spans.isEmpty)
            && leaves.contains { $0.skippedBy == nil }
    }

    /// The places of the items that still wait, in the order in which they come: those behind a
    /// place first, then those that were left out before it.
    func ahead(behind place: Int?) -> [Int] {
        let ahead = items.indices.filter(isAhead)
        guard let place else { return ahead }
        return ahead.filter { $0 > place } + ahead.filter { $0 <= place }
    }

    /// Whether all that can be opened of an item is passed over.
    public func isSkipped(at place: Int) -> Bool {
        leaves(at: place).allSatisfy { items[$0].skippedBy != nil }
    }

    /// Whether something of an item has run, and nothing of it runs or waits any more.
    public func isDone(at place: Int) -> Bool {
        let leaves = leaves(at: place).map { items[$0] }
        let isOpen = items[place].spans.contains { $0.ended == nil }
        return !isOpen && leaves.contains(where: \.isDone)
            && leaves.allSatisfy { $0.isDone || $0.skippedBy != nil }
    }

    /// Whether minutes may be taken from an item when time runs short: not from what has parts,
    /// which take it on them, nor from a part of what may not be touched.
    func mayBeShortened(at place: Int) -> Bool {
        guard !hasParts(at: place), items[place].mayBeShortened else { return false }
        return !isHeld(at: place)
    }

    /// Whether an item may be left out when time runs short: it, and all that is part of it.
    func mayBeDropped(at place: Int) -> Bool {
        guard items[place].fields.flag(.optional), !isHeld(at: place) else { return false }
        let all = place..<parts(at: place).upperBound
        return all.allSatisfy { !items[$0].isFixed && !items[$0].fields.flag(.locked) }
    }

    /// Whether an item is a part of one that re-planning may not touch.
    private func isHeld(at place: Int) -> Bool {
        guard let whole = whole(at: place) else { return false }
        return items[whole].isFixed || items[whole].isLocked || isHeld(at: whole)
    }

    /// Behind which place an item goes that is moved a place up or down with its parts, -1 for the
    /// front: past a neighbour of its level, or over to the parts of the item before or after;
    /// nothing where it can go no further.
    public func destination(ofMoving place: Int, by step: Int) -> Int? {
        let level = levels[place]
        if step > 0 {
            let next = parts(at: place).upperBound
            guard next < items.count else { return nil }
            if levels[next] == level { return parts(at: next).upperBound - 1 }
            return hasParts(at: next) && levels[next] == level - 1 ? next : nil
        }
        let start = whole(at: place) ?? -1
        let before = (start + 1..<place).last { levels[$0] == level }
        if let before { return before - 1 }
        return start > 0 && levels[start - 1] >= level ? start - 1 : nil
    }
}

extension Session {
    /// The programme as items and their parts.
    public var outline: Outline { Outline(programme) }

    /// Items with all their parts, in the order of the programme; what is not on it stays last.
    func withParts(_ ids: [EntityID]) -> [EntityID] {
        let outline = outline
        let places = ids.compactMap { outline.place(of: $0) }
        let all = Set(places.flatMap { $0..<outline.parts(at: $0).upperBound })
        return all.sorted().map { outline.items[$0].id }
            + ids.filter { outline.place(of: $0) == nil }
    }
}
