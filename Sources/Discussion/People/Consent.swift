/// What a person may be asked leave for, one by one (Law 27 of 2022, articles 20 to 24).
public enum ConsentPurpose: String, CaseIterable, Sendable {
    /// To take part.
    case attend
    /// That notes are taken.
    case notes
    /// That sound is recorded.
    case audio
    /// That pictures are taken.
    case photo
    /// That words are quoted as they fell.
    case quote
    /// That the name stands in a report.
    case name
    /// That one may be asked again later.
    case contact
}

/// What a person answered.
public enum ConsentAnswer: String, CaseIterable, Sendable {
    /// Yes.
    case given
    /// No.
    case refused
    /// Yes at first, taken back later.
    case withdrawn

    /// How much the answer keeps back: a yes nothing.
    var strictness: Int { self == .given ? 0 : self == .refused ? 1 : 2 }
}

/// People said what may be done with their words, name and picture.
public struct ConsentRecorded: Hashable, Sendable {
    /// Who, and for which purposes.
    public var answers: [EntityID: [ConsentPurpose]]
    /// What they answered.
    public var answer: ConsentAnswer
    /// `signed`, `oral` or `guardian`.
    public var form: String?
    /// In which language it was explained: Madura, Jawa, Indonesia.
    public var language: String?
    /// Who saw it.
    public var witness: String?
    /// The events of the answers that are replaced, as whoever recorded it saw them; nothing in
    /// files of older programs, which do not say.
    public var replaces: [EventID]?

    /// Who, in the order of their identities.
    public var people: [EntityID] { answers.keys.sorted() }

    /// Joins people, purposes that are the same for all of them, and one answer.
    public init(
        _ people: [EntityID], _ purposes: [ConsentPurpose], _ answer: ConsentAnswer,
        form: String? = nil, language: String? = nil, witness: String? = nil,
        replaces: [EventID]? = nil
    ) {
        let answers = people.map { ($0, purposes) }
        self.init(
            Dictionary(answers) { first, _ in first }, answer, form: form, language: language,
            witness: witness, replaces: replaces)
    }

    /// Joins people, the purposes of each, and one answer.
    public init(
        _ answers: [EntityID: [ConsentPurpose]], _ answer: ConsentAnswer, form: String? = nil,
        language: String? = nil, witness: String? = nil, replaces: [EventID]? = nil
    ) {
        self.answers = answers
        self.answer = answer
        self.form = form
        self.language = language
        self.witness = witness
        self.replaces = replaces
    }
}
