import Discussion
import Foundation
import Minutes
import SessionFile
import Testing
import Wording

/// Whole documents of the sessions that come with the program.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written anew, to be read as a change.
@Suite("The sample sessions print as they did")
struct SessionDocumentTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    /// One document of one session in one language and format.
    struct Case: CustomTestStringConvertible, Sendable {
        let session: String
        let document: DocumentName
        let language: Language
        let format: MinutesFormat
        var hasAnnex = false

        var name: String {
            "\(session).\(document.rawValue).\(language.rawValue).\(format.fileExtension)"
        }
        var testDescription: String { name }
    }

    /// Every document of some sessions as text, and a few of others or in other formats.
    private static let cases: [Case] = Language.allCases.flatMap { language in
        whole(in: language) + parts(in: language)
    }

    private static func whole(in language: Language) -> [Case] {
        ["bondowoso-2020-11-30", "demo-circle", "seminar", "empty"].flatMap { session in
            DocumentName.allCases.map {
                Case(session: session, document: $0, language: language, format: .text)
            }
        }
    }

    private static func parts(in language: Language) -> [Case] {
        let parts: [(String, DocumentName, MinutesFormat)] = [
            ("assembly", .notula, .text), ("assembly", .beritaAcara, .text),
            ("assembly", .laporan, .text), ("assembly", .evaluasi, .text),
            ("assembly", .transcript, .text), ("assembly-under-way", .laporan, .text),
            ("vigil", .notula, .text), ("vigil", .runSheet, .text),
            ("languages", .transcript, .html),
            ("bondowoso-2020-11-30", .notula, .markdown), ("bondowoso-2020-11-30", .notula, .html),
            ("demo-circle", .laporan, .html),
        ]
        return parts.map { session, document, format in
            Case(
                session: session, document: document, language: language, format: format,
                hasAnnex: session == "demo-circle")
        }
    }

    /// A session of the folder of samples, or one that is made here.
    private func session(named name: String) throws -> Session {
        if name == "empty" { return Session() }
        if name == "seminar" { return try Rehearsal.seminar().session }
        if name == "assembly" { return try Rehearsal.assembly().session }
        if name == "assembly-under-way" { return try Rehearsal.assembly(isClosed: false).session }
        if name == "languages" { return try Rehearsal.languages().session }
        if name == "vigil" { return try Rehearsal.vigil().session }
        let file = Self.tests.appending(path: "../../sessions/\(name).fgd").standardized
        return try SessionFile.open(file.path, .readOnly).session
    }

    @Test("byte for byte", arguments: cases)
    func document(sample: Case) throws {
        let made = try #require(WallTime("2020-12-01T08:00:00+07:00"))
        let now = Instant(wall: made, up: 0, boot: nil)
        let release = try session(named: sample.session)
            .released(to: .official, at: now, withAnnex: sample.hasAnnex)
        let imprint = Imprint(made: made, program: "Rembug", language: sample.language)
        let written = sample.format.render(sample.document.document(of: release, imprint))
        let golden = Self.tests.appending(path: "Golden/\(sample.name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(written).write(to: golden)
        }
        #expect(
            String(decoding: written, as: UTF8.self)
                == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
    }
}
