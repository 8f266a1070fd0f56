/// What the room said of a summary point that was read back to it (the member check).
public enum SummaryStatus: String, CaseIterable, Sendable {
    /// It was not read back yet.
    case unread
    /// The room found it right.
    case confirmed
    /// It was put right by what the room said.
    case corrected
    /// Somebody does not agree with it.
    case disputed
}

extension Note {
    /// How a summary point stood when it was read back; for other kinds it means nothing.
    public var summaryStatus: SummaryStatus {
        fields.text(.status).flatMap(SummaryStatus.init) ?? .unread
    }
}
