import Discussion
import Testing

@Suite("Names behind @")
struct SpeakerNameTests {
    /// A village: P01 Bu Sri Wahyuni, P02 Pak Joko, P03 Karto, P04 Bambang, P05 Darmi, P06 Mbah
    /// Slamet, P07 Pak Camat.
    static func room() throws -> Rehearsal {
        var room = try Rehearsal()
        let names = [
            "Bu Sri Wahyuni", "Pak Joko", "Karto", "Bambang", "Darmi", "Mbah Slamet", "Pak Camat",
        ]
        try room.ask(.addPeople(names.map { [.name: .text($0)] }))
        return room
    }

    @Test(
        "are whole names, with forms of address and titles, with a colon and without",
        arguments: [
            Line("@Pak Karto: pompa rusak", "paraphrase by P03 [pompa rusak]"),
            Line("@pak karto pompa rusak", "paraphrase by P03 [pompa rusak]"),
            Line("@karto : pompa rusak", "paraphrase by P03 [pompa rusak]"),
            Line("@3 :) pompa", "paraphrase by P03 [:) pompa]"),
            Line("@Pak K: pompa rusak", "paraphrase by P03 [pompa rusak]"),
            Line("@Bu Darmi: kami mau air", "paraphrase by P05 [kami mau air]"),
            Line("@Pak Haji Bambang: saya setuju", "paraphrase by P04 [saya setuju]"),
            Line("@H. Bambang, S.Sos.: setuju", "paraphrase by P04 [setuju]"),
            Line("@Mbah Joko: halo", "paraphrase by P02 [halo]"),
            Line("@Bu Sri Wahyuni: tes dua", "paraphrase by P01 [tes dua]"),
            Line("@bu sri tes", "paraphrase by P01 [tes]"),
            Line("@Sri Wahyuni: kami setuju", "paraphrase by P01 [kami setuju]"),
            Line("@sri wahyuni kami setuju", "paraphrase by P01 [kami setuju]"),
            Line("@Pak Joko: kalimat", "paraphrase by P02 [kalimat]"),
            Line("@Pak Joko, kalimat", "paraphrase by P02 [kalimat]"),
            Line(
                "@sri kami ingin ini: air, jalan", "paraphrase by P01 [kami ingin ini: air, jalan]"),
            Line("@sri kami ingin: air", "paraphrase by P01 [kami ingin: air]"),
            Line("@sri Sumur kering: rusak", "paraphrase by P01 [Sumur kering: rusak]"),
            Line("@sri , sumur rusak", "paraphrase by P01 [sumur rusak]"),
            Line("@sri ,sumur rusak", "paraphrase by P01 [,sumur rusak]"),
            Line("@joko usul: air", "paraphrase by P02 [usul: air]"),
            Line("@joko Ada dua: air dan listrik", "paraphrase by P02 [Ada dua: air dan listrik]"),
            Line("@Pak Joko \"Kami setuju\"", "quote by P02 [Kami setuju]"),
            Line("? @Pak Karto: Kapan", "question by P03 [Kapan]"),
            Line("@Pak Karto", "floor P03"),
            Line("@camat jalan rusak", "paraphrase by P07 [jalan rusak]"),
            Line("@mbah: halo", "paraphrase by P06 [halo]"),
            Line("@mbah", "floor P06"),
        ])
    func whole(line: Line) throws {
        let room = try Self.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test(
        "that are nobody's are never somebody else's",
        arguments: [
            Line("@Pak Lurah: kami setuju", "paraphrase by unknown [@Pak Lurah: kami setuju]"),
            Line("@pak lurah kami setuju", "paraphrase by unknown [@pak lurah kami setuju]"),
            Line("@Bu Joko: halo", "paraphrase by unknown [@Bu Joko: halo]"),
            Line("@Joko Widodo: halo", "paraphrase by unknown [@Joko Widodo: halo]"),
            Line("@joko widodo: halo", "paraphrase by unknown [@joko widodo: halo]"),
            Line(
                "@sri mulyani lestari: ya", "paraphrase by unknown [@sri mulyani lestari: ya]"),
            Line("@bambang pamungkas: ya", "paraphrase by unknown [@bambang pamungkas: ya]"),
            Line(
                "@Karto Wibowo \"ya\"", "paraphrase by unknown [@Karto Wibowo \"ya\"]"),
            Line("@Pak Tono: halo", "paraphrase by unknown [@Pak Tono: halo]"),
            Line("@mbah saya setuju", "paraphrase by unknown [@mbah saya setuju]"),
            Line("@bu da air", "paraphrase by unknown [@bu da air]"),
            Line("@joko,karto: halo", "paraphrase by unknown [@joko,karto: halo]"),
            Line("@pak", "paraphrase by unknown [@pak]"),
        ])
    func nobody(line: Line) throws {
        let room = try Self.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test(
        "are owners and recipients in the same way, and offices with marks or underscores",
        arguments: [
            Line("> pipa oleh:@Pak Karto", "action [pipa] owner P03"),
            Line("> pipa oleh:@Pak Karto tgl:2021-01-15", "action [pipa] owner P03 due 2021-01-15"),
            Line("> @Pak Karto: ganti pipa", "action [ganti pipa] owner P03"),
            Line("> @Pak Karto, @bu sri ganti pipa", "action [ganti pipa] owner P03 with P01"),
            Line("> pipa oleh:Pak Karto", "action [pipa] owner P03"),
            Line("> pipa oleh:\"Karto besok\"", "action [pipa] office Karto besok"),
            Line("> pipa oleh:\"Pak Karto\"", "action [pipa] owner P03"),
            Line("> pipa oleh:@karto,@darmi", "action [pipa] owner P03 with P05"),
            Line("> pipa oleh:karto besok pagi", "action [pipa besok pagi] owner P03"),
            Line(
                "> oleh:Pak Karto cek air tgl:2021-01-15",
                "action [cek air] owner P03 due 2021-01-15"),
            Line(
                "> pipa oleh:karto dan darmi besok pagi",
                "action [pipa besok pagi] owner P03 with P05"),
            Line(
                "> pipa oleh:karto,darmi besok pagi", "action [pipa besok pagi] owner P03 with P05"),
            Line("> pipa oleh:Karto Senin depan", "action [pipa Senin depan] owner P03"),
            Line("> pipa oleh:karto, 2 hari lagi", "action [pipa 2 hari lagi] owner P03"),
            Line("> pipa oleh:karto dan @darmi: besok", "action [pipa besok] owner P03 with P05"),
            Line("> pipa oleh:bidan desa besok pagi", "action [pipa besok pagi] office bidan desa"),
            Line(
                "> pipa oleh:Dinas Sosial minggu depan",
                "action [pipa minggu depan] office Dinas Sosial"),
            Line("> pipa oleh:Panitia Pasar Minggu", "action [pipa] office Panitia Pasar Minggu"),
            Line("> oleh:Dinas Sosial besok cek air", "action [besok cek air] office Dinas Sosial"),
            Line("> oleh:karto dan darmi cek air", "action [cek air] owner P03 with P05"),
            Line("> pipa oleh:karto wijoyo besok", "action [pipa besok] office karto wijoyo"),
            Line("> pipa oleh:sri mulyani", "action [pipa] office sri mulyani"),
            Line("> pipa oleh:pak desa besok", "action [pipa besok] office pak desa"),
            Line("> pipa oleh:karto dan tim", "action [pipa] owner P03 office tim"),
            Line("> pipa oleh:@karto,darmi", "action [pipa] owner P03 with P05"),
            Line(
                "> oleh:@Bu Sri Wahyuni,@Mbah Slamet ganti pipa",
                "action [ganti pipa] owner P01 with P06"),
            Line("> @karto,@darmi ganti pipa", "action [ganti pipa] owner P03 with P05"),
            Line("> satu oleh:@2,5", "action [satu] owner P02 with P05"),
            Line("> satu oleh:@2, 5", "action [satu] owner P02 with P05"),
            Line("> oleh:@2, 5 pompa baru", "action [5 pompa baru] owner P02"),
            Line("> pipa oleh:@Pak Lurah", "action [pipa] office @Pak Lurah"),
            Line("> pipa oleh:Pak Lurah", "action [pipa] office Pak Lurah"),
            Line("> pipa oleh:\"Dinas PU\" besok", "action [pipa besok] office Dinas PU"),
            Line("> oleh:Dinas_PU ganti pipa", "action [ganti pipa] office Dinas PU"),
            Line("! kepada:\"Dinas PU\" perbaiki", "outcome [perbaiki] to Dinas PU"),
            Line("! to:\"Kepala Dinas Sosial\": air", "outcome [air] to Kepala Dinas Sosial"),
            Line("! kepada:Dinas_PU perbaiki #air", "outcome [perbaiki] #air to Dinas PU"),
            Line("! kepada:@1 perbaiki", "outcome [perbaiki] to P01"),
            Line("! kepada:@karto Perbaiki sumur", "outcome [Perbaiki sumur] to P03"),
            Line("! kepada:Pak Karto perbaiki sumur", "outcome [perbaiki sumur] to P03"),
            Line("! kepada:karto perbaiki sumur", "outcome [perbaiki sumur] to P03"),
            Line("! pipa kepada:camat besok", "outcome [pipa besok] to P07"),
            Line("> pipa oleh:@sri mulyani besok", "action [pipa besok] office @sri mulyani"),
            Line("> pipa oleh:@sri , @karto besok", "action [pipa besok] owner P01 with P03"),
            Line(
                "> pipa oleh:karto, Zulkifli besok", "action [pipa besok] owner P03 office Zulkifli"
            ),
            Line(
                "> pipa oleh:karto, perangkat desa, dan darmi besok",
                "action [pipa besok] owner P03 with P05 office perangkat desa"),
            Line(
                "> pipa oleh:Dinas Sosial dan PPA besok",
                "action [pipa besok] office Dinas Sosial dan PPA"),
            Line(
                "> pipa oleh:Dinas Sosial dan PPA, karto",
                "action [pipa] owner P03 office Dinas Sosial dan PPA"),
            Line(
                "> pipa oleh:karto dan \"Dinas PU\" besok",
                "action [pipa besok] owner P03 office Dinas PU"),
            Line("> oleh:karto dan Zulkifli cek", "action [cek] owner P03 office Zulkifli"),
            Line("> oleh:karto, ganti pipa", "action [ganti pipa] owner P03"),
            Line("> oleh:karto, \"Dinas PU\" cek", "action [cek] owner P03 office Dinas PU"),
            Line("> pipa oleh:@karto supaya air jalan", "action [pipa supaya air jalan] owner P03"),
            Line("> pipa oleh:karto untuk warga", "action [pipa untuk warga] owner P03"),
            Line("! pipa kepada:camat dan karto besok", "outcome [pipa besok] to P07, P03"),
            Line("! pipa kepada:Pak Camat, Dinas PU", "outcome [pipa] to P07, Dinas PU"),
            Line("! kepada:camat, karto: pipa", "outcome [pipa] to P07, P03"),
            Line("! kepada:Dinas PU, karto: pipa", "outcome [pipa] to P03, Dinas PU"),
            Line("! pipa kepada:@semua", "outcome [pipa] to semua"),
            Line("! perbaiki kepada:@karto", "outcome [perbaiki] to P03"),
            Line("! perbaiki kepada:Dinas_PU", "outcome [perbaiki] to Dinas PU"),
        ])
    func owners(line: Line) throws {
        let room = try Self.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test(
        "of several speakers are told apart from a name in the sentence",
        arguments: [
            ("@Karto, Darmi: kami mau", ["Karto", "Darmi"]),
            ("@Mbah Slamet dan Pak Joko: setuju", ["Mbah Slamet", "Pak Joko"]),
            ("@karto,@darmi setuju", ["karto", "darmi"]),
            ("? @Karto, Darmi: kapan", ["Karto", "Darmi"]), ("* @2,5 mengangguk", ["2", "5"]),
            ("? @Karto, Darmi sakit", []), ("> @Karto, @Darmi ganti pipa", []),
            ("@Karto, Darmi sakit", []), ("@Karto, @darmi sudah bilang", []),
            ("@Karto: Darmi: ya", []), ("@Karto, begini: air", []),
            ("@karto dan @joko \"kami berdua\"", ["karto", "joko"]),
            ("@1 @2 sama-sama bilang", ["1", "2"]), ("? @1 & @joko kapan", ["1", "joko"]),
            ("@karto dan joko sudah bilang", []), ("@1 @desa ramai", []),
            ("@1 usul @2 ikut", []),
        ])
    func several(line: String, names: [String]) throws {
        let room = try Self.room()
        guard case .note(let capture) = room.read(line) else {
            Issue.record("no note: \(line)")
            return
        }
        #expect(capture.speakers == names)
    }
}
