public import Discussion

let minusSigns: Set<Character> = ["-", "−", "–"]

extension Language {
    /// Reads a number as this language writes it: `1.234.567,5`, `1,234,567.5`, `1234567`.
    ///
    /// Groups must be whole ones of three, so that no sign is taken for the other language's;
    /// otherwise nothing. At most eighteen digits.
    public func readNumber(_ text: String) -> Double? {
        var digits = text[...]
        let isNegative = digits.first.map(minusSigns.contains) ?? false
        if isNegative { digits.removeFirst() }
        guard let number = readDecimal(String(digits)) else { return nil }
        return isNegative ? -number.value : number.value
    }

    /// Reads a share: `12,5%` is 0.125; the sign may be missing.
    public func readPercent(_ text: String) -> Double? {
        var digits = text.filter { $0 != " " }
        if digits.last == "%" { digits.removeLast() }
        return readNumber(digits).map { $0 / 100 }
    }

    func readDecimal(_ text: String) -> ExactNumber? {
        let halves = text.split(separator: decimalSign, omittingEmptySubsequences: false)
        guard 1...2 ~= halves.count, let whole = ungrouped(halves[0]) else { return nil }
        let fraction = halves.count == 2 ? String(halves[1]) : ""
        let digits = whole + fraction
        guard halves.count == 1 || !fraction.isEmpty, digits.utf8.count <= 18,
            digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(digits)
        else { return nil }
        return ExactNumber(digits: number, places: fraction.utf8.count)
    }

    private func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: groupSign, omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        let isWhole = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        return groups.count == 1 || isWhole && first.utf8.count <= 3 ? groups.joined() : nil
    }
}

/// A number by its digits and how many of them stand after the decimal sign.
struct ExactNumber {
    var digits: Int
    var places: Int

    private var divisor: Int { (0..<places).reduce(1) { power, _ in power * 10 } }
    var value: Double { Double(digits) / Double(divisor) }

    /// The product, or nothing if it is not whole or too large.
    func multiplied(by factor: Int) -> Int? {
        let common = Self.greatestCommonDivisor(divisor, factor)
        let (product, overflow) = digits.multipliedReportingOverflow(by: factor / common)
        let rest = divisor / common
        return overflow || product % rest != 0 ? nil : product / rest
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : greatestCommonDivisor(right, left % right)
    }
}
