import Discussion
import Wording

/// How the programme of a session stands at an instant.
struct ProgrammeStanding {
    let account: Account
    /// What each item is numbered.
    let numbers: [String]
    /// The key items that still wait and will not be over when the session is to end.
    let keyAtRisk: [AgendaItem]
    /// The item that comes next.
    let next: EntityID?

    init(_ session: Session, at now: Instant) {
        account = session.account(at: now)
        numbers = account.outline.numbers
        let atRisk = Set(account.rows.filter(\.isAtRisk).map(\.item))
        keyAtRisk = atRisk.isEmpty ? [] : session.keyItems.filter { atRisk.contains($0.id) }
        next = session.nextItem?.id
    }
}

extension Scene {
    /// Which key opens the next item, while none is open and one is left.
    func howToBegin(upTo columns: Int) -> String? {
        guard session.closed == nil, session.openItem == nil else { return nil }
        return next.flatMap { session.items[$0] }.map {
            language.begins(numbered($0, upTo: columns), with: keyOfNext)
        }
    }
}
