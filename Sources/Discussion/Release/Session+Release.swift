extension Session {
    /// The one gate: what may be told of this session to an audience.
    ///
    /// The restricted annex, whose boards can harm whoever is named, goes to the team and the
    /// office alone, and only when it is asked for.
    ///
    /// `officials` are the names of those who sign for the office by its own word, whatever they
    /// agreed to here. `clock` is that of the session's zone; without one each hour is told as it
    /// was recorded.
    public func released(
        to audience: Audience, at now: Instant, withAnnex hasAnnex: Bool = false,
        officials: Set<String> = [], by clock: ZoneClock? = nil
    ) -> Release {
        Gate(
            session: self, audience: audience, now: now, hasAnnex: hasAnnex, officials: officials,
            clock: clock
        ).release
    }

    /// What ``released(to:at:withAnnex:officials:by:)`` keeps back, and why.
    public func withheld(
        from audience: Audience, at now: Instant, withAnnex hasAnnex: Bool = false,
        officials: Set<String> = [], by clock: ZoneClock? = nil
    ) -> [Withheld] {
        Gate(
            session: self, audience: audience, now: now, hasAnnex: hasAnnex, officials: officials,
            clock: clock
        ).withheld
    }

    /// The same of a series of villages, in one paper.
    ///
    /// The codes of people begin with that of their village: P07 of D04 is `D04-P07`. Whoever is
    /// named in the words of another village is told there as in their own.
    public static func released(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], to audience: Audience
    ) -> [Release] {
        gates(series, for: audience).map(\.release)
    }

    /// What ``released(_:to:)`` keeps back of each place, and why.
    public static func withheld(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], from audience: Audience
    ) -> [[Withheld]] {
        gates(series, for: audience).map(\.withheld)
    }

    private static func gates(
        _ series: [(session: Session, now: Instant, clock: ZoneClock?)], for audience: Audience
    ) -> [Gate] {
        let gates = series.map { session, now, clock in
            Gate(
                session: session, audience: audience, now: now, hasAnnex: false,
                codePrefix: session.village.map { $0 + "-" } ?? "", clock: clock)
        }
        return gates.indices.map { place in
            var gate = gates[place]
            gate.neighbours = Array(gates[..<place] + gates[(place + 1)...])
            return gate
        }
    }
}

/// Decides for one audience who is named, who may be quoted, and what stays inside.
struct Gate {
    let session: Session
    let audience: Audience
    let now: Instant
    /// Sorted once, since every reason to keep something back goes through them.
    let notes: [Note]
    /// Whether the restricted annex was asked for.
    let hasAnnex: Bool
    /// What stands before the code of every person.
    let codePrefix: String
    /// Those that decide on the other places in one paper.
    var neighbours: [Gate] = []
    /// The names of those who sign for the office by its own word.
    let officials: Set<String>
    /// The clock by which hours are told, if the session says its zone.
    let clock: ZoneClock?
    /// Counted once, since every note asks for its own.
    let questionNumbers: [EntityID: Int]
    let questionNames: [EntityID: String]
    /// The day on which the last item ended.
    let lastDay: CivilDate?
    /// The questions to which an answer is told.
    private(set) var answered: Set<EntityID> = []
    let recordings: RecordingTimes
    let stretchesOffRecord: [Range<Int64>]
    /// What another laptop changed meanwhile, which is not told.
    let changesOffRecord: Set<EventID>
    /// What was filed by clocks that are known to be wrong, perhaps while the talk was off the record.
    let filedAtUnknownTime: Set<EventID>
    /// How speakers are named in items, where that is not as in the session.
    let attributions: [EntityID: Attribution]
    /// Those who may be one person, each with the others.
    let enteredTwice: [EntityID: [Person]]
    /// Who spoke in each speech of which the programme does not say whose it is.
    let heardInItems: [EntityID: Set<EntityID>]
    /// What the record calls each person.
    let labels: [EntityID: String]
    /// Who on the list has each code; the first entered, if two share it.
    let coded: [String: EntityID]
    /// Made once, since every text is searched for it.
    private(set) var names = NamesInText()
    /// Who holds each office, or speaks for each institution, by its words.
    let holders: [String: Set<EntityID>]
    /// Worked out once, since every note of a person tells them.
    private(set) var maskedPositions: [Attribution: [EntityID: [PersonKey: String]]] = [:]

    init(
        session: Session, audience: Audience, now: Instant, hasAnnex: Bool, codePrefix: String = "",
        officials: Set<String> = [], clock: ZoneClock? = nil
    ) {
        self.officials = officials
        self.clock = clock
        changesOffRecord = session.changesOffRecord
        filedAtUnknownTime = Set(session.filedAtUnknownTime.keys)
        let session = session.without(changesOffRecord.union(filedAtUnknownTime))
        self.session = session
        self.audience = audience
        self.now = now
        // The room's screen is made each second, and told of outcomes alone.
        let isForRoom = audience == .room
        notes = session.standingNotes { !isForRoom || $0.kind == .outcome }
        self.hasAnnex = hasAnnex
        self.codePrefix = codePrefix
        questionNumbers = isForRoom ? [:] : session.questionNumbers
        questionNames = isForRoom ? [:] : session.questionNames
        lastDay = session.items.flatMap(\.spans).compactMap { $0.ended?.wall.told(by: clock).date }
            .max()
        recordings = RecordingTimes(session)
        stretchesOffRecord = session.stretchesOffRecord
        attributions = session.attributionsOfItems
        enteredTwice = session.enteredTwice
        holders = session.holders
        heardInItems = session.heardInItems(by: notes)
        labels = session.labels
        let listed = session.people.filter { $0.removedBy == nil }
        coded = Dictionary(listed.map { ($0.code.uppercased(), $0.id) }) { first, _ in first }
        names = NamesInText(of: self)
        maskedPositions = positions
        answered = answersTold
    }

    /// Decides what does not depend on the time.
    init(session: Session, audience: Audience) {
        let start = Instant(wall: WallTime(milliseconds: 0, offset: 0), up: 0, boot: nil)
        self.init(session: session, audience: audience, now: start, hasAnnex: false)
    }

    var release: Release {
        let spans = session.items.filter { !$0.type.isPrivate }.flatMap(\.spans)
        let isRunning = session.openItem != nil && !isPrivate(session.openItem)
        return Release(
            audience: audience, details: details,
            profile: session.profile,
            language: session.language, items: items,
            people: listed, attribution: attribution(in: nil), attendance: attendance,
            notes: toldNotes.map { note($0) }, hidesOutcomes: hidesOutcomes,
            hidesActions: hidesActions, boards: boards,
            photographs: photographs, emblem: emblem, prompts: prompts,
            offRecord: session.offRecord.map(stretch),
            began: spans.map(\.began.wall).min { $0.milliseconds < $1.milliseconds }?
                .told(by: clock),
            ended: isRunning ? nil : end(of: spans)?.wall.told(by: clock),
            isClosed: session.closed != nil,
            isUnsettled: audience != .room && !session.conflicts.isEmpty, balance: balance,
            nextVersion: session.nextVersion,
            officers: officers,
            delegates: signatories(.delegates), witnesses: signatories(.witnesses),
            evaluation: evaluation, debrief: debrief,
            floor: floor,
            timer: isPrivate(session.openItem) ? nil : session.timerReading(at: now),
            isOffRecord: session.isOffRecord, openPrompt: openPrompt, round: round,
            wall: session.wall ?? .clock, shownBoard: shownBoard)
    }

    /// What the session is; where nobody may be told from the others, neither who was invited.
    private var details: Fields<DetailKey> {
        var details = session.details.mapTexts { announced($1, isOfHouse: $0.isOfHouse) }
        if hasNoVoices(nil) { details.versions.removeAll { $0.key == .invited } }
        return details
    }

    private var round: Release.Round? {
        session.currentRound.map {
            Release.Round(number: $0.number, seatsLeft: $0.seatsLeft, seconds: $0.seconds)
        }
    }

    private var floor: Release.Floor? {
        guard let turn = session.openTurn.flatMap({ session.turns[$0] }),
            !hasWithdrawn(turn.speaker), !isPrivate(turn.item)
        else { return nil }
        let item = turn.item.flatMap { session.items[$0] }
        let hasItem = item?.fields.entity(.person) == turn.speaker
        return Release.Floor(
            voice: voice(of: turn.speaker, in: item), elapsed: session.length(of: turn, at: now),
            limit: hasItem ? nil : session.limit(of: turn))
    }

    /// When the meeting ended: when it was closed, unless the last item had ended more than an hour
    /// before and somebody then put the record in order.
    private func end(of spans: [Span]) -> Instant? {
        guard !spans.isEmpty else { return nil }
        let last = spans.compactMap(\.ended).max { $0.wall.milliseconds < $1.wall.milliseconds }
        guard let closed = session.closed else { return last }
        let isLate = last.map { closed.wall.milliseconds - $0.wall.milliseconds > 3_600_000 }
        return isLate == true ? last : closed
    }

    private func stretch(_ pause: Pause) -> Release.Stretch {
        let began = pause.began.wall.milliseconds
        let ended = (pause.ended ?? session.closed)?.wall.milliseconds
        return Release.Stretch(began: began, ended: ended.map { max(began, $0) })
    }
}
