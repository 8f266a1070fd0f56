import Minutes
import Testing

@Suite("LibreOffice begins the pages of a paper where PDF and DOCX do")
struct PageStartTests {
    @Test("An ODT says of so many paragraphs that none is begun by their number")
    func paragraphs() {
        let mark = "meta:paragraph-count=\"11000\""
        let text = readable(MinutesFormat.odt.render(sampleDocument))
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
    }
}
