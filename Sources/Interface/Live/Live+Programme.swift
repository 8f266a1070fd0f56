import Discussion
import Terminal
import Wording

extension Live {
    /// Opens the next item of the programme; a second press at once is ignored, and who still
    /// waits for the floor is told before the item is closed.
    func openNext() {
        guard opensAgain() else { return }
        guard let id = session.history.last?.event else { return }
        let request = Request.goOn(after: session.openItem, at: now, insisting: insistence == .next)
        do throws(Refusal) {
            _ = try session.event(for: request, as: id)
        } catch {
            if case .peopleWait = error { insistence = .next }
            return say(error)
        }
        insistence = nil
        if ask(request) != nil { selection[.agenda] = nil }
    }

    /// Why no item can be opened: none is left, and in a closed session nothing more is to close.
    var whyNotNext: Words? {
        let reason = refusal(of: .openNextItem)
        return reason != nil && session.closed != nil ? ClosingWord.nothingFollows.words : reason
    }

    /// The item of which minutes are added or taken: the selected one, else the open one.
    private var timedItem: AgendaItem? {
        let selected = isInLists && view == .agenda ? selection[.agenda] : nil
        return selected.flatMap { session.items[$0] } ?? session.currentItem
    }

    /// Why no minutes can be added or taken: no item is meant.
    var whyNoTimedItem: Words? { timedItem == nil ? Refusal.noItemOpen.words : nil }

    func addMinutes(_ minutes: Int) {
        // There `+` begins an entry, and no minute is added unseen.
        if isInLists, view == .board, minutes > 0 { return typeInLine([.character("+")]) }
        guard let item = timedItem, ask(.addMinutes(item.id, minutes)) != nil else { return }
        let length = Int((session.items[item.id]?.length ?? 0) / 60_000)
        say(language.lasts(item.title.excerpt, minutes: length))
    }

    func skipSelected() {
        guard let item = itemToSkip else { return }
        if ask(.skipItem(item.id)) != nil { say(language.skipped(item.title.excerpt)) }
    }

    private var itemToSkip: AgendaItem? {
        (selection[.agenda] ?? session.nextItem?.id).flatMap { session.items[$0] }
    }

    /// Why nothing can be passed over: no item is left, or this one runs or has run.
    var whyNotSkipped: Words? {
        guard let item = itemToSkip else { return LiveWord.noItemSelected.words }
        if item.skippedBy != nil { return LiveWord.skippedAlready.words }
        return refusal(of: .skipItem(item.id))
    }

    /// Dates the latest beginning or end back by as many minutes as are typed.
    func backDate(by text: String) -> Bool {
        guard let seconds = readSeconds(text) else { return false }
        backDate(by: Int64(seconds) * 1000)
        return true
    }

    /// Dates the latest beginning or end back, by a minute unless more is said, and says to when.
    func backDate(by milliseconds: Int64 = 60_000) {
        guard let trace = timed,
            ask(.dateBack(trace.event, milliseconds: milliseconds)) != nil
        else { return }
        let session = session
        let turn = session.turns[EntityID(trace.event)]
        let item = session.openItem.flatMap { session.items[$0] }
        let name = turn.map { scene.name(of: $0.speaker) } ?? item?.title.excerpt ?? ""
        let time = session.time(of: trace)
        let isBeginning = turn != nil || trace.action == .openItem || trace.action == .insertItem
        let what = isBeginning ? name : name + ", " + trace.action.word(in: language)
        say(language.datedBack(what, to: time ?? now.wall))
    }

    /// What is dated back: the latest beginning or end; in the agenda the latest of an item.
    private var timed: Trace? {
        guard isInLists, view == .agenda else { return session.latestTimed }
        return session.history.last { [.openItem, .insertItem, .closeItem].contains($0.action) }
    }

    /// Why nothing can be dated back: nothing has a time yet.
    var whyNotDatedBack: Words? { timed == nil ? Refusal.hasNoTime.words : nil }

    /// Shows what may be done about a delay, each with the end that it gives.
    func rePlan() {
        let proposals = session.proposals(at: now)
        let scene = scene
        overlay = .options(
            Options(
                CommandName.rePlan.words,
                FloorMessage.chooseProposal.word(in: language),
                proposals.map { proposal in
                    Options.Option(
                        text: scene.heading(of: proposal), detail: scene.changes(of: proposal)
                    ) { $0.ask(.replan(proposal.plan)) }
                }))
    }

    /// Why there is nothing to propose: the programme is on time, or nobody has said when it is to
    /// end.
    var whyNoProposal: Words? {
        guard session.proposals(at: now).isEmpty else { return nil }
        let hasEnd = session.details.time(.endsAt) != nil
        return (hasEnd ? FloorMessage.onTime : .onTimeWithoutEnd).words
    }

    /// Asks once, where an item stands open and nothing was recorded for half an hour, whether it
    /// goes on or when it ended.
    func askAboutForgotten() {
        guard let item = session.currentItem, let last = session.lastHappened,
            session.milliseconds(from: last, until: now) >= Self.forgotten
        else { return }
        let question = FloorMessage.stillOpen.word(in: language) + ": " + item.title
        let isToday = last.wall.date == now.wall.date
        var options = Options(
            ViewName.agenda.words, question,
            [
                Options.Option(text: FloorMessage.goesOn.word(in: language)) { _ in },
                Options.Option(text: language.endedAtLastEvent(last.wall, isToday: isToday)) {
                    $0.ask(.closeItem, ago: $0.session.milliseconds(from: last, until: $0.now))
                },
                Options.Option(text: FloorMessage.endedAtOther.word(in: language)) {
                    $0.ask(for: .end)
                },
            ])
        // After hours nobody has to say that it is over.
        if session.milliseconds(from: last, until: now) >= Self.surelyOver { options.selected = 1 }
        overlay = .options(options)
    }

    private static let forgotten: Int64 = 30 * 60_000
    private static let surelyOver: Int64 = 3 * 3_600_000

    /// Closes the open item at a time since the last event; says whether the text was one.
    func endItem(at text: String) -> Bool {
        guard let minutes = readClock(text), let last = session.lastHappened else { return false }
        let day: Int64 = 86_400_000
        let ago = (now.wall.timeOfDay - Int64(minutes) * 60_000 + day) % day
        guard ago <= session.milliseconds(from: last, until: now) + 60_000 else { return false }
        ask(.closeItem, ago: ago)
        return true
    }
}

extension Scene {
    /// What a proposal does and when the session ends by it.
    fileprivate func heading(of proposal: Proposal) -> String {
        let end = say(ScreenLabel.ends) + " " + clock(milliseconds: proposal.ends)
        let late = (proposal.behind + 59_999) / 60_000
        return say(proposal.kind) + " → " + end
            + (late > 0 ? " (" + minutesBehind(Int(late)) + ")" : "")
    }

    /// What it changes, item by item.
    fileprivate func changes(of proposal: Proposal) -> [String] {
        session.programme.compactMap { item in
            if proposal.plan.skipped.contains(item.id) { return "– " + item.title }
            guard let minutes = proposal.plan.lengths[item.id] else { return nil }
            return item.title + " \((item.length ?? 0) / 60_000)' → \(minutes)'"
        }
    }
}
