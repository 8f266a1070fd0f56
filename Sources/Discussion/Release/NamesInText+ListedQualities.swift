/// Lists of what tells how something is.
extension NamesInText {
    /// Whether a word is one of several that tell how something is: *Desa ini indah, lestari, dan
    /// aman*, *Lestari Sejahtera, Adil dan Terdepan*.
    ///
    /// One other in small letters that is nobody's name is enough where the list does not begin the
    /// sentence; with capital letters, as in a motto, two. Whoever does something behind it is somebody.
    /// For the public two are needed in small letters too, one of them in front: *kerja adil, cepat dan
    /// rapi* may be somebody's. Of whoever withdrew no word is told by that.
    func isListedQuality(
        _ word: NameWord, before rest: Substring, behind front: String
    ) -> Bool {
        let isTaken = isTakenForName(word)
        guard word.isOfQualities, !isTaken || !word.isCapital && !isOfAbsent(word) else {
            return false
        }
        let (before, start) = qualities(before: front, like: word)
        let (behind, end) = qualities(behind: rest, like: word)
        let previous = start.lastWord?.word
        guard previous?.isBeforePerson != true, previous?.isSpeaking != true,
            NameWord(atFrontOf: end.dropFirst(end.gap))?.isSpeaking != true
        else { return false }
        let ofNobody = (before + behind).count { names[[$0.key]] == nil }
        if isTaken { return ofNobody > 1 && before.contains { names[[$0.key]] == nil } }
        return word.isCapital ? ofNobody > 1 : ofNobody > 0 && previous != nil
    }

    private func qualities(
        before front: String, like word: NameWord
    ) -> (words: [NameWord], start: String) {
        var (words, start) = ([NameWord](), front)
        while let (other, before) = start.withoutJoint.lastWord, other.isQuality(like: word) {
            words.append(other)
            start = before
        }
        return (words, start)
    }

    private func qualities(
        behind rest: Substring, like word: NameWord
    ) -> (words: [NameWord], end: Substring) {
        var (words, end) = ([NameWord](), rest)
        while let other = NameWord(atFrontOf: end.withoutJoint), other.isQuality(like: word) {
            words.append(other)
            end = end.withoutJoint.dropFirst(other.length)
        }
        return (words, end)
    }
}

extension NameWord {
    /// Whether it tells how something is, with a capital letter or without as another does.
    fileprivate func isQuality(like other: NameWord) -> Bool {
        isOfQualities && isCapital == other.isCapital
    }
}

extension String {
    /// The text without the comma and the *and* at its end.
    fileprivate var withoutJoint: String {
        var text = self
        if let (word, before) = lastWord, NamesInText.joiners.contains(word.key) { text = before }
        while let last = text.last, last == " " || last == "," { text.removeLast() }
        return text
    }
}

extension Substring {
    /// The text without the comma and the *and* at its front.
    fileprivate var withoutJoint: Substring {
        let rest = drop { $0 == " " || $0 == "," }
        guard let word = NameWord(atFrontOf: rest), NamesInText.joiners.contains(word.key) else {
            return rest
        }
        return rest.dropFirst(word.length).drop { $0 == " " }
    }
}
