import Minutes
import Testing

@Suite("The format follows the ending of the file's name")
struct MinutesFormatTests {
    @Test(
        "Endings",
        arguments: [
            ("md", MinutesFormat.markdown), ("TXT", .text), ("html", .html), ("docx", .docx),
            ("Odt", .odt), ("json", .json),
            ("", nil), ("mdx", nil),
        ] as [(String, MinutesFormat?)])
    func endings(ending: String, format: MinutesFormat?) {
        #expect(MinutesFormat(fileExtension: ending) == format)
    }
}
