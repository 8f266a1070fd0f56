/// The parts of a text that is read from the front, words that follow each other in one.
struct TextInProgress {
    private var finished: [ReleasedText.Part] = []
    /// The words behind the last person.
    private(set) var words = ""
    /// The last word that was read.
    private(set) var previousWord: NameWord?
    /// Whether no letter or digit stands directly before the place.
    private(set) var isWordStart = true

    var parts: [ReleasedText.Part] {
        words.isEmpty && !finished.isEmpty ? finished : finished + [.words(words)]
    }

    mutating func add(_ text: Substring) {
        words += text
        isWordStart = text.last?.isLetterOrDigit != true
        previousWord = NameWord(atFrontOf: text) ?? previousWord
    }

    /// Somebody; a form of address, and what the person is, stands before a name alone.
    ///
    /// Says whether a bracket was taken with that.
    @discardableResult
    mutating func add(
        _ voice: Voice, without offices: [OfficeWords] = [], before rest: Substring = ""
    ) -> Bool {
        if !voice.isNamed { words = words.withoutAddress }
        let front = words
        var isOther = false
        for office in offices where words == front {
            (words, isOther) = words.without(office, before: rest)
        }
        if words != front { words = words.withoutAddress }
        if !words.isEmpty { finished.append(.words(words)) }
        finished.append(.mention(voice))
        if isOther { finished += [.words(", "), .mention(voice)] }
        let hasBracket = words.count < front.count && front.last { $0 != " " } == "("
        words = ""
        isWordStart = false
        previousWord = nil
        return hasBracket
    }

    /// Whether the words so far say that what somebody said follows: *menurut Bu*.
    var isReporting: Bool {
        words.withoutAddress.lastWord.map { NamesInText.isReporting($0.word) } ?? false
    }
}

extension Voice {
    /// Whether it is told by name.
    var isNamed: Bool { if case .named = self { true } else { false } }
}
