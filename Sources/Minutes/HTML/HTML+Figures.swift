import Discussion

extension HTML {
    /// A drawing as SVG whose words are words, or a photograph within the page, over its caption.
    static func figure(_ figure: Figure) -> String {
        let content =
            switch figure.content {
            case .drawing(let shapes, _): drawing(shapes, of: figure)
            case .photograph(let picture): photograph(picture, of: figure)
            }
        let caption =
            figure.caption.plain.isEmpty ? "" : "\n" + element("figcaption", figure.caption)
        return "<figure class=\"drawing\">\n\(content)\(caption)\n</figure>"
    }

    /// The picture of a figure alone, without a caption; nothing if there is none.
    static func image(_ figure: Figure) -> String? {
        figure.picture.map { photograph($0, of: figure) }
    }

    private static func drawing(_ shapes: [Figure.Shape], of figure: Figure) -> String {
        let head =
            "<svg role=\"img\" viewBox=\"0 0 \(figure.width) \(figure.height)\">"
            + "<title>\(escaped(figure.caption.plain))</title>"
            + "<desc>\(escaped(figure.alternative))</desc>"
        return ([head] + shapes.map(shape) + ["</svg>"]).joined(separator: "\n")
    }

    /// An image; one that has to be turned upright stands in a drawing, which every reader turns.
    private static func photograph(_ picture: Picture, of figure: Figure) -> String {
        let style = " style=\"max-width: \(figure.width / 10)mm\""
        let alternative = escaped(figure.alternative)
        guard picture.turns != 0 else {
            return "<img src=\"\(picture.dataAddress)\" width=\"\(picture.width)\""
                + " height=\"\(picture.height)\"\(style) alt=\"\(alternative)\">"
        }
        let (width, height) = picture.upright
        return "<svg role=\"img\" viewBox=\"0 0 \(width) \(height)\"\(style)>"
            + "<title>\(alternative)</title>\(picture.uprightImage)</svg>"
    }

    private static func shape(_ shape: Figure.Shape) -> String {
        switch shape {
        case .line(let points, let stroke):
            "<polyline points=\"\(list(points))\" fill=\"none\"\(self.stroke(stroke))/>"
        case .area(let points, let fill, let outline):
            "<polygon points=\"\(list(points))\" fill=\"\(fill.map(colour) ?? "none")\""
                + (outline.map(stroke) ?? "") + "/>"
        case .label(let label): text(label)
        }
    }

    private static func text(_ label: Figure.Label) -> String {
        let anchor =
            switch label.side {
            case .start: ""
            case .center: " text-anchor=\"middle\""
            case .end: " text-anchor=\"end\""
            }
        let (x, y) = (label.at.x, label.at.y)
        return "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(label.size)\"\(anchor)"
            + (label.isBold ? " font-weight=\"bold\"" : "")
            + (label.isUpright ? " transform=\"rotate(-90 \(x) \(y))\"" : "")
            + " fill=\"\(colour(label.shade))\">\(escaped(label.text))</text>"
    }

    private static func list(_ points: [Figure.Point]) -> String {
        points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    }

    private static func stroke(_ stroke: Figure.Stroke) -> String {
        " stroke=\"\(colour(stroke.shade))\" stroke-width=\"\(stroke.thickness)\""
            + (stroke.isDashed ? " stroke-dasharray=\"12 9\"" : "")
    }

    private static func colour(_ shade: Figure.Shade) -> String {
        let digits = String(shade.level, radix: 16)
        return "#" + digits + digits + digits
    }
}
