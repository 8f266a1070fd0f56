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

    /// Who, in the order of their identities.
    public var people: [EntityID] { answers.keys.sorted() }

    /// Joins people, purposes that are the same for all of them, and one answer.
    public init(
        _ people: [EntityID], _ purposes: [ConsentPurpose], _ answer: ConsentAnswer,
        form: String? = nil, language: String? = nil, witness: String? = nil
    ) {
        let answers = people.map { ($0, purposes) }
        self.init(
            Dictionary(answers) { first, _ in first }, answer, form: form, language: language,
            witness: witness)
    }

    /// Joins people, the purposes of each, and one answer.
    public init(
        _ answers: [EntityID: [ConsentPurpose]], _ answer: ConsentAnswer, form: String? = nil,
        language: String? = nil, witness: String? = nil
    ) {
        self.answers = answers
        self.answer = answer
        self.form = form
        self.language = language
        self.witness = witness
    }
}

/// How the people who speak are named in what leaves the room.
public enum Attribution: String, CaseIterable, Sendable {
    /// By name and office.
    case named
    /// By office and institution.
    case role
    /// By code.
    case code
    /// Not at all, nor by institution, nor in a list (the Chatham House rule).
    case chathamHouse = "chatham-house"
    /// Not at all, since nothing of it leaves the room: what is said is off the record.
    case offRecord = "off-record"
}
