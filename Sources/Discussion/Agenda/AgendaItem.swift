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
    /// The event that passed it over, unless it was opened after all.
    public var skippedBy: EventID?
    /// How many minutes it has since the rest was re-planned, where that is not its plan.
    public var allotted: Int?
    /// How many minutes were added to that; below zero, taken.
    public var added = 0
    /// Whether nobody had planned it before it was opened.
    public var isUnplanned = false

    /// What the item is called.
    public var title: String { fields.text(.title) ?? "" }
    /// What happens in it.
    public var type: AgendaItemType { fields.text(.type).flatMap(AgendaItemType.init) ?? .talk }
    /// Whether it has run and runs no more.
    public var isDone: Bool { !spans.isEmpty && spans.allSatisfy { $0.ended != nil } }
    /// Whether it still waits: it has neither run nor been passed over.
    public var isAhead: Bool { spans.isEmpty && skippedBy == nil }
    /// Whether its time may not be moved.
    public var isFixed: Bool { fields.flag(.fixed) }
    /// The time at which it must begin, in minutes since midnight, where it may not be moved from
    /// one.
    public var fixedTime: Int? { isFixed ? fields.time(.startsAt) : nil }
    /// Whether re-planning may not touch its length: as somebody said, else by what happens in it.
    public var isLocked: Bool {
        if case .flag(let flag) = fields[.locked] { return flag }
        return type.isCeremony || type == .prayerBreak
    }
    /// How deep it was put below other items, from 0; see ``Outline/levels``.
    public var level: Int { max(0, fields.number(.level) ?? 0) }

    /// Changes its fields; a length that somebody gives it is the one that counts from then on,
    /// whatever was re-planned, added or taken before.
    mutating func apply(_ change: Changes<AgendaItemKey>, by event: EventID) {
        fields.apply(change, by: event)
        if change.values.keys.contains(.minutes) { (allotted, added) = (nil, 0) }
    }

    /// The minutes in its plan, no more than a hundred hours whatever a file says.
    private var minutes: Int? { fields.number(.minutes).map { min(max($0, 0), 6000) } }

    /// Milliseconds that the programme gave it at first; nothing for what nobody planned.
    public var plannedLength: Int64? {
        isUnplanned ? nil : minutes.map { Int64($0) * 60_000 }
    }

    /// Milliseconds that it has now, with what was re-planned, added or taken.
    public var length: Int64? {
        guard let minutes = allotted ?? minutes else {
            return added > 0 ? Int64(added) * 60_000 : nil
        }
        return Int64(max(0, minutes + added)) * 60_000
    }
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
    /// Whether re-planning may not touch its length nor leave it out; without a word, a ceremony
    /// and a break for prayer are locked.
    case locked
    /// When it must begin, in minutes since midnight.
    case startsAt = "starts-at"
    /// Whether it may be left out when time runs short.
    case optional
    /// Whether the discussion is held for its sake; without a word on any item, every question is.
    case key
    /// What only the facilitator needs to know; private.
    case remark
    /// The phase of a method that it carries out.
    case phase
    /// How deep it stands: 1 for a part of the item above it, and so on.
    case level

    /// What the field holds.
    public var type: FieldType {
        switch self {
        case .title, .type, .remark: .text
        case .minutes, .level: .number
        case .person, .phase: .entity
        case .fixed, .locked, .optional, .key: .flag
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
    /// What the team says to itself once the room is empty; private.
    case debrief

    /// Whether it is for the team alone: nothing of it is told to anybody else.
    public var isPrivate: Bool { self == .debrief }

    /// Whether it is protocol that nobody hurries: it has no warnings, and nothing is cut from it.
    public var isCeremony: Bool {
        switch self {
        case .ceremony, .anthem, .prayer, .report, .speech, .opening: true
        default: false
        }
    }

    /// Whether people rest or come in while it runs, so that nobody is expected to speak.
    public var isWithoutTalk: Bool {
        switch self {
        case .registration, .anthem, .prayer, .rest, .prayerBreak, .debrief: true
        default: false
        }
    }

    /// Whether talk in it is an address whose words are on record, as in a ceremony or a speech.
    public var isAddress: Bool {
        switch self {
        case .ceremony, .report, .speech, .opening: true
        default: false
        }
    }
}
