public import Discussion
import Terminal
public import Wording

/// All commands by where their keys work, for people to read.
public struct KeyTable: Sendable {
    /// The keys that work in one place.
    public struct Section: Sendable {
        /// Where they work.
        public var heading: Words
        /// What they do, in the order of the table of commands.
        public var rows: [Row]
        /// The places, as the table of commands has them.
        let places: Command.Places
    }

    /// What one or several keys do.
    public struct Row: Sendable {
        let bindings: [Command.Binding]
        let command: Command
        /// Why it cannot be done from where the table was asked for, if it cannot.
        var whyNot: String?

        /// The keys, what is typed in their place, or how the palette is asked for the command.
        public func keys(in language: Language) -> String {
            eachKey(in: language).joined(separator: " · ")
        }

        /// The same one by one.
        public func eachKey(in language: Language) -> [String] {
            if !bindings.isEmpty { return bindings.map(\.nameInSection) }
            return [command.mark ?? ":" + command.label[language]]
        }

        /// The name by which a file of keys knows the command.
        public var name: String { command.id }
        /// What the command is called.
        public var label: Words { command.label }
        /// What the command does.
        public var help: Words { command.help }
    }

    /// The sections, those of the line first.
    public let sections: [Section]

    /// Sorts commands by the places of their keys.
    init(_ commands: [Command]) {
        let marks = commands.filter { $0.mark != nil }.map { Row(bindings: [], command: $0) }
        let keys = commands.filter { $0.mark == nil }
        sections =
            [Section(heading: KeyWord.marks.words, rows: marks, places: [.line])]
            + Self.headings.map { heading, places in
                let rows = keys.compactMap { Self.row(of: $0, in: places) }
                return Section(heading: heading, rows: rows, places: places)
            }
            .filter { !$0.rows.isEmpty }
    }

    private static var headings: [(Words, Command.Places)] {
        var headings: [(Words, Command.Places)] = [
            (KeyWord.line.words, [.line]), (KeyWord.escapeOrLists.words, [.escape, .lists]),
            (KeyWord.escape.words, [.escape]), (KeyWord.lists.words, [.lists]),
        ]
        for view in View.allCases {
            headings.append((KeyWord.view(view.name, key: "\(view.rawValue)"), [view.place]))
        }
        headings.append((KeyWord.anywhere.words, [.anywhere]))
        headings.append((KeyWord.palette.words, []))
        return headings
    }

    /// The keys of a command that belong to a section, if it has any.
    private static func row(of command: Command, in places: Command.Places) -> Row? {
        if command.bindings.isEmpty {
            return places.isEmpty ? Row(bindings: [], command: command) : nil
        }
        let mine = command.bindings.filter { Self.section(of: $0, in: places) == places }
        return mine.isEmpty ? nil : Row(bindings: mine, command: command)
    }

    /// The places of the section to which a key belongs; a key of several lists is in each.
    private static func section(
        of binding: Command.Binding, in places: Command.Places
    ) -> Command.Places {
        let mine = binding.places
        if mine == [.afterControlX] { return [.line] }
        if mine.contains(.anywhere) || mine.isSuperset(of: [.line, .lists]) { return [.anywhere] }
        if mine.isSuperset(of: [.escape, .lists]) { return [.escape, .lists] }
        return mine.isSuperset(of: places) && !places.isEmpty ? places : mine
    }
}
