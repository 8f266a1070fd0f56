extension DOCXBody {
    /// Signatures two to a row; one alone at the right, the odd last one in the middle.
    func signatures(_ people: [Block.Signatory]) -> String {
        let half = place.width / 2
        let quarter = place.width / 4
        let pairs = people.pairs
        return pairs.enumerated().map { index, pair in
            var body = self
            body.place.keepsWithNext = place.keepsWithNext || index < pairs.count - 1
            let signatories = pair.map { Optional($0) }
            if pair.count == 2 { return body.block(signatories, [half, half]) }
            return index == 0
                ? body.block([nil] + signatories, [half, half])
                : body.block([nil] + signatories + [nil], [quarter, half, quarter])
        }.joined()
    }

    /// What stands above, then the names, then what stands below, each in one row.
    private func block(_ people: [Block.Signatory?], _ widths: [Int]) -> String {
        let rows: [[String]] = [
            people.map { $0.map { lines($0.heading, "Signature") } ?? "" },
            people.map { $0.map { lines([$0.nameOrFillIn], $0.nameStyle) } ?? "" },
            people.map { $0.map { lines($0.details, "Signature") } ?? "" },
        ]
        return Self.gap(keepsWithNext: true)
            + table(
                "Layout", widths,
                rows.enumerated().map { place, row in
                    Self.row(
                        zip(widths, row).map { width, content in
                            Cell(
                                width: width,
                                content: content.isEmpty ? lines([[]], "Signature") : content,
                                look: place == 0 ? "<w:vAlign w:val=\"bottom\"/>" : "")
                        }, canBreak: !people.compactMap { $0 }.fitOnPage)
                })
    }

    private func lines(_ lines: [[Inline]], _ style: String) -> String {
        var inner = self
        inner.place = Place(width: place.width / 2, language: place.language)
        return lines.map { inner.paragraph($0, style: style) }.joined()
    }
}

extension Block.Signatory {
    /// The style of the name, underlined; or of the dotted line where it is to be written.
    var nameStyle: String { name.isEmpty ? "SignatureLine" : "SignatureName" }
}
