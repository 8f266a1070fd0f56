/// What an office printed on its papers when a version was approved, as its files read then.
public struct OfficeFiles: Hashable, Sendable {
    /// The text of `office.yaml`; nothing if there was none.
    public var office: String?
    /// The text of `profile.yaml`; nothing if there was none.
    public var profile: String?
    /// The emblem that `office.yaml` names; nothing if it names none.
    public var emblem: Picture?

    /// Joins the texts and the emblem.
    public init(office: String? = nil, profile: String? = nil, emblem: Picture? = nil) {
        self.office = office
        self.profile = profile
        self.emblem = emblem
    }
}
