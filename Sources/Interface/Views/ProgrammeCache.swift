import Discussion

/// How the programme stands in one scene, worked out when a view first asks for it: the line, which
/// is drawn at each letter, never does.
final class ProgrammeCache {
    struct Standing {
        let account: Account
        let numbers: [String]
        let keyAtRisk: [AgendaItem]
        let next: EntityID?
    }

    private var standing: Standing?

    /// The standing of a session at an instant, both of them always those of the scene.
    func standing(of session: Session, at now: Instant) -> Standing {
        if let standing { return standing }
        let account = session.account(at: now)
        let atRisk = Set(account.rows.filter(\.isAtRisk).map(\.item))
        let fresh = Standing(
            account: account, numbers: account.outline.numbers,
            keyAtRisk: atRisk.isEmpty ? [] : session.keyItems.filter { atRisk.contains($0.id) },
            next: session.nextItem?.id)
        standing = fresh
        return fresh
    }
}
