public import Discussion

extension PersonRole {
    /// The role that a text names, in either language: `Narasumber`, `speaker`, `P`.
    public init?(typed text: String) {
        guard let role = Self.named(text, spellings: \.spellings) else { return nil }
        self = role
    }

    private var spellings: [String] {
        switch self {
        case .participant: ["p", "undangan", "attendee", "delegate", "delegasi"]
        case .resource: ["n", "pembicara", "pemateri", "speaker", "expert", "ahli", "panelist"]
        case .moderator: ["m", "fasilitator", "pemandu", "facilitator"]
        case .team:
            [
                "t", "tim", "tim penyelenggara", "penyelenggara", "notulis", "notulen", "pencatat",
                "pengamat", "mc", "pembawa acara", "master of ceremony", "pendamping", "asisten",
                "asisten moderator", "operator", "dokumentasi", "tim perumus", "perumus",
                "note taker",
                "notetaker", "minute taker", "observer", "host", "committee", "organiser",
                "organizer", "staff", "assistant", "assistant moderator", "drafting team", "usher",
            ].map(folded)
        }
    }
}

extension Sex {
    /// The sex that a text names, in either language: `L`, `M`, `Laki-laki`, `wanita`, `F`.
    public init?(typed text: String) {
        guard let sex = Self.named(text, spellings: \.spellings) else { return nil }
        self = sex
    }

    private var spellings: [String] {
        switch self {
        case .male: ["m", "lk", "laki", "laki2", "pria", "man"]
        case .female: ["f", "pr", "w", "wanita", "woman"]
        }
    }
}

/// Reads yes or no in either language: `ya`, `y`, `x`, `✓`, `1`; `tidak`, `no`, `-`, `0`.
///
/// Nothing if it is neither, an empty text too.
public func readFlag(_ text: String) -> Bool? {
    let text = text.lowercased().filter { $0 != " " && $0 != "." }
    if ["ya", "y", "iya", "yes", "true", "benar", "1", "x", "v", "✓", "✔"].contains(text) {
        return true
    }
    return ["tidak", "tdk", "tak", "bukan", "n", "no", "false", "0", "-", "–"].contains(text)
        ? false : nil
}
