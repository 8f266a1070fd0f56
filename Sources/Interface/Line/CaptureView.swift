import Discussion
import Terminal
import Wording

/// The capture line on its own ground: whose voice it is, the text, and what Tab would add.
struct CaptureView {
    /// Whether keys go to it, and not to a list.
    private let hasFocus: Bool
    private let completion: Completion?
    /// In front of the text: whom it will belong to.
    private let prompt: String
    private let rows: LineRows

    init(
        scene: Scene, line: CaptureLine, reading: CaptureReading, completion: Completion?,
        width: Int
    ) {
        hasFocus = !scene.hasFocus
        self.completion = completion
        prompt = width < 20 ? "› " : scene.prompt(of: line, reading)
        rows = LineRows(line.editor, width: width - prompt.columns - 1)
    }

    /// How many rows it would take, at most three; one while the keys go to a list.
    var height: Int { hasFocus ? min(3, rows.rows.count) : 1 }

    /// Draws it and, unless the keys go elsewhere, puts the cursor in it.
    func draw(on surface: inout Surface, in area: Area, hasCursor: Bool) {
        guard !area.isEmpty else { return }
        surface.fill(
            x: area.x, y: area.y, width: area.width, height: area.height, role: .input)
        let indent = surface.put(
            prompt, at: area.x, area.y, hasFocus ? .input : .inputPlaceholder)
        let (texts, cursor) = rows.visible(area.height)
        for (row, text) in texts.enumerated() {
            surface.put(text, at: area.x + indent, area.y + row, .input, cut: .sharp)
        }
        let first = rows.firstVisible(area.height)
        let end = area.x + area.width - 1
        if first > 0 { surface.put("↑", at: end, area.y, .inputPlaceholder) }
        if first + texts.count < rows.rows.count {
            surface.put("↓", at: end, area.y + texts.count - 1, .inputPlaceholder)
        }
        let x = min(area.x + indent + cursor.x, area.x + area.width - 1)
        let place = Position(x: x, y: area.y + cursor.y)
        if hasCursor { surface.cursor = place }
        guard let completion, hasCursor else { return }
        let hint = completion.hint.isEmpty ? "" : "  " + completion.hint
        surface.put(
            completion.rest.trimmingSpace + hint, at: place.x, place.y, .inputPlaceholder,
            limit: area.x + area.width - place.x)
    }
}

extension String {
    fileprivate var trimmingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension Scene {
    fileprivate func prompt(of line: CaptureLine, _ reading: CaptureReading) -> String {
        let sign = " › "
        if line.amending != nil { return " " + say(LiveWord.amending) + sign }
        return (speaker(reading).map { " " + $0.clipped(to: 14) } ?? "") + sign
    }

    private func speaker(_ reading: CaptureReading) -> String? {
        if case .note(let capture) = reading { return capture.speaker.map(shortLabel) }
        return floor.map { label(of: $0) }
    }

    /// Whom a line names, in a word or two.
    func shortLabel(of speaker: SpeakerReference) -> String {
        switch speaker {
        case .person(let person): label(of: person)
        case .code(let code): code
        case .new(let values):
            if case .text(let name) = values[.name] { "+" + name } else { "+" }
        case .everyone: Speaker.everyone.wordsWithoutPerson.map(say) ?? ""
        case .unknown: "?"
        }
    }
}
