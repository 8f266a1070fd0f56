extension NamesInText {
    /// Those who share a name or a part of it.
    struct Bearers {
        /// Who they are, in the order of the list.
        var people: [EntityID]
        /// Whether one of them may not be named even where speakers are named.
        var isHidden: Bool
        /// Whether nothing is told of one of them.
        var hasWithdrawn: Bool
        /// Whether it is all of somebody's name.
        var isWhole = false
        /// Whether the words are words of the language as well, and so are a name only with a
        /// capital letter or after a form of address.
        var isCommon = false

        /// The one, if no other bears it.
        var only: EntityID? { people.count == 1 ? people[0] : nil }

        /// Only some of them.
        func narrowed(to people: [EntityID]) -> Bearers {
            var bearers = self
            bearers.people = people
            return bearers
        }

        mutating func add(_ other: Bearers) {
            for person in other.people where !people.contains(person) { people.append(person) }
            isHidden = isHidden || other.isHidden
            hasWithdrawn = hasWithdrawn || other.hasWithdrawn
            isWhole = isWhole || other.isWhole
            isCommon = isCommon && other.isCommon
        }
    }

    /// What was found at a place: how many characters and words long, and whom it may mean.
    struct Match {
        var length: Int
        var words: Int
        var bearers: Bearers
        var isCode = false

        /// The same with more of the text.
        func longer(by more: Int, words count: Int, of bearers: Bearers? = nil) -> Match {
            var match = self
            match.length += more
            match.words += count
            match.bearers = bearers ?? self.bearers
            return match
        }
    }
}
