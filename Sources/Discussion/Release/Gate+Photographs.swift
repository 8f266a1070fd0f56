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
        func told(_ text: String) -> ReleasedText {
            // Whoever does not want to be quoted is not named beside quoted words.
            self.told(
                text, of: shown,
                Setting(isQuoting: text.hasQuotes, isBesideFaces: !shown.isEmpty))
        }
        return ReleasedPhotograph(
            id: photograph.id, picture: photograph.picture,
            caption: fields.text(.caption).map(told),
            credit: fields.text(.credit).map { told($0).plain },
            description: fields.text(.description).map(told))
    }

    /// How many photographs are kept back.
    var withheldPhotographs: Int {
        session.standingPhotographs.count { !isReleased($0) }
    }

    /// Off the record there is no photograph, whoever is in it.
    private func isReleased(_ photograph: Photograph) -> Bool {
        guard !photograph.isLetterhead else { return true }
        return !isOffRecord(nil) && session.shown(in: photograph).allSatisfy(mayBeShown)
    }

    /// A face tells who somebody is: where nobody may be told apart there is none, and in a circle
    /// and to the public each needs a yes.
    ///
    /// In a forum, where everybody sits in view, the team's and the office's own papers show whoever
    /// has not said no; the office's not where names are not told.
    private func mayBeShown(_ person: EntityID) -> Bool {
        if hasWithdrawn(person) { return false }
        switch answer(of: person, for: .photo) {
        case .given: return !hasNoVoices(nil)
        case .refused, .withdrawn: return false
        case nil:
            guard session.profile == .forum, !hasNoVoices(nil) else { return false }
            return audience == .team || (audience == .official && attribution(in: nil) == .named)
        }
    }
}
