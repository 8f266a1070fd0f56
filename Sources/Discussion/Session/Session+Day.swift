extension Session {
    /// The day from which one is counted that is typed as `besok` or without its year: that of the
    /// session, also where it is written up later.
    public func day(at now: WallTime) -> CivilDate { details.date(.date) ?? now.date }
}
