import Discussion
import SessionFile
import Terminal

extension Live {
    /// The session as the file has it; never kept, so that adding an event copies nothing.
    var session: Session { _read { yield file.session } }

    /// Now, as an instant of the session.
    var now: Instant { session.instant(at: clock.read(), boot: clock.boot) }

    /// How long to wait for input: to the next second while something counts, to the next minute
    /// while only the clock is there, to the next keeping of the draft, to the next look at a file that nobody watches; else for ever.
    var patience: Duration? {
        let moment = clock.read()
        var waits: [Int64] = []
        if session.showsClock {
            let step: Int64 = session.counts ? 1000 : 60_000
            waits.append(step - moment.at.timeOfDay % step)
        }
        if let due = drafts?.due(at: moment) { waits.append(due) }
        if case .polling(let milliseconds) = watch.means { waits.append(Int64(milliseconds)) }
        if standingTrouble?.isMissingFile == true { waits.append(1000) }
        if previewIsBehind { waits.append(0) }
        return waits.min().map { .milliseconds($0) }
    }

    var descriptors: [Int32] {
        if case .descriptor(let descriptor) = watch.means { [descriptor] } else { [] }
    }

    /// Reads what others wrote.
    func refresh() {
        let before = ownRoles
        if watch.drain(), presence != nil { lookWhoIsHere() }
        do throws(SessionFileError) {
            if try file.refresh() {
                follow()
                tellWhoTook(before)
                lookAtClocks()
            }
            if trouble?.isMissingFile == true { trouble = nil }
        } catch {
            if trouble.map({ $0.error != error }) ?? true { note(error) }
        }
    }

    /// Whether nothing tells when the file changes.
    private var mustLook: Bool {
        if case .polling = watch.means { return true }
        return standingTrouble?.isMissingFile == true
    }

    /// After each batch of input: a look at a file that tells nothing itself, and the draft.
    func keepUp(isIdle: Bool) {
        if isIdle, mustLook { refresh() }
        if isIdle { makePreview() }
        keepDraft(after: isIdle ? DraftKeeper.patience : 1000)
        ringBell()
        sayNotice()
    }
}
