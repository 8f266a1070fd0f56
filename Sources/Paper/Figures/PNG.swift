import CPango
import Discussion
import Minutes
import Wording

/// Pictures of figures, for formats that only hold pictures.
enum PNG {
    /// Dots on a tenth of a millimetre: some 200 to an inch.
    private static let density = 0.8

    /// The drawing as a picture on white; a photograph is one already.
    static func picture(of figure: Figure, _ typesetter: Typesetter) throws(PaperComplaint)
        -> Picture
    {
        if let picture = figure.picture { return picture }
        let width = Int((Double(figure.width) * density).rounded(.up))
        let height = Int((Double(figure.height) * density).rounded(.up))
        let surface = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        let paper = cairo_create(surface)
        defer {
            cairo_destroy(paper)
            cairo_surface_destroy(surface)
        }
        guard let surface, let paper else { throw .cannotDraw("cairo") }
        cairo_set_source_rgb(paper, 1, 1, 1)
        cairo_paint(paper)
        FigurePen(paper: paper, typesetter: typesetter)
            .draw(figure, x: 0, y: 0, width: Double(width))
        return Picture(.png, width: width, height: height, bytes: try bytes(of: surface, paper))
    }

    private final class Bytes {
        var bytes: [UInt8] = []
        var place = 0
    }

    private static func bytes(
        of surface: OpaquePointer, _ paper: OpaquePointer
    ) throws(PaperComplaint) -> [UInt8] {
        let output = Bytes()
        let status = cairo_surface_write_to_png_stream(
            surface,
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(output).toOpaque())
        for status in [cairo_status(paper), status] where status != CAIRO_STATUS_SUCCESS {
            throw .cannotDraw(String(cString: cairo_status_to_string(status)))
        }
        return output.bytes
    }

    /// A surface with the dots of a file.
    static func surface(of bytes: [UInt8]) -> OpaquePointer? {
        let input = Bytes()
        input.bytes = bytes
        let surface = withExtendedLifetime(input) {
            cairo_image_surface_create_from_png_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                    let input = Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue()
                    guard input.place + Int(length) <= input.bytes.count else {
                        return CAIRO_STATUS_READ_ERROR
                    }
                    for offset in 0..<Int(length) {
                        data[offset] = input.bytes[input.place + offset]
                    }
                    input.place += Int(length)
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(input).toOpaque())
        }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            return nil
        }
        return surface
    }
}
