/// A method that a session uses, kept in the session, so that it prints the same anywhere.
///
/// Its parts are named by the event that adopted it: place 0 is the method, then come its boards,
/// its phases, and the prompts of all phases in order.
public struct AdoptedMethod: Hashable, Sendable {
    /// Which adoption.
    public let id: EntityID
    /// The method as it was then.
    public let method: Method

    /// The identity of the board at a place, from 0.
    public func board(at place: Int) -> EntityID { part(1 + place) }

    /// The identity of the board of this name.
    public func board(named name: String) -> EntityID? {
        method.boards.firstIndex { $0.name == name }.map(board)
    }

    /// The identity of the phase at a place, from 0.
    public func phase(at place: Int) -> EntityID { part(1 + method.boards.count + place) }

    /// The identity of a prompt by the places of its phase and of itself, from 0.
    public func prompt(_ place: Int, ofPhase phase: Int) -> EntityID {
        let before = method.phases[..<phase].reduce(0) { $0 + $1.prompts.count }
        return part(1 + method.boards.count + method.phases.count + before + place)
    }

    private func part(_ place: Int) -> EntityID { EntityID(id.event, index: UInt32(place)) }
}

extension AdoptedMethod: Entity {}
