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
        ("Surya mulai sakit, Rejeki itu cerai", "<P03> mulai sakit, <P10> itu cerai"),
        (
            "utang di toko indah, di warung milik indah, toko air, salon indah",
            "utang di toko <P05>, di warung milik <P05>, toko air, salon <P05>"
        ),
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
        try room.type("- Indah sekali bohong")
        try room.type("- Jumat siang dipukuli")
        let doubts = room.session.withheld(from: .official, at: room.now).filter {
            $0.reason == .doubtfulWords
        }
        let told = doubts.map { "\($0.people) \($0.count) \($0.times.count)" }
        #expect(told == ["[\"P05\"] 3 3", "[\"P08\"] 1 1", "[\"P10\"] 1 1"])
    }

    @Test("For the public, and of whoever withdrew, what may be a name is taken for it")
    func strict() throws {
        var room = try room()
        try room.type("- indah punya utang, jalan indah ke rejeki, satu hari")
        #expect(
            room.told(to: .official) == "indah punya utang, jalan indah ke rejeki, satu hari")
        #expect(
            room.told(to: .public) == "<P05> punya utang, jalan <P05> ke <P10>, satu hari")
        try room.ask(.addItems([[.title: .text("Kesaksian Dewi, Kelompok Dewi")]], after: nil))
        for code in ["P05", "P06"] {
            let person = try #require(room.session.person(withCode: code)?.id)
            try room.ask(.recordConsent(ConsentRecorded([person], [.notes], .withdrawn)))
        }
        #expect(
            room.session.released(to: .official, at: room.now).items.map(\.title)
                == ["Kesaksian …, Kelompok Dewi"])
        #expect(
            room.told(to: .official)
                == "<someone> punya utang, jalan <someone> ke rejeki, satu hari")
    }

    /// A line about the village head, and how the public is told it.
    private static let offices: [(String, String)] = [
        ("Kepala Desa Mangli Joko Susilo membuka acara", "<P01> membuka acara"),
        ("Joko Susilo selaku Kepala Desa Mangli membuka", "<P01> membuka"),
        ("Pak Joko, Kepala Desa Mangli, membuka", "<P01>, membuka"),
        ("Joko (Kepala Desa Mangli) dan Darmi", "<P01> dan <P02>"),
        ("bersama Kader Posyandu Bu Darmi; Kader lain", "bersama <P02>; Kader lain"),
        ("Kepala Desa Mangli, Joko, hadir", "<P01>, hadir"),
        ("Kades Mangli (Pak Joko) adalah warga", "<P01> adalah warga"),
        ("Joko Susilo Kepala Desa Mangli membuka", "<P01> membuka"),
        // Who gives and who gets stay apart, and no office stands beside the code.
        ("Kepada Kepala Desa Mangli, Joko memberi", "Kepada <P01>, <P01> memberi"),
        (
            "Musyawarah dipimpin Kepala Desa Mangli, Joko Susilo pulang",
            "Musyawarah dipimpin <P01>, <P01> pulang"
        ),
        ("Kepala Desa Mangli, Joko Susilo membuka", "<P01> membuka"),
        ("Warga, Kepala Desa Mangli, Joko setuju", "Warga, <P01> setuju"),
        ("Dipimpin Kepala Desa Mangli, Joko, dan Darmi", "Dipimpin <P01>, dan <P02>"),
        // A bracket goes with what stood in front of it.
        (
            "Kepala Desa Mangli (Joko Susilo) dan Kader Posyandu (Darmi) sepakat",
            "<P01> dan <P02> sepakat"
        ),
        ("Hadir: Kades Mangli (Joko), warga (Karto)", "Hadir: <P01>, warga (Karto)"),
        ("Joko Susilo adalah Kepala Desa Mangli", "<P01>"),
        ("Kata Joko kepala desa tidak boleh", "Kata <P01> tidak boleh"),
        ("Jarak rumah Joko dari Desa Mangli", "Jarak rumah <P01> dari Desa Mangli"),
        ("Karto ketua, Darmi kader", "Karto ketua, <P02>"),
        (
            "Kepala Desa Mangli membuka, desa Joko luas",
            "Kepala Desa Mangli membuka, desa <P01> luas"
        ),
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
