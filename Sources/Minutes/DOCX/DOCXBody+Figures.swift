import Discussion

extension DOCXBody {
    /// The picture of a figure over its caption; one that nobody has drawn stands in words.
    mutating func figure(_ figure: Figure) -> String {
        guard let picture = figure.picture else { return blocks(figure.inWords) }
        let paragraph = Self.paragraph("Figure", drawing(picture, of: figure))
        let caption = figure.caption.plain.isEmpty ? [] : figure.caption
        return paragraph + (caption.isEmpty ? "" : self.paragraph(caption, style: "Caption"))
    }

    /// The picture of a figure as a run of a paragraph.
    mutating func drawing(_ picture: Picture, of figure: Figure) -> String {
        pictures.append(picture)
        let number = pictures.count
        // A tenth of a millimetre is 3600 English Metric Units; a twentieth of a point is 635.
        let shrunk = min(1, Double(place.width * 635) / Double(figure.width * 3600))
        let upright = (
            width: Int(Double(figure.width * 3600) * shrunk),
            height: Int(Double(figure.height * 3600) * shrunk)
        )
        let isLying = picture.turns % 2 == 1
        let size: KeyValuePairs = [
            "cx": "\(isLying ? upright.height : upright.width)",
            "cy": "\(isLying ? upright.width : upright.height)",
        ]
        // What a picture that lies on its side needs beyond its own height, above and below.
        let more = isLying ? max((upright.height - upright.width) / 2, 0) : 0
        let aside = isLying ? max((upright.width - upright.height) / 2, 0) : 0
        let effect: KeyValuePairs = [
            "l": "\(aside)", "t": "\(more)", "r": "\(aside)", "b": "\(more)",
        ]
        let properties = XML.element(
            "wp:docPr",
            [
                "id": "\(number)", "name": "Figure \(number)",
                "descr": figure.alternative.harmless.replacing("\n", with: " "),
            ])
        let content =
            XML.element("wp:extent", size) + XML.element("wp:effectExtent", effect) + properties
            + XML.element("a:graphic", [:], Self.graphic(number, size, turns: picture.turns))
        return XML.element(
            "w:r", [:],
            XML.element(
                "w:drawing", [:],
                XML.element(
                    "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"], content))
        )
    }

    private static func graphic(
        _ number: Int, _ size: KeyValuePairs<String, String>, turns: Int
    ) -> String {
        let frame =
            XML.element("a:off", ["x": "0", "y": "0"]) + XML.element("a:ext", size)
        let picture =
            XML.element(
                "pic:nvPicPr", [:],
                XML.element("pic:cNvPr", ["id": "\(number)", "name": "Figure \(number)"])
                    + "<pic:cNvPicPr/>")
            + XML.element(
                "pic:blipFill", [:],
                XML.element("a:blip", ["r:embed": "picture\(number)"])
                    + "<a:stretch><a:fillRect/></a:stretch>")
            + XML.element(
                "pic:spPr", [:],
                XML.element("a:xfrm", ["rot": "\(turns * 5_400_000)"], frame)
                    + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        return XML.element(
            "a:graphicData",
            ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
            XML.element("pic:pic", [:], picture))
    }
}
