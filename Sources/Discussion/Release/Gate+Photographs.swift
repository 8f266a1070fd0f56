/// A photograph as an audience may see it.
public struct ReleasedPhotograph: Hashable, Sendable {
    /// Which photograph.
    public let id: EntityID
    /// The picture.
    public let picture: Picture
    /// What stands under it.
    public let caption: ReleasedText?
    /// Who took it.
    public let credit: String?
    /// What is to be seen, for those who do not see it.
    public let description: ReleasedText?
}

extension Gate {
    /// The photographs that everyone in them allows to be shown.
    var photographs: [ReleasedPhotograph] {
        session.standingPhotographs.filter { !$0.isLetterhead && isReleased($0) }.map(released)
    }

    /// The emblem at the head of the papers, which shows nobody.
    var emblem: ReleasedPhotograph? { session.emblem.map(released) }

    private func released(_ photograph: Photograph) -> ReleasedPhotograph {
        let fields = photograph.fields
        let shown = session.shown(in: photograph)
        return ReleasedPhotograph(
            id: photograph.id, picture: photograph.picture,
            caption: fields.text(.caption).map { told($0, of: shown) },
            credit: fields.text(.credit).map { plain($0, in: nil) },
            description: fields.text(.description).map { told($0, of: shown) })
    }

    /// How many photographs are kept back.
    var withheldPhotographs: Int {
        session.standingPhotographs.count { !isReleased($0) }
    }

    private func isReleased(_ photograph: Photograph) -> Bool {
        session.shown(in: photograph).allSatisfy(mayBeShown)
    }

    /// A face tells who somebody is: where names are not told, and to the public, each needs a yes.
    ///
    /// In a forum, where everybody sits in view, the office's own papers show whoever has not said
    /// no.
    private func mayBeShown(_ person: EntityID) -> Bool {
        if hasWithdrawn(person) { return false }
        switch answer(of: person, for: .photo) {
        case .given: return !hasNoVoices(nil) || audience == .team
        case .refused, .withdrawn: return false
        case nil:
            let isOpen = session.profile == .forum && attribution(in: nil) == .named
            return audience == .team || (audience == .official && isOpen)
        }
    }
}
