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
    /// When the session was made, if its date is still the day that it was then, by the clock with
    /// which it was made or by that of its zone.
    public func madeOnItsDate(by clock: ZoneClock?) -> WallTime? {
        guard let made = history.first(where: { $0.action == .create })?.at,
            case .date(let date)? = details[.date],
            [made.date, made.told(by: clock).date].contains(date)
        else { return nil }
        return made
    }
}
