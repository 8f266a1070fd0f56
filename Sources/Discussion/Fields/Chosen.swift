/// Something that one event chose of what is ordered from mild to strict.
protocol Chosen {
    /// The event that chose it.
    var event: EventID { get }
    /// When.
    var at: WallTime { get }
    /// The place of the event in the history.
    var place: Int { get }
    /// How much it keeps back, beside other choices of its kind.
    var strictness: Int { get }
}

extension Array where Element: Chosen {
    /// The choice that holds: the strictest, until somebody settles which it is.
    var strictest: Element? { self.last { $0.strictness == mostStrict } }

    /// Whether those who chose without having seen each other chose differently.
    var isDisputed: Bool { contains { $0.strictness != mostStrict } }

    private var mostStrict: Int? { map(\.strictness).max() }

    /// Takes in a choice in the place of those that whoever made it had seen.
    ///
    /// Files of older programs do not say which; then those that the same writer made, and of those
    /// that are no later by the clock on the wall whatever the writer surely saw, and what keeps
    /// back no more.
    mutating func take(_ new: Element, replacing seen: [EventID]?, known: Range<Int>) {
        removeAll { old in
            if let seen { return seen.contains(old.event) }
            if old.event.writer == new.event.writer { return true }
            return old.at.milliseconds <= new.at.milliseconds
                && (known.contains(old.place) || old.strictness <= new.strictness)
        }
        append(new)
        guard count > most else { return }
        remove(at: firstIndex { $0.strictness != mostStrict } ?? 0)
    }

    /// How many are kept, more than people disagree on: no file makes them grow without bounds.
    private var most: Int { 64 }
}
