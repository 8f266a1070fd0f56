import Discussion
import Foundation
import SessionFile
import Testing
import Wording

@testable import Minutes

/// What is read in one format is read in all: the words are taken out of each file again, and are
/// those of the document, every one as often.
@Suite("Every format says the same")
struct SameWordsTests {
    @Test("Every block and inline", arguments: formats)
    func everyBlock(format: MinutesFormat) { expectSame(format, sampleDocument) }

    @Test("A document that tries to break out", arguments: formats)
    func hostile(format: MinutesFormat) { expectSame(format, hostileDocument) }

    @Test("A document without content", arguments: formats)
    func empty(format: MinutesFormat) {
        expectSame(format, Document(title: "", language: .english, blocks: []))
    }

    @Test("The sample sessions", arguments: formats, DocumentName.allCases)
    func samples(format: MinutesFormat, name: DocumentName) throws {
        for session in ["bondowoso-2020-11-30", "demo-circle"] {
            expectSame(format, try document(name, of: session))
        }
    }

    private static let formats = MinutesFormat.allCases.filter { $0 != .json }

    private func document(_ name: DocumentName, of session: String) throws -> Document {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../sessions/\(session).fgd").standardized.path
        let file = try SessionFile.open(path, .readOnly)
        let made = try #require(WallTime("2020-12-01T08:00:00+07:00"))
        let now = Instant(wall: made, up: 0, boot: nil)
        return name.document(
            of: file.session.released(to: .official, at: now),
            Imprint(made: made, program: "Rembug", language: .indonesian))
    }

    private func expectSame(_ format: MinutesFormat, _ document: Document) {
        let bytes = format.render(document)
        let written = format.isBinary ? "" : String(decoding: bytes, as: UTF8.self)
        switch format {
        case .text:
            // Long words are broken there, and cells stand side by side: only letters compare.
            let document = DocumentText { _ in true }.text(document)
            expect(spaced(written), spaced(document))
        case .markdown:
            let text = written.replacing("\\<", with: " ").replacing("\\&", with: " ")
                .replacing("<br>", with: " ").replacing("&#32;", with: " ")
                .replacing(/<[^>]*>/, with: "")
            expect(text, DocumentText { _ in true }.text(document))
        case .html:
            let expected = DocumentText(
                hasLabels: { _ in false }, hasDrawings: true, needsPictures: true, hasDigest: true)
            expect(ofHTML(written), expected.text(document))
        case .docx:
            expect(
                ofDOCX(bytes),
                DocumentText(hasLabels: { _ in false }, needsPictures: true).text(document))
        case .odt:
            // A list that holds a table has its numbers as text there.
            expect(
                ofODT(bytes),
                DocumentText(hasLabels: { !$0.isCountable }, needsPictures: true).text(document))
        case .json: break
        }
    }

    private func expect(_ written: String, _ expected: String) {
        var counts: [String: Int] = [:]
        for word in words(written) { counts[word, default: 0] += 1 }
        for word in words(expected) { counts[word, default: 0] -= 1 }
        let strangers = counts.filter { $0.value != 0 }
        #expect(strangers == [:], "above 0: written too often; below: missing")
    }

    private func spaced(_ text: String) -> String {
        words(text).joined().map { "\($0) " }.joined()
    }

    private func words(_ text: String) -> [String] {
        text.replacing(/[\u{2068}\u{2069}]/, with: "").split { !$0.isLetter && !$0.isNumber }.map(
            String.init)
    }

    private func ofHTML(_ page: String) -> String {
        let body = page.replacing(/(?s)<head>.*<\/head>/, with: "")
            .replacing(/<span class="fill"/, with: " <span")
            .replacing(/<img[^>]*alt="([^"]*)"/) { " \($0.1) <img" }
        return untagged(body.replacing(/<\/?(strong|em|bdi|span)[^>]*>/, with: ""), " ")
    }

    /// The page's own words, `Page 1 of 1`, are no content.
    private func ofDOCX(_ bytes: [UInt8]) -> String {
        storedMembers(bytes).map { name, text in
            switch name {
            case "word/document.xml", "word/header1.xml":
                untagged(
                    text.replacing(/<\/w:p>|<w:br\/>|<w:tab\/>/, with: " ")
                        .replacing(/<wp:docPr[^>]*descr="([^"]*)"/) { "\($0.1) <wp:docPr" })
            case "word/footer1.xml": untagged(text.replacing(/<w:tab\/>.*/, with: ""))
            default: ""
            }
        }.joined(separator: " ")
    }

    private func ofODT(_ bytes: [UInt8]) -> String {
        storedMembers(bytes).map { name, text in
            let text = text.replacing(
                /<\/text:(p|h)>|<text:line-break\/>|<text:s\/>/, with: " ")
            switch name {
            case "content.xml": return untagged(text.replacing("<text:tab/>", with: " "))
            case "styles.xml": return untagged(text.replacing(/<text:tab\/>.*/, with: ""))
            default: return ""
            }
        }.joined(separator: " ")
    }

    private func untagged(_ text: String, _ mark: String = "") -> String {
        text.replacing(/<[^>]*>/, with: mark).replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
