import Discussion
import Testing

@testable import Interface

@Suite("Names typed behind @")
struct SpeakerTypingTests {
    private static func scenario() throws -> Scenario {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        let names = ["Bu Sri Wahyuni", "Pak Joko", "Karto", "Bambang", "Darmi", "Mbah Slamet"]
        try room.ask(.addPeople(names.map { [.name: .text($0)] }))
        return try Scenario(room, (120, 24))
    }

    @Test(
        "Before Enter the status row says whose words they are, and asks about whoever is nobody",
        arguments: [
            ("@Pak Karto: pompa", "URAIAN · P03 Karto · 09.00.01"),
            ("@Bu Sri Wahyuni: tes", "URAIAN · P01 Bu Sri Wahyuni · 09.00.01"),
            ("@Pak Lurah: kami", "@Pak Lurah tidak ada di daftar · URAIAN · ? · 09.00.01"),
            ("@Bu Joko: halo", "@Bu Joko tidak ada di daftar · URAIAN · ? · 09.00.01"),
            ("! x kepada:karto besok", "RUMUSAN · → P03 Karto · 09.00.01"),
            (
                "! x kepada:karto dan sri, Dinas PU",
                "RUMUSAN · → P03 Karto, P01 Bu Sri Wahyuni, Dinas PU · 09.00.01"
            ),
            (
                "> x oleh:karto dan Zulkifli besok",
                "TINDAK LANJUT · → P03 Karto · → Zulkifli · 09.00.01"
            ),
            (
                "> oleh:@Pak Tono",
                "@Pak Tono tidak ada di daftar · TINDAK LANJUT · → @Pak Tono · 09.00.01"
            ),
        ])
    func status(line: String, status: String) throws {
        let shown = try Self.scenario().type(line).status
        #expect(shown == status)
    }

    @Test(
        "Enter asks about a speaker who is nobody, may be two, or is two, before it files",
        arguments: [
            ("@Pak Lurah: kami", "@Pak Lurah tidak ada di daftar."),
            ("@Rini: halo", "@Rini tidak ada di daftar."),
            ("@b setuju", "@b siapa: @P04 @P01?"),
            ("@Karto, Darmi: kami", "Satu pembicara saja: @Karto; @Darmi di dalam kalimat."),
            ("@karto,darmi: kami", "Satu pembicara saja: @karto; @darmi di dalam kalimat."),
            ("? @Karto, Darmi: kapan", "Satu pembicara saja: @Karto; @Darmi di dalam kalimat."),
            ("* @2,5 diam", "Satu pembicara saja: @2; @5 di dalam kalimat."),
            ("@karto dan @joko \"ya\"", "Satu pembicara saja: @karto; @joko di dalam kalimat."),
            ("@1 @2 sama", "Satu pembicara saja: @1; @2 di dalam kalimat."),
            ("> oleh:joko,karto RT 3 cek", "Tandai ujung namanya: oleh:\"karto\"."),
            ("> x oleh:b aminah besok", "Tandai ujung namanya: oleh:\"b aminah\"."),
            ("! x kepada:b aminah", "Tandai ujung namanya: kepada:\"b aminah\"."),
            ("> x oleh:joko dan b aminah", "Tandai ujung namanya: oleh:\"b aminah\"."),
            ("@2,5 kami", "Satu pembicara saja: @2; @5 di dalam kalimat."),
            ("> x oleh:@2,99", "@P99 tidak ada di daftar."),
            ("@sri mulyani lestari: ya", "@sri mulyani lestari tidak ada di daftar."),
            ("> x oleh:@sri mulyani besok", "@sri mulyani tidak ada di daftar."),
            ("> x oleh:karto dan @zaki", "@zaki tidak ada di daftar."),
            ("> x oleh:karto dan sri mulyani", "Tandai ujung namanya: oleh:\"sri mulyani\"."),
            ("> x oleh:karto, perangkat desa", "Tandai ujung namanya: oleh:\"perangkat desa\"."),
            ("> oleh:karto dan warga cek", "Tandai ujung namanya: oleh:\"warga\"."),
            ("> oleh:karto dan b cek", "Tandai ujung namanya: oleh:\"b\"."),
            ("> x oleh:karto dan b", "@b siapa: @P04 @P01?"),
            ("! x kepada:b besok", "@b siapa: @P04 @P01?"),
            ("! x kepada:@zaki", "@zaki tidak ada di daftar."),
            ("! x kepada:@99", "@P99 tidak ada di daftar."),
            ("! x kepada:karto wijoyo", "Tandai ujung namanya: kepada:\"karto wijoyo\"."),
            (
                "! kepada:camat perbaiki jalan: dusun",
                "Tandai ujung namanya: kepada:\"camat perbaiki jalan\"."
            ),
        ])
    func asked(line: String, doubt: String) throws {
        let scenario = try Self.scenario().type(line).press("Enter")
        #expect(scenario.said == doubt + " Enter sekali lagi mencatatnya.")
        #expect(scenario.room.texts == [])
        #expect(scenario.press("Enter").room.texts.count == 1)
    }

    @Test(
        "A line that names no speaker is filed at once",
        arguments: ["@ saja", "sri@desa.id menunggu", "@", "surat ke @desa"])
    func noSpeaker(line: String) throws {
        let scenario = try Self.scenario().type(line).press("Enter")
        #expect(scenario.room.texts == [line])
    }

    @Test(
        "Tab completes a name behind forms of address and other words of it, and of an owner",
        arguments: [
            ("@Pak K", "@Pak Karto "), ("@pak haji b", "@pak haji bambang "),
            ("@Sri W", "@Sri Wahyuni "), ("@kar", "@karto "),
            ("> x oleh:@Bu D", "> x oleh:@Bu Darmi "), ("@1 Pompa S", "@1 Pompa S"),
            ("> x oleh:kar", "> x oleh:karto "), ("> by:kar", "> by:karto "),
            ("! x kepada:bu sr", "! x kepada:bu sri "), ("! to: kar", "! to: karto "),
            ("> x oleh:karto dan dar", "> x oleh:karto dan darmi "),
            ("> x oleh:karto, dar", "> x oleh:karto, darmi "),
            ("> x oleh:karto , joko, dar", "> x oleh:karto , joko, darmi "),
            ("> oleh:karto cek pipa, dar", "> oleh:karto cek pipa, dar"),
            ("> oleh:karto cek dar", "> oleh:karto cek dar"), ("kata oleh:kar", "kata oleh:kar"),
        ])
    func completion(typed: String, line: String) throws {
        #expect(try Self.scenario().type(typed).press("Tab").line == line)
    }

    @Test("A name of several words stays whole when the kind is changed, and typing goes on inside")
    func kind() throws {
        let scenario = try Self.scenario().type("@Pak Karto: Pompa itu").press("Esc k")
        #expect(scenario.line == "@Pak Karto: \"Pompa itu\"")
        scenario.type(" rusak").press("Enter")
        let note = try #require(try scenario.room.session.notes.last)
        #expect(note.kind == .quote && note.text == "Pompa itu rusak")
    }

    @Test("Esc k on an empty line says which note changes, and leaves a marked moment alone")
    func kindOfNote() throws {
        let scenario = try Self.scenario().type("@3 Pompa itu").press("Enter Esc k")
        #expect(scenario.said == "Jenis catatan «Pompa itu» kini KUTIPAN.")
        scenario.press("Esc t Esc k")
        #expect(scenario.said == "Saat yang ditandai belum ada isinya; Esc m melengkapinya.")
        #expect(try scenario.room.session.notes.last?.kind == .mark)
    }

    @Test("A paste with a line that would be asked about is asked about before each is filed")
    func split() throws {
        let scenario = try Self.scenario()
        scenario.live.paste("@1 satu\n@99 aneh\n@2 dua")
        scenario.press("Esc e")
        let said = "«@99 aneh»: P99? Daftar sampai P06. Esc e lagi menyimpan semuanya."
        #expect(scenario.said == said)
        #expect(scenario.room.texts == [])
        scenario.press("Esc e")
        #expect(scenario.room.texts == ["satu", "aneh", "dua"])
    }

    @Test(
        "A sentence that was typed into a question or a list of choices is put aside by Esc",
        arguments: ["Esc a", "Esc h", "Esc B", "Esc T", "Esc m", "Esc d", "Esc H", "Esc :"])
    func kept(keys: String) throws {
        let scenario = try Self.scenario()
        try scenario.room.ask(.addItems([[.title: .text("Air")]], after: nil), .openNextItem)
        scenario.type("@0 suara").press("Enter").press(keys).type(
            "Air sumur kami keruh sejak Januari.")
        scenario.press("Enter Esc")
        #expect(
            scenario.said == "1 baris disisihkan; Esc z di baris kosong mengambilnya.", "\(keys)")
        #expect(scenario.press("Esc z").line == "Air sumur kami keruh sejak Januari.")
    }
}
