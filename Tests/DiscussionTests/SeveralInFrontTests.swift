import Discussion
import Testing

@Suite("Several owners and recipients in front of a line")
struct SeveralInFrontTests {
    @Test(
        "are all linked, whatever stands between them and behind",
        arguments: [
            Line("> oleh:joko,karto cek pompa", "action [cek pompa] owner P02 with P03"),
            Line("> oleh:joko, karto cek pompa", "action [cek pompa] owner P02 with P03"),
            Line("> oleh:joko, karto, darmi cek", "action [cek] owner P02 with P03,P05"),
            Line("> oleh:@2,@3 Cek pompa", "action [Cek pompa] owner P02 with P03"),
            Line("> oleh:@2,3 cek pompa", "action [cek pompa] owner P02 with P03"),
            Line("> oleh:@2 dan karto cek pompa", "action [cek pompa] owner P02 with P03"),
            Line(
                "> oleh:\"Dinas PU\",@1,@2 Cek pompa",
                "action [Cek pompa] owner P01 with P02 office Dinas PU"),
            Line("! kepada:joko, karto perbaiki jalan", "outcome [perbaiki jalan] to P02, P03"),
            Line(
                "! kepada:\"Dinas PU\",@1,@2 Perbaiki", "outcome [Perbaiki] to P01, P02, Dinas PU"),
            Line(
                "! kepada:@1,\"Dinas PU\",@2 perbaiki", "outcome [perbaiki] to P01, P02, Dinas PU"),
            Line("! kepada:@3,@2 Perbaiki jalan", "outcome [Perbaiki jalan] to P03, P02"),
            Line("! kepada:@1, Dinas PU: perbaiki", "outcome [perbaiki] to P01, Dinas PU"),
            Line("> oleh:@karto, ganti pipa", "action [ganti pipa] owner P03"),
            Line("> oleh:@karto: ganti pipa", "action [ganti pipa] owner P03"),
        ])
    func linked(line: Line) throws {
        let room = try SpeakerNameTests.room()
        #expect(describe(room.read(line.typed), in: room.session) == line.reading)
    }

    @Test(
        "are asked about where nothing tells whether a name is of the text",
        arguments: [
            ("> oleh:joko,karto RT 3 cek pompa", true), ("> oleh:joko, Sri Mulyani cek", true),
            ("> oleh:joko, pak lurah cek", true), ("> oleh:joko, b cek pompa", true),
            ("> oleh:@2 dan warga cek pompa", true), ("> oleh:@2,@zaki cek pompa", true),
            ("! kepada:joko,karto RT 3 perbaiki", true), ("! kepada:@1, Dinas PU perbaiki", true),
            ("> oleh:joko, ganti pipa", false), ("> oleh:@2,@3 cek pompa", false),
            ("! kepada:\"Dinas PU\", perbaiki jalan", false),
        ])
    func asked(line: String, isGuessed: Bool) throws {
        let room = try SpeakerNameTests.room()
        guard case .note(let capture) = room.read(line) else {
            Issue.record("no note: \(line)")
            return
        }
        let isNobody = capture.office?.first == "@"
        #expect((capture.isOfficeGuessed || isNobody) == isGuessed)
    }
}
