public import Discussion

extension Language {
    /// A text in this language with the words after each amount of rupiah that has none yet:
    /// `Rp2.000 (dua ribu rupiah) seminggu`.
    ///
    /// What is no whole amount stays as it is, and so does one under a thousand: what follows, as in
    /// `Rp10 M` or `Rp10 juta/tahun`, says what it is, and the words would say another.
    public func securingAmounts(in text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for place in words.indices.reversed() where words[place].lowercased().hasPrefix("rp") {
            for length in (1...3).reversed() where place + length <= words.count {
                let parts = words[place..<(place + length)]
                guard parts.count(where: { $0.contains(where: \.isNumber) }) == 1 else { continue }
                let amount = parts.joined(separator: " ")
                let sign = String(amount.reversed().prefix { ".,;:!?".contains($0) }.reversed())
                guard let rupiah = readMoney(String(amount.dropLast(sign.count))) else { continue }
                if rupiah.magnitude < 1000 { break }
                let next = place + length < words.count ? words[place + length].lowercased() : ""
                let isSecured = next.hasPrefix("(") || next.hasPrefix("rupiah")
                if !isSecured {
                    words[place + length - 1].removeLast(sign.count)
                    words[place + length - 1] += " (\(moneyInWords(rupiah)))" + sign
                }
                break
            }
        }
        return words.joined(separator: " ")
    }
}
