import CPango
import Minutes

/// A layout while its text and the styles of its parts are put together.
struct TextSetting {
    private let layout: TextLayout
    private let look: TextLook
    private let attributes: OpaquePointer
    private var text = ""

    /// Begins a layout without text.
    init(_ layout: TextLayout, _ look: TextLook) {
        self.layout = layout
        self.look = look
        attributes = pango_attr_list_new()
    }

    /// Whether there is anything to set.
    var hasText: Bool { !text.isEmpty }

    /// Adds the runs, each as it is styled.
    mutating func add(_ runs: [Run], language: String?) {
        for run in runs {
            let start = UInt32(text.utf8.count)
            switch run.content {
            case .text(let words), .fillIn(let words): text += words
            case .lineBreak: text += "\n"
            }
            let range = start..<UInt32(text.utf8.count)
            if run.isStrong { insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD), range) }
            if run.isEmphasized {
                // What is stressed among slanted words stands upright.
                let style = look.isSlanted ? PANGO_STYLE_NORMAL : PANGO_STYLE_ITALIC
                insert(pango_attr_style_new(style), range)
            }
            if let tag = run.language ?? language {
                insert(pango_attr_language_new(pango_language_from_string(tag)), range)
            }
        }
    }

    /// Hands everything over to the layout.
    mutating func finish(width: Double, isRightToLeft: Bool) {
        let all = 0..<UInt32(text.utf8.count)
        for piece in LongWords.pieces(of: text) { insert(pango_attr_fallback_new(1), piece) }
        if look.isUnderlined { insert(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), all) }
        if look.spacing > 0 {
            insert(pango_attr_letter_spacing_new(Int32(look.spacing * Double(PANGO_SCALE))), all)
        }
        look.withFont { pango_layout_set_font_description(layout.pointer, $0) }
        pango_layout_set_attributes(layout.pointer, attributes)
        pango_attr_list_unref(attributes)
        pango_layout_set_text(layout.pointer, text, Int32(text.utf8.count))
        pango_layout_set_auto_dir(layout.pointer, 0)
        pango_layout_set_wrap(layout.pointer, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_width(layout.pointer, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_alignment(layout.pointer, alignment(isRightToLeft))
    }

    private func alignment(_ isRightToLeft: Bool) -> PangoAlignment {
        switch look.side {
        case .center: PANGO_ALIGN_CENTER
        case .start: isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
        case .end: isRightToLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
        }
    }

    private func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<UInt32>
    ) {
        guard let attribute else { return }
        attribute.pointee.start_index = range.lowerBound
        attribute.pointee.end_index = range.upperBound
        pango_attr_list_insert(attributes, attribute)
    }
}

extension TextLook {
    /// Makes the font, from the families of ``FontList``, for as long as the body runs.
    fileprivate func withFont(_ body: (OpaquePointer) -> Void) {
        guard let font = pango_font_description_new() else { return }
        defer { pango_font_description_free(font) }
        pango_font_description_set_family(font, FontList.families.joined(separator: ","))
        pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
        if isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
        if isSlanted { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
        body(font)
    }
}
