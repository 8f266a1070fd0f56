/// What the clocks of a session's zone show, whatever zone a laptop was in when it recorded that.
public struct ZoneClock: Sendable {
    private let offset: @Sendable (Int64) -> Int

    /// Takes how many minutes the zone is ahead of UTC at an instant in milliseconds since 1970.
    public init(offset: @escaping @Sendable (Int64) -> Int) { self.offset = offset }

    /// The same instant as a clock in the zone shows it.
    public func told(_ time: WallTime) -> WallTime {
        WallTime(milliseconds: time.milliseconds, offset: offset(time.milliseconds))
    }
}

extension WallTime {
    /// The same instant as a clock of a zone shows it; without one as it was recorded.
    public func told(by clock: ZoneClock?) -> WallTime { clock?.told(self) ?? self }
}

extension Session {
    /// When the session was made, if its date is the day that it was then by a zone, and nobody gave
    /// it another or the same.
    ///
    /// A date that somebody gave stands in an event without a zone. Takes the clock of a zone by its
    /// name.
    public func madeOnItsDate(by clock: (String) -> ZoneClock?) -> WallTime? {
        guard let made = history.first(where: { $0.action == .create })?.at,
            let version = details.versions(of: .date).last,
            case .date(let date)? = version.value,
            case .text(let zone)?? = details.changes(by: version.event)
                .first(where: { $0.key == .zone })?.after,
            date == made.told(by: clock(zone)).date
        else { return nil }
        return made
    }
}
