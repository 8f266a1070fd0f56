import Discussion
import Minutes
import Testing

@testable import Paper

@Suite("A paper that people sign leaves no page mostly white")
struct SignaturePagesTests {
    private let flow = Flow(
        typesetter: Typesetter(),
        place: Flow.Place(x: Sheet.left, width: Sheet.right - Sheet.left))

    private func signatory(_ name: String) -> Block.Signatory {
        Block.Signatory(heading: [[.text("Saksi,")]], name: [.text(name)], details: [["Jabatan"]])
    }

    /// What an official record agrees, closed by a sentence and signed in so many rows.
    private func record(points: Int, rows: Int) -> [Block] {
        let items = (1...points).map { [Block.paragraph([.text("Butir \($0)")])] }
        let signing = (1...rows).map { row in
            Block.signatures([signatory("A\(row)"), signatory("B\(row)")])
        }
        return [
            .paragraph(["menerangkan bahwa:"]), .list(.init(.number, items: items)),
            .paragraph(["Demikian berita acara ini dibuat."]),
        ] + signing
    }

    private func pages(_ blocks: [Block], behind lines: Int) -> [[Pages.Placed]] {
        let front = [Block](repeating: .paragraph(["Baris."]), count: lines)
        return Pages(flow.strips(front + blocks)).pages
    }

    @Test("Only the last point goes with the closing words and the signatures", arguments: 2...12)
    func lastPoint(points: Int) {
        let pages = pages(record(points: points, rows: 2), behind: 34 - points)
        // A line for the point and the sentence, and three for each row.
        #expect(pages.map(\.count) == [34, 2 + 3 * 2])
    }

    @Test("Those who sign below words of their own stand on the page of these", arguments: 18...40)
    func wordsOnEachPage(lines: Int) {
        var blocks = record(points: 2, rows: 7)
        blocks.insert(.paragraph(["Ditandatangani pula oleh:"]), at: 4)
        let pages = pages(blocks, behind: lines)
        // The words above the others, six rows in three lines, and what else that page holds.
        #expect((pages.last?.count ?? 0) >= 1 + 3 * 6)
    }

    @Test("What goes with the paper is named on the page of the signatures", arguments: 0...60)
    func attachments(lines: Int) {
        let names = ["Daftar hadir", "Undangan"].map { [Block.paragraph([.text($0)])] }
        let list = Block.fields([
            .init([.text("Lampiran")], [.list(.init(.number, items: names))])
        ])
        let signing = Block.signatures([signatory("A"), signatory("B")])
        let pages = pages([.paragraph(["Ditutup."]), signing, list], behind: lines)
        // The closing words, a row of signatures in three lines, and two names.
        #expect((pages.last?.count ?? 0) >= 1 + 3 + 2)
    }

    @Test("So many rows that no page holds them begin where they stand", arguments: 0...40)
    func manyRows(lines: Int) {
        let pages = pages(record(points: 12, rows: 8), behind: lines)
        for page in pages.dropLast() {
            let end = page.last.map { $0.y + $0.strip.height } ?? 0
            #expect(Sheet.bottom - end < (Sheet.bottom - Sheet.top) / 2)
        }
        // The last page holds two rows at least.
        let rooms = pages.last?.count { $0.strip.gap >= 35 } ?? 0
        #expect(rooms >= 2)
    }

    @Test("A plan of few actions that is signed breaks where the page ends", arguments: 0...60)
    func plan(lines: Int) {
        let plan = Block.Table(
            columns: [Block.Table.Column(["Kegiatan"])],
            rows: (1...6).map { [[.text("Butir \($0)")]] }, rowLines: 2)
        let signing: [Block] = [
            .heading(1, ["Rencana tindak lanjut"]), .table(plan),
            .fields([.init("Waktu penutupan", "pukul 12.00 WIB")]),
            .signatures([signatory("A"), signatory("B")]), .signatures([signatory("C")]),
            .fields([.init("Lampiran", "Daftar hadir")]),
        ]
        let pages = pages(signing, behind: lines)
        for page in pages.dropLast() {
            let end = page.last.map { $0.y + $0.strip.height } ?? 0
            #expect(Sheet.bottom - end < (Sheet.bottom - Sheet.top) / 2)
        }
        // The last action, the closing time, two rows of signatures in three lines, what is attached.
        #expect((pages.last?.count ?? 0) >= 2 + 1 + 6 + 1)
    }

    @Test("Rows that a page holds with less room between them stand on one", arguments: 0...20)
    func tightened(lines: Int) {
        let person = Block.Signatory(
            heading: [[.text("Saksi,")]], name: ["Hasan"], details: [["Kepala"], ["NIP 1"]])
        let signing = [Block](repeating: .signatures([person, person]), count: 6)
        #expect(pages([.pageBreak] + signing, behind: lines + 1).count == 2)
    }
}
