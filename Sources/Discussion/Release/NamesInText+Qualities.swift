/// What tells how something is, though somebody be called so.
extension NamesInText {
    /// Whether a word is joined to another that tells how something is, or is said with it: *lestari
    /// dan indah*, *masyarakat adil dan makmur*, *rejeki lancar*.
    ///
    /// The other is nobody's name, or both are a phrase; a sentence does not begin with it, which may
    /// be about somebody. Of whoever withdrew no word is told by that.
    func isJoinedQuality(
        _ word: NameWord, before rest: Substring, behind front: String
    ) -> Bool {
        guard !word.isCapital, word.isCommon, !isOfAbsent(word) else { return false }
        return isJoined(word, to: front) || isJoined(word, to: rest, behind: front)
    }

    /// Whether somebody who withdrew is called so.
    func isOfAbsent(_ word: NameWord) -> Bool {
        word.stems.contains { names[[$0.key]]?.hasWithdrawn == true }
    }

    private func isJoined(_ word: NameWord, to front: String) -> Bool {
        guard let (last, before) = front.lastWord else { return false }
        let hasJoint = Self.joiners.contains(last.key)
        guard let (other, start) = hasJoint ? before.lastWord : (last, before) else { return false }
        let previous = start.lastWord?.word
        guard !other.isCapital, previous?.isBeforePerson != true else { return false }
        if other.isSaid(with: word) { return true }
        return hasJoint && word.isOfQualities && other.isOfQualities
            && (names[[other.key]] == nil || other.isInPhrase(after: previous, before: nil))
    }

    private func isJoined(
        _ word: NameWord, to rest: Substring, behind front: String
    ) -> Bool {
        guard let previous = front.lastWord?.word, !previous.isBeforePerson, rest.gap > 0 else {
            return false
        }
        var words = rest.prefix(40).split(separator: " ").prefix(2)
        let hasJoint = words.first.map { Self.joiners.contains(String($0)) } ?? false
        if hasJoint { words.removeFirst() }
        guard let other = words.first.flatMap({ NameWord(atFrontOf: $0) }), !other.isCapital else {
            return false
        }
        return other.isSaid(with: word)
            || hasJoint && word.isOfQualities && other.isOfQualities && names[[other.key]] == nil
    }
}
