public import Discussion

extension Language {
    /// How many rows a filter leaves: `12 dari 340`, `12 of 340`.
    public func shown(_ count: Int, of all: Int) -> String {
        "\(count) " + choose(id: "dari", en: "of") + " \(all)"
    }
}
