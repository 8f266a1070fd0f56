/// The titles that stand before Indonesian names.
enum FrontTitles {
    /// How many characters of a name are titles, the spaces behind them included.
    static func length(in name: Substring) -> Int {
        var rest = name
        while let title = titleLength(in: rest, isFirst: rest.startIndex == name.startIndex) {
            rest = rest.dropFirst(title).drop { $0 == " " }
        }
        return name.count - rest.count
    }

    private static let titles = [
        "k.h", "prof", "drs", "dra", "drg", "drh", "apt", "tgk", "tgh", "pdt", "dr", "ir", "hj",
        "kh", "ns", "h", "r",
    ]

    private static func titleLength(in text: Substring, isFirst: Bool) -> Int? {
        let lower = text.prefix(5).lowercased()
        guard let title = titles.first(where: { isTitle($0, before: lower) }) else { return nil }
        let length = title.count + (lower.dropFirst(title.count).first == "." ? 1 : 0)
        let rest = text.dropFirst(length).drop { $0 == " " }
        return isFirst && title.count == 1 && beginsWithInitial(rest) ? nil : length
    }

    /// Whether a title stands first, with its stop; one of several letters may do without.
    private static func isTitle(_ title: String, before text: String) -> Bool {
        text.hasPrefix(title + ".") || title.count > 1 && text.hasPrefix(title + " ")
    }

    /// Whether a single letter with a stop comes next that is no title, as in `R. A. Kartini`.
    private static func beginsWithInitial(_ text: Substring) -> Bool {
        let start = text.prefix(2).lowercased()
        return start.count == 2 && start.last == "." && !["h.", "r."].contains(start)
    }
}
