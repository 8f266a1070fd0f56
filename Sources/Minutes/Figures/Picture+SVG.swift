import Discussion
import JSON

extension Picture {
    /// The picture upright within a drawing of its own, as the parts of an SVG.
    var uprightImage: String {
        let moved = [(0, 0), (height, 0), (width, height), (0, width)]
        let (x, y) = moved[turns]
        return "<image href=\"\(dataAddress)\" width=\"\(width)\" height=\"\(height)\""
            + " transform=\"translate(\(x) \(y)) rotate(\(turns * 90))\"/>"
    }

    /// The whole file as an address.
    var dataAddress: String { "data:\(format.mediaType);base64,\(Base64.text(bytes))" }

    /// What an OpenDocument package holds of it: its ending, its media type, its bytes.
    ///
    /// LibreOffice turns no picture that stands in a line; one that lies on its side goes into an
    /// SVG, which it does turn.
    var packaged: (ending: String, mediaType: String, bytes: [UInt8]) {
        guard turns != 0 else { return (format.rawValue, format.mediaType, bytes) }
        let (width, height) = upright
        let size = "width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\""
        let image = uprightImage.replacing(" href=", with: " xlink:href=")
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" \(size)>\(image)</svg>\n"
        return ("svg", "image/svg+xml", Array(svg.utf8))
    }
}
