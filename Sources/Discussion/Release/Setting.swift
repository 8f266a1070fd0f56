/// Where a text stands, by which it is told in one way or another.
struct Setting {
    /// The item to which it belongs.
    var item: AgendaItem?
    /// Whom `@6` may mean; nothing for anybody.
    var about: Set<EntityID>?
    /// Whether it belongs to quoted words.
    var isQuoting = false
    /// Whether the office wrote it for everyone to read.
    var isAnnounced = false
    /// Whether it is for the public, whom the office tells no more than a note does.
    var isForPublic = false
    /// Whether the office wrote it as a sentence, in which a capital letter tells a name.
    var isSentence = false
    /// Whether it is what the house calls itself, or what a method says, with nobody of the list in
    /// it.
    var isOfHouse = false
    /// Whether it says who is to do something, so that a name in it is meant as one.
    var isOfAddressees = false
    /// Whether it stands beside a photograph of somebody.
    var isBesideFaces = false
    /// Whether it stands for a name, so that no other may take the place of one in it.
    var isMasked = false
    /// Those for whose names it stands, whose own is none of it, though it be a word as well.
    var standsFor: Set<EntityID> = []
    /// Whether people of another place said it, to whom a code or `@6` means somebody else.
    var isOfOthers = false
    /// Whose names alone are looked for, since they are erased; nothing for everybody's.
    var erased: Set<EntityID>?
}

extension Setting {
    /// Titles, themes and offices are full of words that are parts of names as well.
    func takes(
        _ match: NamesInText.Match, of text: Substring, after previous: NameWord?
    ) -> Bool {
        if erased != nil { return true }
        if isOfOthers && match.isCode { return false }
        if isAnnounced {
            return match.isCode || match.words > 1 || !match.bearers.isCommon
                || isForPublic || isSentence && previous != nil
                || previous?.isBeforePerson == true || previous?.isSpeech == true
                || previous?.isShop == true
                || match.bearers.hasWithdrawn
                    && (!isOfHouse || NameWord(atFrontOf: text)?.isSeldomWord == true)
        }
        return !isMasked || match.words > 1 || !(match.bearers.isCommon || match.isCode)
            || match.bearers.people.contains(where: standsFor.contains)
    }

    /// Who is to do something, or to whom it is said, some of them by code.
    static func addressees(_ item: AgendaItem?, about people: Set<EntityID> = []) -> Setting {
        var setting = Setting(item: item, about: people)
        setting.isOfAddressees = true
        return setting
    }

    init(of note: Note, in item: AgendaItem?) {
        self.init(
            item: item, about: Set(note.fields.entities(.about)), isQuoting: note.hasQuotedWords)
    }
}
