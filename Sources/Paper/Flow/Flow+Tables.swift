import Minutes

extension Flow {
    private static let padding = (side: 4.5, top: 3.0, bottom: 3.5)
    private static let lineThickness = 0.5

    /// A table whose header stands again on every page.
    func table(_ table: Block.Table) -> [Strip] {
        if table.columns.isEmpty { return [] }
        let edges = table.columnShares.reduce(into: [0.0]) { edges, share in
            edges.append((edges.last ?? 0) + share * place.width)
        }
        let columns = table.columns.indices
        let groups = table.headerGroups
        let headEdges = groups.map { edges[$0.lowerBound] } + [edges[columns.upperBound]]
        let heads = groups.indices.map { place in
            cell(table.columns[groups[place].lowerBound].header, .cellHead, headEdges, place)
        }
        let head = table.hasHeader ? row(heads, headEdges, 1) : []
        let header = head.map { strip in
            var strip = strip
            strip.marks.insert(
                .ground(x: place.x, width: place.width, gray: 0.94), at: 0)
            strip.keepsWithNext = true
            return strip
        }
        let rows = table.rows.enumerated().map { place, cells in
            row(
                columns.map { column in
                    let look = look(table.columns[column].alignment)
                    return cell(table.cell(cells, column), look, edges, column)
                }, edges, table.rowLines
            ).kept(table.keepsRow(place))
        }
        var strips = header + repeating(header, rows.flatMap { $0 })
        if !strips.isEmpty { strips[0].gap = 8 }
        return strips + (strips.isEmpty ? [] : [Strip(height: 3)])
    }

    /// The rows with the header above each page, unless it is too high to be worth it.
    private func repeating(_ header: [Strip], _ rows: [Strip]) -> [Strip] {
        guard !header.isEmpty, header.height < 200 else { return rows }
        return rows.map { strip in
            var strip = strip
            strip.header = header
            return strip
        }
    }

    private func look(_ alignment: Block.Table.Alignment) -> TextLook {
        var look = TextLook.cell
        look.side =
            switch alignment {
            case .start: .start
            case .center: .center
            case .end: .end
            }
        return look
    }

    private func cell(
        _ text: [Inline], _ look: TextLook, _ edges: [Double], _ column: Int
    ) -> [Strip] {
        narrowed(
            x: edges[column] + Self.padding.side,
            width: edges[column + 1] - edges[column] - 2 * Self.padding.side
        ).lines(text, look)
    }

    /// Cells side by side with their lines around them, at least so many lines high.
    private func row(_ cells: [[Strip]], _ edges: [Double], _ least: Int) -> [Strip] {
        var strips = [Strip].beside(cells)
        let lowest = Double(least) * 12.9
        if strips.height < lowest { strips.append(Strip(height: lowest - strips.height)) }
        strips[0] = strips[0].lowered(by: Self.padding.top)
        strips[strips.count - 1].height += Self.padding.bottom
        strips[0].marks.append(level(y: 0))
        strips[strips.count - 1].marks.append(level(y: strips[strips.count - 1].height))
        for place in strips.indices {
            strips[place].marks += edges.map { edge in
                .upright(
                    x: self.place.x + edge, thickness: Self.lineThickness, gray: 0.27,
                    coversGap: false)
            }
            strips[place].foot = level(y: strips[place].height)
        }
        return strips.together
    }

    private func level(y: Double) -> Strip.Mark {
        .level(x: place.x, width: place.width, y: y, thickness: Self.lineThickness)
    }

    /// A label and what belongs to it, in a box.
    func remark(_ label: [Inline], _ blocks: [Block]) -> [Strip] {
        let inner = narrowed(x: 8, width: place.width - 16)
        var title = inner.lines(label, .label)
        for place in title.indices { title[place].keepsWithNext = true }
        var strips = (title + inner.strips(blocks)).withoutGap
        guard !strips.isEmpty else { return [] }
        let last = strips.count - 1
        strips[0] = strips[0].lowered(by: 6)
        strips[last].height += 7
        strips[0].marks.append(level(y: 0))
        strips[last].marks.append(level(y: strips[last].height))
        for index in strips.indices {
            strips[index].marks += [place.x, place.x + place.width].map { x in
                .upright(
                    x: x, thickness: Self.lineThickness, gray: 0.27, coversGap: index > 0)
            }
            strips[index].foot = level(y: strips[index].height)
        }
        strips[0].gap = 9
        return strips
    }
}
