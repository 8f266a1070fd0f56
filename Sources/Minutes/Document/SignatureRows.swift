/// The rows of signatures that stand one below the other in a paper for word processors.
struct SignatureRows {
    /// Whether a page surely holds all of them, with the words for which they stand.
    let areWhole: Bool

    /// Whether a row stands on the page of the next, with so many below it: all that a page holds, and
    /// of more the last two.
    func keepsRow(below rows: Int) -> Bool { rows > 0 && (areWhole || rows == 1) }
}

extension [Block] {
    /// The rows of a block of signatures and of those beside it, and how many of them stand below that
    /// block.
    func signatureRows(at place: Int) -> (rows: SignatureRows, below: Int) {
        let first = self[..<place].lastIndex { !$0.isSignatures }.map { $0 + 1 } ?? 0
        let end = self[place...].firstIndex { !$0.isSignatures } ?? count
        let rows = self[first..<end].flatMap(\.signatureRows)
        let height = rows.reduce(linesSigned(above: first)) { $0 + $1.height }
        return (
            SignatureRows(areWhole: height <= Self.linesOfPage),
            self[(place + 1)..<end].reduce(0) { $0 + $1.signatureRows.count }
        )
    }

    /// How many lines a page of A4 has, reckoned as generously as what stands on it.
    private static var linesOfPage: Double { 51.5 }

    /// About how many lines stand above signatures that must be on their page: the words that close
    /// the paper, and of a list above them the last item.
    private func linesSigned(above first: Int) -> Double {
        guard first > 0 else { return 0 }
        let closing = self[first - 1]
        guard case .paragraph = closing, first > 1, case .list(let list) = self[first - 2] else {
            return Double(closing.linesSigned)
        }
        return Double(closing.lineCount + (list.items.last?.lineCount ?? 0))
    }
}

extension Block {
    fileprivate var signatureRows: [ArraySlice<Signatory>] {
        if case .signatures(let people) = self { people.pairs } else { [] }
    }

    /// About how many lines of it stand on the page of the signatures below.
    fileprivate var linesSigned: Int {
        switch self {
        case .list(let list): list.items.last?.lineCount ?? 0
        case .fields(let fields): fields.last?.value.lineCount ?? 0
        case .table: 3
        default: lineCount
        }
    }
}

extension ArraySlice<Block.Signatory> {
    /// About how high a row is, in lines of text, with the room in which they sign.
    fileprivate var height: Double {
        let lines = map { person in
            (person.heading + [person.name] + person.details).reduce(0) {
                $0 + $1.plain.columns / 36 + 1
            }
        }
        return Double(lines.max() ?? 0) + 3.5
    }
}
