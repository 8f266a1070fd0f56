extension Fields {
    /// The same fields as if certain events had not changed them: what these replaced stands again,
    /// unless something that came after has replaced it in turn.
    ///
    /// A version that is kept stands, told what the one before it was.
    func without(
        _ events: Set<EventID>, keeping isKept: (Version, _ before: FieldValue?) -> Bool
    ) -> Fields {
        // Few things were changed by them, and all are asked.
        guard versions.contains(where: { events.contains($0.event) }) else { return self }
        let dropped = (versions + former.map(\.version)).filter { version in
            events.contains(version.event) && !isKept(version, value(before: version))
        }
        guard versions.contains(where: dropped.contains) else { return self }
        let back = former.filter { !dropped.contains($0.version) && isBack($0, dropped) }
        var fields = self
        fields.versions = back.map(\.version) + versions.filter { !dropped.contains($0) }
        return fields
    }

    private func value(before version: Version) -> FieldValue? {
        former.last { $0.replacedBy == version.event && $0.version.key == version.key }?
            .version.value
    }

    /// Whether all that came after a former version is dropped.
    private func isBack(_ old: Former, _ dropped: [Version]) -> Bool {
        let key = old.version.key
        if let last = versions.first(where: { $0.event == old.replacedBy && $0.key == key }) {
            return dropped.contains(last)
        }
        let next = former.first { $0.version.event == old.replacedBy && $0.version.key == key }
        return next.map { dropped.contains($0.version) && isBack($0, dropped) } ?? false
    }
}
