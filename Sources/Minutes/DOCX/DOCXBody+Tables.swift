extension DOCXBody {
    /// A cell: how wide it is, its paragraphs, and what else the schema has for it.
    struct Cell {
        var width: Int
        var content: String
        var look = ""
    }

    /// A table with its header on every page.
    func table(_ table: Block.Table) -> String {
        if table.columns.isEmpty { return "" }
        let shares = table.columnShares
        let widths = shares.map { Int($0 * Double(place.width)) }
        let header = table.headerGroups.map { group in
            let span = group.count == 1 ? "" : "<w:gridSpan w:val=\"\(group.count)\"/>"
            return cell(
                table.columns[group.lowerBound].header, widths[group].reduce(0, +), "TableHead",
                nil, span + Self.headerLook)
        }
        let height = table.rowLines > 1 ? table.rowLines * 258 + 130 : 0
        let rows = table.rows.enumerated().map { place, row in
            let keeps =
                table.keepsRow(place) || self.place.keepsWithNext && place == table.rows.count - 1
            let cells = table.columns.indices.map { column in
                cell(
                    table.cell(row, column), widths[column], "TableText",
                    table.columns[column].alignment, keepsWithNext: keeps)
            }
            return Self.row(cells, height: height, canBreak: !table.fitsOnPage(row, shares))
        }
        return self.table(
            "MinutesTable", widths,
            (table.hasHeader ? [Self.row(header, isHeader: true)] : [])
                + rows,
            hasHeader: table.hasHeader)
    }

    private func cell(
        _ text: [Inline], _ width: Int, _ style: String, _ alignment: Block.Table.Alignment?,
        _ look: String = "", keepsWithNext: Bool = false
    ) -> Cell {
        var inner = self
        inner.place = Place(
            width: width, language: place.language, keepsWithNext: keepsWithNext)
        let side: String? =
            switch alignment {
            case nil, .start?: nil
            case .center?: "center"
            case .end?: "right"
            }
        return Cell(
            width: width, content: inner.paragraph(text, style: style, alignment: side), look: look)
    }

    private static let headerLook =
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F0ED\"/><w:vAlign w:val=\"center\"/>"

    /// A table of rows that are XML already; what follows it, and the end of a cell, needs a
    /// paragraph, so that it does not grow together with the next table.
    func table(_ style: String, _ widths: [Int], _ rows: [String], hasHeader: Bool = false)
        -> String
    {
        if rows.isEmpty { return "" }
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(style)\"/>"
            + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
            + "<w:tblInd w:w=\"\(place.indent)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblLook w:val=\"\(hasHeader ? "0620" : "0600")\""
            + " w:firstRow=\"\(hasHeader ? 1 : 0)\" w:lastRow=\"0\" w:firstColumn=\"0\""
            + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
            + "<w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
            + Self.gap("Gap", keepsWithNext: place.keepsWithNext)
    }

    /// The line that has to follow a table, with space below it or, in the style End, none.
    static func gap(_ style: String, keepsWithNext: Bool) -> String {
        let keeps = keepsWithNext ? "<w:keepNext/>" : ""
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(keeps)</w:pPr></w:p>"
    }

    /// The content without the line that has to follow a table at its end, and whether there was one.
    static func withoutGap(_ content: String) -> (content: Substring, hadGap: Bool) {
        for keeps in [false, true] {
            let gap = gap("Gap", keepsWithNext: keeps)
            if content.hasSuffix(gap) { return (content.dropLast(gap.count), true) }
        }
        return (content[...], false)
    }

    /// The content with no space under a table at its end.
    static func endingLow(_ content: String, keepsWithNext: Bool) -> String {
        let (rest, hadGap) = withoutGap(content)
        return hadGap ? rest + gap("End", keepsWithNext: keepsWithNext) : content
    }

    /// The room at a side of a cell, in twentieths of a point.
    static func margin(_ side: String, _ width: Int) -> String {
        "<w:tcMar><w:\(side) w:w=\"\(width)\" w:type=\"dxa\"/></w:tcMar>"
    }

    /// A row that stays on one page; its least height is in twentieths of a point.
    static func row(
        _ cells: [Cell], height: Int = 0, isHeader: Bool = false, canBreak: Bool = false
    ) -> String {
        let properties =
            (canBreak ? "" : "<w:cantSplit/>")
            + (height > 0 ? "<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>" : "")
            + (isHeader ? "<w:tblHeader/>" : "")
        var row = properties.isEmpty ? "<w:tr>" : "<w:tr><w:trPr>\(properties)</w:trPr>"
        for cell in cells {
            row += "<w:tc><w:tcPr><w:tcW w:w=\"\(cell.width)\" w:type=\"dxa\"/>"
            row += "\(cell.look)</w:tcPr>\(cell.content)</w:tc>"
        }
        return row + "</w:tr>"
    }

    /// Rows of label, colon and value; where they begin an item, its number before the first.
    mutating func fields(_ fields: [Block.Field]) -> String {
        let widths = [place.width * 3 / 10, 220, place.width - place.width * 3 / 10 - 220]
        let number = place.numbering
        if fields.count == 1, number == nil, place.keepsWithNext,
            let line = line(of: fields[0], widths)
        {
            return line
        }
        let rows = fields.enumerated().map { index, field in
            let keeps =
                fields.keepsRow(index) || place.keepsWithNext && index == fields.count - 1
            let cells = [
                Cell(width: widths[0], content: fieldText(field.label, widths[0], keeps)),
                Cell(width: widths[1], content: fieldText([.text(":")], widths[1], keeps)),
                Cell(
                    width: widths[2], content: value(field.value, widths[2], keeps),
                    look: Self.margin("right", 0)),
            ]
            let first = index == 0 ? number : nil
            return Self.row(
                (number == nil ? [] : [self.number(first)]) + cells, canBreak: !field.isShort)
        }
        guard number != nil else { return table("Layout", widths, rows) }
        return within {
            $0.indent -= Self.step
        } _: {
            $0.table("Layout", [Self.step] + widths, rows)
        }
    }

    /// A cell for the number of an item, in the margin of its fields; the tab behind the number ends
    /// within the cell, else it takes two lines.
    private mutating func number(_ number: Int?) -> Cell {
        let content = within { place in
            place = Place(
                style: "FieldText", indent: number == nil ? 0 : Self.step - 85, width: Self.step,
                depth: place.depth, numbering: number)
        } _: {
            $0.paragraph([])
        }
        return Cell(width: Self.step, content: content)
    }

    private mutating func fieldText(
        _ text: [Inline], _ width: Int, _ keepsWithNext: Bool
    ) -> String {
        inCell(width, keepsWithNext) { $0.paragraph(text) }
    }

    private mutating func value(_ blocks: [Block], _ width: Int, _ keepsWithNext: Bool) -> String {
        inCell(width, keepsWithNext) { body in
            let content = body.blocks(blocks.isEmpty ? [.lineToWriteOn] : blocks)
            return content.isEmpty
                ? body.paragraph([]) : Self.endingLow(content, keepsWithNext: keepsWithNext)
        }
    }

    private mutating func inCell(
        _ width: Int, _ keepsWithNext: Bool, _ body: (inout DOCXBody) -> String
    ) -> String {
        within { place in
            place = Place(
                style: "FieldText", width: width, language: place.language,
                depth: place.depth, keepsWithNext: keepsWithNext)
        } _: {
            body(&$0)
        }
    }

    /// A box of one cell: its label, and what belongs to it.
    mutating func remark(_ label: [Inline], _ blocks: [Block]) -> String {
        let width = place.width
        let content = within { place in
            place = Place(width: width - 170, language: place.language, depth: place.depth)
        } _: {
            $0.paragraph(label, style: "RemarkLabel") + $0.blocks(blocks)
        }
        return table(
            "RemarkBox", [width], [Self.row([Cell(width: width, content: content)], canBreak: true)]
        )
    }
}
