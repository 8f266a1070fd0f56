import Discussion
import Terminal
import Wording

extension Form {
    /// The form that tells how answers were given, with what is known of the first.
    init(consent answers: [EntityID: [ConsentPurpose]], _ scene: Scene) {
        let first = answers.inOrder.first.flatMap { person, purposes in
            purposes.first.flatMap { scene.session.consents[person]?[$0] }
        }
        let fields = ConsentFormField.allCases.map { field in
            FormField(
                label: field.words, kind: field.kind,
                editor: LineEditor(first.map { scene.typed(field, of: $0) } ?? ""))
        }
        self.init(.consent(answers), title: .howConsent, fields: fields)
    }
}

extension ConsentDocumented {
    /// Takes what the fields of the form hold, in their order.
    init(_ answers: [EntityID: [ConsentPurpose]], as values: [FieldValue?]) {
        let texts = values.map { value -> String? in
            if case .text(let text)? = value { text } else { nil }
        }
        self.init(answers, form: texts[0], language: texts[1], witness: texts[2])
    }
}

extension ConsentFormField {
    fileprivate var kind: FormField.Kind {
        switch self {
        case .form: .choice(ConsentForm.allCases.map { ($0.rawValue, $0.words) })
        case .language, .witness: .text
        }
    }
}

extension Scene {
    fileprivate func typed(_ field: ConsentFormField, of consent: Consent) -> String {
        switch field {
        case .form: consent.form.flatMap(ConsentForm.init(rawValue:)).map { say($0) } ?? ""
        case .language: consent.language ?? ""
        case .witness: consent.witness ?? ""
        }
    }
}
