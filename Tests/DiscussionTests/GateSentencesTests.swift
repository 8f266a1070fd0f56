import Discussion
import Testing

@Suite("For the public an ordinary sentence of the village stays one, though people be called so")
struct GateSentencesTests {
    private static let names = [
        "Slamet Riyadi", "Melati", "Bagus", "Adil", "Rejeki", "Untung", "Lestari", "Agus Salim",
        "Juni", "Makmur", "Rahayu", "Indah", "Kuat", "Wage", "Putra", "Putri", "Hope", "Grace",
        "Joy", "Rose", "May", "Jumat", "Sumber Rejeki",
    ]

    private func room(withdrawn codes: [String] = []) throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople(Self.names.map { [.name: .text($0)] }))
        for code in codes {
            let person = try #require(room.session.person(withCode: code)?.id)
            try room.ask(.recordConsent(ConsentRecorded([person], [.attend], .withdrawn)))
        }
        return room
    }

    /// What people say of no one.
    private static let ordinary = [
        // How something is.
        "Pembagian BLT harus adil dan merata, secara adil tiap Juni",
        "Untuk masyarakat adil dan makmur; Alhamdulillah sehat dan kuat semua",
        "jalan yang bagus, jembatan kurang kuat, supaya bagus, agar lestari",
        "Lomba PKK, lingkungan lestari dan indah; sangat indah dan bagus sekali",
        "Semoga rejeki lancar, kas untuk yang paling untung",
        "tempat untuk putra dan putri, bunga melati",
        // Days and months.
        "Bulan Juni kemarau, Juni tahun lalu juga, awal Juni, 12 Juni, Juni 2026",
        "bulan Mei sampai Juni, setiap juni, pertengahan juni, akhir Juni",
        "hari wage pasaran, wage pon kliwon, Jumat pagi, tiap Jumat",
        "We hope for rain in May; May Day, 1 May",
        // Places, houses, groups and firms.
        "Posyandu Melati, TK Melati, Jl. Melati Gang Indah rusak",
        "Kelompok Wanita Tani Lestari, KWT Lestari, Gapoktan Makmur",
        "Kelompok Melati digabung, Tim Bagus menang",
        "Kelompok tani Makmur, PKK Melati, Dasawisma Indah",
        "Warung Barokah Rejeki, Toko Sinar Untung tutup, Pasar Rejeki sepi",
        "Pekarangan Pangan Lestari, Bank Sampah Lestari, Karang Taruna Bagus",
        "Mushola Rahayu, Makam Melati, Padukuhan Makmur, Blok Indah",
        "Bus Rahayu, Hotel Indah, RM Asri Melati, KSP Rejeki, UPK Lestari",
        "Hope Street, Grace Church, Joy Shop, Rose Ltd",
        "Rumah Sakit Makmur penuh, Rumah Sakit Umum Daerah Melati, RM Sinar Indah",
        "Rumah sakit Indah Bunda, Rumah sakit Agus Gumiwang, SD Negeri Melati",
        "Toko Sinar Rejeki menjual pupuk, Sanggar Melati, Arisan Melati, Majelis Rahayu",
        "Menteri Sosial Agus Gumiwang datang, Mensos Agus Gumiwang, Menteri Tenaga Kerja Agus Hanif",
        "desa aman, adil, makmur, dan bersih; cuaca bagus, mutu bagus",
    ]

    @Test("as it was typed", arguments: ordinary)
    func stays(line: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .public) == line)
    }

    /// What people say of somebody, and how the public is told it.
    private static let people: [(String, String)] = [
        (
            "adil dan makmur tidak hadir, adil dan Makmur",
            "<P04> dan <P10> tidak hadir, <P04> dan <P10>"
        ),
        ("Pak Adil dan merata, pak makmur dan adil", "<P04> dan merata, <P10> dan <P04>"),
        ("lestari dan indah tidak hadir", "<P07> dan <P12> tidak hadir"),
        ("yang mencuri dan kuat ditahan", "yang mencuri dan <P13> ditahan"),
        ("Putra dan Putri hamil", "<P15> dan <P16> hamil"),
        (
            "Juni lalu pulang, kata Juni, malam wage sakit",
            "<P09> lalu pulang, kata <P09>, malam <P14> sakit"
        ),
        (
            "Ketua Kelompok Wanita Tani Melati, Ketua Bank Sampah Bagus, Ketua PKK Indah",
            "Ketua Kelompok Wanita Tani <P02>, Ketua Bank Sampah <P03>, Ketua PKK <P12>"
        ),
        (
            "kata adil dan cepat pulang, usul kuat dan rapi",
            "kata <P04> dan cepat pulang, usul <P13> dan rapi"
        ),
        ("tadi sudah benar, makmur dan adil ikut", "tadi sudah benar, <P10> dan <P04> ikut"),
        ("kuat dan sehat lagi, semoga untung sembuh", "<P13> dan sehat lagi, semoga <P06> sembuh"),
        (
            "harus melati yang antar, tidak juni yang salah, kebun melati dijual",
            "harus <P02> yang antar, tidak <P09> yang salah, kebun <P02> dijual"
        ),
        (
            "Ketua Kelompok Melati, Bu Rahayu, desa Melati",
            "Ketua Kelompok <P02>, <P11>, desa <P02>"
        ),
        ("di Toko Agus Salim Jaya, warung agus", "di Toko <P08> Jaya, warung <P08>"),
        (
            "Warung Rahayu, toko Untung tutup, di warung Indah menangis, RM Melati, Toko Sumber Rejeki",
            "Warung <P11>, toko <P06> tutup, di warung <P12> menangis, RM <P02>, Toko <P23>"
        ),
        (
            "Toko Slamet Senin tutup, Bengkel Bagus Desa Tapen, Rumah Makan Indah, UD Makmur, apotek Slamet",
            "Toko <P01> Senin tutup, Bengkel <P03> Desa Tapen, Rumah Makan <P12>, UD <P10>, apotek <P01>"
        ),
        ("Tk. Slamet tutup, TK Slamet libur", "Tk. <P01> tutup, TK Slamet libur"),
        ("Toko Slamet Jaya, CV Makmur Karya", "Toko <P01> Jaya, CV <P10> Karya"),
        ("kelompok indah digabung, tim bagus menang", "kelompok <P12> digabung, tim <P03> menang"),
        (
            "Ketua Rumah Sakit Makmur, di rumah sakit Melati menangis, Rumah sakit Melati ramai",
            "Ketua Rumah Sakit <P10>, di rumah sakit <P02> menangis, Rumah sakit <P02> ramai"
        ),
        (
            "Menteri Sosial Agus Salim, Menteri Sosial Agus bilang, Kepala Dinas Sosial Agus Gumiwang",
            "Menteri Sosial <P08>, Menteri Sosial <P08> bilang, Kepala Dinas Sosial <P08> Gumiwang"
        ),
        (
            "Pak RW Makmur, RW Makmur bilang, panen bagus dicuri, uang arisan Melati hilang",
            "Pak RW <P10>, RW <P10> bilang, panen <P03> dicuri, uang arisan <P02> hilang"
        ),
        (
            "kerja adil, cepat, dan rapi; yang hadir sehat, adil, aman; aman, adil, sehat hadir",
            "kerja <P04>, cepat, dan rapi; yang hadir sehat, <P04>, aman; aman, <P04>, sehat hadir"
        ),
        ("Tell Rose to come, Mrs Grace Church Street", "Tell <P20> to come, <P18> Church Street"),
    ]

    @Test("but nobody is given away by one", arguments: people)
    func replaced(line: String, told: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .public) == told)
    }

    @Test("nor is whoever withdrew told by a shop, a group in small letters or a pair of words")
    func withdrawn() throws {
        var room = try room(withdrawn: ["P02", "P04", "P06", "P12"])
        try room.type(
            "- toko Untung tutup, kelompok melati, Kelompok Melati, dibagi adil dan merata")
        #expect(
            room.told(to: .official)
                == "toko <someone> tutup, kelompok <someone>, Kelompok Melati, dibagi <someone> dan merata"
        )
        try room.type("- harus adil, lestari dan indah")
        #expect(room.told(to: .official) == "harus adil, lestari dan <someone>")
        try room.type("- Kemarin di Toko Indah mencuri beras, Kios Melati")
        #expect(
            room.told(to: .official) == "Kemarin di Toko <someone> mencuri beras, Kios <someone>")
    }

    @Test("What is left of whoever withdrew is told of, in a phrase or a date too")
    func doubtsOfWithdrawn() throws {
        var room = try room(withdrawn: ["P07", "P15", "P22"])
        let line = "tiap Jumat, anak Putra, alam lestari, Jalan Lestari"
        try room.type("- " + line)
        #expect(room.told(to: .official) == line)
        let doubts = room.session.withheld(from: .official, at: room.now).filter {
            $0.reason == .doubtfulWords
        }
        #expect(doubts.flatMap(\.people) == ["P07", "P15", "P22"])
    }

    @Test("What is left so is told of, with the codes")
    func doubts() throws {
        var room = try room()
        try room.type("- toko Untung tutup, kelompok melati, dibagi adil dan merata, Desa Makmur")
        let doubts = room.session.withheld(from: .public, at: room.now).filter {
            $0.reason == .doubtfulWords
        }
        #expect(
            doubts.map { "\($0.people) \($0.times.count)" } == [
                "[\"P04\"] 1"
            ])
    }
}
