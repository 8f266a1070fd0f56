extension CaptureReader {
    /// A quote runs to its closing mark, or to the end of the line without one.
    ///
    /// Words after the closing mark, or a second pair, make the line a paraphrase that holds
    /// quoted words.
    func readQuote(_ rest: Substring, opening: Character?, into capture: inout Capture) {
        let closers = opening.flatMap { Self.closingMarks[$0] } ?? []
        guard let close = rest.firstIndex(where: { closers.contains($0) }) else {
            return readOpenQuote(rest, into: &capture)
        }
        var tail = rest[rest.index(after: close)...]
        guard let parts = QuoteTail(&tail) else {
            capture.kind = .paraphrase
            return readParaphrase(rest, opening: opening, into: &capture)
        }
        capture.text = rest[..<close].trimmed
        capture.tags = parts.tags
        capture.reactions = parts.reactions
        capture.translation = parts.translation
    }

    /// Only the tags at the very end and a translation can be told from the words.
    private func readOpenQuote(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        capture.tags = text.takeTags()
        if let slashes = text.translationMark {
            capture.translation = text[slashes.upperBound...].trimmed
            text = text[..<slashes.lowerBound]
        }
        capture.text = text.trimmed
    }

    /// What is in quotation marks stays as it is; tags and people are looked for around it.
    private func readParaphrase(
        _ rest: Substring, opening: Character?, into capture: inout Capture
    ) {
        let whole = (opening.map { String($0) } ?? "") + rest
        readText(Substring(whole), into: &capture)
    }
}

/// What may follow the closing mark of a quote: tags, reactions of the room, a translation.
struct QuoteTail {
    var tags: [String] = []
    var reactions: [String] = []
    var translation: String?

    /// Reads the tail; nothing if anything else stands in it.
    init?(_ rest: inout Substring) {
        rest = rest.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            if rest.hasPrefix("//") {
                var text = rest.dropFirst(2)
                tags += text.takeTags()
                translation = text.trimmed.isEmpty ? nil : text.trimmed
                return
            }
            if let tag = rest.takeTag() {
                tags.append(tag)
            } else if rest.first == "*", let reaction = rest.takeReaction() {
                reactions.append(reaction)
            } else {
                return nil
            }
            rest = rest.drop(while: \.isWhitespace)
        }
    }
}

extension Substring {
    /// Two slashes between spaces, the last such place.
    fileprivate var translationMark: Range<Index>? {
        var found: Range<Index>?
        var place = startIndex
        while let slash = self[place...].firstIndex(of: "/") {
            let next = index(after: slash)
            guard next < endIndex else { break }
            let end = index(after: next)
            let isAlone = slash > startIndex && self[index(before: slash)].isWhitespace
            if isAlone, self[next] == "/", end < endIndex, self[end].isWhitespace {
                found = slash..<end
            }
            place = next
        }
        return found
    }

    /// `*5 mengangguk`, up to the next sign of the tail.
    fileprivate mutating func takeReaction() -> String? {
        var end = index(after: startIndex)
        while end < endIndex {
            let isSign = self[end] == "*" || self[end...].hasPrefix("//") || self[end] == "#"
            if isSign, self[index(before: end)].isWhitespace { break }
            end = index(after: end)
        }
        let reaction = self[index(after: startIndex)..<end].trimmed
        guard !reaction.isEmpty else { return nil }
        self = self[end...]
        return reaction
    }
}
