/// A stretch of a line in one style, for formats whose styles do not nest.
public struct Run: Hashable, Sendable {
    /// What stands there.
    public enum Content: Hashable, Sendable {
        /// Words without a line break, made harmless.
        case text(String)
        /// The next run begins a new line.
        case lineBreak
        /// A dotted line to write on, as these dots.
        case fillIn(String)
    }

    /// What stands there.
    public var content: Content
    /// Whether it has weight.
    public var isStrong = false
    /// Whether it has stress.
    public var isEmphasized = false
    /// Its BCP 47 tag, if it is in another language than its paragraph.
    public var language: String?
}

extension [Inline] {
    /// The inlines one after the other, each text split where its lines break.
    public var runs: [Run] {
        var runs: [Run] = []
        append(to: &runs, as: Run(content: .lineBreak))
        return beginsAtRight ? runs : runs.withNumbersBehindWords
    }

    /// Adds the runs in a style, which stands in `style` without a content of its own.
    private func append(to runs: inout [Run], as style: Run) {
        for inline in self {
            var style = style
            switch inline {
            case .text(let words): words.append(to: &runs, as: style)
            case .lineBreak: runs.append(style)
            case .fillIn(let width):
                // A point is half as wide as the letters that are to stand on it.
                style.content = .fillIn(.dots(2 * Swift.min(Swift.max(width, 0), 100)))
                runs.append(style)
            case .strong(let inner):
                style.isStrong = true
                inner.append(to: &runs, as: style)
            case .emphasis(let inner):
                style.isEmphasized = true
                inner.append(to: &runs, as: style)
            case .language(let tag, let inner):
                style.language = tag
                inner.append(to: &runs, as: style)
            }
        }
    }
}

extension String {
    fileprivate func append(to runs: inout [Run], as style: Run) {
        for (place, line) in harmless.parted.enumerated() {
            if place > 0 { runs.append(style) }
            if line.isEmpty { continue }
            var run = style
            run.content = .text(String(line))
            runs.append(run)
        }
    }
}
