public import Discussion

extension Language {
    /// What an entry belongs to: `Tindak lanjut: Undang BUMDes (Sri, 15 Januari 2021)`, `P07`.
    public func link(_ link: ReleasedLink) -> String {
        let target: String =
            switch link.target {
            case .note(let note): self.note(note)
            case .person(let voice): self.voice(voice)
            case .entry(_, let board, let label, let name):
                board[self] + " " + label + " " + words(name)
            }
        return target + (link.idea.map { ": " + $0 } ?? "")
    }

    private func note(_ note: ReleasedNote) -> String {
        let facts = [owner(of: note), note.due.map { date($0) }].compactMap { $0 }
        return note.kind.word(in: self) + ": " + words(note.text)
            + (facts.isEmpty ? "" : " (" + facts.joined(separator: ", ") + ")")
    }

    /// Who sees to an action, and who helps: `Sri, bersama Budi`, and only `bersama
    /// Budi` where nobody sees to it; nothing if nobody does either.
    public func owner(of action: ReleasedNote, inFull: Bool = false) -> String? {
        let people = ([action.owner].compactMap(\.self) + action.helpers).map { voice in
            inFull ? voiceInFull(voice) : self.voice(voice)
        }
        let office = action.office.map(words)
        let owner = action.owner == nil ? office : people.first
        let helpers =
            action.owner == nil ? people : people.dropFirst() + [office].compactMap(\.self)
        guard !helpers.isEmpty else { return owner }
        let with = choose(id: "bersama ", en: "with ") + helpers.joined(separator: ", ")
        return owner.map { $0 + ", " + with } ?? with
    }

    /// An indicator and how far it has come: `KK ikut bank sampah (25%)`.
    public func indicator(_ line: TrackerLine) -> String {
        line.name + (line.progress.map { " (" + percent($0) + ")" } ?? "")
    }
}
