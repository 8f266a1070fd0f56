/// Things in a row, each of which is moved without going through the others.
struct Row {
    private var next: [EntityID?: EntityID] = [:]
    private var previous: [EntityID?: EntityID] = [:]
    /// The thing that has nobody behind it.
    var last: EntityID? { previous[nil] }

    /// Stands in this order, in which nothing is twice.
    init(_ things: [EntityID]) {
        for thing in things { insert(thing, after: last) }
    }

    /// Whether something stands in the row.
    func holds(_ thing: EntityID) -> Bool { previous[nil] == thing || next[thing] != nil }

    /// What stands in front of something; nothing before the first.
    func previous(of thing: EntityID) -> EntityID? { previous[thing] }

    /// Takes something out.
    mutating func remove(_ thing: EntityID) {
        guard holds(thing) else { return }
        let (before, after) = (previous.removeValue(forKey: thing), next.removeValue(forKey: thing))
        next[before] = after
        previous[after] = before
    }

    /// Puts something behind another, or in front of all.
    mutating func insert(_ thing: EntityID, after other: EntityID?) {
        let after = next[other]
        (next[other], previous[thing]) = (thing, other)
        (next[thing], previous[after]) = (after, thing)
    }

    /// All of them, the first first.
    var inOrder: [EntityID] {
        next[nil].map { first in Array(sequence(first: first) { next[$0] }) } ?? []
    }
}
