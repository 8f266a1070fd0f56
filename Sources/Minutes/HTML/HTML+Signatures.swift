extension HTML {
    /// Signatures two to a row; one alone at the right, the odd last one in the middle.
    static func signatures(_ people: [Block.Signatory]) -> String {
        let rows = people.pairs.enumerated().map { index, pair in
            let place = pair.count == 2 ? "" : pair.isAtRight(inRow: index) ? " right" : " middle"
            return (["<div class=\"signatures\(place)\">"] + pair.map(signatory) + ["</div>"])
                .joined(separator: "\n")
        }
        return rows.joined(separator: "\n")
    }

    private static func signatory(_ person: Block.Signatory) -> String {
        let heading = person.heading.map { element("p", $0) }.joined()
        let name = element("p", person.nameOrFillIn, attributes: " class=\"name\"")
        let details = person.details.map { element("p", $0) }.joined()
        return "<div class=\"person\"><div>\(heading)</div>\(name)<div>\(details)</div></div>"
    }
}
