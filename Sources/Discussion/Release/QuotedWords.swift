extension Note {
    /// Whether it holds words as they fell: as a whole, or between marks of quotation.
    var hasQuotedWords: Bool { kind == .quote || text.hasQuotes }
}

extension String {
    /// Whether something stands between marks of quotation in it.
    var hasQuotes: Bool {
        guard utf8.contains(where: { $0 >= 0x80 || [0x22, 0x27, 0x3C, 0x60].contains($0) }) else {
            return false
        }
        return !placesOfQuotes(in: Array(unicodeScalars)).isEmpty
    }

    /// The text without marks of quotation; an apostrophe is none, nor is a stop of the voice as at
    /// the end of Madurese *tako'*.
    var withoutQuotes: String {
        let scalars = Array(unicodeScalars)
        let places = placesOfQuotes(in: scalars)
        guard !places.isEmpty else { return self }
        var text = String.UnicodeScalarView()
        for place in scalars.indices where !places.contains(place) { text.append(scalars[place]) }
        return String(text)
    }
}

/// Where marks of quotation stand: every double one, two single or pointed ones side by side, and
/// single ones by pairs.
///
/// A single one opens in front of a word, and the next at the end of a word closes it; what closes
/// nothing is an apostrophe.
private func placesOfQuotes(in scalars: [Unicode.Scalar]) -> Set<Int> {
    var places: Set<Int> = []
    var opening: Int?
    // Only then is >> no arrow.
    var isPointed = false
    let hasEnd = hasPointedEnd(scalars)
    var isDoubled = false
    var isOpen = false
    for place in scalars.indices {
        if scalars[place].isQuotationMark {
            // Behind a figure, where nothing was opened, it is the sign of an inch: *pipa 3/4"*.
            let isInch =
                !isOpen && place > 0 && scalars[place].isInchMark
                && scalars[place - 1].isFigure
            if !isInch {
                places.insert(place)
                isOpen.toggle()
            }
        }
        if place > 0, scalars[place - 1] == scalars[place] {
            // Behind a figure, where nothing was opened, two are an inch or a second: *5''*.
            let isInch = !isDoubled && place > 1 && scalars[place - 2].isFigure
            if scalars[place].isSingleMark, !isInch {
                places.formUnion([place - 1, place])
                isDoubled.toggle()
            } else if scalars[place] == "<" ? hasEnd : scalars[place] == ">" && isPointed {
                places.formUnion([place - 1, place])
                isPointed = isPointed || scalars[place] == "<"
            }
        }
        guard scalars[place].isSingleMark else { continue }
        let isAfterWord = place > 0 && scalars[place - 1].isOfWord
        let isBeforeWord = place + 1 < scalars.count && scalars[place + 1].isOfWord
        if isBeforeWord {
            opening = isAfterWord ? opening : place
        } else if let start = opening, !scalars[place - 1].properties.isWhitespace {
            places.formUnion([start, place])
            opening = nil
        }
    }
    return places
}

/// Whether two closing points stand side by side, without which two opening ones are an arrow.
private func hasPointedEnd(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == ">" && $1 == ">" }
}

extension Unicode.Scalar {
    fileprivate var isFigure: Bool { "0"..."9" ~= self }

    fileprivate var isQuotationMark: Bool {
        switch self {
        case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "＂", "〝", "〞", "〟",
            "❝", "❞", "″", "‶", "ʺ", "ˮ", "˝", "〃", "⹂":
            true
        default: false
        }
    }

    fileprivate var isInchMark: Bool { self == "\"" || self == "″" || self == "”" }

    /// Whether it is a mark of quotation at the side of a word, and an apostrophe within one.
    fileprivate var isSingleMark: Bool {
        switch self {
        case "'", "‘", "’", "‚", "‛", "`", "´", "❛", "❜", "＇", "ʼ", "ʻ", "′",
            "‵":
            true
        default: false
        }
    }

    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
