import Discussion
import Terminal
import Wording

/// All keys by where they work, those that work here first; filtered as one types, and Enter runs
/// the one on which the mark is.
///
/// Until one is chosen, by an arrow or by what is typed, the mark is on none and Enter leads back.
struct HelpList {
    /// What a key has done.
    enum Outcome {
        case stay, close
        case run(KeyTable.Row, in: Command.Places)
    }

    /// A heading, or a command under the number that the mark counts.
    enum Line {
        case blank
        case heading(Words)
        case key(KeyBar.Entry)
        case entry(KeyTable.Row, prefix: String, number: Int)
    }

    private(set) var list = PickList()
    private var isMoved = false
    private let sections: [KeyTable.Section]
    /// The keys of what stands below, where the help was asked for over that.
    private let here: [KeyBar.Entry]
    let language: Language

    /// Lists commands; what works in these places comes first.
    init(
        _ commands: [Command], in places: Command.Places, over here: [KeyBar.Entry] = [],
        language: Language, unless whyNot: (KeyTable.Row, Command.Places) -> String?
    ) {
        self.language = language
        self.here = here
        let sections = KeyTable(commands).sections.map { section in
            var section = section
            for place in section.rows.indices {
                section.rows[place].whyNot = whyNot(section.rows[place], section.places)
            }
            return section
        }
        let isHere = { (section: KeyTable.Section) in !section.places.isDisjoint(with: places) }
        let views = sections.filter { section in
            isHere(section) && View.allCases.contains { $0.place == section.places }
        }
        let here = sections.filter { section in
            isHere(section) && !views.contains { $0.places == section.places }
        }
        self.sections = views + here + sections.filter { !isHere($0) }
    }

    /// How many rows there are without a filter.
    var count: Int { sections.reduce(0) { $0 + $1.rows.count } }

    /// The sections with the rows that the filter lets through.
    var matches: [KeyTable.Section] {
        let wanted = list.editor.text.lowercased()
        guard !wanted.isEmpty else { return sections }
        let likeness = Likeness(wanted)
        return sections.map { section in
            var matching = section
            matching.rows = section.rows.filter {
                text(of: $0, in: section).contains(wanted) || $0.command.isMeant(by: likeness)
            }
            return matching
        }
        .filter { !$0.rows.isEmpty }
    }

    private func text(of row: KeyTable.Row, in section: KeyTable.Section) -> String {
        let labels = Language.allCases.map { row.label[$0] }
        return ([prefix(of: section) + row.keys(in: language), row.help[language]] + labels)
            .joined(separator: " ").lowercased()
    }

    private func prefix(of section: KeyTable.Section) -> String {
        section.places == [.escape] ? "Esc " : ""
    }

    /// All of it, one below the other, the sections apart.
    var lines: [Line] {
        var number = -1
        let isWhole = list.editor.isEmpty && !here.isEmpty
        var sections: [[Line]] =
            isWhole ? [[.heading(KeyWord.here.words)] + here.map { Line.key($0) }] : []
        sections += matches.map { section in
            let prefix = prefix(of: section)
            return [Line.heading(section.heading)]
                + section.rows.map { row in
                    number += 1
                    return .entry(row, prefix: prefix, number: number)
                }
        }
        return Array(sections.joined(separator: [.blank]))
    }

    /// The number of the row on which the mark is, if it is on one.
    var selected: Int? { isMoved || !list.editor.isEmpty ? list.selected : nil }

    mutating func insert(_ text: String) {
        list.editor.insert(text)
        list.select(0, of: 1)
    }

    mutating func press(_ key: Key) -> Outcome {
        let rows = matches.flatMap { section in section.rows.map { ($0, section.places) } }
        switch key {
        case .escape: return .close
        case .enter:
            guard let selected else { return .close }
            return rows.indices.contains(selected)
                ? .run(rows[selected].0, in: rows[selected].1) : .stay
        case .down where selected == nil: isMoved = true
        default:
            if list.press(key, rows: rows.count) {
                list.select(0, of: 1)
                isMoved = false
            } else if key.row(from: 0, of: rows.count) != nil {
                isMoved = true
            }
        }
        return .stay
    }

    /// What the keys do while it is open.
    var keys: [KeyBar.Entry] {
        let rows = matches.flatMap(\.rows)
        let canRun = selected.map { rows.indices.contains($0) && rows[$0].whyNot == nil } ?? false
        let run = KeyBar.Entry(key: "Enter", label: KeyBarWord.runIt.words)
        return (canRun ? [run] : []) + [
            KeyBar.Entry(key: "↑↓", label: KeyBarWord.choose.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
        ]
    }
}

extension Command {
    /// Whether what was typed is one of its names in any language, or a word that stands for it.
    fileprivate func isMeant(by likeness: Likeness) -> Bool {
        names.contains { likeness.toSentence($0) != nil }
            || SearchWords.words(for: id).contains { likeness.toUnseen($0) != nil }
    }
}
