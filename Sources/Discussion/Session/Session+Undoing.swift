extension Session {
    /// The latest event of this person that undoing takes back, in this run or an earlier one.
    public func undoable(by author: String) -> Trace? {
        guard let place = authorPlaces[author] else { return nil }
        return history.last { $0.author == place && $0.canBeUndone }
    }

    /// This person's latest undoing, unless something else was recorded since.
    public func redoable(by author: String) -> Trace? {
        guard let place = authorPlaces[author] else { return nil }
        let latest = history.last {
            $0.author == place && ($0.action == .undo || $0.canBeUndone)
        }
        return latest?.action == .undo ? latest : nil
    }

    func canRetract(_ event: EventID) -> Bool {
        history.last { $0.event == event }.map { $0.canBeUndone || $0.action == .undo } ?? false
    }
}
