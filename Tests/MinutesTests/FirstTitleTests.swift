import Minutes
import Testing

@Suite("A title with which a paper begins stands at the top, as in its PDF")
struct FirstTitleTests {
    /// How often the space above a title is taken away in a paper of these blocks.
    private func taken(_ format: MinutesFormat, _ mark: String, _ blocks: [Block]) -> Int {
        var document = sampleDocument
        document.blocks = blocks
        return readable(format.render(document)).split(
            separator: mark, omittingEmptySubsequences: false
        ).count - 1
    }

    @Test(
        "No space above it, but below a paragraph",
        arguments: [
            (MinutesFormat.docx, "<w:pStyle w:val=\"Title\"/>\n<w:spacing w:before=\"0\"/>"),
            (.odt, "fo:margin-top=\"0mm\" fo:margin-bottom=\"0.35mm\""),
        ])
    func space(format: MinutesFormat, mark: String) {
        let title = Block.title(["Keputusan"], lines: [])
        #expect(taken(format, mark, [title, .paragraph(["Nihil"])]) == 1)
        #expect(taken(format, mark, [.paragraph(["Nihil"]), title]) == 0)
    }
}
