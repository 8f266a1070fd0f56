/// What a new session begins with: what is usual, and a programme to change.
public enum Template: String, CaseIterable, Sendable {
    /// A research focus group of about two hours (Krueger and Casey's order of questions).
    case circle
    /// The Indonesian seminar style of half a day.
    case forum

    /// What is usual in it.
    public var profile: Profile {
        switch self {
        case .circle: .circle
        case .forum: .forum
        }
    }

    /// The programme: what happens, for how many minutes, and whether its time may not be moved.
    public var programme: [(type: AgendaItemType, minutes: Int, fixed: Bool)] {
        switch self {
        case .circle:
            [
                (.opening, 8, false), (.question, 12, false), (.question, 12, false),
                (.question, 35, false), (.question, 30, false), (.summary, 15, false),
                (.closing, 8, false),
            ]
        case .forum:
            [
                (.registration, 30, false), (.anthem, 5, true), (.prayer, 5, true),
                (.speech, 15, false), (.opening, 15, false), (.talk, 45, false),
                (.talk, 45, false), (.qa, 45, false), (.prayerBreak, 60, true),
                (.drafting, 30, false), (.followUp, 30, false), (.closing, 10, false),
            ]
        }
    }
}
