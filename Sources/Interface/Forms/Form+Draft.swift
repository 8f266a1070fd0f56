import Discussion
import Terminal
import Wording

extension Form {
    /// What was typed in it, in one text for the draft: what it is about, then each field that was
    /// changed, by its place (unit separator); nothing where nothing was.
    var kept: String? {
        let changed = fields.indices.filter { fields[$0].editor.text != opened[$0] }
        guard !changed.isEmpty, let name = subject.draftName else { return nil }
        return ([name] + changed.map { "\($0)=\(fields[$0].editor.text)" })
            .joined(separator: Self.fieldEnd)
    }

    /// Brings back what a draft has kept of it.
    mutating func restore(_ kept: [Substring]) {
        for field in kept {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let place = Int(parts[0]), fields.indices.contains(place) else {
                continue
            }
            fields[place].editor = LineEditor(String(parts[1]))
        }
    }

    static let fieldEnd = "\u{1F}"
    /// Begins a form in a draft, where anything else is a line (group separator).
    static let draftMark: Character = "\u{1D}"
}

extension Form.Subject {
    /// What a draft calls it; nothing for the grid of consent, whose answers are filed before.
    fileprivate var draftName: String? {
        switch self {
        case .newItem: "new-item"
        case .unplannedItem: "unplanned-item"
        case .item(let id): "item \(id)"
        case .newPerson: "new-person"
        case .person(let id): "person \(id)"
        case .message: "message"
        case .newEntry(let board): "new-entry \(board)"
        case .entry(let id): "entry \(id)"
        case .details: "details"
        case .consent: nil
        }
    }

    init?(draftName: Substring) {
        let parts = draftName.split(separator: " ")
        let id = parts.count > 1 ? EntityID(parts[1]) : nil
        switch (parts.first, id) {
        case ("new-item", _): self = .newItem
        case ("unplanned-item", _): self = .unplannedItem
        case ("item", let id?): self = .item(id)
        case ("new-person", _): self = .newPerson
        case ("person", let id?): self = .person(id)
        case ("message", _): self = .message
        case ("new-entry", let id?): self = .newEntry(board: id)
        case ("entry", let id?): self = .entry(id)
        case ("details", _): self = .details
        default: return nil
        }
    }
}

extension Live {
    /// The forms in which something was typed that is not filed: the one that is open, and those that
    /// were put away.
    private var unfiledForms: [Form] {
        var forms = keptForms
        for case .form(let form) in [overlay, belowHelp].compactMap(\.self) {
            forms[form.subject] = form
        }
        return Array(forms.values)
    }

    /// What a draft keeps of the forms, each as one of its lines.
    var keptFormLines: [String] {
        unfiledForms.compactMap(\.kept).sorted().map { String(Form.draftMark) + $0 }
    }

    /// Brings a form back that a draft kept, to be opened as it was; says what it is called, or
    /// nothing where what it is about is gone.
    func restoreForm(_ line: String) -> FormWord? {
        let parts = line.dropFirst().split(separator: Character(Form.fieldEnd))
        guard let subject = parts.first.flatMap({ Form.Subject(draftName: $0) }),
            var form = form(of: subject)
        else { return nil }
        form.restore(Array(parts.dropFirst()))
        keptForms[subject] = form
        return form.title
    }
}
