import Discussion
import Foundation
import Minutes
import Testing
import Wording

@Suite("A profile says which sections a paper has")
struct ProfileTests {
    private static let sources = URL(filePath: #filePath)
        .appending(path: "../../../Sources/Minutes/Profile").standardized

    private func document(_ name: DocumentName, _ profile: PaperProfile) throws -> Document {
        let room = try Rehearsal.seminar()
        let imprint = Imprint(
            made: room.now.wall, program: "Rembug", language: .indonesian, profile: profile)
        return name.document(of: room.session.released(to: .official, at: room.now), imprint)
    }

    private func outline(_ document: Document) -> [String] {
        document.blocks.compactMap { block in
            switch block {
            case .title(let text, _): text.plain
            case .heading(let level, let text): "\(level) " + text.plain
            case .signatures: "signatures"
            default: nil
            }
        }
    }

    @Test("The commented example changes nothing", arguments: DocumentName.allCases)
    func example(name: DocumentName) throws {
        let text = try String(
            contentsOf: Self.sources.appending(path: "profile.yaml"), encoding: .utf8)
        let profile = try PaperProfile(yaml: text)
        #expect(profile.documents[name]?.map(\.section) == name.sections)
        #expect(try document(name, profile) == document(name, PaperProfile()))
    }

    @Test("Sections are left out, moved and renamed, and counted anew")
    func arranged() throws {
        let profile = try PaperProfile(
            yaml: """
                notula:
                  - title: NOTULEN
                  - follow-up: {id: RTL, en: Next steps}
                  - activity
                  - conclusions: Kesimpulan rapat
                  - opening
                  - signatures
                """)
        #expect(
            try outline(document(.notula, profile)) == [
                "NOTULEN", "1 RTL", "1 Kegiatan sidang/rapat", "2 a. Kesimpulan rapat",
                "2 b. Kata pembukaan", "3 Pembukaan", "signatures",
            ])
        #expect(try document(.laporan, profile) == document(.laporan, PaperProfile()))
    }

    @Test("Without the section above it a heading stands one level higher")
    func raised() throws {
        let profile = try PaperProfile(
            yaml: "notula: [title, opening, conclusions, {parked: Ditunda}]")
        #expect(
            try outline(document(.notula, profile)) == [
                "NOTULA", "1 Kata pembukaan", "2 Pembukaan", "1 Keputusan/Kesimpulan", "1 Ditunda",
            ])
    }

    @Test("Only what stands under the heading above it is counted there")
    func outOfPlace() throws {
        let profile = try PaperProfile(
            yaml: "notula: [title, conclusions, follow-up, activity, opening, parked, unsettled]")
        #expect(
            try outline(document(.notula, profile)) == [
                "NOTULA", "1 Keputusan/Kesimpulan", "1 Rencana tindak lanjut",
                "1 Kegiatan sidang/rapat",
                "2 a. Kata pembukaan", "3 Pembukaan", "1 Hal yang ditunda", "1 Belum disepakati",
            ])
    }

    @Test("What is not agreed stands among the conclusions, wherever these stand")
    func nested() throws {
        let whole = try PaperProfile(yaml: "notula: [title, activity, conclusions, unsettled]")
        #expect(
            try outline(document(.notula, whole)) == [
                "NOTULA", "1 Kegiatan sidang/rapat", "2 a. Keputusan/Kesimpulan",
                "3 Belum disepakati",
            ])
        let part = try PaperProfile(yaml: "notula: [title, conclusions, unsettled, parked]")
        #expect(
            try outline(document(.notula, part)) == [
                "NOTULA", "1 Keputusan/Kesimpulan", "2 Belum disepakati", "1 Hal yang ditunda",
            ])
    }

    @Test("Every section that may have another heading takes one", arguments: DocumentName.allCases)
    func headings(name: DocumentName) throws {
        let lines = name.sections.map { section in
            "  - \(section.rawValue)" + (name.hasHeading(section) ? ": Judul sendiri" : "")
        }
        let profile = try PaperProfile(yaml: "\(name.rawValue):\n" + lines.joined(separator: "\n"))
        let own = try outline(document(name, profile)).filter { $0.hasSuffix("Judul sendiri") }
        let usual = try outline(document(name, PaperProfile()))
        #expect(own.count >= 2 || name.sections.filter(name.hasHeading).count < 2)
        #expect(own.count <= usual.count)
    }
}
