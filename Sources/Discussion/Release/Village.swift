extension Session {
    /// The village that the session speaks for, by code or by name; where it is signed is none.
    public var village: String? { details.text(.village) }
}

extension Release {
    /// The village that the session speaks for, by code or by name.
    public var village: String? { details.text(.village) }
}
