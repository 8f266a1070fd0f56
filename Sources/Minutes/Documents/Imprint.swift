public import Discussion

/// When, by which program and in which language a document is made.
public struct Imprint: Hashable, Sendable {
    /// When.
    public var made: WallTime
    /// The program and its version.
    public var program: String
    /// The language of the labels; what was said stays as it was said.
    public var language: Language

    /// What the office prints on all its papers.
    public var office: Office
    /// Which sections documents have.
    public var profile: PaperProfile
    /// The approved version that is printed once more; nothing for the record as it stands.
    public var approval: Approval?

    /// Whether all of the record could be read: a paper of one that is damaged is a draft.
    public var isWhole: Bool

    /// Joins when, by what, in which language and for which office.
    public init(
        made: WallTime, program: String, language: Language, office: Office = Office(),
        profile: PaperProfile = PaperProfile(), approval: Approval? = nil,
        isWhole: Bool = true
    ) {
        self.isWhole = isWhole
        self.profile = profile
        self.approval = approval
        self.office = office
        self.made = made
        self.program = program
        self.language = language
    }
}
