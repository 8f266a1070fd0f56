import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// Why there is nothing to settle.
    var whyNothingToSettle: Words? {
        tally.conflicts.isEmpty ? PaletteWord.noConflict.words : nil
    }

    /// Opens the first field with versions that disagree.
    func settle() {
        if let first = tally.conflicts.first { settle(first) }
    }

    /// Opens one field with versions that disagree.
    func settle(_ conflict: Conflict) {
        do throws(SessionFileError) {
            let events = try file.events(Set(conflict.versions.map(\.event)))
            putAway()
            overlay = .settlement(settlement(of: conflict, events))
        } catch { note(error) }
    }

    private func settlement(of conflict: Conflict, _ events: [EventID: Event]) -> Settlement {
        let (session, all) = (session, tally.conflicts)
        let place = (all.firstIndex(of: conflict) ?? 0) + 1
        let title =
            language.field(of: conflict.place, in: session) + " · "
            + language.thing(of: conflict.place, in: session).firstLine
        return Settlement(
            conflict, title: title,
            count: all.count > 1 ? language.shown(place, of: all.count) : "",
            isFreeText: conflict.isFreeText(in: session), options: options(of: conflict, events),
            written: keptSettlements[conflict.place])
    }

    private func options(
        of conflict: Conflict, _ events: [EventID: Event]
    ) -> [Settlement.Option] {
        let session = session
        func text(_ value: FieldValue?) -> String {
            language.text(of: value, at: conflict.place, in: session)
        }
        let authors = conflict.versions.map { events[$0.event]?.by }
        let areAlike = Set(authors).count < authors.count
        let versions = conflict.versions.map { version in
            let joined = areAlike ? session.writers[version.event.writer]?.joined : nil
            let isShown = version == conflict.versions.last
            let heading = language.written(
                by: events[version.event]?.by, since: joined,
                at: events[version.event].map { happened($0) },
                isShown: isShown)
            return Settlement.Option(
                heading: heading, text: text(version.value), value: version.value)
        }
        let union = conflict.union.map {
            Settlement.Option(
                heading: VersionWord.allTogether.word(in: language), text: text($0), value: $0)
        }
        return versions + [union].compactMap { $0 }
    }

    private func happened(_ event: Event) -> WallTime {
        event.moment.at.earlier(by: -session.shift(of: event.id.writer))
    }

    func pressInSettlement(_ settlement: inout Settlement, _ key: Key) {
        let outcome = settlement.press(key)
        overlay = .settlement(settlement)
        switch outcome {
        case .stay: return
        case .close: putAway()
        case .turn(let places): turn(from: settlement.conflict, by: places)
        case .settle(let value): settle(settlement.conflict, to: value)
        case .write(let sentence):
            putAway()
            takeToLine(sentence)
        }
    }

    /// Keeps what was written for a field until it is settled.
    func keep(_ settlement: Settlement) {
        keptSettlements[settlement.conflict.place] = settlement.written
        if settlement.written != nil { say(LiveWord.formKept) }
    }

    private func turn(from conflict: Conflict, by places: Int) {
        let all = tally.conflicts
        guard !all.isEmpty else { return overlay = nil }
        let place = all.firstIndex(of: conflict) ?? 0
        settle(all[(place + places + all.count) % all.count])
    }

    /// Settles a field, unless others have changed it meanwhile, and goes on to the next.
    private func settle(_ conflict: Conflict, to value: FieldValue?) {
        refresh()
        guard tally.conflicts.contains(conflict) else {
            putAway()
            return say(VersionWord.changedMeanwhile)
        }
        guard ask(conflict.settled(to: value, in: session)) != nil else { return }
        keptSettlements[conflict.place] = nil
        overlay = nil
        if let next = tally.conflicts.first { settle(next) }
        let rest = tally.conflicts.count
        say(rest > 0 ? language.conflictsRemain(rest) : VersionWord.allSettled.word(in: language))
    }
}
