import CPango
import Minutes
import Wording

/// The characters that no font has, and where to get one.
struct MissingLetters {
    /// The Debian package with the letters of the text.
    private static let corePackage = "fonts-noto-core"
    private var scalars: Set<Unicode.Scalar> = []
    private var hasLetters = true

    /// Notes whether the first of the families is there.
    mutating func lookForLetters(in context: OpaquePointer) {
        guard let wanted = pango_font_description_from_string(FontList.families[0]) else {
            return
        }
        defer { pango_font_description_free(wanted) }
        guard let font = pango_context_load_font(context, wanted) else {
            return hasLetters = false
        }
        defer { g_object_unref(UnsafeMutableRawPointer(font)) }
        guard let found = pango_font_describe(font) else { return hasLetters = false }
        defer { pango_font_description_free(found) }
        let family = pango_font_description_get_family(found).map { String(cString: $0) }
        hasLetters = family == FontList.families[0]
    }

    /// Notes the characters of a layout that only have a box with their number.
    mutating func collect(from layout: TextLayout) {
        guard pango_layout_get_unknown_glyphs_count(layout.pointer) > 0 else { return }
        for place in 0..<pango_layout_get_line_count(layout.pointer) {
            var run = pango_layout_get_line_readonly(layout.pointer, place)?.pointee.runs
            while let item = run?.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
                collect(from: item.pointee)
                run = run?.pointee.next
            }
        }
    }

    private mutating func collect(from item: PangoGlyphItem) {
        guard let glyphs = item.glyphs?.pointee else { return }
        for place in 0..<Int(glyphs.num_glyphs) {
            let glyph = glyphs.glyphs[place].glyph
            // PANGO_GLYPH_UNKNOWN_FLAG, a cast that Swift does not see.
            guard glyph & 0x1000_0000 != 0, let scalar = Unicode.Scalar(glyph & 0xFFF_FFFF) else {
                continue
            }
            scalars.insert(scalar)
        }
    }

    /// One for each package that would help.
    var complaints: [PaperComplaint] {
        let byPackage = Dictionary(grouping: scalars.sorted(), by: package)
        let fonts = byPackage.keys.sorted { $0 ?? "" < $1 ?? "" }.map { package in
            let characters = byPackage[package] ?? []
            let list = characters.prefix(8).map(Self.name).joined(separator: ", ")
            return PaperComplaint.noFont(
                list + (characters.count > 8 ? ", …" : ""), package: package)
        }
        let letters = PaperComplaint.noLetters(
            FontList.families[0], package: Self.corePackage)
        return (hasLetters ? [] : [letters]) + fonts
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\(scalar) U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }

    /// The Debian package that has a font of the list for the character; nothing if none has.
    private func package(_ scalar: Unicode.Scalar) -> String? {
        let properties = scalar.properties
        switch scalar.value {
        case _ where [.privateUse, .unassigned].contains(properties.generalCategory): return nil
        case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1B000...0x1B2FF, 0x20000...0x3FFFF:
            return "fonts-noto-cjk"
        case _ where properties.isEmojiPresentation: return "fonts-noto-color-emoji"
        default: return hasLetters ? nil : Self.corePackage
        }
    }
}
