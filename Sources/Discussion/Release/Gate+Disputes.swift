extension Note {
    /// Whether copies disagree on whose words it is.
    var hasDisputedSpeaker: Bool { disagrees(on: .speaker) || disagrees(on: .voice) }

    /// Everyone whose words it is by some version.
    var speakers: [EntityID] {
        guard fields.hasConflict else { return [fields.entity(.speaker)].compactMap(\.self) }
        return fields.versions(of: .speaker).compactMap { version in
            if case .entity(let person) = version.value { person } else { nil }
        }
    }

    /// Every kind that it is by some version.
    private var kinds: [NoteKind] {
        fields.versions(of: .kind).compactMap { version in
            if case .text(let kind) = version.value { NoteKind(rawValue: kind) } else { nil }
        }
    }

    /// Whether it is for the team alone by some version: until that is settled, it is.
    var mayBePrivate: Bool {
        isPrivate || (disagrees(on: .kind) && kinds.contains(where: \.isPrivate))
    }

    /// Whether every version calls it somebody's own words.
    var isSurelyQuote: Bool {
        kind == .quote && !hasDisputedSpeaker
            && (!disagrees(on: .kind) || kinds.allSatisfy { $0 == .quote })
    }

    private func disagrees(on key: NoteKey) -> Bool {
        fields.hasConflict && Set(fields.versions(of: key).map(\.value)).count > 1
    }
}

extension Gate {
    /// The notes that are told of less, or not at all, since copies disagree on them.
    var disputedNotes: [Note] {
        notes.filter { note in
            note.hasDisputedSpeaker || note.mayBePrivate != note.isPrivate
                || (note.kind == .quote && !note.isSurelyQuote)
        }
    }
}
