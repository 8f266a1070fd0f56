/// It was noted in what form, in which language and before whom people had answered.
public struct ConsentDocumented: Hashable, Sendable {
    /// Whose answers, and for which purposes; what somebody did not answer stays unanswered.
    public var answers: [EntityID: [ConsentPurpose]]
    /// `signed`, `oral` or `guardian`.
    public var form: String?
    /// In which language it was explained.
    public var language: String?
    /// Who saw it.
    public var witness: String?

    /// Joins answers with the way in which they were given.
    public init(
        _ answers: [EntityID: [ConsentPurpose]], form: String?, language: String?, witness: String?
    ) {
        self.answers = answers
        self.form = form
        self.language = language
        self.witness = witness
    }
}
