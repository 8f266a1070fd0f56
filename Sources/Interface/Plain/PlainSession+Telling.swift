import Discussion
import Terminal
import Wording

extension PlainSession {
    /// The open item and its time, as the top of the screen has them.
    func whereWeAre() -> [String] {
        text(height: 2) { surface, area in TopRows(scene: live.scene).draw(on: &surface, in: area) }
    }

    /// What a view shows, whole: nobody scrolls what is read out.
    func lines(of view: View) -> [String] {
        if view == .minutes {
            live.makePreview()
            return live.preview.lines.map(\.withoutBoxes).filter { !$0.isEmpty }
        }
        let draw: (inout Surface, Area) -> Void = { [live] surface, area in
            live.draw(Layout.Pane(view: view, area: area), live.scene, on: &surface)
        }
        guard view == .board, let board = live.scene.board else { return whole(draw) }
        let reading = BoardReading(board: board, scene: live.scene)
        return text(height: 40, draw).prefix(1) + reading.lines.map(\.withoutBoxes)
    }

    func overlayLines() -> [String] {
        let language = live.language
        if let inquiry = live.inquiry {
            let asked = inquiry.label.word(in: language) + ": " + inquiry.hint.word(in: language)
            return [asked + (inquiry.asksForPerson ? "; " + language.plainEnough : "")]
        }
        switch live.overlay {
        case nil: return []
        case .help(let help):
            live.overlay = nil
            return told(of: help)
        case .form(let form):
            let field = form.fields[form.current]
            let isAskedAgain = form.twin == nil
            let fault =
                form.faults[form.current].map {
                    [$0 + (isAskedAgain ? " " + language.plainFault : "")]
                } ?? []
            let label = "\(form.current + 1)/\(form.fields.count) " + field.label[language]
            let hint = form.current == 0 ? [language.plainForm] : []
            return fault + hint + [label + ": " + field.editor.text]
        case .palette(let palette):
            let rows = palette.rows.prefix(40).enumerated()
            return rows.map { "\($0 + 1) \($1.name) \($1.aside)" } + [language.plainChoice]
        case .options(var options) where !options.isReadOut:
            options.isReadOut = true
            live.overlay = .options(options)
            return overlayLines()
        case .some(let overlay):
            let keys = overlay.keyBar(language).entries.map { $0.key + " " + $0.label[language] }
            return whole { surface, area in
                overlay.draw(on: &surface, in: area, live.scene)
            } + [keys.joined(separator: " · "), language.plainChoice]
        }
    }

    /// The commands that were asked for, by what is typed for them: what stands at the front of a
    /// line, what works at any time, and what once a view was read out.
    private func told(of help: HelpList) -> [String] {
        let sections = help.matches
        let marks = sections.filter { $0.places == [.line] && $0.rows.first?.command.mark != nil }
        let views = View.allCases.map { view in
            (KeyWord.afterView(view.name, key: "\(view.rawValue)"), rows(of: view, in: sections))
        }
        let others = sections.filter { section in
            section.rows.first?.command.mark == nil
                && !View.allCases.contains { $0.place == section.places }
        }
        let lines =
            ([(KeyWord.marks.words, marks.flatMap(\.rows))]
            + [(KeyWord.anyTime.words, others.flatMap(\.rows))] + views)
            .flatMap { heading, rows in
                var known: Set<String> = []
                let told = rows.map { (live.typed(for: $0.command), $0.help[live.language]) }
                    .filter { known.insert($0.0).inserted }
                return told.isEmpty
                    ? [] : [heading[live.language]] + told.map { $0 + ": " + $1 }
            }
        return lines.isEmpty ? [PaletteWord.nothingFits.word(in: live.language)] : lines
    }

    private func rows(of view: View, in sections: [KeyTable.Section]) -> [KeyTable.Row] {
        sections.first { $0.places == view.place }?.rows ?? []
    }

    /// What is drawn where there are as many rows as it takes: until more of them add nothing.
    private func whole(_ draw: (inout Surface, Area) -> Void) -> [String] {
        var (height, told) = (40, text(height: 40, draw))
        while height < 100_000 {
            height *= 4
            let more = text(height: height, draw)
            // Not by what it says: while a clock runs that differs from one time to the next.
            if more.count == told.count { break }
            told = more
        }
        return told
    }

    /// What is drawn, row by row, without what is there for the eye alone; so wide that nothing
    /// that is read out is cut.
    private func text(height: Int, _ draw: (inout Surface, Area) -> Void) -> [String] {
        let size = Size(width: 240, height: height)
        var surface = Surface(size: size)
        draw(&surface, Area(size))
        return surface.rows.map(\.withoutBoxes).filter { !$0.isEmpty }
            .map { $0.contains("Esc ") ? live.withOwnKeys($0) : $0 }
    }
}

extension String {
    /// The text without lines, bars and marks, and with no more than two spaces together.
    fileprivate var withoutBoxes: String {
        let letters = String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isForTheEye }))
        var text = ""
        for letter in letters where letter != " " || !text.hasSuffix("  ") { text.append(letter) }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Unicode.Scalar {
    /// Whether it is a line, a block or a mark of a row.
    fileprivate var isForTheEye: Bool {
        0x2500...0x259F ~= value || "■□▸".unicodeScalars.contains(self)
    }
}
