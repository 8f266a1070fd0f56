import Discussion

extension DOCXBody {
    /// Names and address, with the double line of an official letter under the last.
    mutating func letterhead(_ head: Block.Letterhead) -> String {
        let line = "<w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/>"
        guard let image = head.image, let picture = image.picture else {
            return lines(of: head, border: "<w:pBdr>\(line)</w:pBdr>")
        }
        // A twentieth of a point is 127/720 of a tenth of a millimetre.
        let width = image.width * 720 / 127 + 280
        let look =
            "<w:tcBorders>\(line)</w:tcBorders>" + Self.margin("bottom", 100)
            + "<w:vAlign w:val=\"center\"/>"
        let cells = [
            Cell(
                width: width, content: Self.paragraph("Letterhead", drawing(picture, of: image)),
                look: look),
            Cell(width: place.width - width, content: lines(of: head), look: look),
        ]
        return table("Layout", cells.map(\.width), [Self.row(cells)])
    }

    private func lines(of head: Block.Letterhead, border: String = "") -> String {
        let lines = head.styledLines
        if lines.isEmpty { return paragraph([], style: "Letterhead", border: border) }
        return lines.enumerated().map { index, entry in
            paragraph(
                entry.line, style: entry.style, border: index == lines.count - 1 ? border : "")
        }.joined()
    }
}
