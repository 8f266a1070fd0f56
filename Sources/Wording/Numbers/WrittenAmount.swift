import Discussion

/// An amount of rupiah as it stands in a text: `Rp2.500,50`, `Rp 1,5 jt`, `Rp1 miliar 200 juta`.
struct WrittenAmount {
    var rupiah: Int
    var sen = 0
    /// What its last word multiplies by; one without such a word.
    var size = 1
    /// Whether *Rp* stands in front.
    var hasSign: Bool
    /// As it was typed.
    var text: Substring
    /// What stands behind it.
    var rest: Substring
}

extension Language {
    /// The amount at the front of a text, with *Rp* or without; nothing where none is, or where it
    /// may be one or another.
    ///
    /// `Rp12.500 juta` is twelve and a half million or twelve thousand of them; that is read if it
    /// may be unsure.
    func amount(atFrontOf text: Substring, unsure: Bool = false) -> WrittenAmount? {
        let sign = text.signOfRupiah
        guard var amount = part(atFrontOf: text.dropFirst(sign), unsure: unsure) else { return nil }
        while let next = part(behind: amount) {
            amount.rupiah += next.rupiah
            amount.size = next.size
            amount.isWhole = next.isWhole
            amount.rest = next.rest
        }
        return WrittenAmount(
            rupiah: amount.rupiah, sen: amount.sen, size: amount.size, hasSign: sign > 0,
            text: text[..<amount.rest.startIndex], rest: amount.rest)
    }

    /// A number and the word that multiplies it.
    private struct Part {
        var rupiah: Int
        var sen = 0
        var size = 1
        /// Whether the number has no fraction, so that smaller ones may follow.
        var isWhole = true
        var rest: Substring
    }

    /// The next smaller part: `500 rb` of `1 jt 500 rb`.
    private func part(behind amount: Part) -> Part? {
        guard amount.isWhole, amount.size > 1 else { return nil }
        let text = amount.rest.drop(while: \.isBlank)
        guard text.startIndex > amount.rest.startIndex, let next = part(atFrontOf: text),
            next.isWhole, 1..<amount.size ~= next.size, next.size > 1, next.rupiah < amount.size
        else { return nil }
        return next
    }

    private func part(atFrontOf text: Substring, unsure: Bool = false) -> Part? {
        let number = text.numberInFront
        let behind = text.dropFirst(number.count)
        guard !number.isEmpty else { return nil }
        guard let (size, length) = size(atFrontOf: behind, of: number) else {
            return plain(number, before: behind)
        }
        guard unsure || !number.hasDoubtfulSign, let exact = exact(number, isSized: true),
            let rupiah = exact.multiplied(by: size)
        else { return nil }
        return Part(
            rupiah: rupiah, size: size, isWhole: exact.places == 0,
            rest: behind.dropFirst(length))
    }

    /// An amount without a word of size, which may have two digits of sen.
    private func plain(_ number: Substring, before behind: Substring) -> Part? {
        guard let exact = exact(number, isSized: false), [0, 2].contains(exact.places),
            behind.first.map({ !$0.isLetter && !$0.isNumber }) ?? true
        else { return nil }
        let unit = exact.places == 2 ? 100 : 1
        let end = behind.endOfAmount
        return Part(
            rupiah: exact.digits / unit, sen: exact.digits % unit, rest: behind.dropFirst(end))
    }

    /// A number as this language writes it, or as the other does where only that can be meant.
    private func exact(_ number: Substring, isSized: Bool) -> ExactNumber? {
        let isOthers = self == .english && number.hasDoubtfulSign && number.contains(".")
        if !isOthers, let own = readDecimal(String(number)) { return own }
        let isSure = self == .english || isSized || number.count { !$0.isNumber } > 1
        let other = Language.allCases.first { $0 != self }
        return isSure ? other?.readDecimal(String(number)) : nil
    }

    /// What the word behind a number multiplies it by, and how many characters that takes.
    ///
    /// In Indonesian a capital letter too, behind a small number: `Rp1,2 M`.
    private func size(
        atFrontOf text: Substring, of number: Substring
    ) -> (size: Int, length: Int)? {
        let gap = text.prefix(while: \.isBlank)
        let word = text.dropFirst(gap.count).prefix(while: \.isLetter)
        guard text.dropFirst(gap.count + word.count).first?.isNumber != true, !word.isEmpty else {
            return nil
        }
        let isSmall =
            number.prefix(while: \.isNumber).count <= 3 && number.count { !$0.isNumber } < 2
        let letter = self == .indonesian && word.count == 1 && isSmall ? size(of: word.first) : nil
        guard let size = magnitudes[word.lowercased()] ?? letter else { return nil }
        return (size, gap.count + word.count)
    }
}

extension Character {
    /// Whether it parts words: a space, or one that does not break.
    var isBlank: Bool { self == " " || self == "\u{A0}" }
}

extension Substring {
    /// How many characters *Rp* takes in front, with its point and the blanks behind it.
    fileprivate var signOfRupiah: Int {
        guard prefix(2).lowercased() == "rp" else { return 0 }
        let point = dropFirst(2).first == "." ? 1 : 0
        return 2 + point + dropFirst(2 + point).prefix(while: \.isBlank).count
    }

    /// The digits in front with the points and commas between them.
    fileprivate var numberInFront: Substring {
        var end = startIndex
        for place in indices {
            if self[place].isASCIIDigit {
                end = index(after: place)
            } else if !".,".contains(self[place]) || place > end || end == startIndex {
                break
            }
        }
        return self[..<end]
    }

    /// Whether its only sign stands before three digits, and so may part groups or a fraction.
    fileprivate var hasDoubtfulSign: Bool {
        let parts = split(omittingEmptySubsequences: false) { ".,".contains($0) }
        return parts.count == 2 && parts[1].count == 3
    }

    /// How many characters close an amount on a receipt: `,-`.
    fileprivate var endOfAmount: Int {
        let end = [",--", ",-", ".-", ",="].first(where: hasPrefix)?.count ?? 0
        return dropFirst(end).first?.isNumber == true ? 0 : end
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
