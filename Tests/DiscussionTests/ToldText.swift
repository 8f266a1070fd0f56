import Discussion

extension ReleasedNote {
    /// The text as a test compares it.
    var toldText: String { text.toldText }
}

extension ReleasedText {
    /// The text as a test compares it, whoever is mentioned between `<` and `>`.
    var toldText: String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .mention(.named(let person)): "<\(person.name ?? person.code)>"
            case .mention(.role(let office, _, _)): "<\(office ?? "-")>"
            case .mention(.code(let code)): "<\(code)>"
            case .mention(let voice): "<\(voice)>"
            }
        }.joined()
    }
}

extension Rehearsal {
    /// The last note as an audience is told it.
    func told(to audience: Audience) -> String {
        session.released(to: audience, at: now).notes.last?.toldText ?? ""
    }
}
