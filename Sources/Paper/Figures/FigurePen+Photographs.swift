import CPango
import Discussion
import Minutes

extension FigurePen {
    /// Draws a photograph over the whole figure.
    func draw(_ picture: Picture, _ figure: Figure) {
        guard let surface = surface(of: picture) else { return }
        defer { cairo_surface_destroy(surface) }
        let width = Double(cairo_image_surface_get_width(surface))
        let height = Double(cairo_image_surface_get_height(surface))
        guard width > 0, height > 0 else { return }
        let isLying = picture.turns % 2 == 1
        cairo_scale(
            paper, Double(figure.width) / (isLying ? height : width),
            Double(figure.height) / (isLying ? width : height))
        let corners = [(0, 0), (height, 0), (width, height), (0, width)]
        cairo_translate(paper, corners[picture.turns].0, corners[picture.turns].1)
        cairo_rotate(paper, Double(picture.turns) * .pi / 2)
        cairo_set_source_surface(paper, surface, 0, 0)
        cairo_paint(paper)
    }

    private func surface(of picture: Picture) -> OpaquePointer? {
        switch picture.format {
        case .png: PNG.surface(of: picture.bytes)
        case .jpeg: jpeg(picture)
        }
    }

    /// A surface without dots that carries the JPEG, which goes into a PDF as it is.
    private func jpeg(_ picture: Picture) -> OpaquePointer? {
        guard 1...20_000 ~= picture.width, 1...20_000 ~= picture.height,
            let surface = cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(picture.width), Int32(picture.height)),
            let copy = malloc(picture.bytes.count)
        else { return nil }
        picture.bytes.withUnsafeBytes {
            copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
        }
        cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self),
            UInt(picture.bytes.count), { free($0) }, copy)
        return surface
    }
}
