import Discussion

/// An event that is to be taken back, with what hangs on it.
struct Undoing {
    /// The event.
    let trace: Trace
    /// The events that change nothing without it.
    let dependents: [Trace]
    /// How many notes name what it made, and stand without that.
    let notes: Int
}
