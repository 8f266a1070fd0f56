import Discussion
import Terminal
import Wording

/// What the discussion has come to: outcomes with how far they are, then actions.
struct OutcomesView {
    let scene: Scene
    private var places: [Int] { scene.rows(of: .outcomes) }

    /// The place of the selected note in the list; without a choice the first.
    var selected: Int {
        places.firstIndex { scene.session.notes[$0].id == scene.selection[.outcomes] } ?? 0
    }

    func draw(on surface: inout Surface, in area: Area) {
        let drafts = scene.tally.outcomes.count {
            scene.session.notes[$0].outcomeStatus == .drafted
        }
        let aside = drafts > 0 ? scene.language.drafts(drafts) : ""
        let count = scene.tally.results.count
        let frame = PaneFrame(view: .outcomes, scene: scene, count: count, aside: aside)
        let rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        if places.isEmpty, count > 0 { return frame.drawFilteredOut(on: &surface, in: rest) }
        guard !places.isEmpty else {
            return frame.drawEmpty(
                ViewName.outcomes.emptySentence(key: "!", inList: scene.hasFocus), on: &surface,
                in: rest)
        }
        let lines = lines(width: rest.width)
        let middle = lines.firstIndex { $0.place == selected } ?? 0
        let window = Window(of: lines.count, height: rest.height, selected: middle)
        shown = window
        let shownLines = lines.dropFirst(window.first).prefix(rest.height)
        for (row, line) in shownLines.enumerated() {
            draw(line, on: &surface, at: rest.y + row, in: rest)
        }
        if let row = shownLines.firstIndex(where: { $0.place == selected }) {
            mark(shownLines[row], on: &surface, at: rest.y + row - window.first, in: rest)
        }
    }

    /// One line of the pane, and the place of the note that it belongs to.
    private struct Line {
        var runs: [NoteLines.Run]
        var place: Int?
    }

    private func lines(width: Int) -> [Line] {
        var lines: [Line] = []
        var kind: NoteKind?
        for (place, note) in places.map({ scene.session.notes[$0] }).enumerated() {
            if note.kind != kind {
                let head = NoteLines.Run(
                    text: " " + scene.say(note.kind.heading) + " \(count(of: note.kind))",
                    role: .strong)
                lines.append(Line(runs: [head]))
                kind = note.kind
            }
            let rows = ResultLines(note, number: place + 1, scene, width: width).lines
            lines += rows.map { Line(runs: $0, place: place) }
        }
        return lines
    }

    private func draw(_ line: Line, on surface: inout Surface, at y: Int, in area: Area) {
        surface.put(line.runs, at: area.x, y, upTo: area.x + area.width)
        let isMarked = line.place.map { scene.marked.contains(scene.session.notes[places[$0]].id) }
        if isMarked == true { surface.put("■", at: area.x, y, .rowMarked) }
        guard line.place == selected, scene.hasFocus, scene.view == .outcomes else { return }
        surface.choose(x: area.x, y: y, width: area.width, height: 1)
    }

    private func count(of kind: NoteKind) -> Int {
        places.count { scene.session.notes[$0].kind == kind }
    }

    /// Points at the first row of the selected result.
    private func mark(_ line: Line, on surface: inout Surface, at y: Int, in area: Area) {
        guard scene.hasFocus, scene.view == .outcomes, let place = line.place else { return }
        let isMarked = scene.marked.contains(scene.session.notes[places[place]].id)
        surface.choose(
            Area(x: area.x, y: y, width: 1, height: 1), sign: isMarked ? "■" : "▸")
    }
}

/// One outcome or action as lines of so many columns: its number, its text, and at the end of the
/// first how far it is; below, whose it is and until when.
private struct ResultLines {
    let lines: [[NoteLines.Run]]

    init(_ note: Note, number: Int, _ scene: Scene, width: Int) {
        let front = String(number).leftPadded(to: 4) + "  "
        let blank = String.blanks(front.columns)
        let state = note.sign + " " + scene.status(of: note)
        let text = max(8, min(90, width - front.columns - state.columns - 3))
        var lines = note.text.wrapped(to: text).enumerated().map { place, piece in
            let words = (place == 0 ? front : blank) + piece
            let end = place == 0 ? "  " + state : ""
            let filled = place == 0 ? words.filled(to: front.columns + text) : words
            return [
                NoteLines.Run(text: filled, role: note.role), NoteLines.Run(text: end, role: .dim),
            ]
        }
        let role: Role = scene.isOverdue(note) ? .actionDue : .dim
        lines += Self.rows(of: scene.details(of: note), width: text + 2 + state.columns).map {
            [NoteLines.Run(text: blank + $0, role: role)]
        }
        self.lines = lines
    }

    /// Parts one behind the other, none broken that has room in a row of its own.
    private static func rows(of parts: [String], width: Int) -> [Substring] {
        var rows: [String] = []
        for part in parts {
            let longer = rows.last.map { $0 + " · " + part }
            if let longer, longer.columns <= width {
                rows[rows.count - 1] = longer
            } else {
                rows.append(part)
            }
        }
        return rows.flatMap { $0.wrapped(to: width) }
    }
}

extension Scene {
    /// How far a result is.
    fileprivate func status(of note: Note) -> String {
        note.kind == .outcome ? say(note.outcomeStatus) : say(note.actionStatus)
    }

    /// Whether an action should be done by now and is not.
    fileprivate func isOverdue(_ note: Note) -> Bool {
        guard note.kind == .action, let due = note.fields.date(.due) else { return false }
        let isOver = note.actionStatus == .done || note.actionStatus == .cancelled
        return due < now.wall.date && !isOver
    }

    /// For whom or by whom a result is, and until when.
    fileprivate func details(of note: Note) -> [String] {
        let fields = note.fields
        let owner = owners(of: note, withNames: true)
        let parts = [
            (owner ?? recipients(of: note, withNames: true)).map { "→ " + $0 },
            fields.date(.due).map { language.shortDate($0) },
        ]
        let against = objections(to: note)
        let indicators = note.kind == .action ? session.indicators(watching: note) : []
        return parts.compactMap { $0 } + (against.isEmpty ? [] : [language.objections(by: against)])
            + indicators.map { "↗ " + session.name(of: $0).firstLine }
    }

    /// Who objected to a result, each with the reason where one was noted.
    private func objections(to note: Note) -> [String] {
        note.fields.entities(.objectors).map { person in
            let reasons = session.reasons(of: person, against: note.id).map(\.text)
            return language.objection(of: label(of: person, withName: true), since: reasons)
        }
    }
}

extension Note {
    /// How far an outcome is; drafted until something else was said.
    var outcomeStatus: OutcomeStatus {
        fields.text(.status).flatMap(OutcomeStatus.init) ?? .drafted
    }

    /// How far an action is; open until something else was said.
    var actionStatus: ActionStatus { fields.text(.status).flatMap(ActionStatus.init) ?? .open }

    /// One sign for how far a result is.
    fileprivate var sign: String {
        if kind == .outcome {
            return switch outcomeStatus {
            case .drafted: "□"
            case .agreed: "✓"
            case .objected: "✗"
            }
        }
        return switch actionStatus {
        case .open: "□"
        case .running: "▶"
        case .blocked: "‖"
        case .done: "✓"
        case .cancelled: "✗"
        }
    }

    fileprivate var role: Role {
        if kind == .outcome { return outcomeStatus == .objected ? .warn : .strong }
        return actionStatus == .done || actionStatus == .cancelled ? .actionDone : .actionOpen
    }
}
