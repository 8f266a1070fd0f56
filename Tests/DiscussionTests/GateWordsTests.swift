import Discussion
import Testing

@Suite("Names that are words as well are found as people type them, and words are left")
struct GateWordsTests {
    private static let names = [
        "Slamet Riyadi", "Sari Handayani", "Surya", "Budi", "Indah Lestari", "Dewi", "Putri",
        "Jumat", "Harapan Jaya", "Rejeki", "Wening", "Ajeng Pratiwi", "Ning", "Will Carter",
        "Grace", "Rose Hill", "Bill",
    ]

    private func room() throws -> Rehearsal {
        var room = try Rehearsal(.circle)
        try room.ask(.addPeople(Self.names.map { [.name: .text($0)] }))
        return room
    }

    /// A line, and how a circle's office is told it.
    private static let lines: [(String, String)] = [
        // What is seldom a word is a name in small letters too.
        ("usul dari sari diterima, dijawab budi", "usul dari <P02> diterima, dijawab <P04>"),
        ("suami dewi kerja; putri sakit", "suami <P06> kerja; <P07> sakit"),
        ("hp budi hilang, surya juga tidak", "hp <P04> hilang, <P03> juga tidak"),
        ("ketua sari, bendahara kelompok: budi", "ketua <P02>, bendahara kelompok: <P04>"),
        // In a phrase it is none.
        (
            "tenaga surya, Panel surya, budi pekerti, Budi daya, sari pati",
            "tenaga surya, Panel surya, budi pekerti, Budi daya, sari pati"
        ),
        (
            "kamar mandi putri, putri ketiga, air wening, hutan yang lestari",
            "kamar mandi putri, putri ketiga, air wening, hutan yang lestari"
        ),
        // What is a word as often is a name where something shows it.
        ("pantai indah, kalau indah dapat", "pantai indah, kalau indah dapat"),
        ("indah dan budi hadir, suami indah", "<P05> dan <P04> hadir, suami <P05>"),
        ("Indah sekali, Harapan warga, Rejeki kami", "Indah sekali, Harapan warga, Rejeki kami"),
        // Firms, houses and days.
        (
            "PT Surya Abadi, BUMDes Harapan Jaya, Koperasi Sari Rejeki, Balai Sari",
            "PT Surya Abadi, BUMDes Harapan Jaya, Koperasi Sari Rejeki, Balai Sari"
        ),
        (
            "Jumat pagi, Jumat tanggal 4, Senin dan Jumat, kata Jumat",
            "Jumat pagi, Jumat tanggal 4, Senin dan Jumat, kata <P08>"
        ),
        ("Pak Harapan Jaya, Ketua Koperasi Sari", "<P09>, Ketua Koperasi <P02>"),
        // Names that are forms of address.
        ("Ajeng menolak, Bu Ning pulang, kata ajeng", "<P12> menolak, <P13> pulang, kata <P12>"),
        ("Ajeng Rini, ning omah, Ning", "Ajeng Rini, ning omah, <P13>"),
        // English.
        (
            "according to will it is late; bill's wife; the bill",
            "according to <P14> it is late; bill's wife; the bill"
        ),
        ("bill's wife is ill, we asked rose", "<P17>'s wife is ill, we asked <P16>"),
        ("grace said no. Will the office pay?", "<P15> said no. Will the office pay?"),
        ("rose has a car, prices rose", "<P16> has a car, prices rose"),
    ]

    @Test("In a circle by code", arguments: lines)
    func circle(line: String, told: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .official) == told)
    }

    @Test("What is left in doubt is told of, with the codes and the times")
    func doubts() throws {
        var room = try room()
        try room.type("- kalau indah dapat PKH, tenaga surya, satu hari")
        try room.type("- pantai indah dan rejeki laut")
        try room.type("- kata sari")
        let doubts = room.session.released(to: .official, at: room.now).withheld.first {
            $0.reason == .doubtfulWords
        }
        #expect(doubts?.count == 2)
        #expect(doubts?.people == ["P05", "P10"])
        #expect(doubts?.times.count == 2)
    }

    /// A line about the village head, and how the public is told it.
    private static let offices: [(String, String)] = [
        ("Kepala Desa Mangli Joko Susilo membuka acara", "<P01> membuka acara"),
        ("Joko Susilo selaku Kepala Desa Mangli membuka", "<P01> membuka"),
        ("Pak Joko, Kepala Desa Mangli, membuka", "<P01>, membuka"),
        ("Joko (Kepala Desa Mangli) dan Darmi", "<P01> dan <P02>"),
        ("bersama Kader Posyandu Bu Darmi; Kader lain", "bersama <P02>; Kader lain"),
        ("Kepala Desa Mangli membuka, desa Joko luas", "Kepala Desa Mangli membuka, <P01> luas"),
    ]

    @Test("Beside a code stands no office of whoever has it", arguments: offices)
    func besideCodes(line: String, told: String) throws {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addPeople([
                [
                    .name: .text("Joko Susilo"), .office: .text("Kepala Desa"),
                    .institution: .text("Desa Mangli"),
                ],
                [.name: .text("Darmi"), .office: .text("Kader Posyandu")],
            ]))
        try room.ask(.chooseAttribution(.code, item: nil))
        try room.type("- " + line)
        #expect(room.told(to: .official) == told)
    }
}
