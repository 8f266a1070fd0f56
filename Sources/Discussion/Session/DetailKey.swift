/// What is known of the session as a whole.
public enum DetailKey: String, FieldKey, CaseIterable {
    /// What the event is called.
    case title
    /// What it is about, where that is more than its title.
    case theme
    /// What it is to reach, in order.
    case aims
    /// The office or body that holds it.
    case organiser
    /// The room, the building and the address.
    case venue
    /// The town that stands before the date of a signature.
    case place
    /// The village that it speaks for, by the code of the series: `D04`.
    case village
    /// The day on which it is held.
    case date
    /// When it begins by the invitation.
    case invitedAt = "invited-at"
    /// When its programme begins.
    case startsAt = "starts-at"
    /// When its programme ends.
    case endsAt = "ends-at"
    /// ``Profile``: what is usual unless something else is said.
    case profile
    /// ``Language``: of the prompts and the minutes.
    case language
    /// The time zone by its name in the tz database.
    case zone
    /// The number of the minutes in the office's register.
    case number
    /// That of the official record, which is a paper of its own there.
    case numberOfRecord = "number.berita-acara"
    /// That of the activity report.
    case numberOfReport = "number.laporan"
    /// The lines at the head of the paper, the largest body first.
    case letterhead
    /// On what it rests: laws, letters, budget lines.
    case basis
    /// The groups and institutions that were invited.
    case invited
    /// Who leads it and signs.
    case chair
    /// Who leads it in the chair's place.
    case deputy
    /// Who keeps the papers.
    case secretary
    /// Who writes the minutes and signs them.
    case recorder
    /// Whose knowledge of the minutes is noted.
    case acknowledgedBy = "acknowledged-by"
    /// Those who sign an official record for the people present.
    case delegates
    /// Those before whom an official record is signed.
    case witnesses
    /// In how many signed copies an official record is made.
    case copies
    /// What goes with the minutes.
    case attachments
    /// What a reader must know before anything else, such as that the session is invented.
    case remark

    /// What the field holds.
    public var type: FieldType {
        switch self {
        case .title, .theme, .organiser, .venue, .place, .village, .profile, .language, .zone,
            .number, .numberOfRecord, .numberOfReport, .remark:
            .text
        case .aims, .letterhead, .basis, .invited, .attachments: .list
        case .date: .date
        case .invitedAt, .startsAt, .endsAt: .time
        case .chair, .deputy, .secretary, .recorder, .acknowledgedBy: .entity
        case .delegates, .witnesses: .entities
        case .copies: .number
        }
    }
}

/// Which of two kinds of discussion a session is; it sets what is usual, never what is possible.
public enum Profile: String, CaseIterable, Sendable {
    /// A research focus group: five to twelve people, known by codes, paraphrased.
    case circle
    /// The Indonesian seminar style: officials, resource persons, rounds of questions.
    case forum
}
