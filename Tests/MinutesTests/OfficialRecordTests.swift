import Discussion
import Minutes
import Testing
import Wording

@Suite("An official record is signed below words")
struct OfficialRecordTests {
    /// The words among the signatures, so many of which are those of delegates and of witnesses.
    private func words(above others: Int, _ language: Language, number: String?) throws
        -> [String]
    {
        var room = try Rehearsal(.forum, details: [.title: .text("Rapat Desa")])
        let people: [[PersonKey: FieldValue]] = (0..<2 * others).map {
            [.name: .text("Orang \($0)")]
        }
        if others > 0 { try room.ask(.addPeople(people)) }
        var values: [DetailKey: FieldValue?] = [
            .delegates: .entities(room.session.people.prefix(others).map(\.id)),
            .witnesses: .entities(room.session.people.suffix(others).map(\.id)),
        ]
        if let number { values[.numberOfRecord] = .text(number) }
        try room.ask(.changeDetails(room.session.details.change(to: values)))
        let release = room.session.released(to: .official, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: language)
        let blocks = DocumentName.beritaAcara.document(of: release, imprint).blocks
        return blocks.suffix(4).compactMap { block in
            guard case .paragraph(let text) = block else { return nil }
            return text.plain
        }
    }

    @Test("Where a page holds all who sign, nothing parts them")
    func whole() throws {
        let told = try words(above: 0, .indonesian, number: nil)
        #expect(told.map { $0.prefix { $0 != " " } } == ["Demikian"])
    }

    @Test("Where a page holds the others, one sentence leads to all of them")
    func led() throws {
        #expect(
            try words(above: 4, .indonesian, number: nil) == [
                "Berita acara ini ditandatangani pula oleh:"
            ])
    }

    @Test("Where none does, the others sign below words of their own")
    func parted() throws {
        let told = try [
            words(above: 12, .indonesian, number: nil),
            words(above: 12, .indonesian, number: "140/13"),
            words(above: 12, .english, number: nil),
            words(above: 12, .english, number: "140/13"),
        ]
        #expect(
            told == [
                [
                    "Berita acara ini ditandatangani pula oleh:",
                    "Berita acara ini disaksikan oleh:",
                ],
                [
                    "Berita acara Nomor 140/13 ini ditandatangani pula oleh:",
                    "Berita acara Nomor 140/13 ini disaksikan oleh:",
                ],
                ["This record is also signed by:", "This record is witnessed by:"],
                [
                    "This record, No. 140/13, is also signed by:",
                    "This record, No. 140/13, is witnessed by:",
                ],
            ])
    }
}
