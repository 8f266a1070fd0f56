import Foundation
import Minutes
import Testing

/// A document with every block and inline, in every format, byte for byte.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written anew, to be read as a change.
@Suite("Documents are written byte for byte as they were")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "Golden")

    @Test("Every block and inline", arguments: MinutesFormat.allCases)
    func everyBlock(format: MinutesFormat) throws {
        let written = format.render(sampleDocument)
        let file = Self.folder.appending(path: "every-block.\(format.fileExtension)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(written).write(to: file)
        }
        let expected = try Data(contentsOf: file)
        #expect(
            String(decoding: written, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    }

    @Test("The data read back as the same document")
    func roundTrip() throws {
        #expect(try Document(json: MinutesFormat.json.render(sampleDocument)) == sampleDocument)
    }
}
