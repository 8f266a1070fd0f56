import Discussion

extension Scene {
    /// Who sees to an action, and who helps, people before an office; nothing if nobody does.
    func owners(of note: Note, withNames: Bool = false) -> String? {
        let owner = note.fields.entity(.owner).map { [$0] } ?? []
        let people = owner + note.fields.entities(.helpers)
        let labels =
            people.map { label(of: $0, withName: withNames) }
            + [note.fields.text(.office)].compactMap(\.self)
        return labels.isEmpty ? nil : labels.joined(separator: ", ")
    }

    /// To whom an outcome is addressed; nothing if to nobody.
    func recipients(of note: Note, withNames: Bool = false) -> String? {
        note.fields.text(.recipient).map { recipients($0, withNames: withNames) }
    }

    /// Recipients in words, with people for their codes.
    func recipients(_ text: String, withNames: Bool) -> String {
        text.split(separator: ", ").map { name in
            session.person(withCode: String(name)).map { label(of: $0.id, withName: withNames) }
                ?? String(name)
        }.joined(separator: ", ")
    }
}
