import Discussion
import Testing

@Suite("A name is found as it is written, and left where it is a place's")
struct GateNamesTests {
    private func room(_ details: [DetailKey: FieldValue] = [:]) throws -> Rehearsal {
        var room = try Rehearsal(.circle, details: details)
        let names = [
            "Siti Aminah", "Bambang Sutrisno", "Slamet", "Melati", "Ahmad Fauzi", "Fitri Handayani",
            "Abdul Ghofur", "Abdul Rahman Wahid", "Muhammad Iqbal", "Nurul Hidayah", "李明",
            "علي حسن",
            "Sumber Hadi", "Zainab Qonitah", "Hadi Imane", "김민수", "สมชาย ใจดี", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ",
            "Juli Astuti", "田中 花子", "이 영희", "欧阳 小红", "Li Na", "Ed Hartono, SH",
            "Hari Jumat Legi", "Rukun", "Nah", "Ani", "Nu", "Al",
        ]
        try room.ask(.addPeople(names.map { [.name: .text($0)] }))
        return room
    }

    /// A line, and how a circle's office is told it.
    private static let lines: [(String, String)] = [
        // Javanese endings, but not of what is a word as well.
        ("Bambange, Bambangé, sitine, Sitinipun", "<P02>e, <P02>é, <P01>ne, <P01>nipun"),
        ("Bambangipun, Bambangan, Aminahe", "<P02>ipun, <P02>an, <P01>e"),
        ("Slametan di rumah, kata Slamet", "Slametan di rumah, kata <P03>"),
        ("Hasane, imane", "Hasane, <P15>"),
        // What is left of a name behind a form of address.
        (
            "Pak Bam pulang, Bu Zai sakit, kata Mbah Handay. begitu, Pak Bambu, Bam, Pak Ham",
            "<P02> pulang, <P14> sakit, kata <P06> begitu, Pak Bambu, Bam, Pak Ham"
        ),
        (
            "bu zai sakit, pak bam, bapak sut, ibu han, Bu Zain.",
            "<P14> sakit, <P02>, <P02>, ibu han, <P14>"
        ),
        // Other spellings.
        ("Abdul Gofur, Abdurrahman Wahid, abdurrahman", "<P07>, <P08>, <P08>"),
        ("Mohammad Iqbal, Md. Iqbal, Moh Iqbal", "<P09>, <P09>, <P09>"),
        ("hjh. Aminah, Ceu Siti, Mpok Siti", "<P01>, <P01>, <P01>"),
        ("Nurul H. bilang, Nurul H, Siti H. Ahmad", "<P10> bilang, <P10>, <P01> <P05>"),
        ("1Siti, 0siti, 3rd, 5km, P01P02", "1<P01>, 0<P01>, 3rd, 5km, P01P02"),
        ("李先生; 李明 kata, وعلي", "<P11>; <P11> kata, و<P12>"),
        // Prices.
        (
            "5 sak @3.000, @2 ribu, 20 kotak @4 = 80, @2,5 juta",
            "5 sak @3.000, @2 ribu, 20 kotak @4 = 80, @2,5 juta"
        ),
        ("kata @3. @2, @1", "kata <P03>. <P02>, <P01>"),
        // Scripts without spaces.
        ("昨天李明来了, 李先生说, 김민수는 말했다, 민수 씨", "昨天<P11>来了, <P11>说, <P16>는 말했다, <P16> 씨"),
        ("คุณสมชายพูด", "คุณ<P17>พูด"),
        ("昨日田中花子が, 田中さん, 이영희가, 昨天欧阳小红来了", "昨日<P20>が, <P20>さん, <P21>가, 昨天<P22>来了"),
        // Months.
        (
            "12 Juli 2025, awal Juli, Juli 2026, kata Juli, 12 juli",
            "12 Juli 2025, awal Juli, Juli 2026, kata <P19>, 12 juli"
        ),
        // Days and neighbourhoods.
        (
            "Hari ini, Hari Senin, tiap Jumat, Jumat Legi, Senin Legi, Jumat 12 Juni",
            "Hari ini, Hari Senin, tiap Jumat, Jumat Legi, Senin Legi, Jumat 12 Juni"
        ),
        ("Rukun Tetangga; kata Hari, Bu Jumat, Rukun", "Rukun Tetangga; kata <P25>, <P25>, <P26>"),
        // What is nobody by the signs around it.
        (
            "Nah, begitu. Al-Quran, ani-ani, Ani-ani, NU Cabang; Nah, Ani",
            "Nah, begitu. Al-Quran, ani-ani, Ani-ani, NU Cabang; <P27>, <P28>"
        ),
        // Names of two letters.
        (
            "Pak Li, Bu Na, si Ed, Ed menolak, ed setuju; na, li, SH",
            "<P23>, <P23>, si <P24>, <P24> menolak, <P24> setuju; na, li, SH"
        ),
        // Letters that count, and letters that are a school.
        ("A. Siti B. Bambang", "A. <P01> B. <P02>"),
        ("kelas 3 B. Bambang, S. Aminah", "kelas 3 B. <P02>, <P01>"),
        ("anak Siti MA Negeri, Siti SH, Siti SH.", "anak <P01> MA Negeri, <P01>, <P01>."),
        // Roads, feasts and prophets.
        (
            "Jl. Slamet Riyadi 10, jln Ahmad, Jalan Siti",
            "Jl. Slamet Riyadi 10, jln Ahmad, Jalan Siti"
        ),
        ("Idul Fitri, Nabi Ahmad, jalan Siti rusak", "Idul Fitri, Nabi Ahmad, jalan <P01> rusak"),
        ("Jl. Jend. Ahmad Yani, Gg. Siti Aminah", "Jl. Jend. Ahmad Yani, Gg. Siti Aminah"),
        // Places, by a word or by what follows.
        (
            "Gunung Slamet, Desa Melati, Desa Sumber Rejeki",
            "Gunung Slamet, Desa Melati, Desa Sumber Rejeki"
        ),
        ("Bandara Ahmad Yani, RSUD dr. Slamet Garut", "Bandara Ahmad Yani, RSUD dr. Slamet Garut"),
        (
            "Bandara Siti Aminah Garut, di RSUD Siti bilang",
            "Bandara <P01> Garut, di RSUD <P01> bilang"
        ),
        ("di Desa Bambang Siti, desa Melati", "di Desa <P02> <P01>, desa <P04>"),
        ("Kepala Desa Melati, Ketua RT Slamet", "Kepala Desa <P04>, Ketua RT <P03>"),
        // Those who rule, and others who share a name.
        ("Menteri Siti Nurbaya, Bupati Ahmad Salwa", "Menteri Siti Nurbaya, Bupati Ahmad Salwa"),
        (
            "Menteri Siti, Siti Nurbaya, Siti Mulyani menteri",
            "Menteri <P01>, <P01> Nurbaya, <P01> Mulyani menteri"
        ),
    ]

    @Test("In a circle by code", arguments: lines)
    func circle(line: String, told: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .official) == told)
    }

    /// A title, and how a circle's office is told it.
    private static let announced: [(String, String)] = [
        ("Sambutan Zainab", "Sambutan P14"), ("ZAINAB", "P14"), ("sambutan zainab", "sambutan P14"),
        ("Bidan Zainab; Qonitah, Zainab", "Bidan P14; P14, P14"),
        ("Sambutan Hj. Zainab Qonitah, S.Pd.", "Sambutan P14"),
        ("Kader Melati, Ketua RT Slamet", "Kader P04, Ketua RT P03"),
        ("Doa oleh Slamet", "Doa oleh P03"),
        ("Doa Selamat, Slamet bagi Desa Melati", "Doa Selamat, Slamet bagi Desa Melati"),
        ("Rejeki dari P01, Jl. Ahmad Yani", "Rejeki dari P01, Jl. Ahmad Yani"),
    ]

    @Test("A code in a title tells nobody apart under the Chatham House rule")
    func codes() throws {
        var room = try room([.theme: .text("Cerita P03, dan P99")])
        func theme() -> String? {
            room.session.released(to: .official, at: room.now).details.text(.theme)
        }
        #expect(theme() == "Cerita P03, dan P99")
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        #expect(theme() == "Cerita …, dan P99")
    }

    @Test("In what the office wrote for all to read", arguments: announced)
    func titles(title: String, told: String) throws {
        var room = try room([.theme: .text(title)])
        try room.ask(.addItems([[.title: .text(title)]], after: nil))
        let release = room.session.released(to: .official, at: room.now)
        #expect(release.items.map(\.title) == [told])
        #expect(release.details.text(.theme) == told)
    }

    @Test("Who is to do something is told by no name, though it be a word in small letters")
    func addressees() throws {
        var room = try Rehearsal(.circle)
        try room.ask(.addPeople([[.name: .text("Indah")]]))
        try room.type("! kepada:\"Kepala Desa dan indah\" perbaiki jalan")
        try room.type("> Cek pompa oleh:\"Pak Camat dan indah\"")
        let notes = room.session.released(to: .official, at: room.now).notes
        #expect(
            notes.map { ($0.recipient ?? $0.office)?.parts } == [
                [.words("Kepala Desa dan "), .mention(.code("P01"))],
                [.words("Pak Camat dan "), .mention(.code("P01"))],
            ])
    }
}
