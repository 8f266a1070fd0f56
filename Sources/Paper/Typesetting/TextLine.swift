import CPango

/// A line of text that has been shaped, and the layout that owns it.
struct TextLine {
    private let layout: TextLayout
    private let line: UnsafeMutablePointer<PangoLayoutLine>
    /// How far it begins from the left edge of its column, in points.
    let x: Double
    /// How wide it is.
    let width: Double
    /// How high it is above its baseline.
    let ascent: Double
    /// How high it is together.
    let height: Double
    /// How light it is.
    let gray: Double

    /// Takes the line at which the iterator of a layout stands.
    init?(_ layout: TextLayout, at iterator: OpaquePointer, gray: Double) {
        guard let line = pango_layout_iter_get_line_readonly(iterator) else { return nil }
        var extents = PangoRectangle()
        pango_layout_iter_get_line_extents(iterator, nil, &extents)
        let baseline = Double(pango_layout_iter_get_baseline(iterator))
        self.layout = layout
        self.line = line
        self.gray = gray
        let unit = Double(PANGO_SCALE)
        x = Double(extents.x) / unit
        width = Double(extents.width) / unit
        ascent = (baseline - Double(extents.y)) / unit
        height = Double(extents.height) / unit
    }

    /// Draws it with its left end on this point of the baseline.
    func draw(on paper: OpaquePointer, x: Double, baseline: Double) {
        cairo_set_source_rgb(paper, gray, gray, gray)
        cairo_move_to(paper, x, baseline)
        pango_cairo_show_layout_line(paper, line)
    }

    /// Fills the shapes of the letters, which nobody can then copy as text.
    func fillShapes(on paper: OpaquePointer) {
        cairo_move_to(paper, 0, 0)
        pango_cairo_layout_line_path(paper, line)
        cairo_fill(paper)
    }
}

/// A layout of pango, given back when nothing uses it any more.
final class TextLayout {
    let pointer: OpaquePointer

    /// Takes over what the context makes.
    init(_ context: OpaquePointer) { pointer = pango_layout_new(context) }

    deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
}
