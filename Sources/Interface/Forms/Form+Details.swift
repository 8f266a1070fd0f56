import Discussion
import Terminal
import Wording

extension Form {
    /// The form of what the papers say of the session as a whole.
    static func details(_ scene: Scene) -> Form {
        let details = scene.session.details
        let fields = DetailKey.inForm.map { key in
            FormField(key.words, key.formKind, holding: details[key], scene)
        }
        return Form(.details, title: .sessionDetails, fields: fields, of: .details(details))
    }
}

extension DetailKey {
    /// What an office fills in by hand otherwise; lists, and what decides how the session is read,
    /// are left to the command line.
    static let inForm: [DetailKey] = [
        .title, .theme, .organiser, .venue, .place, .number, .numberOfRecord, .numberOfReport,
        .invitedAt, .startsAt, .endsAt, .chair, .deputy, .secretary, .recorder, .acknowledgedBy,
    ]

    fileprivate var formKind: FormField.Kind {
        switch type {
        case .entity: .person
        case .time: .clock
        default: .text
        }
    }
}
