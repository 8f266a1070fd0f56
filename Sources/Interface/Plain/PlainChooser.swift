public import Discussion
import Terminal
import Wording

/// The list of sessions line by line, for screen readers: a number opens one, `+TITLE` makes one.
public struct PlainChooser {
    private let entries: [ChooserEntry]
    private let language: Language

    /// Lists sessions, the one that was worked on last first.
    public init(_ entries: [ChooserEntry], language: Language) {
        self.entries = entries.recentFirst
        self.language = language
    }

    /// The sessions by number, and what may be typed.
    public var greeting: [String] {
        entries.enumerated().map { place, entry in
            let date = entry.date.map { language.shortDate($0) }
            let parts = [entry.title, date, entry.facts(in: language)].compactMap(\.self)
            return "\(place + 1) " + parts.joined(separator: " · ")
        } + [prompt]
    }

    /// What may be typed.
    public var prompt: String { language.plainSessions(entries.count) }

    /// What a line chooses; nothing if it is neither a number of the list nor a new title.
    public func choice(_ typed: String) -> Chooser.Choice? {
        let words = typed.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return .leave }
        if let number = Int(first), words.count == 1, entries.indices.contains(number - 1) {
            return .open(entries[number - 1].path)
        }
        guard first.first == "+" else { return nil }
        let template = Template(rawValue: first.dropFirst().lowercased())
        let rest = template == nil ? [first.dropFirst()] + words.dropFirst() : words.dropFirst()
        let title = rest.filter { !$0.isEmpty }.joined(separator: " ")
        return title.isEmpty ? nil : .makeNew(title: title, template ?? .forum)
    }
}
