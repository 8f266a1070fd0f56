/// Things of one kind in the order of their events, each found at once by its identity.
public struct Table<Element: Entity>: RandomAccessCollection, Hashable, Sendable {
    /// In the order of their events.
    private var elements: [Element] = []
    private var places: [EntityID: Int] = [:]
    /// Where in ``elements`` stands what comes first, second …; empty as long as nothing was moved.
    private var order: [Int] = []
    /// How often something was moved.
    private var moves = 0
    /// How many things may be rearranged, and how often, so that no file makes that take long.
    private static var most: (things: Int, moves: Int) { (4096, 16_384) }

    /// Is empty.
    public init() {}

    /// The place of the first element.
    public var startIndex: Int { 0 }
    /// The place after the last element.
    public var endIndex: Int { elements.count }
    /// The element at a place.
    public subscript(place: Int) -> Element { elements[order.isEmpty ? place : order[place]] }

    /// The thing with this identity, if there is one.
    public subscript(id: EntityID) -> Element? {
        places[id].map { elements[$0] }
    }

    /// The place of the thing with this identity, if there is one.
    public func place(of id: EntityID) -> Int? {
        places[id].flatMap { order.isEmpty ? $0 : order.firstIndex(of: $0) }
    }

    /// Makes room for so many things.
    mutating func reserveCapacity(_ count: Int) {
        elements.reserveCapacity(count)
        places.reserveCapacity(count)
    }

    /// Adds a thing; one whose identity is there already changes nothing.
    mutating func append(_ element: Element) {
        if let known = places.updateValue(elements.count, forKey: element.id) {
            places[element.id] = known
            return
        }
        if !order.isEmpty { order.append(elements.count) }
        elements.append(element)
    }

    /// Changes the thing with this identity, and says whether there is one.
    @discardableResult
    mutating func update(_ id: EntityID, _ change: (inout Element) -> Void) -> Bool {
        guard let place = places[id] else { return false }
        change(&elements[place])
        return true
    }

    /// Whether something may still be moved: not among too many, nor for ever.
    var canBeRearranged: Bool { elements.count <= Self.most.things && moves < Self.most.moves }

    /// Moves a thing to the place after another, or to the front; where nothing can be rearranged
    /// any more, everything stays where it is.
    mutating func move(_ id: EntityID, after other: EntityID?) {
        guard canBeRearranged, let from = place(of: id) else { return }
        moves += 1
        let before = other == id ? nil : other.flatMap { place(of: $0) }
        let to = before.map { $0 < from ? $0 + 1 : $0 } ?? (other == nil ? 0 : elements.count - 1)
        if order.isEmpty { order = Array(elements.indices) }
        order.insert(order.remove(at: from), at: to)
    }
}

/// A thing of the session that events name by its identity.
public protocol Entity: Hashable, Sendable {
    /// Which thing it is.
    var id: EntityID { get }
}

extension Person: Entity {}
extension AgendaItem: Entity {}
extension Note: Entity {}
extension Turn: Entity {}
