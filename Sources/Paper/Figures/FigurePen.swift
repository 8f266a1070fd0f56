import CPango
import Discussion
import Minutes

/// Draws figures on a page or a picture.
struct FigurePen {
    let paper: OpaquePointer
    let typesetter: Typesetter

    /// A tenth of a millimetre in points.
    static let unit = 72.0 / 254

    /// Draws a figure with its upper left at a point, so wide.
    func draw(_ figure: Figure, x: Double, y: Double, width: Double) {
        let scale = width / Double(figure.width)
        cairo_save(paper)
        cairo_translate(paper, x, y)
        cairo_scale(paper, scale, scale)
        switch figure.content {
        case .drawing(let shapes, _): for shape in shapes { draw(shape) }
        case .photograph(let picture): draw(picture, figure)
        }
        cairo_restore(paper)
    }

    private func draw(_ shape: Figure.Shape) {
        switch shape {
        case .line(let points, let stroke):
            path(points)
            self.stroke(stroke)
        case .area(let points, let fill, let outline):
            path(points)
            cairo_close_path(paper)
            if let fill {
                ink(fill)
                cairo_fill_preserve(paper)
            }
            if let outline { stroke(outline) } else { cairo_new_path(paper) }
        case .label(let label): write(label)
        }
    }

    private func path(_ points: [Figure.Point]) {
        cairo_new_path(paper)
        for point in points { cairo_line_to(paper, Double(point.x), Double(point.y)) }
    }

    private func stroke(_ stroke: Figure.Stroke) {
        ink(stroke.shade)
        cairo_set_line_width(paper, Double(stroke.thickness))
        cairo_set_line_cap(paper, CAIRO_LINE_CAP_BUTT)
        cairo_set_line_join(paper, CAIRO_LINE_JOIN_MITER)
        let dashes = [12.0, 9.0]
        cairo_set_dash(paper, dashes, stroke.isDashed ? 2 : 0, 0)
        cairo_stroke(paper)
    }

    private func ink(_ shade: Figure.Shade) {
        let gray = shade.gray
        cairo_set_source_rgb(paper, gray, gray, gray)
    }

    /// Words in one line; wider ones than their room are made smaller.
    private func write(_ label: Figure.Label) {
        var look = TextLook(size: Double(label.size), isBold: label.isBold)
        look.gray = label.shade.gray
        guard let line = typesetter.lines([.text(label.text)], look, width: 20_000).first else {
            return
        }
        let scale = min(1, Double(max(label.room, 1)) / max(line.width, 1))
        let back: Double =
            switch label.side {
            case .start: 0
            case .center: line.width / 2
            case .end: line.width
            }
        cairo_save(paper)
        cairo_translate(paper, Double(label.at.x), Double(label.at.y))
        if label.isUpright { cairo_rotate(paper, -.pi / 2) }
        cairo_scale(paper, scale, scale)
        line.draw(on: paper, x: -back, baseline: 0)
        cairo_restore(paper)
    }
}

extension Figure.Shade {
    /// From black at 0 to white at 1.
    fileprivate var gray: Double { Double(level) / 255 }
}
