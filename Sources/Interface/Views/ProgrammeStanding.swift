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
    /// When an item began, or the first of its parts; of one that waits when it must begin, else
    /// when it is expected to.
    func begins(at place: Int) -> String? {
        let (outline, row) = (account.outline, account.rows[place])
        let all = outline.items[place..<outline.parts(at: place).upperBound]
        let began = all.flatMap(\.spans).map(\.began.wall).min { $0.milliseconds < $1.milliseconds }
        if let began { return language.clock(began) }
        if let time = outline.items[place].fixedTime { return language.clock(time) }
        return (row.expected ?? row.begins).map { clock(milliseconds: $0) }
    }

    /// Whether an item still has to begin at a time from which it may not be moved.
    func isFixed(at place: Int) -> Bool {
        let outline = account.outline
        let all = outline.items[place..<outline.parts(at: place).upperBound]
        return outline.items[place].fixedTime != nil && all.allSatisfy(\.spans.isEmpty)
    }

    /// Which key opens the next item, while none is open and one is left.
    func howToBegin(upTo columns: Int) -> String? {
        guard session.closed == nil, session.openItem == nil else { return nil }
        return next.flatMap { session.items[$0] }.map {
            language.begins(numbered($0, upTo: columns), with: keyOfNext)
        }
    }
}
