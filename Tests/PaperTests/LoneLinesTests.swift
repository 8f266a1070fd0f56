import Discussion
import Minutes
import Testing

@testable import Paper

@Suite("Nothing that belongs together is parted by the end of a page so that a rest stands alone")
struct LoneLinesTests {
    /// How many strips of the blocks behind so many lines stand on each page that has some.
    private func strips(of blocks: [Block], behind lines: Int) -> [Int] {
        let flow = Flow(
            typesetter: Typesetter(),
            place: Flow.Place(x: Sheet.left, width: Sheet.right - Sheet.left))
        let front = [Block](repeating: .paragraph(["Baris."]), count: lines)
        var left = flow.strips(front).count
        return Pages(flow.strips(front + blocks)).pages.compactMap { page in
            let own = max(0, page.count - left)
            left = max(0, left - page.count)
            return own > 0 ? own : nil
        }
    }

    @Test("Whoever signs under a list signs on a page with two of its rows", arguments: 1...60)
    func signatures(rows: Int) {
        let table = Block.Table(
            columns: [Block.Table.Column(["No."])],
            rows: (1...rows).map { [[.text("\($0)")]] }, rowLines: 2)
        let person = Block.Signatory(heading: [["Panitia,"]], name: [])
        let flow = Flow(
            typesetter: Typesetter(),
            place: Flow.Place(x: Sheet.left, width: Sheet.right - Sheet.left))
        let pages = Pages(
            flow.strips([.table(table), .paragraph(["Jumlah"]), .signatures([person])])
        ).pages
        // A row is a line and the room under it.
        let last = pages.last?.count { !$0.strip.header.isEmpty } ?? 0
        #expect(last / 2 >= min(rows, 2))
    }

    /// A table of so many rows with room to sign in them.
    private func table(rows: Int) -> Block {
        .table(
            .init(
                columns: [Block.Table.Column(["No."])], rows: (1...rows).map { [[.text("\($0)")]] },
                rowLines: 2))
    }

    private func pages(of blocks: [Block], behind lines: Int = 0) -> [[Pages.Placed]] {
        let flow = Flow(
            typesetter: Typesetter(),
            place: Flow.Place(x: Sheet.left, width: Sheet.right - Sheet.left))
        let front = [Block](repeating: .paragraph(["Baris."]), count: lines)
        return Pages(flow.strips(front + blocks)).pages
    }

    @Test(
        "The last count goes with who signs under a recapitulation; the list fills its page",
        arguments: 1...60)
    func recapitulation(rows: Int) {
        let person = Block.Signatory(heading: [["Panitia,"]], name: [])
        let pages = pages(of: [
            table(rows: rows), .paragraph(["Jumlah"]), .heading(1, ["Rekapitulasi"]),
            table(rows: 3), table(rows: 3), .signatures([person]),
        ])
        let last = pages.last?.count { !$0.strip.header.isEmpty } ?? 0
        #expect(last / 2 >= 3)
        // The head of the table, and a line with the room under it for each of those a page holds.
        #expect(pages[0].count >= 1 + 2 * min(rows, 20))
    }

    @Test("Few words that end a paper below a table take two of its rows along", arguments: 0...60)
    func rest(lines: Int) {
        let points = Block.list(.init(.number, items: [[.paragraph(["Insentif kader"])]]))
        let pages = pages(
            of: [table(rows: 12), .heading(1, ["Hal yang ditunda"]), points], behind: lines)
        let last = pages.last?.count { !$0.strip.header.isEmpty } ?? 0
        #expect(last / 2 >= 2)
    }

    @Test("No short item of a list stands alone, and three are not parted", arguments: 35...50)
    func items(lines: Int) {
        let list = { (count: Int) in
            Block.list(
                .init(.number, items: [[Block]](repeating: [.paragraph(["Butir"])], count: count)))
        }
        #expect(!strips(of: [list(5)], behind: lines).contains(1))
        #expect(strips(of: [list(3)], behind: lines) == [3])
    }

    @Test(
        "A row of three lines is not parted, nor does one of a line stand alone", arguments: 35...50
    )
    func fields(lines: Int) {
        let people = Block.list(
            .init(.number, items: [[Block]](repeating: [.paragraph(["Orang"])], count: 3)))
        let row = Block.Field([.text("Narasumber")], [people])
        #expect(strips(of: [.fields([row])], behind: lines) == [3])
        let rows = [Block.Field](repeating: .init("Tempat", "Balai"), count: 4)
        #expect(!strips(of: [.fields(rows)], behind: lines).contains(1))
    }
}
