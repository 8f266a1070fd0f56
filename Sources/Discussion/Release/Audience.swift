/// For whom something leaves the record.
public enum Audience: String, CaseIterable, Sendable {
    /// Those who ran the session.
    case team
    /// The office that held it, and whoever signs its papers.
    case official
    /// Anyone.
    case `public`
    /// The people in the room, on the wall.
    case room
}
