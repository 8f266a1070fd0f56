extension String {
    /// Whether it is a sentence by its length and its end, and no name with a degree behind it.
    var isSentence: Bool {
        let words = split(separator: " ")
        guard words.count > 3, let end = last, let last = words.last?.dropLast() else {
            return false
        }
        return ".?!".contains(end) && last.count > 2 && last.dropFirst().allSatisfy(\.isLowercase)
    }

    /// Whether a speaker or a mark stands in front of its words, as only notes have it.
    var isMarked: Bool {
        contains(" ") && first.map { "@\"“>~=*(".contains($0) } ?? false
    }

    /// Whether it may have been meant as an answer, being so short.
    var mayBeAnswer: Bool {
        let words = split(separator: " ")
        return words.count < 4 && !isMarked && !".?!".contains(last ?? " ")
    }

    /// Whether it may name a picture.
    var isPath: Bool {
        contains("/") || [".png", ".jpg", ".jpeg"].contains { lowercased().hasSuffix($0) }
    }

    /// With a full stop behind it, unless a question or a full stop ends it already.
    var ended: String { last.map { ".?!".contains($0) } ?? true ? self : self + "." }

    /// With a capital in front.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
