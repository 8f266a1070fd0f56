/// How the people who speak are named in what leaves the room.
public enum Attribution: String, CaseIterable, Sendable {
    /// By name and office.
    case named
    /// By office and institution.
    case role
    /// By code.
    case code
    /// Not at all, nor by institution, nor in a list (the Chatham House rule).
    case chathamHouse = "chatham-house"
    /// Not at all, since nothing of it leaves the room: what is said is off the record.
    case offRecord = "off-record"

    /// How much it keeps back.
    var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How speakers are to be named in an item, or in the session, as one event chose it.
struct ChosenAttribution: Hashable, Sendable, Chosen {
    /// How; nothing where an item is to be told as what it is part of, or as the session.
    let attribution: Attribution?
    let event: EventID
    let place: Int
    let at: WallTime

    var strictness: Int { attribution?.strictness ?? -1 }
}

extension Session {
    /// How people are named in an item: as was chosen for it, else as in what it is part of, else
    /// for the session, else as is usual for the profile.
    public func attribution(in item: EntityID?) -> Attribution {
        attribution(chosenFor: item) ?? (profile == .circle ? .code : .named)
    }

    /// The same where it was chosen.
    public func attribution(chosenFor item: EntityID?) -> Attribution? {
        item.flatMap { attributions(downTo: $0)[$0] } ?? attribution(chosenAloneFor: nil)
    }

    /// How speakers are named in an item, or everywhere else, where that was chosen for it alone;
    /// of versions that disagree the strictest.
    public func attribution(chosenAloneFor item: EntityID?) -> Attribution? {
        attributions[item]?.strictest?.attribution
    }

    /// How speakers are named in every item for which, or for a whole of which, that was chosen.
    var attributionsOfItems: [EntityID: Attribution] { attributions(downTo: nil) }

    /// The same down to one item, or to the last: every key asks for the item that is open.
    private func attributions(downTo last: EntityID?) -> [EntityID: Attribution] {
        guard attributions.contains(where: { $0.key != nil }) else { return [:] }
        var wholes: [Attribution?] = []  // of each level, down to the item at hand
        var found: [EntityID: Attribution] = [:]
        for (item, level) in zip(items, Outline.levels(items.map(\.level))) {
            wholes.removeSubrange(min(level, wholes.count)...)
            let attribution = attribution(of: item.id, within: wholes.last ?? nil)
            wholes.append(attribution)
            found[item.id] = attribution
            if item.id == last { break }
        }
        return found
    }

    /// How speakers are named in an item that is part of one where they are named so.
    ///
    /// Where some chose to leave it to that, and others something else, the stricter holds.
    private func attribution(of item: EntityID, within whole: Attribution?) -> Attribution? {
        let chosen = attribution(chosenFor: item, within: whole)
        guard let kept = attributionsKept[item] else { return chosen }
        return kept.strictness > (chosen ?? attribution(in: nil)).strictness ? kept : chosen
    }

    private func attribution(chosenFor item: EntityID, within whole: Attribution?) -> Attribution? {
        guard let own = attribution(chosenAloneFor: item) else { return whole }
        let isLeft = attributions[item]?.contains { $0.attribution == nil } ?? false
        let whole = whole ?? attribution(chosenAloneFor: nil)
        guard isLeft, let whole else { return own }
        return own.strictness < whole.strictness ? whole : own
    }

    /// The session, but speakers are told of no more than in a later state of it.
    public func toldAsStrictly(as later: Session) -> Session {
        var session = self
        for item in [nil] + items.map(\.id) {
            let now = later.attribution(in: item)
            guard now.strictness > attribution(in: item).strictness else { continue }
            session.attributions[item] =
                later.attributions[item] ?? [
                    ChosenAttribution(
                        attribution: now, event: later.history[0].event, place: 0,
                        at: later.history[0].at)
                ]
        }
        return session
    }

    mutating func choose(
        _ attribution: Attribution?, for item: EntityID?, _ event: Event, replacing seen: [EventID]?
    ) {
        if let item { forgetKeptAttributions(of: item) }
        attributions[item, default: []].take(
            ChosenAttribution(
                attribution: attribution, event: event.id, place: history.count - 1,
                at: instant(of: event).wall),
            replacing: seen, known: clocks.seen)
    }
}
