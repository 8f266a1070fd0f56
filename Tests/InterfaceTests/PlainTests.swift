import Discussion
import Glibc
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("A session line by line")
struct PlainTests {
    @Test("Whatever is typed, what comes of it is said in lines without boxes")
    func talk() throws {
        let room = try Room.forum()
        let live = try Scenario(room).live
        let session = PlainSession(live) { $0.take(KeyFile(), from: "keys.yaml") }
        var said = session.greeting
        for line in Self.typed {
            room.wait(seconds: 5)
            if line == Self.rani {
                try Scenario(room, as: "Rani").type("@5 Saya setuju").press("Enter").live.finish()
                continue
            }
            said += ["> " + line] + session.take(line)
        }
        #expect(session.isOver)
        session.finish()
        try PlainTalk.expectGolden(said, "plain")
    }

    @Test("A board is read out whole, each entry in one line with where it stands")
    func boards() throws {
        let said = try BoardRoom.all.flatMap { board in
            let session = PlainSession(try Scenario(board.room()).live)
            return ["> " + board.method] + session.take("/6")
        }
        try PlainTalk.expectGolden(said, "plain-boards")
    }

    @Test("A mistyped command is filed by a full stop alone, and forgotten after another line")
    func mistyped() throws {
        let room = try Room.empty()
        let session = PlainSession(try Scenario(room).live)
        let asked = "/xyz bukan perintah. Belum disimpan; titik (.) mencatatnya."
        #expect(session.take("/xyz") == [asked])
        #expect(
            session.take("").last
                == "Belum disimpan: /xyz. /xyz bukan perintah. Titik (.) menyimpannya.")
        #expect(room.texts == [])
        _ = session.take("Satu")
        #expect(session.take("").contains { $0.contains("xyz") } == false)
        _ = session.take("/etc rusak")
        _ = session.take(".")
        #expect(room.texts == ["Satu", "/etc rusak"])
    }

    @Test("A sentence answers no question: it is filed, and the session stays open")
    func sentence() throws {
        let room = try Room.forum()
        let session = PlainSession(try Scenario(room).live)
        _ = session.take("Esc c")
        #expect(session.live.overlay != nil)
        _ = session.take("catatan penting dari pak lurah")
        #expect(room.texts.last == "catatan penting dari pak lurah")
        #expect(try room.session.closed == nil)
        _ = session.take("Esc A")
        _ = session.take("10")
        #expect(try room.session.attribution(in: room.session.openItem) == .offRecord)
    }

    @Test("What stands behind a command is the row it is for, or its answer, and never passed over")
    func words() throws {
        let room = try Room.forum()
        let session = PlainSession(try Scenario(room).live)
        let typed = [
            "/hadir Rina", "", "/datang P02", "/datang P02", "/pulang P02", "/pulang P02",
            "/datang desa", "/datang", "/panggil Yusuf", "/usai bicara", "/tangan budi", "/panggil",
            "/jeda sebentar", "/luar rekam", "rahasia", "/luar rekam sudah", "/luar rekam",
            "@1 Sumur kering", "@2 Jalan rusak", "/ke sumur", "/ubah",
            "@3 Sumur kering tiap Agustus", "/ubah", "", "/hapus jalan", "/batal", ".", "??", "",
            "/hadirr ini", "Satu", ".", "! Iuran dibuka", "/sepakat iuran", "/tagar air", "/ubah 1",
            "/4", "/ubah 1",
            "", "/izin rina ya", "/izin rina tidak suara foto", "/izin rina", "/izin", "Esc", "n",
            "Dua", "@99 halo", ".", "/lewati 9", "/tema x", "/bantuan jeda", "/ke sumur", "/8",
        ]
        var said: [String] = []
        for line in typed {
            room.wait(seconds: 5)
            said += ["> " + line] + session.take(line)
        }
        try PlainTalk.expectGolden(said, "plain-words")
    }

    @Test(
        "Who comes and who wants to speak is taken as people say it, and doubted where it may be a slip"
    )
    func people() throws {
        let room = try Room.forum()
        let session = PlainSession(try Scenario(room).live)
        let typed = [
            "/pulang rina", "/hadir hasan", "/hadir", "pak haji yusuf", "rina, hasan",
            "Rina, Dinas", "hasan, teng",
            "Bu Darmi, Kelurahan", "+Bu Darmi, Kelurahan", "+Bu Darmi", "P88", "", "/tangan",
            "bu rina", "yusuf", "", "/tangan", "Sumur saya kering", "", "/tangan topi merah", ".",
            "/tangan rina, hasan", "/panggil rina, hasan", "", "@+Hasan, Tenggarang: Setuju",
            "@99 halo", ".", "/coret", "@99 lagi", "/8", "/tambah", "Hasan", "",
            "Tenggarang", ".", ".",
        ]
        var said: [String] = []
        for line in typed {
            room.wait(seconds: 5)
            said += ["> " + line] + session.take(line)
        }
        try PlainTalk.expectGolden(said, "plain-people")
    }

    @Test("Of lines that a full disk does not take none is lost, and each is a note of its own")
    func fullDisk() throws {
        let room = try Room.empty()
        let session = PlainSession(try Scenario(room).live)
        var said: [String] = []
        for line in ["Satu", "@4 Dua", "Tiga"] {
            if line != "Tiga" { room.disk.failing = (.write, ENOSPC) }
            room.wait(seconds: 5)
            said += session.take(line)
        }
        #expect(
            said == [
                "Belum tersimpan. Titik (.) mencoba lagi.", Self.full,
                "Belum tersimpan. Titik (.) mencoba lagi.", Self.full, "3 catatan tersimpan.",
            ])
        #expect(room.texts == ["Satu", "Dua", "Tiga"])
    }

    private static let full =
        "BELUM TERSIMPAN: penyimpanan penuh. Enter ulangi · /tempat lain tempat lain"

    @Test("What is read out by number is acted on by that number, and what was done is said")
    func numbers() throws {
        let room = try Room.forum()
        let session = PlainSession(try Scenario(room).live)
        let typed = [
            "@4 halo", "/2", "! Pompa dibuka", "> Lapor @2 tgl:15/1/2021", "/5", "/hapus 2",
            "/batal", "/hapus 1", "/hapus >1", "/batal", "/sepakat 1", "/sepakat !1",
            "/sepakat !1", "/status >1", "/ajukan", "@2,3 kunci saya simpan", "// Tidak ada air",
            "@2 Kunci saya simpan", "/sisihkan", "", "> Sapu oleh:@topi", "> Sapu oleh:@9",
        ]
        var said: [String] = []
        for line in typed {
            room.wait(seconds: 5)
            said += ["> " + line] + session.take(line)
        }
        try PlainTalk.expectGolden(said, "plain-numbers")
    }

    @Test("Sentences name what is typed in place of keys")
    func inWords() throws {
        let live = try Scenario(Room.empty()).live
        _ = PlainSession(live)
        #expect(
            [
                "Belum ada acara berjalan; Esc n membuka yang berikut.",
                "Esc o merekam lagi. Izin belum ada: Esc Esc 8 C.",
                "Tidak ada; Esc 6 menampilkan. Esc menutup.",
                "Tekan Esc Esc a untuk menambah.",
            ].map(live.withOwnKeys) == [
                "Belum ada acara berjalan; /berikut membuka yang berikut.",
                "/luar rekam merekam lagi. Izin belum ada: /8 /izin.",
                "Tidak ada; /6 menampilkan. Esc menutup.",
                "Ketik /tambah untuk menambah.",
            ])
    }

    private static let rani = "Rani notes something"

    private static let typed = [
        "@3 \"Kami jimpitan tiap Jumat\" #dana", "", "/1", "/batal", "/ubah",
        "Termin pertama dibuka.", "/coret", "/batal", "Esc p", "/jeda", "Esc h", "3",
        "/tangan", "topi merah", ".", "/2", "Esc h", "", "/5", rani,
        "@+Wati, PKK: hadir", "/tak ada", "", "/ke 2", "1", "/buka", "/8", "/tambah", "Sri",
        ".", "", "/kelengkapan", "1", "Esc", "/layar", "2", "/luar rekam", "tidak dicatat",
        "/luar rekam", "", "/dokumen keputusan",
        "/bantuan", "/tangan", "/2", "/keluar", "/keluar",
    ]
}
