/// What an action lacks before somebody can be held to it.
public enum ActionGap: Hashable, Sendable {
    /// Nobody is to do it.
    case noOwner
    /// Everybody is to do it, in these words; that is nobody.
    case everybody(String)
    /// It has no date.
    case noDate
    /// These words stand for a date and are none.
    case noRealDate(String)
}

extension ReleasedNote {
    /// Whether an action is still to be done.
    public var isOpenAction: Bool {
        kind == .action && actionStatus != .done && actionStatus != .cancelled
    }

    /// Whether an action is still to be done though its date has passed.
    public func isOverdue(on day: CivilDate) -> Bool {
        isOpenAction && due.map { $0 < day } ?? false
    }

    /// What an action lacks; nothing for one that is done or given up.
    public var gaps: [ActionGap] {
        guard isOpenAction else { return [] }
        return [ownerGap, dateGap].compactMap { $0 }
    }

    private var ownerGap: ActionGap? {
        if owner != nil, owner != .everyone { return nil }
        guard let office else { return .noOwner }
        return everybody.contains(office.plainWords) ? .everybody(office) : nil
    }

    private var dateGap: ActionGap? {
        if due != nil { return nil }
        let words = " " + text.parts.map(\.typed).joined().plainWords + " "
        let vague = noDates.first { words.contains(" " + $0 + " ") }
        return vague.map { .noRealDate($0) } ?? .noDate
    }
}

/// What people say for everybody, in both languages, whatever the language of the session.
private let everybody: Set<String> = [
    "kita", "kami", "kita semua", "kami semua", "kita bersama", "semua", "semuanya", "bersama",
    "bersama sama", "semua pihak", "semua peserta", "semua yang hadir", "we", "us", "all", "we all",
    "all of us", "everyone", "everybody", "together",
]

/// What people say instead of a date, longer before shorter.
private let noDates = [
    "sesegera mungkin", "secepat mungkin", "secepatnya", "segera", "kapan kapan",
    "as soon as possible", "asap", "soon", "some day",
]

extension ReleasedText.Part {
    fileprivate var typed: String {
        if case .words(let words) = self { words } else { "" }
    }
}

extension String {
    /// The words in lower case with one space between them, signs left out.
    fileprivate var plainWords: String {
        lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
