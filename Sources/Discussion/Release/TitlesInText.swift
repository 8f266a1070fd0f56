/// What stands around a name and goes with it where the name is not told.
extension Substring {
    /// How many characters the degrees behind a name take, from the end of the name on: *, S.Sos.,
    /// M.Si.*
    ///
    /// A degree is told from a word by its points or its capital letters; the point that ends the
    /// sentence is none of it.
    var degrees: Int {
        var (rest, length) = (self, 0)
        while let next = rest.degree {
            length += next
            rest = rest.dropFirst(next)
        }
        let isPointOfSentence = prefix(length).last == "." && rest.mayBeginSentence
        return length - (isPointOfSentence ? 1 : 0)
    }

    /// What stands behind a name without the degrees in front; a title has no sentence that the
    /// point of the last one could end.
    func withoutDegrees(isTitle: Bool) -> Substring {
        let rest = dropFirst(degrees)
        return isTitle && degrees > 0 && rest == "." ? "" : rest
    }

    private var degree: Int? {
        let comma = first == "," ? 1 : 0
        let space = dropFirst(comma).prefix { $0 == " " || $0 == "\u{A0}" }.count
        guard comma + space > 0, space <= 2 else { return nil }
        let rest = dropFirst(comma + space)
        let token = rest.token
        // *S. Sos.* with a space in it.
        let spaced = token.last == "." ? rest.dropFirst(token.count) : ""
        let long = token + spaced.prefix { $0 == " " } + spaced.drop { $0 == " " }.token
        // *MA Negeri* is a school.
        if comma == 0, !token.contains("."), rest.dropFirst(token.count).beginsWithName {
            return nil
        }
        let found = [long, token].first { String($0).isDegree }
        return found.map { comma + space + $0.count }
    }

    /// Letters and points up to the next of anything else.
    private var token: Substring { prefix { $0.isLetter || $0 == "." } }

    /// Whether a space stands in front, and a word that begins with a capital letter alone.
    private var beginsWithName: Bool {
        guard gap == 1, let word = NameWord(atFrontOf: dropFirst()) else { return false }
        return word.isCapital && word.typed.dropFirst().first?.isLowercase == true
    }

    /// Whether it is the end of the text, or begins with a space and a capital letter.
    private var mayBeginSentence: Bool {
        let rest = drop { $0 == " " }
        return rest.isEmpty || first == " " && rest.first?.isUppercase == true
    }
}

extension String {
    fileprivate var isDegree: Bool {
        guard first?.isUppercase == true,
            dropLast().contains(".") || filter(\.isUppercase).count > 1
        else { return false }
        return Degrees.has(self)
    }

    /// Whether it is nothing but degrees as they stand behind a name: `S.Ag.`, `M.Si`.
    public var isOnlyDegrees: Bool {
        let behind = Substring(", " + self)
        return ["", "."].contains(behind.dropFirst(behind.degrees))
    }

    /// The text without the forms of address in front: *Pak Haji Bambang* as *Bambang*.
    public var withoutAddressInFront: String {
        let words = split(whereSeparator: \.isWhitespace)
        return words.drop { NameWord.isFormOfAddress($0.lowercased().filter(\.isLetter)) }
            .joined(separator: " ")
    }

    /// The text without the forms of address at its end, behind which a name is to stand.
    ///
    /// Only what is cut short has a point: behind any other the sentence ends.
    var withoutAddress: String {
        var text = Substring(self)
        while true {
            let point = text.reversed().prefix { $0 == " " || $0 == "." || $0 == "\u{A0}" }
            let body = text.dropLast(point.count)
            let letters = body.reversed().prefix { $0.isPartOfName }.count
            guard !point.isEmpty, let word = NameWord(atFrontOf: body.suffix(letters)),
                word.length == letters, word.isFormOfAddress || word.isFirstName,
                !point.contains(".") || NameWord.addressesCutShort.contains(word.key)
            else { return String(text) }
            text = body.dropLast(letters)
        }
    }
}
