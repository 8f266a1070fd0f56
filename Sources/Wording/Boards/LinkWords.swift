public import Discussion

extension Language {
    /// What an entry belongs to: `Tindak lanjut: Undang BUMDes (Sri, 15-1-2021)`, `P07`.
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
        let facts = [owner(of: note), note.due.map { shortDate($0) }].compactMap { $0 }
        return note.kind.word(in: self) + ": " + words(note.text)
            + (facts.isEmpty ? "" : " (" + facts.joined(separator: ", ") + ")")
    }

    /// Who sees to an action, and who helps: `Sri, bersama Budi`; nothing if nobody does.
    public func owner(of action: ReleasedNote, inFull: Bool = false) -> String? {
        let people = ([action.owner].compactMap(\.self) + action.helpers).map { voice in
            inFull ? voiceInFull(voice) : self.voice(voice)
        }
        guard action.owner != nil || action.office == nil, let first = people.first else {
            return action.office
        }
        let others = people.dropFirst().joined(separator: ", ")
        return others.isEmpty ? first : first + choose(id: ", bersama ", en: ", with ") + others
    }

    /// An indicator and how far it has come: `KK ikut bank sampah (25%)`.
    public func indicator(_ line: TrackerLine) -> String {
        line.name + (line.progress.map { " (" + percent($0) + ")" } ?? "")
    }
}
