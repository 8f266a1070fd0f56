import Terminal
import Wording

/// An inquiry in the status rows: what is asked, what is typed behind it, and what that means.
///
/// All of it is in sight, over as many rows as that takes.
struct InquiryRows {
    /// How many columns there are to type in at least.
    private static let field = 16

    private let question: [Substring]
    private let editor: LineEditor
    /// What the text means, or may be; a message in its place.
    private let hint: Message
    private let width: Int
    /// Where the text begins, in the last row of the question or in one of its own.
    private let indent: Int

    init(_ inquiry: Inquiry, _ scene: Scene, saying message: Message?, width: Int) {
        let lines = (inquiry.question(scene) + ":").wrapped(to: max(1, width - 2))
        let end = (lines.last?.columns ?? 0) + 2
        let isBehind = width - end >= Self.field
        question = isBehind ? lines : lines + [""]
        indent = isBehind ? end : 1
        editor = inquiry.editor
        hint = message ?? Message(text: inquiry.meaning(scene), role: .inputPlaceholder)
        self.width = width
    }

    private var room: Int { max(1, width - indent - 1) }

    /// Where the hint stands if it does behind the text.
    private var placeOfHint: Int? {
        let place = indent + min(editor.text.columns, room) + 2
        return place + hint.text.columns < width ? place : nil
    }

    private var hintBelow: [Substring] {
        placeOfHint == nil ? hint.text.wrapped(to: max(1, width - 2)) : []
    }

    var height: Int { question.count + hintBelow.count }

    /// Draws it, with the cursor in it.
    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        surface.fill(
            x: area.x, y: area.y, width: area.width, height: area.height, role: .inputCursorLine)
        var rest = area
        for line in question.dropLast() where rest.height > 1 {
            surface.put(line, at: area.x + 1, rest.takeTop(1).y, .inputCursorLine)
        }
        let row = rest.takeTop(1)
        surface.put(question.last ?? "", at: area.x + 1, row.y, .inputCursorLine)
        let (texts, cursor) = LineRows(editor, width: room).visible(1)
        surface.put(
            texts.first ?? "", at: area.x + indent, row.y, .inputCursorLine, limit: room,
            cut: .sharp)
        let x = min(area.x + indent + cursor.x, area.x + area.width - 1)
        surface.cursor = Position(x: x, y: row.y)
        if let placeOfHint { surface.put(hint.text, at: area.x + placeOfHint, row.y, hint.role) }
        for line in hintBelow where !rest.isEmpty {
            surface.put(line, at: area.x + 1, rest.takeTop(1).y, hint.role)
        }
    }
}
