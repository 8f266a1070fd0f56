import Discussion
import Minutes
import Testing
import Wording

@Suite("What was decided, where it is kept back")
struct WithheldDecisionsTests {
    @Test("Off the record, what was agreed and taken on leaves room to write, and is never none")
    func offRecord() throws {
        var room = try Rehearsal(.forum, details: [.title: .text("Rapat Desa")])
        try room.ask(
            .addItems([[.title: .text("Perumusan"), .minutes: .number(10)]], after: nil))
        try room.ask(.openNextItem)
        for line in ["! Iuran dibuka", "> Umumkan iuran"] { try room.type(line) }
        let outcome = try #require(room.session.notes.first)
        let agreed = outcome.fields.change(to: [.status: .text(OutcomeStatus.agreed.rawValue)])
        try room.ask(.amendNotes([outcome.id: agreed]))
        try room.ask(.closeSession)
        try room.ask(.chooseAttribution(.offRecord, item: room.session.items.first?.id))
        let release = room.session.released(to: .official, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        let text = String(
            decoding: MinutesFormat.text.render(
                DocumentName.decisions.document(of: release, imprint)), as: UTF8.self)
        #expect(text == Self.dotted)
    }

    @Test("Whom a recommendation goes to is somebody where nobody may be told from the others")
    func recipient() throws {
        var room = try Rehearsal(.forum, details: [.title: .text("Rapat Desa")])
        try room.ask(.addPeople([[.code: .text("P01"), .name: .text("Wiryawan")]]))
        for line in [
            "! Kirim surat kepada: Pak Wiryawan dan Camat", "> Buat papan oleh: Pak Wiryawan",
        ] {
            try room.type(line)
        }
        let outcome = try #require(room.session.notes.first)
        let agreed = outcome.fields.change(to: [.status: .text(OutcomeStatus.agreed.rawValue)])
        try room.ask(.amendNotes([outcome.id: agreed]))
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        let release = room.session.released(to: .official, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        func lines(_ document: DocumentName) -> [String] {
            let bytes = MinutesFormat.markdown.render(document.document(of: release, imprint))
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                .map(String.init).filter { $0.contains("Kirim") || $0.contains("peserta") }
        }
        #expect(
            lines(.decisions) == [
                "### Kepada seorang peserta, Camat", "1. Kirim surat",
                "| 1 | Buat papan | Seorang peserta | ........ | ........ | Belum mulai |",
            ])
        #expect(
            lines(.beritaAcara).contains("1. Kepada seorang peserta, Camat: Kirim surat"))
        #expect(release.notes.last?.gaps == [.noDate])
    }

    @Test(
        "Whom a recommendation goes to is named as speakers are",
        arguments: [
            (Profile.forum, "1. **Kepada Wiryawan, Dinas PU**: Kirim surat *(rancangan)*"),
            (.circle, "1. **Kepada P01, Dinas PU**: Kirim surat *(rancangan)*"),
        ])
    func recipientByRule(profile: Profile, line: String) throws {
        var room = try Rehearsal(profile, details: [.title: .text("Rapat Desa")])
        try room.ask(.addPeople([[.code: .text("P01"), .name: .text("Wiryawan")]]))
        try room.type("! Kirim surat kepada:wiryawan dan Dinas PU")
        let release = room.session.released(to: .official, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        let bytes = MinutesFormat.markdown.render(
            DocumentName.decisions.document(of: release, imprint))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.contains("Kirim") } == [line])
    }

    private static let dotted = """
                                KEPUTUSAN DAN TINDAK LANJUT
                                         Rapat Desa

        Hari/Tanggal : .............................................................
        Tempat       : .............................................................

        Keputusan
        =========

        ............................................................

        Rencana tindak lanjut
        =====================

        ┌─────┬────────────────────┬────────────┬──────────┬──────────────┬────────┐
        │ No. │ Kegiatan           │ Penanggung │ Tenggat  │ Indikator    │ Status │
        │     │                    │ jawab      │          │ keberhasilan │        │
        ├─────┼────────────────────┼────────────┼──────────┼──────────────┼────────┤
        │ 1   │ ................   │ .......... │ ........ │ ........     │ ...... │
        └─────┴────────────────────┴────────────┴──────────┴──────────────┴────────┘

        ────────────────────────────────────────────────────────────────────────────
        Dibuat 30 November 2020, pukul 09.00 UTC+07:00 · Rembug

        """
}
