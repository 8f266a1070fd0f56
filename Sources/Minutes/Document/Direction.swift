extension [Inline] {
    /// Whether every text here has right-to-left letters, and there is one; what is in another
    /// language and written from left to right is left aside.
    var isAllRightToLeft: Bool {
        guard hasRightToLeft else { return false }
        let texts = self.texts
        return !texts.isEmpty && texts.allSatisfy(\.isRightToLeft)
    }

    /// Whether a paragraph of this begins at the right: every text has right-to-left letters, and
    /// the first letter is one.
    public var beginsAtRight: Bool {
        guard isAllRightToLeft else { return false }
        return plain.unicodeScalars.first { $0.properties.isAlphabetic }?.isRightToLeft ?? false
    }

    private var hasRightToLeft: Bool {
        contains { inline in
            switch inline {
            case .text(let words): words.isRightToLeft
            case .strong(let inner), .emphasis(let inner), .language(_, let inner):
                inner.hasRightToLeft
            case .lineBreak, .fillIn: false
            }
        }
    }

    private var texts: [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .text(let words): words.contains { !$0.isWhitespace } ? [words] : []
            case .strong(let inner), .emphasis(let inner): inner.texts
            case .language(_, let inner): inner.texts.filter(\.isRightToLeft)
            case .lineBreak, .fillIn: []
            }
        }
    }
}

extension StringProtocol {
    /// The text cut where its direction changes; what stands between two right-to-left letters
    /// goes with them.
    var directions: [(text: String, isRightToLeft: Bool)] {
        // As most text is: one part, without a look at each letter.
        if !isEmpty, utf8.allSatisfy({ $0 < 0x80 }) { return [(String(self), false)] }
        var parts: [(text: String, isRightToLeft: Bool)] = []
        var open = String.UnicodeScalarView()
        var neutral = String.UnicodeScalarView()
        var isRight = false
        func close(_ scalars: String.UnicodeScalarView, _ isRightToLeft: Bool) {
            if !scalars.isEmpty { parts.append((String(scalars), isRightToLeft)) }
        }
        for scalar in unicodeScalars {
            if scalar.isRightToLeft == isRight {
                open += neutral
                neutral = .init()
                open.append(scalar)
            } else if isRight, !scalar.properties.isAlphabetic {
                neutral.append(scalar)
            } else {
                close(open, isRight)
                open = isRight ? neutral : .init()
                neutral = .init()
                isRight.toggle()
                open.append(scalar)
            }
        }
        close(open, isRight)
        close(neutral, false)
        return parts
    }
}
