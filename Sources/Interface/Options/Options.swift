import Discussion
import Terminal
import Wording

/// A question with its answers one below the other, each with what it would do.
struct Options {
    /// One answer.
    struct Option {
        /// What this and the following answers are about, above it.
        var heading: String?
        /// What it is called, in a column before its text.
        var term = ""
        var text: String
        /// What it would do, below it.
        var detail: [String] = []
        /// What stands at the end of its row.
        var aside = ""
        /// Whether it holds now.
        var isCurrent = false
        var take: (Live) -> Void

        /// What is read out.
        var whole: String { term + text }
    }

    /// What a key has done.
    enum Outcome {
        case stay, close
        case take(Option)
        /// A sentence is typed on.
        case type(Key)
    }

    /// What the page is called.
    let title: Words
    let question: String
    let options: [Option]
    var selected: Int

    init(_ title: Words, _ question: String, _ options: [Option]) {
        self.title = title
        self.question = question
        self.options = options
        selected = options.firstIndex(where: \.isCurrent) ?? 0
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .escape, .character("q"): return .close
        case .enter: return options.indices.contains(selected) ? .take(options[selected]) : .close
        // A sentence that is typed on goes to the line, where its Enter chooses nothing here.
        case .character(let letter) where letter != " " && !letter.isNumber: return .type(key)
        case .character(let digit):
            let choice = digit.wholeNumberValue.map(choose) ?? .stay
            // A number that is no choice begins a sentence as well.
            if case .stay = choice, digit.isNumber { return .type(key) }
            return choice
        case let key: selected = key.row(from: selected, of: options.count) ?? selected
        }
        return .stay
    }

    /// Takes the answer with a number, if there is one.
    func choose(_ number: Int) -> Outcome {
        options.indices.contains(number - 1) ? .take(options[number - 1]) : .stay
    }

    /// What the keys do while it is open.
    var keys: [KeyBar.Entry] {
        let digits = options.count > 1 ? " 1–\(min(9, options.count))" : ""
        return [
            KeyBar.Entry(key: "Enter" + digits, label: KeyBarWord.choose.words),
            KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
        ]
    }

    func draw(on surface: inout Surface, in area: Area, _ scene: Scene) {
        let title = scene.say(title).uppercased() + " · " + question
        let frame = OverlayFrame(title: title, isQuestion: true)
        var rest = frame.inside(area)
        let lines = options.indices.flatMap { place in self.lines(of: place, width: area.width) }
        let mark = lines.firstIndex { $0.option == selected && $0.isHead } ?? 0
        let window = Window(of: lines.count, height: rest.height, selected: mark + 1)
        frame.draw(on: &surface, in: area, window)
        for line in lines.dropFirst(window.first).prefix(rest.height) {
            let row = rest.takeTop(1)
            let isSelected = line.option == selected && !line.isHeading
            surface.fill(x: row.x, y: row.y, width: row.width, height: 1, role: line.role)
            surface.put(line.text, at: row.x, row.y, line.role, limit: row.width)
            let aside = line.isHead ? options[line.option].aside : ""
            let x = row.x + row.width - aside.columns - 1
            if !aside.isEmpty, x > row.x + line.text.columns + 1 {
                surface.put(aside, at: x, row.y, .dim)
            }
            if isSelected { surface.choose(row, sign: line.isHead ? "▸" : "") }
            guard line.option == selected, line.isHead else { continue }
            surface.cursor = Position(x: row.x, y: row.y)
        }
    }

    private struct Line {
        var text: String
        var role: Role
        var option: Int
        var isHead = false
        var isHeading = false
    }

    private func lines(of place: Int, width: Int) -> [Line] {
        let option = options[place]
        // A key is a digit: those past the ninth are chosen by the arrows.
        let number = place < 9 ? "\(place + 1)" : " "
        let marks = options.contains(where: \.isCurrent) ? (option.isCurrent ? "● " : "  ") : ""
        let front = "  " + number + " " + marks + option.term
        let room = width - front.columns - (option.aside.isEmpty ? 1 : option.aside.columns + 3)
        let text = option.text.wrapped(to: max(8, room)).enumerated().map { row, piece in
            Line(
                text: (row == 0 ? front : .blanks(front.columns)) + piece, role: .text,
                option: place, isHead: row == 0)
        }
        let heading = option.heading.map { $0.wrapped(to: max(8, width - 2)) } ?? []
        return heading.map { Line(text: " " + $0, role: .strong, option: place, isHeading: true) }
            + text
            + option.detail.flatMap { $0.wrapped(to: max(8, width - 6)) }.map {
                Line(text: "     " + $0, role: .dim, option: place)
            }
    }
}
