/// Something that the team said to itself once the room was empty.
public struct DebriefNote: Hashable, Sendable {
    /// The prompt that it answers; nothing for what came by itself.
    public let prompt: Phrase?
    /// What was said.
    public let text: ReleasedText
    /// Who wrote it down.
    public let author: String
    /// When.
    public let at: WallTime
}

extension Gate {
    /// Whether an item is for the team alone.
    func isPrivate(_ item: EntityID?) -> Bool {
        item.flatMap { session.items[$0] }?.type.isPrivate ?? false
    }

    /// What was said in items for the team alone, told to nobody else.
    var debrief: [DebriefNote] {
        guard audience == .team else { return [] }
        return privateNotes.map { note in
            DebriefNote(
                prompt: note.fields.entity(.prompt).flatMap(session.prompt)?.text,
                text: text(of: note, in: nil), author: session.authors[note.author],
                at: note.happened.wall.told(by: clock))
        }
    }

    /// The notes of items for the team alone, but for those that are told to nobody, and of nobody
    /// who withdrew.
    var privateNotes: [Note] {
        notes.filter { note in
            isPrivate(note.item) && !note.isPrivate && !isOffRecord(note)
                && note.fields.entity(.speaker).map(mayBeNoted) ?? true
        }
    }
}
