extension [Run] {
    /// The runs of a line that is written from left to right, with a mark (U+200E) before each number
    /// that follows words written from right to left and is none of them.
    ///
    /// Without it the number would jump before these words (Unicode Standard Annex 9, rule W2); a
    /// number between two such words belongs to them and stays where it is.
    var withNumbersBehindWords: [Run] {
        guard contains(where: { $0.words.isRightToLeft }) else { return self }
        var (runs, isBehind) = (self, false)
        for place in indices {
            guard case .text(let words) = self[place].content else {
                isBehind = false
                continue
            }
            var marked = String.UnicodeScalarView()
            let scalars = Array<Unicode.Scalar>(words.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                let isNumber = scalar.properties.numericType != nil
                if isNumber, isBehind {
                    let rest = scalars[index...]
                    let next = rest.firstLetter ?? self[(place + 1)...].firstLetter
                    if next?.isRightToLeft != true { marked.append("\u{200E}") }
                    isBehind = false
                } else if scalar.properties.isAlphabetic {
                    isBehind = scalar.isRightToLeft
                }
                marked.append(scalar)
            }
            runs[place].content = .text(String(marked))
        }
        return runs
    }
}

extension Run {
    fileprivate var words: String { if case .text(let words) = content { words } else { "" } }
}

extension Collection where Element == Unicode.Scalar {
    fileprivate var firstLetter: Unicode.Scalar? { first { $0.properties.isAlphabetic } }
}

extension ArraySlice<Run> {
    /// The first letter before the line breaks.
    fileprivate var firstLetter: Unicode.Scalar? {
        for run in self {
            guard case .text(let words) = run.content else { return nil }
            if let letter = words.unicodeScalars.firstLetter { return letter }
        }
        return nil
    }
}
