public import Discussion

/// Lower case, letters and digits only, so that `No. HP` and `NO HP` are the same word.
func folded(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
}

extension CaseIterable where Self: Worded & RawRepresentable, RawValue == String {
    /// The case that a text names by its raw value, its word in any language, or a spelling of
    /// its own, whatever the capitals, spaces and signs.
    static func named(_ text: some StringProtocol, spellings: (Self) -> [String]) -> Self? {
        let text = folded(text)
        return allCases.first { value in
            folded(value.rawValue) == text
                || Language.allCases.contains { folded(value.word(in: $0)) == text }
                || spellings(value).contains(text)
        }
    }

    /// The case that the head of a column names, as a whole, without what stands in brackets, or
    /// by one of several names between strokes: `Instansi/Lembaga (asal)`.
    static func named(head: String, spellings: (Self) -> [String]) -> Self? {
        let plain = head.prefix { $0 != "(" }
        let names = [head[...], plain] + plain.split(separator: "/")
        for name in names {
            if let value = named(name, spellings: spellings) { return value }
        }
        return nil
    }
}

extension DetailKey {
    /// The field that a text names: `venue`, `Tempat`, `place of signature`.
    public init?(typed text: String) {
        guard let key = Self.named(text, spellings: \.spellings) else { return nil }
        self = key
    }

    private var spellings: [String] {
        self == .number ? ["numbernotula", "nomornaskah", "documentnumber"] : []
    }
}
