/// A drawing while it is made.
///
/// No font is known here: a letter counts as six tenths of its size, which is more than the fonts
/// of papers need.
struct Sketch {
    private(set) var shapes: [Figure.Shape] = []

    /// The size of letters.
    static let small = 24
    static let normal = 28
    static let large = 34

    /// How many letters of a size fit into a width.
    static func letters(in width: Int, size: Int) -> Int { max(width * 10 / (size * 6), 2) }

    /// How wide a text of a size may be at most.
    static func width(of text: String, size: Int) -> Int { text.columns * size * 6 / 10 }

    mutating func add(_ shape: Figure.Shape) { shapes.append(shape) }

    mutating func rectangle(
        x: Int, y: Int, width: Int, height: Int, fill: Figure.Shade? = nil,
        outline: Figure.Stroke? = .init()
    ) {
        area(
            [(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill: fill,
            outline: outline)
    }

    mutating func area(
        _ points: [(Int, Int)], fill: Figure.Shade?, outline: Figure.Stroke? = .init()
    ) {
        add(.area(points.map { Figure.Point($0, $1) }, fill: fill, outline: outline))
    }

    mutating func line(_ points: [(Int, Int)], _ stroke: Figure.Stroke = .init()) {
        add(.line(points.map { Figure.Point($0, $1) }, stroke))
    }

    /// Words in one line, cut with an ellipsis where they are wider than their room.
    mutating func label(
        _ text: String, x: Int, y: Int, size: Int = normal,
        side: Block.Table.Alignment = .start, isBold: Bool = false, shade: Figure.Shade = .black,
        room: Int, isUpright: Bool = false
    ) {
        let text = text.harmless.replacing("\n", with: " ")
            .cut(to: Self.letters(in: room, size: size))
        guard !text.isEmpty else { return }
        add(
            .label(
                .init(
                    text, at: .init(x, y), size: size, side: side, isBold: isBold, shade: shade,
                    room: room, isUpright: isUpright)))
    }

    /// Words in at most so many lines, the first on the baseline `y`; gives the next baseline.
    @discardableResult
    mutating func paragraph(
        _ text: String, x: Int, y: Int, size: Int = normal, side: Block.Table.Alignment = .start,
        isBold: Bool = false, room: Int, lines: Int
    ) -> Int {
        let step = size * 5 / 4
        let text = text.harmless.replacing("\n", with: " ")
        let wrapped = text.wrapped(at: Self.letters(in: room, size: size))
        for (place, line) in wrapped.prefix(lines).enumerated() {
            let isCut = place == lines - 1 && wrapped.count > lines
            label(
                String(line.trimmedEnd) + (isCut ? " …" : ""), x: x, y: y + place * step,
                size: size, side: side, isBold: isBold, room: room + size)
        }
        return y + min(wrapped.count, lines) * step
    }
}

extension String {
    /// The text, or its beginning and an ellipsis, in at most so many columns.
    fileprivate func cut(to limit: Int) -> String {
        guard columns > limit else { return self }
        var cut = ""
        var columns = 0
        for character in self {
            columns += character.columns
            if columns >= limit { break }
            cut.append(character)
        }
        return cut.trimmedEnd + "…"
    }
}

extension Array {
    /// The elements in runs of at most so many.
    func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
