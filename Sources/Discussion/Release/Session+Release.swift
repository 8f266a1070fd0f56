extension Session {
    /// The one gate: what may be told of this session to an audience.
    public func released(to audience: Audience, at now: Instant) -> Release {
        Gate(session: self, audience: audience, now: now).release
    }
}

/// Decides for one audience who is named, who may be quoted, and what stays inside.
struct Gate {
    let session: Session
    let audience: Audience
    let now: Instant
    /// Counted once, since every note asks for its own.
    let questionNumbers: [EntityID: Int]
    let lengths: [EntityID: Int64]

    init(session: Session, audience: Audience, now: Instant) {
        self.session = session
        self.audience = audience
        self.now = now
        questionNumbers = session.questionNumbers
        lengths = session.timeline.lengths(until: session.axis[now])
    }

    var release: Release {
        let spans = session.items.flatMap(\.spans)
        let isRunning = session.openItem != nil
        return Release(
            audience: audience, details: session.details, profile: session.profile,
            language: session.language, items: session.programme.map(item),
            people: listed, headcounts: session.headcounts, attended: attended,
            notes: session.standingNotes.filter(isReleased).map(note),
            offRecord: session.offRecord.map(stretch),
            began: spans.map(\.began.wall).min { $0.milliseconds < $1.milliseconds },
            ended: isRunning || spans.isEmpty ? nil : (session.closed ?? lastEnd(of: spans))?.wall,
            isClosed: session.closed != nil, balance: balance, officers: officers)
    }

    private var officers: [DetailKey: ReleasedPerson] {
        let named = DetailKey.allCases.filter { $0.type == .entity }.compactMap { key in
            session.details.entity(key).flatMap { session.people[$0] }.map { (key, $0) }
        }
        return Dictionary(uniqueKeysWithValues: named.map { ($0, person($1)) })
    }

    /// The list of those present; a code, an office or nothing where names may not be told.
    private var listed: [ReleasedPerson] {
        guard attribution(in: nil) != .chathamHouse else { return [] }
        return session.roster.filter { !hasWithdrawn($0.id) }.map { person in
            mayBeNamed(person, in: nil) ? self.person(person) : withoutName(person)
        }
    }

    /// A circle is so small that its list is its attendance.
    private var attended: Int? {
        let present = session.roster.filter { !$0.presence.isEmpty }.count
        let counted = session.headcounts.reduce(0) { $0 + $1.count }
        let listed = session.profile == .circle && present == 0 ? session.roster.count : present
        return max(listed, counted) == 0 ? nil : max(listed, counted)
    }

    private func lastEnd(of spans: [Span]) -> Instant? {
        spans.compactMap(\.ended).max { $0.wall.milliseconds < $1.wall.milliseconds }
    }

    private func stretch(_ pause: Pause) -> ClosedRange<Int64> {
        let began = pause.began.wall.milliseconds
        return began...max(began, (pause.ended ?? now).wall.milliseconds)
    }

    private func item(_ item: AgendaItem) -> Release.Item {
        Release.Item(
            id: item.id, title: item.title, type: item.type,
            person: item.fields.entity(.person).map { voice(of: $0, in: item) },
            startsAt: item.fields.time(.startsAt), minutes: item.fields.number(.minutes),
            began: item.spans.first?.began.wall,
            ended: item.isDone ? item.spans.last?.ended?.wall : nil,
            elapsed: lengths[item.id] ?? 0,
            allotted: item.length.map { Int($0 / 60_000) }, isSkipped: item.skippedBy != nil,
            isUnplanned: item.isUnplanned)
    }
}
