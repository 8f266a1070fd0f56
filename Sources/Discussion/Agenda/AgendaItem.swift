/// One item of the programme.
public struct AgendaItem: Hashable, Sendable {
    /// The event that entered the item.
    public let id: EntityID
    /// What is planned.
    public var fields: Fields<AgendaItemKey>
    /// When it ran; more than one span if it was taken up again.
    public var spans: [Span] = []
    /// The event that took it off the programme, if one did.
    public var removedBy: EventID?

    /// What the item is called.
    public var title: String { fields.text(.title) ?? "" }
    /// What happens in it.
    public var type: AgendaItemType { fields.text(.type).flatMap(AgendaItemType.init) ?? .talk }
    /// Whether it has run and runs no more.
    public var isDone: Bool { !spans.isEmpty && spans.allSatisfy { $0.ended != nil } }
}

/// One run of an item, from opening to closing, with the pauses inside it.
public struct Span: Hashable, Sendable {
    /// When it was opened.
    public var began: Instant
    /// When it was closed; nothing while it runs.
    public var ended: Instant?
    /// The pauses inside it, in order.
    public var pauses: [Pause] = []

    /// Whether a pause has begun that has not ended.
    public var isPaused: Bool { pauses.last.map { $0.ended == nil } ?? false }

    /// Milliseconds that it ran until this instant, pauses taken out.
    public func milliseconds(at now: Instant) -> Int64 {
        let end = ended ?? now
        let paused = pauses.reduce(0) {
            $0 + $1.began.milliseconds(until: $1.ended ?? end)
        }
        return max(0, began.milliseconds(until: end) - paused)
    }
}

/// A time in which nothing counts.
public struct Pause: Hashable, Sendable {
    /// When it began.
    public var began: Instant
    /// When it ended; nothing while it lasts.
    public var ended: Instant?
}

/// What is planned for one item of the programme.
public enum AgendaItemKey: String, FieldKey, CaseIterable {
    /// What the item is called.
    case title
    /// ``AgendaItemType``
    case type
    /// How many minutes are planned.
    case minutes
    /// Who has the floor when it opens.
    case person
    /// Whether its time may not be moved.
    case fixed
    /// When it must begin, in minutes since midnight.
    case startsAt = "starts-at"
    /// Whether it may be left out when time runs short.
    case optional
    /// What only the facilitator needs to know; private.
    case remark
    /// The phase of a method that it carries out.
    case phase

    /// What the field holds.
    public var type: FieldType {
        switch self {
        case .title, .type, .remark: .text
        case .minutes: .number
        case .person, .phase: .entity
        case .fixed, .optional: .flag
        case .startsAt: .time
        }
    }
}

/// What happens in an item of the programme.
public enum AgendaItemType: String, CaseIterable, Sendable {
    /// People come in and sign.
    case registration
    /// Protocol that nobody cuts short.
    case ceremony
    /// Indonesia Raya, standing.
    case anthem
    /// A prayer.
    case prayer
    /// The committee reports.
    case report
    /// A welcome or an address.
    case speech
    /// The event is declared open.
    case opening
    /// A resource person speaks, or the facilitator explains.
    case talk
    /// A round of questions from the floor.
    case qa
    /// One question of the discussion guide.
    case question
    /// One phase of an appreciative inquiry.
    case aiPhase = "ai-phase"
    /// A community instrument is filled in.
    case instrument
    /// Small groups work.
    case groupWork = "group-work"
    /// A break.
    case rest = "break"
    /// A break for prayer and a meal.
    case prayerBreak = "prayer-break"
    /// Conclusions are drafted.
    case drafting
    /// What was said is read back.
    case summary
    /// The follow-up plan is agreed.
    case followUp = "rtl"
    /// The end.
    case closing

    /// Whether talk in it is an address whose words are on record, as in a ceremony or a speech.
    public var isAddress: Bool {
        switch self {
        case .ceremony, .report, .speech, .opening: true
        default: false
        }
    }
}
