import Discussion
import Minutes
import Terminal
import Wording

/// A paper of the session as it would be printed now, line by line; a filter goes from one line
/// that it finds to the next.
struct MinutesView {
    let scene: Scene

    private var lines: [String] { scene.preview.lines }

    /// The line on which the mark is.
    private var selectedLine: Int {
        min(scene.selection[.minutes]?.line ?? 0, max(0, lines.count - 1))
    }

    /// The row of that line among those that the filter leaves, or of the next.
    var selectedRow: Int {
        let rows = scene.rows(of: .minutes)
        return rows.firstIndex { $0 >= selectedLine } ?? max(0, rows.count - 1)
    }

    func draw(on surface: inout Surface, in area: Area) {
        let count = scene.filters[.minutes].map { _ in lines.count }
        let frame = PaneFrame(view: .minutes, scene: scene, count: count, aside: aside(area.width))
        var rest = frame.inside(area)
        var shown: Window?
        defer { frame.draw(on: &surface, in: area, shown) }
        guard !scene.session.isBlank else {
            let key = scene.hasFocus ? "i" : "Esc 4"
            return frame.drawEmpty(
                ViewName.minutes.emptySentence(key: key), on: &surface, in: rest)
        }
        for line in approval.map({ $0.wrapped(to: rest.width - 2) }) ?? [] where rest.height > 1 {
            let row = rest.takeTop(1)
            surface.put(line, at: row.x + 1, row.y, .strong, limit: row.width - 1)
        }
        drawKeys(on: &surface, in: &rest)
        let window = Window(of: lines.count, height: rest.height, selected: selectedLine)
        shown = window
        let indent = max(1, (rest.width - 76) / 2)
        for place in window.first..<lines.count - window.below {
            let y = rest.y + place - window.first
            surface.put(
                lines[place], at: rest.x + indent, y, role(ofLine: place),
                limit: rest.width - indent)
            guard place == selectedLine, scene.hasFocus, scene.view == .minutes else { continue }
            surface.choose(Area(x: rest.x, y: y, width: rest.width, height: 1), sign: "▸")
        }
    }

    /// What can be done with the paper, while the bar says what keys do in the line.
    private func drawKeys(on surface: inout Surface, in rest: inout Area) {
        guard !scene.hasFocus, rest.height >= 12 else { return }
        let row = rest.takeBottom(1)
        surface.put(
            scene.say(ClosingWord.papersFromView), at: row.x + 1, row.y, .dim, limit: row.width - 2)
    }

    /// Which version was approved last, and whether the lines tell what was recorded since.
    private var approval: String? {
        let session = scene.session
        guard scene.preview.document.hasVersions else { return nil }
        return session.latestApproval.map { approval in
            scene.language.versionApproved(
                approval, in: session.details.text(.zone) ?? "", by: scene.zoneClock(session),
                hasChanged: session.hasChanged(since: approval))
        }
    }

    /// Which paper of all it is and for whom.
    private func aside(_ width: Int) -> String {
        let all = DocumentName.allCases
        let place = (all.firstIndex(of: scene.preview.document) ?? 0) + 1
        let forWhom = " · " + scene.say(scene.preview.audience.forWhom)
        let paper = scene.say(scene.preview.document)
        let whole = paper + " \(place)/\(all.count)" + forWhom
        // For whom it is counts more than which of all it is.
        return whole.columns + 16 <= width ? whole : paper + forWhom
    }

    /// Headings, which have a line below them, stand out; the lines themselves do not.
    private func role(ofLine place: Int) -> Role {
        if lines[place].isRule { return .dim }
        return place + 1 < lines.count && lines[place + 1].isRule ? .strong : .text
    }
}

extension String {
    /// Whether nothing but a line stands in it.
    fileprivate var isRule: Bool {
        guard let first, "=-─═".contains(first) else { return false }
        return allSatisfy { $0 == first }
    }
}

extension Session {
    /// Whether nothing is known yet that a paper could tell.
    var isBlank: Bool { notes.isEmpty && items.isEmpty && people.isEmpty }
}
