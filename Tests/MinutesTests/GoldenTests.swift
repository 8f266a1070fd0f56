import Foundation
import Minutes
import Testing

/// A document with every block and inline, in every format, byte for byte.
///
/// Of a format that is a ZIP file the members are compared. With `RECORD_GOLDENS=1` in the
/// environment the files are written anew, to be read as a change.
@Suite("Documents are written byte for byte as they were")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "Golden")

    @Test("Every block and inline", arguments: MinutesFormat.allCases)
    func everyBlock(format: MinutesFormat) throws {
        let bytes = format.render(sampleDocument)
        let written = format.isBinary ? readable(bytes) : String(decoding: bytes, as: UTF8.self)
        let file = Self.folder.appending(
            path: "every-block.\(format.fileExtension)" + (format.isBinary ? ".members" : ""))
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(written.utf8).write(to: file)
        }
        #expect(written == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test("The same document gives the same bytes", arguments: MinutesFormat.allCases)
    func sameBytes(format: MinutesFormat) {
        #expect(format.render(sampleDocument) == format.render(sampleDocument))
    }

    @Test("The data read back as the same document")
    func roundTrip() throws {
        #expect(try Document(json: sampleDocument.json) == sampleDocument)
    }
}
