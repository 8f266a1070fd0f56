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
    /// That a run filed something under the choice, when it did so last.
    struct Filing: Hashable, Sendable {
        let writer: WriterID
        let at: Int64
        /// The place of the event in the history.
        let place: Int
    }

    /// How; nothing where an item is to be told as what it is part of, or as the session.
    let attribution: Attribution?
    /// The item; nothing for the session.
    let item: EntityID?
    let event: EventID
    let place: Int
    let at: WallTime
    /// The choices, of whatever, that its author says to have seen.
    var named: [EventID] = []
    /// The places of events that its author had surely seen.
    var seen = 0..<0
    /// The last that each run filed under it.
    var filings: [WriterID: Filing] = [:]
    /// Whether it gave way to another choice and stands again beside that.
    var isBack = false

    var strictness: Int { attribution?.strictness ?? -1 }

    /// Whether its author had seen another choice.
    fileprivate func knows(_ other: ChosenAttribution) -> Bool {
        named.contains(other.event) || seen.contains(other.place)
            || (event.writer == other.event.writer && other.place < place)
    }

    /// Whether it and another were made on two copies.
    fileprivate func isApart(from other: ChosenAttribution) -> Bool {
        !knows(other) && !other.knows(self)
    }
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

    /// The choices that bear on an item: its own, and those for what it is part of and for the
    /// session that whoever made its own had not seen, nor the other way round.
    ///
    /// Without one of its own, all of those.
    func attributionsBearing(on item: EntityID) -> [ChosenAttribution] {
        rulings(downTo: item)[item]?.choices ?? []
    }

    /// How speakers are named somewhere, and by which choices.
    private struct Ruling {
        var attribution: Attribution?
        var choices: [ChosenAttribution]
    }

    private func attributions(downTo last: EntityID?) -> [EntityID: Attribution] {
        guard attributions.contains(where: { $0.key != nil }) else { return [:] }
        return rulings(downTo: last).compactMapValues(\.attribution)
    }

    /// The same down to one item, or to the last: every key asks for the item that is open.
    private func rulings(downTo last: EntityID?) -> [EntityID: Ruling] {
        let ofAll = Ruling(attribution: nil, choices: attributions[nil] ?? [])
        var wholes: [Ruling] = []  // of each level, down to the item at hand
        var found: [EntityID: Ruling] = [:]
        for (item, level) in zip(items, Outline.levels(items.map(\.level))) {
            wholes.removeSubrange(min(level, wholes.count)...)
            let ruling = ruling(of: item.id, within: wholes.last ?? ofAll)
            wholes.append(ruling)
            found[item.id] = ruling
            if item.id == last { break }
        }
        return found
    }

    /// How speakers are named in an item that is part of one where they are named so.
    ///
    /// Where some chose to leave it to that, and others something else, the stricter holds.
    private func ruling(of item: EntityID, within whole: Ruling) -> Ruling {
        var ruling = chosen(for: item, within: whole)
        if let kept = attributionsKept[item],
            kept.strictness > (ruling.attribution ?? attribution(in: nil)).strictness
        {
            ruling.attribution = kept
        }
        return ruling
    }

    /// A choice for the item holds against one for the whole only if one of the two was made by
    /// somebody who had seen the other; on two copies the stricter holds.
    private func chosen(for item: EntityID, within whole: Ruling) -> Ruling {
        guard let own = attributions[item], let strictest = own.strictest?.attribution else {
            return whole
        }
        let apart = whole.choices.filter { choice in own.allSatisfy(choice.isApart) }
        var all = [strictest] + apart.compactMap(\.attribution)
        if own.contains(where: { $0.attribution == nil }) {
            all += [whole.attribution ?? attribution(chosenAloneFor: nil)].compactMap(\.self)
        }
        return Ruling(
            attribution: all.max { $0.strictness < $1.strictness }, choices: own + apart)
    }

    mutating func choose(
        _ attribution: Attribution?, for item: EntityID?, _ event: Event, replacing seen: [EventID]?
    ) {
        if let item { forgetKeptAttributions(of: item) }
        let chosen = ChosenAttribution(
            attribution: attribution, item: item, event: event.id, place: history.count - 1,
            at: instant(of: event).wall, named: seen ?? [], seen: clocks.seen)
        let before = attributions[item] ?? []
        attributions[item, default: []].take(chosen, replacing: seen, known: clocks.seen)
        let after = Set((attributions[item] ?? []).map(\.event))
        replace(before.filter { !after.contains($0.event) }, by: chosen)
    }
}
