import CPango
import Minutes

/// Sets texts in lines, with the fonts of ``FontList``.
final class Typesetter {
    /// The letters that no font had so far.
    private(set) var missing = MissingLetters()
    private let leftToRight: OpaquePointer
    private let rightToLeft: OpaquePointer

    /// Finds the fonts.
    init() {
        FontList.restrict()
        leftToRight = Self.context(PANGO_DIRECTION_LTR)
        rightToLeft = Self.context(PANGO_DIRECTION_RTL)
        missing.lookForLetters(in: leftToRight)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(leftToRight))
        g_object_unref(UnsafeMutableRawPointer(rightToLeft))
    }

    /// The lines of a text in a column of this width; one without words has none.
    func lines(
        _ text: [Inline], _ look: TextLook, width: Double, language: String? = nil
    ) -> [TextLine] {
        let isRightToLeft = text.beginsAtRight
        let layout = TextLayout(isRightToLeft ? rightToLeft : leftToRight)
        var setting = TextSetting(layout, look)
        setting.add(text.runs, language: language)
        guard setting.hasText else { return [] }
        setting.finish(width: width, isRightToLeft: isRightToLeft)
        missing.collect(from: layout)
        return Self.lines(of: layout, gray: look.gray)
    }

    private static func lines(of layout: TextLayout, gray: Double) -> [TextLine] {
        let iterator = pango_layout_get_iter(layout.pointer)
        defer { pango_layout_iter_free(iterator) }
        guard let iterator else { return [] }
        var lines: [TextLine] = []
        repeat {
            if let line = TextLine(layout, at: iterator, gray: gray) { lines.append(line) }
        } while pango_layout_iter_next_line(iterator) != 0
        return lines
    }

    /// A context in which lengths do not depend on any device: a unit is a point, nothing is
    /// fitted to dots.
    private static func context(_ direction: PangoDirection) -> OpaquePointer {
        let context: OpaquePointer = pango_font_map_create_context(
            pango_cairo_font_map_get_default())
        pango_cairo_context_set_resolution(context, 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_base_dir(context, direction)
        return context
    }
}
