/// What the screen for the whole room shows, as it was last chosen.
public enum WallContent: Hashable, Sendable {
    /// The open item and its time, a break and its end, or a welcome.
    case clock
    /// The programme.
    case agenda
    /// The prompt that the room talks about.
    case prompt
    /// A board with its drawing.
    case board(EntityID)
    /// One outcome alone, to be read aloud.
    case statement(EntityID)
    /// A sentence to the room.
    case message(String)
    /// Nothing at all.
    case blank
}
