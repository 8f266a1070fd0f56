public import Discussion

extension Language {
    /// A whole number in words: `dua ribu dua puluh satu`, `two thousand and twenty-one`.
    public func inWords(_ number: Int) -> String {
        if number == 0 { return choose(id: "nol", en: "zero") }
        var groups: [String] = []
        var rest = number.magnitude
        var power = 0
        while rest > 0 {
            let group = Int(rest % 1000)
            if group > 0 { groups.append(self.group(group, power: power, isWhole: rest < 1000)) }
            rest /= 1000
            power += 1
        }
        let words = groups.reversed().joined(separator: " ")
        return number < 0 ? "minus " + words : words
    }

    /// Three digits and what they count; `isWhole` where nothing stands before them.
    private func group(_ number: Int, power: Int, isWhole: Bool) -> String {
        switch self {
        case .indonesian:
            if number == 1, power == 1 { return "seribu" }
            return indonesianHundreds(number) + indonesianPowers[power]
        case .english:
            let needsAnd = power == 0 && number < 100 && !isWhole
            return (needsAnd ? "and " : "") + englishHundreds(number) + englishPowers[power]
        }
    }
}

private let indonesianPowers = [
    "", " ribu", " juta", " miliar", " triliun", " kuadriliun", " kuintiliun",
]

private let englishPowers = [
    "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion",
]

private let indonesianDigits = [
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
]

/// 1 to 999: ten, eleven, a hundred are *sepuluh*, *sebelas*, *seratus*, never *satu puluh*.
private func indonesianHundreds(_ number: Int) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    let head = hundreds == 1 ? "seratus" : indonesianDigits[hundreds] + " ratus"
    if hundreds > 0 { return rest == 0 ? head : head + " " + indonesianTens(rest) }
    return indonesianTens(rest)
}

private func indonesianTens(_ number: Int) -> String {
    switch number {
    case 10: return "sepuluh"
    case 11: return "sebelas"
    case 12..<20: return indonesianDigits[number - 10] + " belas"
    case 20...:
        let tens = indonesianDigits[number / 10] + " puluh"
        return number % 10 == 0 ? tens : tens + " " + indonesianDigits[number % 10]
    default: return indonesianDigits[number]
    }
}

private let englishSmall = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]

private let englishTensNames = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]

/// 1 to 999, with the British *and*.
private func englishHundreds(_ number: Int) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    if hundreds == 0 { return englishTens(rest) }
    let head = englishSmall[hundreds] + " hundred"
    return rest == 0 ? head : head + " and " + englishTens(rest)
}

private func englishTens(_ number: Int) -> String {
    if number < 20 { return englishSmall[number] }
    let tens = englishTensNames[number / 10]
    return number % 10 == 0 ? tens : tens + "-" + englishSmall[number % 10]
}

/// The ordinal of a number from 1 to 99: `first`, `twelfth`, `thirtieth`, `thirty-first`.
func englishOrdinal(_ number: Int) -> String {
    let cardinal = englishTens(number)
    let irregular = [
        ("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"),
        ("eight", "eighth"), ("nine", "ninth"), ("twelve", "twelfth"), ("y", "ieth"),
    ]
    for (ending, ordinal) in irregular where cardinal.hasSuffix(ending) {
        return cardinal.dropLast(ending.count) + ordinal
    }
    return cardinal + "th"
}
