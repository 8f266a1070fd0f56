extension ODTBody {
    /// How the cells of a table look.
    enum CellLook {
        /// Lines around, and padding.
        case ruled
        /// The same, with a ground.
        case header
        /// No lines.
        case bare
        /// No lines, and no padding.
        case tight
        /// No lines, and what it holds stands at the bottom.
        case bottom
        /// The double line under the head of a letter.
        case letterhead

        var properties: String {
            // A line takes its own width besides, so that the words have as much as in print.
            let ruled =
                "fo:border=\"0.5pt solid #444444\" fo:padding-left=\"1.25mm\""
                + " fo:padding-right=\"1.25mm\" fo:padding-top=\"1.05mm\""
                + " fo:padding-bottom=\"1.25mm\""
            let bare = "fo:border=\"none\" fo:padding-left=\"0mm\" fo:padding-right=\"1mm\""
            return switch self {
            case .ruled: ruled
            case .header:
                ruled + " fo:background-color=\"#f0f0ed\" style:vertical-align=\"middle\""
            case .bare: bare
            case .tight: "fo:border=\"none\" fo:padding=\"0mm\""
            case .bottom: bare + " style:vertical-align=\"bottom\""
            case .letterhead: ODTBody.doubleLine + " style:vertical-align=\"middle\""
            }
        }
    }

    /// A table with its header on every page.
    mutating func table(_ table: Block.Table) -> String {
        if table.columns.isEmpty { return "" }
        let shares = table.columnShares
        let widths = shares.map { Int($0 * Double(place.width)) }
        let header = table.headerGroups.map { group in
            let words = text(
                table.columns[group.lowerBound].header, "Table_20_Heading", .center)
            return cell(.header, words, span: group.count)
        }
        let rows = table.rows.enumerated().map { place, row in
            // Writer hides rows of a table that are all kept together and do not fit, so only few
            // are.
            let keeps =
                table.keepsRow(place) || self.place.keepsWithNext && place == table.rows.count - 1
            let cells = table.columns.indices.map { column in
                cell(
                    .ruled,
                    text(
                        table.cell(row, column), "Table_20_Contents",
                        table.columns[column].alignment, keepsWithNext: keeps))
            }
            return self.row(
                cells, height: table.rowLines > 1 ? table.rowLines * 455 + 230 : 0,
                canBreak: !table.fitsOnPage(row, shares))
        }
        let head = XML.element("table:table-header-rows", [:], row(header))
        if rows.isEmpty && !table.hasHeader { return "" }
        // Writer hides the rows of a table kept whole that do not fit, so that it may break anywhere.
        return self.table(widths, (table.hasHeader ? [head] : []) + rows)
    }

    private mutating func text(
        _ text: [Inline], _ style: String, _ alignment: Block.Table.Alignment,
        keepsWithNext: Bool = false
    ) -> String {
        let side =
            alignment == .start || style == "Table_20_Heading"
            ? "" : " fo:text-align=\"\(alignment.rawValue)\""
        return within {
            $0 = Place(
                width: $0.width, language: $0.language, keepsWithNext: keepsWithNext)
        } _: {
            $0.paragraph(text, style: style, properties: side)
        }
    }

    /// A cell of content that is XML already.
    mutating func cell(_ look: CellLook, _ content: String, span: Int = 1) -> String {
        let name = styles.name("table-cell", "<style:table-cell-properties \(look.properties)/>")
        let spanned = span == 1 ? "" : " table:number-columns-spanned=\"\(span)\""
        return "<table:table-cell office:value-type=\"string\" table:style-name=\"\(name)\""
            + spanned + ">\(content)</table:table-cell>"
            + String(repeating: "<table:covered-table-cell/>", count: span - 1)
    }

    /// A row; its least height is in hundredths of a millimetre.
    mutating func row(_ cells: [String], height: Int = 0, canBreak: Bool = false) -> String {
        let least = height > 0 ? " style:min-row-height=\"\(millimetres(height))\"" : ""
        let name = styles.name(
            "table-row",
            "<style:table-row-properties\(least) fo:keep-together=\"\(canBreak ? "auto" : "always")\""
                + "/>")
        return XML.element("table:table-row", ["table:style-name": name], cells.joined())
    }

    /// A table of rows that are XML already, and the space under it.
    mutating func table(_ widths: [Int], _ rows: [String], isWhole: Bool = false) -> String {
        if rows.isEmpty { return "" }
        let name = styles.name(
            "table",
            "<style:table-properties style:width=\"\(millimetres(widths.reduce(0, +)))\""
                + " fo:margin-left=\"\(millimetres(place.indent))\" table:align=\"left\""
                + (isWhole ? " style:may-break-between-rows=\"false\"" : "")
                + (isWhole && place.keepsWithNext ? " fo:keep-with-next=\"always\"" : "") + "/>")
        let columns = widths.map { width in
            let name = styles.name(
                "table-column",
                "<style:table-column-properties style:column-width=\"\(millimetres(width))\"/>")
            return XML.element("table:table-column", ["table:style-name": name])
        }
        return XML.element(
            "table:table", ["table:style-name": name], columns.joined() + rows.joined())
            + gap("Gap", keepsWithNext: place.keepsWithNext)
    }

    /// The line under a table, with space below it or, in the style End, none.
    mutating func gap(_ style: String, keepsWithNext: Bool) -> String {
        guard keepsWithNext else { return Self.empty(style) }
        return Self.empty(
            styles.name(
                "paragraph", parent: style,
                "<style:paragraph-properties fo:keep-with-next=\"always\"/>"))
    }

    /// The content of a cell without the space under a table at its end.
    mutating func withoutGap(_ content: String, keepsWithNext: Bool) -> String {
        let gap = gap("Gap", keepsWithNext: keepsWithNext)
        guard content.hasSuffix(gap) else { return content }
        return content.dropLast(gap.count) + self.gap("End", keepsWithNext: keepsWithNext)
    }

    /// A box of one cell: its label, and what belongs to it.
    mutating func remark(_ label: [Inline], _ blocks: [Block]) -> String {
        let width = place.width
        let content = within {
            $0 = Place(width: width - 300, language: $0.language)
        } _: {
            $0.paragraph(label, style: "RemarkLabel") + $0.blocks(blocks)
        }
        let box = cell(.ruled, content)
        return table([width], [row([box], canBreak: true)])
    }
}
