extension Session {
    /// Whether a choice of how speakers are told gave way to another, so that it may come back with
    /// what was filed under it elsewhere.
    public var hasReplacedAttributions: Bool { !attributionsReplaced.isEmpty }

    /// The choice of how speakers are told that stands for an item, if one keeps their names back.
    func rule(in item: EntityID?) -> EventID? {
        let choices = item.map(attributionsBearing) ?? attributions[nil] ?? []
        guard let rule = choices.strictest, rule.strictness > Attribution.named.strictness else {
            return nil
        }
        return rule.event
    }

    /// Takes in that something was filed under a choice.
    ///
    /// If another copy had taken the choice back, whoever filed it did not know: the choice stands
    /// again beside what was chosen in its place, until somebody settles which it is.
    mutating func file(under choice: EventID?, _ event: Event) {
        guard let choice else { return }
        let filing = ChosenAttribution.Filing(
            writer: event.id.writer, at: instant(of: event).wall.milliseconds,
            place: history.count - 1)
        for (item, choices) in attributions {
            guard let place = choices.firstIndex(where: { $0.event == choice }) else { continue }
            attributions[item]?[place].filings[filing.writer] = filing
            return
        }
        guard let replaced = attributionsReplaced[choice] else { return }
        let others = attributions[replaced.item, default: []]
        guard others.allSatisfy({ $0.at.milliseconds < filing.at }) else { return }
        bringBack(replaced)
    }

    /// Takes note of choices that gave way to another, and lets stand again what somebody filed
    /// under who had not seen that one, nor been seen by its author.
    mutating func replace(_ choices: [ChosenAttribution], by new: ChosenAttribution) {
        for choice in choices {
            attributionsReplaced[choice.event] = choice
            let isUnseen = choice.filings.values.contains { filing in
                filing.writer != new.event.writer && filing.at > new.at.milliseconds
                    && !new.seen.contains(filing.place)
            }
            if isUnseen, !choice.isBack { bringBack(choice) }
        }
    }

    private mutating func bringBack(_ choice: ChosenAttribution) {
        guard (attributions[choice.item]?.strictest?.strictness ?? 0) < choice.strictness else {
            return
        }
        var choice = choice
        choice.isBack = true
        attributions[choice.item, default: []].append(choice)
    }
}
