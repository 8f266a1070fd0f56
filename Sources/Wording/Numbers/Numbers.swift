public import Discussion

extension Language {
    /// A whole number in groups of three: `1.234.567`, `1,234,567`.
    public func number(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped(String(number.magnitude))
    }

    /// A number rounded to so many places, halves away from zero: `1.234.567,5`, `1,234,567.5`.
    ///
    /// For what is not finite, is 10¹⁵ or more, or has more than three places, an en rule stands.
    public func number(_ number: Double, places: Int) -> String {
        guard number.magnitude < 1e15, 0...3 ~= places else { return "–" }
        let unit = [1, 10, 100, 1000][places]
        let scaled = Int((number.magnitude * Double(unit)).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        let whole = sign + grouped(String(scaled / unit))
        if places == 0 { return whole }
        return whole + String(decimalSign) + digits(scaled % unit, width: places)
    }

    /// A share of one in hundredths: 0.125 is `12,5%`, `12.5%` to one place.
    public func percent(_ share: Double, places: Int = 0) -> String {
        number(share * 100, places: places) + "%"
    }

    /// A number with its words, as official papers secure it: `54 (lima puluh empat)`.
    public func numberWithWords(_ number: Int) -> String {
        "\(self.number(number)) (\(inWords(number)))"
    }

    var decimalSign: Character { self == .indonesian ? "," : "." }
    var groupSign: Character { self == .indonesian ? "." : "," }

    func grouped(_ digits: String) -> String {
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place) % 3 == 0 { text.append(groupSign) }
            text.append(digit)
        }
        return text
    }

    private func digits(_ number: Int, width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: width - text.utf8.count) + text
    }
}
