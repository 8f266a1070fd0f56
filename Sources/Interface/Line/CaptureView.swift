import Discussion
import Terminal
import Wording

/// The capture line on its own ground: whose voice it is, the text, and what Tab would add.
struct CaptureView {
    let scene: Scene
    let line: CaptureLine
    let reading: CaptureReading
    let completion: Completion?

    /// In front of the text: whom it will belong to.
    private var prompt: String {
        let sign = " › "
        if line.amending != nil { return " " + scene.say(LiveWord.amending) + sign }
        return (speaker.map { " " + $0.clipped(to: 14) } ?? "") + sign
    }

    private var speaker: String? {
        if case .note(let capture) = reading { return capture.speaker.map(scene.shortLabel) }
        return scene.floor.map { scene.label(of: $0) }
    }

    private func rows(width: Int) -> LineRows {
        LineRows(line.editor, width: width - prompt.columns - 1)
    }

    /// How many rows it would take, at most three.
    func height(width: Int) -> Int { min(3, rows(width: width).rows.count) }

    /// Draws it and, unless the keys go elsewhere, puts the cursor in it.
    func draw(on surface: inout Surface, in area: Area, hasCursor: Bool) {
        guard !area.isEmpty else { return }
        surface.fill(
            x: area.x, y: area.y, width: area.width, height: area.height, role: .input)
        let prompt = area.width < 20 ? "› " : prompt
        let indent = surface.put(
            prompt, at: area.x, area.y, scene.hasFocus ? .inputPlaceholder : .input)
        let rows = LineRows(line.editor, width: area.width - indent - 1)
        let (texts, cursor) = rows.visible(area.height)
        for (row, text) in texts.enumerated() {
            surface.put(text, at: area.x + indent, area.y + row, .input, cut: .sharp)
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
