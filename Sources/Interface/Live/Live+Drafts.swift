import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// Makes this run's draft, and puts back the line that this author could not file last time.
    func begin() {
        let orphans = (try? Draft.orphans(of: file)) ?? []
        do throws(SessionFileError) {
            drafts = DraftKeeper(try Draft(for: file), by: author)
        } catch {
            message = Message(text: sentence(of: error), role: .warn)
        }
        guard let orphan = orphans.last(where: { $0.author == author }) else {
            if let other = orphans.last {
                message = Message(text: language.draftWaits(of: other.author))
            }
            return
        }
        let moment = clock.read()
        let age = max(0, moment.at.milliseconds - orphan.at.milliseconds)
        line.restore(orphan.text, at: Moment(at: orphan.at, up: moment.up - age))
        message = Message(text: language.draftIsBack(of: orphan.author, from: orphan.at))
        guard keepDraft(isUrgent: true) else { return }
        try? Draft.discard(orphan, of: file)
    }

    /// Keeps the line, unless the talk is off the record; says whether it is safe.
    @discardableResult
    func keepDraft(isUrgent: Bool = false) -> Bool {
        let text = session.isOffRecord ? "" : unfiled
        do throws(DiskError) {
            let now = clock.read()
            let begun = line.began?.at ?? now.at
            try drafts?.keep(text, begun: begun, at: now, isUrgent: isUrgent)
            return drafts != nil
        } catch {
            message = Message(text: sentence(of: .disk(error)), role: .error)
            return false
        }
    }

    /// Leaves nothing behind but a line that was not filed.
    func finish() {
        keepDraft(isUrgent: true)
        try? drafts?.finish()
    }
}
