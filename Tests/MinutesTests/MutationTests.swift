import Discussion
import Foundation
import Minutes
import Mutation
import SessionFile
import Testing
import Wording

/// A file may say anything: lengths and times at the ends of their types, identities of other
/// things, events in any order.
@Suite("No session stops a document")
struct MutationTests {
    @Test("Whatever its events say", arguments: SampleFiles.seeds(6))
    func mutated(seed: UInt64) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).fgd").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var mutation = Mutation(seed)
        for sample in try SampleFiles.all() {
            try Data(mutation.applied(to: sample)).write(to: URL(filePath: path))
            let session = try SessionFile.open(path, .readOnly).session
            for moment in Self.moments { write(session, at: moment, seed) }
        }
    }

    private static let moments = [
        Moment(at: WallTime(milliseconds: 1_606_702_324_512, offset: 420), up: 8_123_456),
        Moment(at: WallTime(milliseconds: .max, offset: .max), up: .min, ago: .max),
    ]

    private func write(_ session: Session, at moment: Moment, _ seed: UInt64) {
        let now = session.instant(at: moment, boot: "b00t")
        let account = session.account(at: now)
        #expect(account.rows.count == session.programme.count)
        let audience = Audience.allCases[Int(seed) % Audience.allCases.count]
        let language = Language.allCases[Int(seed) % Language.allCases.count]
        let release = session.released(to: audience, at: now)
        let imprint = Imprint(made: moment.at, program: "Rembug", language: language)
        for name in [DocumentName.notula, .transcript] {
            let document = name.document(of: release, imprint)
            for format in MinutesFormat.allCases { #expect(!format.render(document).isEmpty) }
        }
    }
}
