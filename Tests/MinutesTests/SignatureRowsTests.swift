import Minutes
import Testing

@Suite("Whoever signs in a word processor signs on a page with words, as far as one holds them")
struct SignatureRowsTests {
    /// A record of two points, closed by a sentence and signed in so many rows.
    private func record(rows: Int) -> Document {
        let person = Block.Signatory(
            heading: [[.text("Saksi,")]], name: ["Hasan Basri"], details: [["Kepala Desa"]])
        let points = ["Satu", "Dua"].map { [Block.paragraph([.text($0)])] }
        var document = sampleDocument
        document.blocks = [
            .list(.init(.number, items: points)), .paragraph(["Demikian catatan ini dibuat."]),
            .signatures([person, person]),
            .signatures([Block.Signatory](repeating: person, count: 2 * rows - 2)),
        ]
        return document
    }

    /// How many of the spaces between rows no page may end at.
    private func kept(_ rows: Int) -> Int {
        let members = readable(MinutesFormat.docx.render(record(rows: rows)))
        return members.split(
            separator: "<w:pStyle w:val=\"SignatureGap\"/>", omittingEmptySubsequences: false
        )
        .dropFirst().count { $0.hasPrefix("\n<w:keepNext/>") }
    }

    @Test("All rows are on the page of the last point that a page holds with it", arguments: 2...7)
    func whole(rows: Int) { #expect(kept(rows) == rows - 1) }

    @Test("Of more the last two are not parted", arguments: 8...20)
    func parted(rows: Int) { #expect(kept(rows) == 1) }

    @Test("What goes with the paper is named below the last row, each line of which says so")
    func attachments() {
        var document = record(rows: 2)
        document.blocks.append(.fields([.init("Lampiran", "Daftar hadir")]))
        let styles = readable(MinutesFormat.docx.render(document)).split(
            separator: "<w:pStyle w:val=\"Signature", omittingEmptySubsequences: false
        ).dropFirst()
        let loose = styles.filter { !$0.prefix(40).contains("<w:keepNext/>") }
        #expect(loose.isEmpty)
        #expect(!styles.isEmpty)
    }
}
