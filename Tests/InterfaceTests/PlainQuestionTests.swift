import Discussion
import Foundation
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("What is asked line by line")
struct PlainQuestionTests {
    private static let sentence = "Air sumur kami keruh sejak Januari."

    @Test("A sentence is filed whatever is asked, and that nothing was answered is said")
    func sentences() throws {
        var said: [String] = []
        for question in Self.questions {
            let room = try Self.room()
            let talk = try PlainTalk(room)
            said += ["# " + question] + talk.say(question.components(separatedBy: ";"))
            said += talk.say([Self.sentence])
            #expect(room.texts.last == Self.sentence, "\(question)")
            #expect(!talk.session.isAsked, "\(question)")
        }
        try PlainTalk.expectGolden(said, "plain-sentences")
    }

    /// Whatever opens a question, behind what has to be read out for it.
    private static let questions = [
        "/ke", "/ke a", "/riwayat", "/kelengkapan", "/peran", "/dokumen", "/pesan", "/bahasa",
        "/4;/tagar 1", "/4;/pindah acara 1", "/pembicara 1", "/suara P02", "/satukan 1 3",
        "/4;/kaitkan 1",
        "/penanggung verifikasi", "/layar", "/penyebutan", "/urutan", "/atur ulang", "/bacakan",
        "/putaran acara 5", "/tutup", "/tangan", "/panggil", "/tanggap", "/kata terakhir",
        "/nama batik", "/hadir", "/hitung", "/batas", "/termin", "/jam P02", "/sudah sejak",
        "/pewaktu", "/keberatan iuran", "/1;/tambah", "/sisip", "/8;/tambah", "/8;/ubah P03",
        "/1;/ubah 6;Jam", "/data sesi;;;;;;;;", "/foto",
    ]

    @Test("A few words that are no answer wait for a full stop, and none that was doubted is lost")
    func fewWords() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/tanggap", "Ibu ibu pulang", ".", "/tangan", "topi merah kiri", "/jeda", ".",
            "/tangan",
            "Sumur saya kering", "", "/batas", "dua menit saja", "/ke", "@2 Kami minta tangki",
            "/sisihkan", ".", "/tangan", "Anak kami sakit perut", "Air mati tiap sore lagi", "",
            "/ubah", "", "/sisihkan", ".",
        ])
        try PlainTalk.expectGolden(said, "plain-few-words")
    }

    @Test("What is asked is answered by number, by key or by its own words, and by nothing else")
    func answers() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/riwayat", "99", "iuran", "1", "/batal", "/ke 10:2", "/ke jalan", "/ke jalan rusak",
            "/ke masalah",
            "/peran", "7", "", "/bacakan ringkasan",
            "dibenarkan", "/bacakan masalah dibantah", "rina", "/penyebutan", "kode", "3",
            "/penyebutan kode", "8", "/layar acara", "/urutan bergantian", "/urutan", "9", "salah",
            "Esc", "/putaran acara 5", "rina", "P02 lewat", "-", "budi", "nanti", "9 lewat", "",
            "/tutup", "berita acara", "12", "1", "/izin rina ya", "/tutup", "2", "/tutup", "tutup",
            "c", "buka lagi",
        ])
        try PlainTalk.expectGolden(said, "plain-answers")
    }

    @Test(
        "Whoever withdraws may be said to in several words",
        arguments: [
            "cabut", "tarik", "menarik", "menarik diri", "mundur", "menarik izin", "withdraw",
            "withdrawn",
        ])
    func withdrawing(words: String) throws {
        let room = try Self.room()
        let rina = try #require(room.session.person(named: "rina")?.id)
        _ = try PlainTalk(room).say(["/izin rina ya", "/izin rina " + words])
        let answers = try ConsentPurpose.allCases.map {
            try room.session.consents[rina]?[$0]?.answer
        }
        #expect(answers.allSatisfy { $0 == .withdrawn })
    }

    @Test("What is doubted says why, and a sentence that begins with a number counts nobody")
    func doubts() throws {
        let room = try Self.room()
        try room.ask(.addPeople(["Joko Susilo", "Joko Santoso"].map { [.name: .text($0)] }))
        let said = try PlainTalk(room).say([
            "@Pak Joko: mana airnya", ".", "/ke", "999", "Air keruh", ".", "/peran", "9",
            "Air keruh sejak Januari", "/hitung", "12 orang bilang air keruh", "/hitung",
            "12 orang", "/hitung", "12 PKH",
        ])
        try PlainTalk.expectGolden(said, "plain-doubts")
        #expect(try room.session.headcounts.map(\.institution) == ["PKH"])
    }

    @Test("Of several names those on the list are taken, and the others asked about")
    func severalNames() throws {
        let room = try Self.room()
        let talk = try PlainTalk(room)
        let said = talk.say([
            "/hadir", "rina, budi, Tono Baru, Kelurahan", ".", "rina, budi, Wati Baru", "",
            "/sisihkan", "-", "/hadir rina, hasan, Cid Jones, PDAM", ".", "/hadir",
            "Cid Baru, Ann Baru, PDAM", "+Cid Baru, PDAM", "",
            "/hadir rina, budi, Tono Tiga, Desa", "", ".", "/hadir hasan, Tini Baru, Dinas", ".",
            "",
            "/tangan rina, budi, topi kuning", ".", "", "/panggil rina, budi, Tono Dua, PDAM", "",
        ])
        try PlainTalk.expectGolden(said, "plain-names")
        #expect(try room.session.people.allSatisfy { $0.name?.contains(", ") != true })
    }

    @Test("Those who came are named behind whatever that is called")
    func namesBehindCommands() throws {
        let said = try PlainTalk(Self.room(), .english).say([
            "/people here rina", "/attendance budi, hasan", "/orang hadir", "", "/round 2 90",
            "@everyone: Amen",
        ])
        try PlainTalk.expectGolden(said, "plain-attendance")
    }

    @Test("An empty line is the answer that it is said to be, and else closes what is asked")
    func nothing() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/pewaktu 2x10", "/pewaktu", "", "/batas 2:00", "/batas", "", "/batas", "2", "/ke", "",
            "/hitung", "", "/layar", "", "/tangan", "", "/jam P02", "",
        ])
        try PlainTalk.expectGolden(said, "plain-nothing")
    }

    @Test("Versions that disagree are settled by number or written anew, never by a sentence")
    func versions() throws {
        let room = try Room.empty()
        try room.note(["Pompa rusak"])
        let seen = try #require(try room.session.notes.last)
        for (name, text) in [("Rani", "Pompa bocor"), ("Budi", "Pompa macet")] {
            room.wait(seconds: 60)
            let change = seen.fields.change(to: [.text: .text(text)])
            try room.open(as: name).append(.notesAmended([seen.id: change]), at: room.clock.read())
        }
        let said = try PlainTalk(room).say([
            "/putuskan", "9", Self.sentence, "/putuskan", "e", "Pompa bocor dan macet", "/batal",
            "/putuskan", "2", "/putuskan",
        ])
        try PlainTalk.expectGolden(said, "plain-versions")
    }

    /// A forum in which there is something of everything that can be asked about.
    private static func room() throws -> Room {
        let room = try Room.forum()
        try room.note(["! Iuran dibuka", "= Air masalah utama", "@2 Jalan rusak"])
        try room.ask(.raiseHand(.code("P02"), .ordinary))
        try room.ask(.raiseHand(.new([.cue: .text("batik biru")]), .ordinary))
        return room
    }
}
