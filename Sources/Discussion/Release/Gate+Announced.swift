/// What the office wrote for everyone to read: what the session is, and its programme.
extension Gate {
    /// Such a text, names in it replaced.
    ///
    /// What is a word as well is left alone but behind a form of address or a role, since titles and
    /// themes are full of words that are names as well. Of whoever withdrew it is replaced where it
    /// would be in a note; but not in what the house calls itself.
    func announced(_ text: String, isOfHouse: Bool = false) -> String {
        let isMarked = audience == .team || !mentioned(in: text).contains { refusesQuotes($0) }
        return told(text, .announced(isOfHouse), marked: isMarked).plain
    }

    /// The same of what a method says.
    func announced(_ phrase: Phrase) -> Phrase {
        Phrase(
            id: announced(phrase.indonesian, isOfHouse: true),
            en: announced(phrase.english, isOfHouse: true))
    }

    /// The fields of the session in which a name is replaced.
    var detailsNaming: [DetailKey] {
        DetailKey.allCases.filter { key in
            session.details.words(in: key).contains { isNaming($0, isOfHouse: key.isOfHouse) }
        }
    }

    /// The numbers of the items of the programme in whose titles a name is replaced.
    func itemsNaming(among items: [Release.Item]) -> [String] {
        items.filter { isNaming(title(of: $0)) }.map(\.number)
    }

    /// The title of an item as it was typed.
    func title(of item: Release.Item) -> String { session.items[item.id]?.title ?? "" }

    private func isNaming(_ text: String, isOfHouse: Bool = false) -> Bool {
        told(text, .announced(isOfHouse), marked: true).hasReplacedName
    }

    /// Those who withdrew and are called as a word that is left in texts.
    func doubtsOfAbsent(in texts: [String], isOfHouse: Bool = false) -> Set<EntityID> {
        if isOfHouse { return [] }
        let doubts = texts.flatMap(names.doubts)
        return Set(doubts.flatMap(\.bearers.people).filter(hasWithdrawn))
    }
}

extension Setting {
    fileprivate static func announced(_ isOfHouse: Bool) -> Setting {
        Setting(about: [], isAnnounced: true, isOfHouse: isOfHouse)
    }
}

extension DetailKey {
    /// Whether it holds what a house or a place is called, or groups, and no sentence about people.
    var isOfHouse: Bool {
        switch self {
        case .title, .theme, .aims, .venue, .attachments, .remark: false
        default: true
        }
    }
}

extension Fields {
    /// The words in a field, whether it holds one text or a list of them.
    func words(in key: Key) -> [String] { text(key).map { [$0] } ?? list(key) }
}

extension ReleasedText {
    /// Whether somebody is told in it otherwise than by name.
    var hasReplacedName: Bool {
        parts.contains { part in
            switch part {
            case .words, .mention(.named): false
            case .mention: true
            }
        }
    }
}
