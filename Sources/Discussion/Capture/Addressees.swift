/// Those who are named behind `oleh:` or `kepada:`: people of the list, and others in words.
struct Addressees {
    /// Those on the list or with a code, in the order of the line.
    var people: [SpeakerReference] = []
    /// An office, or whoever is not on the list, as they were typed.
    var others: String?
    /// Whether nothing tells where the name of the others ends.
    var isGuessed = false
}

extension CaptureReader {
    /// Takes those who are named behind the first of some keys, up to the next of other keys; nothing
    /// where nobody is.
    func takeAddressees(
        behind keys: [String], until ends: [String], from words: inout [Substring]
    ) -> Addressees? {
        guard let place = words.firstIndex(where: { $0.value(after: keys) != nil }),
            let first = words[place].value(after: keys)
        else { return nil }
        let end = words.indices.dropFirst(place + 1).first { words[$0].value(after: ends) != nil }
        let typed = [first] + words[(place + 1)..<(end ?? words.endIndex)]
        guard !typed.allSatisfy(\.isBlank) else { return nil }
        let isInFront = end == nil && words[..<place].allSatisfy(\.isBlank)
        let (found, rest) = addressees(in: typed.joined(), isInFront: isInFront)
        guard !found.people.isEmpty || found.others != nil else { return nil }
        words.replaceSubrange(
            place..<(end ?? words.endIndex), with: rest.isEmpty ? [] : rest.wordsBetweenSpaces)
        return found
    }

    /// Those who are named in front of a text, and what is behind them.
    ///
    /// Where a sentence follows, a sign alone says how far the names go; else what stands between two
    /// joints, a colon and a day is one name.
    private func addressees(
        in text: Substring, isInFront: Bool
    ) -> (found: Addressees, rest: Substring) {
        var rest = text.drop(while: \.isWhitespace)
        var list = AddresseeList(self)
        if isInFront {
            list.takeNamesBeforeSentence(from: &rest)
        } else {
            list.takeNames(from: &rest)
        }
        return (list.found, rest)
    }
}
