extension NoteKind {
    /// What the status of such a note says once it is dealt with: a question is answered, what was
    /// parked is taken up, what was to be asked later is asked; nothing for what leaves nothing open.
    public var settledStatus: String? {
        switch self {
        case .question: QuestionStatus.answered.rawValue
        case .parked: "taken-up"
        case .askLater: "asked"
        default: nil
        }
    }
}

extension Note {
    /// Whether it is what the meeting agreed.
    var isAgreed: Bool {
        kind == .outcome && fields.text(.status) == OutcomeStatus.agreed.rawValue
    }

    /// Whether somebody said that it is dealt with; a question may be answered by a note, too.
    public var isSettled: Bool {
        fields.text(.status).map { $0 == kind.settledStatus } ?? false
    }
}
