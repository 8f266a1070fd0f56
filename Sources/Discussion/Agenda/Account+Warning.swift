extension Account {
    /// How near the open item is to its end.
    public enum Warning: CaseIterable, Sendable {
        /// A fifth of its time is left, or less.
        case near
        /// A twentieth of its time is left, or less.
        case last
        /// Its time is over.
        case over
    }
}

extension Account.Row {
    /// How near its end an item of some length is; nothing before that, or without a length.
    public var warning: Account.Warning? {
        guard let length, let remaining else { return nil }
        if remaining < 0 { return .over }
        if remaining * 20 <= length { return .last }
        return remaining * 5 <= length ? .near : nil
    }

    /// The same where it is of some type: a ceremony is hurried by nobody, but one whose time has
    /// been over for an hour was hardly left open on purpose.
    public func warning(in type: AgendaItemType) -> Account.Warning? {
        guard type.isCeremony else { return warning }
        return (remaining ?? 0) < -Self.hour ? .over : nil
    }

    private static let hour: Int64 = 3_600_000
}

extension Session {
    /// How near the open item is to its end, as far as its type lets anybody be hurried.
    public func warning(in account: Account) -> Account.Warning? {
        currentItem.flatMap { account.current?.warning(in: $0.type) }
    }
}
