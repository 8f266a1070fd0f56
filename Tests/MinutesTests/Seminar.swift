import Discussion

extension Rehearsal {
    /// A forum with everything that an office records of one: letterhead, officers, guests counted
    /// by institution, questions and answers, outcomes settled and open, actions clear and unclear.
    static func seminar() throws -> Rehearsal {
        var room = try Rehearsal(.forum, details: details)
        try room.ask(.addPeople(people))
        try room.appointOfficers()
        try room.ask(.addItems(items(speaker: room.id("N1")), after: nil))
        try room.takeAttendance()
        let consent = ConsentRecorded([try room.id("P02")], [.contact], .given)
        try room.ask(.recordConsent(consent), after: 0)
        try room.discuss()
        try room.settle()
        try room.ask(.closeSession, after: 60)
        return room
    }

    func id(_ code: String) throws -> EntityID {
        guard let person = session.person(withCode: code) else { throw NoSuchPerson(code: code) }
        return person.id
    }

    private static let details: [DetailKey: FieldValue] = [
        .title: .text("Rembug Data PPKS"), .theme: .text("Satu data, satu layanan"),
        .aims: .list(["Menyamakan data penerima.", "Menetapkan tenggat verifikasi."]),
        .organiser: .text("Dinas Sosial Kabupaten Contoh"), .place: .text("Contoh"),
        .venue: .text("Aula Dinas Sosial"), .date: .date(day), .zone: .text("Asia/Jakarta"),
        .invitedAt: .time(540), .startsAt: .time(540), .number: .text("400.9/017/2020"),
        .numberOfRecord: .text("400.9/018/2020"),
        .letterhead: .list([
            "PEMERINTAH KABUPATEN CONTOH", "DINAS SOSIAL", "Jalan Melati 1, Contoh",
            "Telepon (0332) 000111",
        ]),
        .basis: .list(["Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial"]),
        .copies: .number(3), .attachments: .list(["Daftar hadir", "Materi narasumber"]),
    ]

    private static let people: [[PersonKey: FieldValue]] = [
        [
            .code: .text("P01"), .frontTitle: .text("Drs."), .name: .text("Hasan Basri"),
            .backTitle: .text("M.Si."), .office: .text("Kepala Dinas Sosial"), .sex: .text("L"),
            .institution: .text("Dinas Sosial"), .rank: .text("Pembina Utama Muda, IV/c"),
            .nip: .text("196804121990031004"),
        ],
        [
            .code: .text("P02"), .name: .text("Siti Aminah"), .office: .text("TKSK"),
            .institution: .text("Kecamatan Tapen"), .sex: .text("P"),
            .represents: .text("Camat Tapen"), .phone: .text("081200000001"),
        ],
        [
            .code: .text("P03"), .name: .text("Rahmat"), .office: .text("Kepala Desa"),
            .institution: .text("Desa Cangkring"), .sex: .text("L"),
            .phone: .text("KENARI"),
        ],
        [.code: .text("P04"), .institution: .text("Karang Taruna")],
        [
            .code: .text("N1"), .name: .text("Dewi Lestari"), .backTitle: .text("Ph.D."),
            .institution: .text("Universitas Contoh"), .sex: .text("P"),
        ],
        [.code: .text("M"), .name: .text("Yusuf"), .institution: .text("Forum Warga")],
        [.code: .text("T1"), .name: .text("Nur Aini"), .institution: .text("Dinas Sosial")],
    ]

    private static func items(speaker: EntityID) -> [[AgendaItemKey: FieldValue]] {
        [
            [
                .title: .text("Pembukaan"), .type: .text("opening"), .minutes: .number(15),
                .startsAt: .time(540), .fixed: .flag(true),
            ],
            [
                .title: .text("Paparan data terpadu"), .type: .text("talk"), .minutes: .number(30),
                .person: .entity(speaker),
            ],
            [.title: .text("Tanya jawab"), .type: .text("qa"), .minutes: .number(30)],
            [
                .title: .text("Apa yang membuat data sering keliru?"), .type: .text("question"),
                .minutes: .number(30),
            ],
        ]
    }

    private mutating func appointOfficers() throws {
        let officers: [DetailKey: FieldValue?] = [
            .chair: .entity(try id("P01")), .recorder: .entity(try id("P02")),
            .delegates: .entities([try id("P03")]), .acknowledgedBy: .entity(try id("N1")),
        ]
        try ask(.changeDetails(session.details.change(to: officers)))
    }

    private mutating func takeAttendance() throws {
        let present = try ["P01", "P02", "P03", "N1", "M", "T1"].map(id)
        try ask(.recordAttendance(AttendanceRecorded(present, .arrived)))
        try ask(.countAttendance(institution: "Kecamatan Tapen", count: 12))
        try ask(.countAttendance(institution: "Karang Taruna", count: 3))
        try ask(.countAttendance(institution: "Desa Cangkring", count: 7))
    }

    private mutating func discuss() throws {
        try ask(.openNextItem, after: 300)
        try type("@1 \"Data yang keliru membuat bantuan salah alamat.\"")
        try ask(.openNextItem, after: 900)
        try type("@n1 Menjelaskan alur verifikasi dan validasi dari desa ke kabupaten.")
        try ask(.openNextItem, after: 2_400)
        try type("@3 ? Kapan data desa diverifikasi", after: 40)
        try type("@n1 < Setiap bulan, sebelum tanggal 15.", after: 20)
        try type("@2 ? Siapa yang menanggung biaya pendataan", after: 60)
        try type("@1 < Anggaran Rp1.500.000 per desa sudah disiapkan.", after: 30)
        try ask(.openNextItem, after: 600)
        try type("@2 \"Petugasnya satu, dusunnya tujuh.\"")
        try type("@2 Menyebut @3 sudah mengusulkan tambahan petugas.", after: 45)
        try type("@3 Membenarkan; \"kami kewalahan\" katanya.", after: 30)
        try type("* 5 mengangguk")
        try type("(P02 tampak lelah)")
        try type("~ Anggaran 2021")
    }

    private mutating func settle() throws {
        try type("! Setiap desa menerima Rp1.500.000 untuk pendataan.")
        try type("! Verifikasi selesai sebelum tanggal 15 setiap bulan.")
        try type("! kepada:Bupati Menambah satu petugas pendata setiap desa.")
        try type("! Data lama dihapus.")
        try type("! Petugas dipilih warga.")
        try type("> Menyusun jadwal verifikasi by:@2,@3 due:2020-12-05 #data")
        try type("> Melaporkan hasil ke semua pihak oleh:kita semua")
        try type("> Membetulkan data ganda secepatnya by:@3")
        let outcomes = session.notes.filter { $0.kind == .outcome }
        for outcome in outcomes.prefix(3) { try settle(outcome, [.status: .text("agreed")]) }
        let objectors: [NoteKey: FieldValue?] = [
            .status: .text("objected"), .objectors: .entities([try id("P03")]),
        ]
        try settle(outcomes[3], objectors)
        guard let first = session.notes.first(where: { $0.kind == .action }) else { return }
        try settle(
            first, [.indicator: .text("Jadwal terbit di 10 desa"), .status: .text("running")])
    }

    private mutating func settle(_ note: Note, _ values: [NoteKey: FieldValue?]) throws {
        try ask(.amendNotes([note.id: note.fields.change(to: values)]))
    }
}

struct NoSuchPerson: Error { let code: String }
