import Discussion
import Terminal
import Wording

/// All keys by where they work, those that work here first; filtered as one types, and Enter runs
/// the one on which the mark is.
struct HelpList {
    /// What a key has done.
    enum Outcome {
        case stay, close
        case run(Command)
    }

    /// A heading, or a command under the number that the mark counts.
    private enum Line {
        case heading(Words)
        case key(KeyBar.Entry)
        case entry(KeyTable.Row, prefix: String, number: Int)
    }

    private var list = PickList()
    private let sections: [KeyTable.Section]
    /// The keys of what stands below, where the help was asked for over that.
    private let here: [KeyBar.Entry]
    private let language: Language

    /// Lists commands; what works in these places comes first.
    init(
        _ commands: [Command], in places: Command.Places, over here: [KeyBar.Entry] = [],
        language: Language
    ) {
        self.language = language
        self.here = here
        let sections = KeyTable(commands).sections
        let isHere = { (section: KeyTable.Section) in !section.places.isDisjoint(with: places) }
        let views = sections.filter { section in
            isHere(section) && View.allCases.contains { $0.place == section.places }
        }
        let here = sections.filter { section in
            isHere(section) && !views.contains { $0.places == section.places }
        }
        self.sections = views + here + sections.filter { !isHere($0) }
    }

    /// The sections with the rows that the filter lets through.
    private var matches: [KeyTable.Section] {
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

    private var lines: [Line] {
        var number = -1
        let isWhole = list.editor.isEmpty && !here.isEmpty
        let first = isWhole ? [.heading(KeyWord.here.words)] + here.map { Line.key($0) } : []
        return first
            + matches.flatMap { section in
                let prefix = prefix(of: section)
                return [Line.heading(section.heading)]
                    + section.rows.map { row in
                        number += 1
                        return .entry(row, prefix: prefix, number: number)
                    }
            }
    }

    mutating func insert(_ text: String) {
        list.editor.insert(text)
        list.select(0, of: 1)
    }

    mutating func press(_ key: Key) -> Outcome {
        let rows = matches.flatMap(\.rows)
        switch key {
        case .escape: return .close
        case .enter:
            return rows.indices.contains(list.selected) ? .run(rows[list.selected].command) : .stay
        default: if list.press(key, rows: rows.count) { list.select(0, of: 1) }
        }
        return .stay
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let lines = lines
        let count = matches.reduce(0) { $0 + $1.rows.count }
        let frame = OverlayFrame(
            title: "? " + scene.say(CommandName.help).uppercased() + " \(count) ",
            filter: list.editor, hint: scene.say(LiveWord.filterHint))
        var rest = frame.inside(area)
        guard !lines.isEmpty else {
            frame.draw(on: &surface, in: area)
            return frame.drawNothingFits(on: &surface, in: rest, scene)
        }
        let mark = lines.firstIndex {
            if case .entry(_, _, let number) = $0 { number == list.selected } else { false }
        }
        let keyWidth = keyWidth(area.width)
        let isTop = list.selected == 0
        let rows = matches.flatMap(\.rows)
        if rows.indices.contains(list.selected) {
            let help = rows[list.selected].help[language]
            let isCut = help.columns > area.width - keyWidth - 3
            OverlayFrame.writeOut(isCut ? help : "", on: &surface, in: &rest)
        }
        let window = Window(
            of: lines.count, height: rest.height, selected: isTop ? 0 : mark ?? 0)
        frame.draw(on: &surface, in: area, window)
        for line in lines.dropFirst(window.first).prefix(rest.height) {
            draw(line, on: &surface, in: rest.takeTop(1), keyWidth: keyWidth)
        }
    }

    private func keyWidth(_ width: Int) -> Int {
        let longest = lines.map { line in
            if case .entry(let row, let prefix, _) = line {
                (prefix + row.keys(in: language)).columns
            } else {
                0
            }
        }.max()
        return min((longest ?? 0) + 2, max(14, width / 4))
    }

    private func draw(
        _ line: Line, on surface: inout Surface, in area: Area, keyWidth: Int
    ) {
        switch line {
        case .heading(let words):
            surface.put(words[language], at: area.x + 1, area.y, .strong, limit: area.width - 2)
        case .key(let entry):
            surface.put(" " + entry.key.filled(to: keyWidth), at: area.x, area.y, .strong)
            surface.put(
                entry.label[language], at: area.x + keyWidth + 2, area.y, .text,
                limit: area.width - keyWidth - 3)
        case .entry(let row, let prefix, let number):
            let isSelected = number == list.selected
            let role: Role = isSelected ? .rowSelected : .text
            surface.fill(x: area.x, y: area.y, width: area.width, height: 1, role: role)
            let keys = (prefix + row.keys(in: language)).filled(to: keyWidth)
            let x = surface.put(
                (isSelected ? "▸" : " ") + keys, at: area.x, area.y, isSelected ? role : .strong)
            surface.put(
                row.help[language], at: area.x + x + 1, area.y, role, limit: area.width - x - 2)
        }
    }

    /// What the keys do while it is open.
    static var keys: [KeyBar.Entry] {
        [
            KeyBar.Entry(key: "Enter", label: LiveWord.runIt.words),
            KeyBar.Entry(key: "↑↓", label: LiveWord.choose.words),
            KeyBar.Entry(key: "Esc", label: LiveWord.close.words),
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
