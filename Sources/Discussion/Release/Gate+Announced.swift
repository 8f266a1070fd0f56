/// What the office wrote for everyone to read: what the session is, and its programme.
extension Gate {
    /// Such a text, names in it replaced.
    ///
    /// What is a word as well is left alone where no more than a title is seen: titles and themes are
    /// full of words that are names as well, and capitals tell nothing there. It is replaced behind
    /// whoever is named so or speaks, in a sentence, and for the public; of whoever withdrew wherever
    /// it would be in a note; but not in what the house calls itself.
    func announced(_ text: String, isOfHouse: Bool = false) -> String {
        told(text, announcing(text, isOfHouse), marked: keepsAnnouncedQuotes(text)).plain
    }

    /// A circle quotes nobody without a yes, a forum whoever has not said no.
    private func keepsAnnouncedQuotes(_ text: String) -> Bool {
        audience == .team
            || mentioned(in: text).allSatisfy {
                session.profile == .forum ? !refusesQuotes($0) : mayBeQuoted($0, in: nil)
            }
    }

    private func announcing(_ text: String, _ isOfHouse: Bool) -> Setting {
        var setting = Setting(about: [], isAnnounced: true, isOfHouse: isOfHouse)
        setting.isForPublic = !isOfHouse && audience == .public
        setting.isSentence = !isOfHouse && text.isSentence
        return setting
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
        told(text, announcing(text, isOfHouse), marked: true).hasReplacedName
    }

    /// Those who are not to be named and are called as a word that is left in texts.
    func doubts(inAnnounced texts: [String], isOfHouse: Bool = false) -> Set<EntityID> {
        if isOfHouse { return [] }
        let ofAbsent = texts.flatMap(names.doubts).flatMap(\.bearers.people).filter(hasWithdrawn)
        return Set(ofAbsent + texts.flatMap(leftInAnnounced))
    }

    /// Those whose names a title leaves though a note would not.
    private func leftInAnnounced(_ text: String) -> [EntityID] {
        let left = Set(announced(text).wordsOfName)
        return mentioned(in: text).filter { id in
            guard let person = session.people[id], !mayBeNamed(person, in: nil) else {
                return false
            }
            return !left.isDisjoint(with: person.nameWords.filter { $0.count > 2 })
        }
    }
}

extension String {
    /// Whether it is written as a sentence, as many words behind the first in small letters as with a
    /// capital, and no title.
    fileprivate var isSentence: Bool {
        let words = split { !$0.isLetter }.dropFirst()
        let capitals = words.count { $0.first?.isUppercase == true }
        return !words.isEmpty && capitals * 2 <= words.count
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
