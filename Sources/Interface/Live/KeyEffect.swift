import Discussion
import SessionFile

/// What a key did that may have been the first of a sentence, and what was there before, so that it
/// can be taken back.
struct KeyEffect {
    /// What it recorded; nothing if it only opened something or turned to another view.
    private(set) var acts: [EventID] = []
    let line: CaptureLine
    private let aside: [Aside]
    private let view: View
    private let isInLists: Bool
    private let selection: [View: EntityID]
    private let marked: Set<EntityID>
    private let filters: [View: Filter]
    private let keptForms: [Form.Subject: Form]
    private let wall: WallContent

    fileprivate init(before live: Live) {
        (line, aside, view, isInLists) = (live.line, live.aside, live.view, live.isInLists)
        (selection, marked, filters) = (live.selection, live.marked, live.filters)
        (keptForms, wall) = (live.keptForms, live.session.wall ?? .clock)
    }

    /// Takes in what the next key did: both are taken back, or where this one recorded nothing, that
    /// one alone.
    mutating func join(_ next: KeyEffect) {
        guard !acts.isEmpty else { return self = next }
        acts += next.acts
    }

    fileprivate mutating func keep(_ acts: [EventID]) { self.acts = acts }

    fileprivate func giveBack(to live: Live) {
        (live.line, live.aside, live.view, live.isInLists) = (line, aside, view, isInLists)
        (live.selection, live.marked, live.filters) = (selection, marked, filters)
        live.keptForms = keptForms
        if (live.session.wall ?? .clock) != wall { live.ask(.turnWall(wall)) }
    }
}

extension Live {
    /// Lets a key do what it does, and says what that was; what others recorded meanwhile is theirs.
    func effect(of body: () -> Void) -> KeyEffect {
        var effect = KeyEffect(before: self)
        let last = ownTraces.first { _ in true }?.event.number ?? 0
        body()
        effect.keep(
            ownTraces.prefix { $0.event.number > last }
                .filter { $0.canBeUndone || $0.action == .undo }.map(\.event).reversed())
        return effect
    }

    /// What this run has recorded, the latest first.
    private var ownTraces: some Sequence<Trace> {
        let writer = file.writer
        return session.history.reversed().lazy.filter { $0.event.writer == writer }
    }

    /// Takes back what keys did, and puts away what they opened.
    func takeBack(_ effect: KeyEffect) {
        for event in effect.acts.reversed() { ask(.retract([event])) }
        putAway()
        effect.giveBack(to: self)
        (recorded, isStill, isHidden) = (nil, false, false)
    }
}
