import Discussion

extension ODTBody {
    /// The picture of a figure over its caption; one that nobody has drawn stands in words.
    mutating func figure(_ figure: Figure) -> String {
        guard let picture = figure.picture else { return blocks(figure.inWords) }
        let frame = frame(picture, of: figure)
        let caption =
            figure.caption.plain.isEmpty ? "" : paragraph(figure.caption, style: "Caption")
        return "<text:p text:style-name=\"Figure\">\(frame)</text:p>" + caption
    }

    /// The picture of a figure as a part of a paragraph.
    mutating func frame(_ picture: Picture, of figure: Figure) -> String {
        pictures.append(picture)
        let shrunk = min(1, Double(place.width) / Double(figure.width * 10))
        let image = XML.element(
            "draw:image",
            [
                "xlink:href": ODT.path(of: picture, pictures.count), "xlink:type": "simple",
                "xlink:show": "embed", "xlink:actuate": "onLoad",
                "draw:mime-type": picture.packaged.mediaType,
            ])
        let description = XML.element("svg:desc", [:], XML.escaped(figure.alternative))
        return XML.element(
            "draw:frame",
            [
                "draw:name": "Figure \(pictures.count)", "text:anchor-type": "as-char",
                "svg:width": millimetres(Int(Double(figure.width * 10) * shrunk)),
                "svg:height": millimetres(Int(Double(figure.height * 10) * shrunk)),
            ], image + description)
    }
}

extension ODT {
    /// Where a picture lies in the package, by its number from 1.
    static func path(of picture: Picture, _ number: Int) -> String {
        "Pictures/\(number).\(picture.packaged.ending)"
    }
}
