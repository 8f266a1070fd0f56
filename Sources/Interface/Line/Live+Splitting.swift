import Discussion
import Terminal
import Wording

extension Live {
    /// The lines of a text of several lines, without empty ones.
    private var pieces: [Substring] {
        Substring(line.editor.text).paragraphs.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Why the line cannot be filed as several notes.
    var whyNotSplit: Words? {
        line.amending != nil || pieces.count < 2 ? PaletteWord.oneLine.words : nil
    }

    /// Files each line of the text as a note of its own, as far as the disk takes them; what is
    /// left stays in the line.
    func fileEachLine() {
        let all = pieces
        let isSeveral = isSeveral
        if !isSeveral, line.splitAsked != line.editor.text, let doubt = doubt(about: all) {
            line.splitAsked = line.editor.text
            return say(doubt)
        }
        defer { filing = nil }
        filedTogether = []
        var told = clock.read().up
        for (place, piece) in all.enumerated() {
            if clock.read().up - told > 200 {
                told = clock.read().up
                show(language.filing(place + 1, of: all.count))
            }
            let rest = all[place...].joined(separator: "\n")
            filing = rest
            guard let request = request(of: String(piece), isTyped: isSeveral),
                let event = ask(request, since: began(place))
            else { return line.leave(rest, behind: place) }
            filedTogether.append(event.id)
        }
        line.clear()
        selection[.notes] = nil
        message = Message(text: language.filed(all.count))
    }

    /// What in the first line that is hardly meant so speaks against filing each, as a sentence.
    private func doubt(about lines: [Substring]) -> String? {
        for text in lines {
            guard case .note(let capture) = read(String(text)),
                let slip = slip(in: capture)
            else { continue }
            let key = commands.first { $0.id == ToolName.split.rawValue }?.bindings.first?.name
            return language.eachAllTheSame(String(text).excerpt, slip, key: key ?? ":")
        }
        return nil
    }

    /// Shows how far something is that takes a while, before it is over.
    private func show(_ progress: String) {
        message = Message(text: progress)
        isStill = false
        // A display that takes no picture is noticed by the loop.
        try? paint()
    }

    /// When a line of the text began: each a moment after the one before, so that rounding two
    /// clocks cannot put them in another order.
    private func began(_ place: Int) -> Moment? {
        if isSeveral { return place < line.unsaved.count ? line.unsaved[place] : line.began }
        guard var began = line.began else { return nil }
        began.up += Int64(place) * 2
        return began
    }

    /// Whether Enter was pressed behind each line but the last, so that each is filed by itself.
    var isSeveral: Bool { !line.unsaved.isEmpty && pieces.count == line.unsaved.count + 1 }

    /// What a line asks for as a note or an entry; one that would do something else is filed as
    /// text, unless it was typed as a line of its own.
    private func request(of text: String, isTyped: Bool) -> Request? {
        switch read(text) {
        case .note(let capture), .unknownCommand(_, let capture): return .takeNote(capture)
        case .entry(let entry): return .fileEntry(entry)
        case .empty: return nil
        case .floor(let speaker) where isTyped: return .giveFloor(speaker)
        case .floor, .endOfTurn, .command:
            var capture = Capture(line: text, text: text)
            capture.item = session.openItem
            return .takeNote(capture)
        }
    }

    /// What a text of several lines asks, in the status row.
    func question(on text: String) -> String? {
        splitKey.map { language.oneOrMany(pieces.count, key: $0) }
    }

    /// The key that makes as many notes of the text as it has lines; nothing where it has but one.
    var splitKey: String? {
        guard line.editor.hasSeveralLines, whyNotSplit == nil else { return nil }
        return commands.first { $0.id == ToolName.split.rawValue }?.bindings.first?.name ?? ":"
    }
}
