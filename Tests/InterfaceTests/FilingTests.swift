import Discussion
import Glibc
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("Filing a line")
struct FilingTests {
    @Test("Enter files the line at the time of its first key")
    func firstKey() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("S")
        room.wait(seconds: 30)
        scenario.type("atu").press("Enter", after: 0)
        let note = try #require(try room.session.notes.last)
        #expect(note.text == "Satu")
        #expect(note.happened.wall.iso == "2020-11-30T09:00:00.020+07:00")
        #expect(scenario.line.isEmpty)
        #expect(scenario.rows[22].hasSuffix("tersimpan 09.00.30"))
    }

    @Test(
        "What is not what it may be meant to be is said before it is filed",
        arguments: [
            (
                "@99 Halo",
                "P99? Daftar sampai P06 · URAIAN · P99 (orang baru) · 10.34.35"
            ),
            ("@99", "P99? Daftar sampai P06 · BERI GILIRAN · P99 (orang baru)"),
            ("@zaki Halo", "@zaki tidak ada di daftar · URAIAN · ? · 10.34.35"),
            ("<9 Sudah", "tidak ada pertanyaan 9 · URAIAN · P04 Hasan · 10.34.35"),
            ("/batall", "/batall bukan perintah · URAIAN · P04 Hasan · 10.34.35"),
        ])
    func surprises(line: String, status: String) throws {
        #expect(try Scenario(Room.forum(), (120, 24)).type(line).status == status)
    }

    @Test(
        "The status row says how the line will be filed",
        arguments: [
            ("\"Kami jimpitan", "KUTIPAN · tanpa pembicara · 09.00.00"),
            ("@9 Halo #satu", "URAIAN · P09 (orang baru) · 09.00.00 #satu"),
            ("(ragu)", "PENGAMAT · tak dicetak · 09.00.00"),
            ("> Surat oleh: Dinas Sosial", "TINDAK LANJUT · → Dinas Sosial · 09.00.00"),
            ("> Surat tgl:15/1/2021", "TINDAK LANJUT · Jum 15 Jan 2021 · 09.00.00"),
            (
                "> Surat by: hasan due:31-2",
                "«31-2» bukan tanggal · TINDAK LANJUT · → hasan · 09.00.00"
            ),
            ("@9", "BERI GILIRAN · P09 (orang baru)"), ("@0", "AKHIRI GILIRAN"),
            ("+ Kompos", "ISIAN · tidak ada papan terbuka, jadi catatan biasa · 09.00.00"),
            (
                "+lowhanging Kompos",
                "ISIAN · tidak ada papan «lowhanging»; yang terbuka: + dan spasi · 09.00.00"
            ),
        ])
    func reading(line: String, status: String) throws {
        #expect(try Scenario(Room.empty()).type(line).status == status)
    }

    @Test("A line belongs to who spoke and to what was on when it was begun")
    func begunEarlier() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("@3").press("Enter").type("Kami rembuk")
        scenario.press("Esc g").type("4").press("Enter")
        #expect(scenario.rows[21] == " P03 › Kami rembuk")
        scenario.press("Esc n Esc n").type(" dulu").press("Enter")
        let note = try #require(try room.session.notes.last)
        #expect(NoteText(note, scenario.live.scene).text == "10.34 P03 Rina Wati: Kami rembuk dulu")
        #expect(note.item == (try room.session.programme[4].id))
        scenario.type("Lalu").press("Enter")
        #expect(try room.session.notes.last?.item == room.session.programme[5].id)
    }

    @Test("What was typed off the record is put aside after it, and filed by a second Enter")
    func typedOffRecord() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).press("Esc o").type("Rahasia").press("Enter Esc o")
        #expect(scenario.line.isEmpty)
        #expect(scenario.said == "1 baris disisihkan; Esc z di baris kosong mengambilnya.")
        scenario.press("Esc z Enter")
        #expect(scenario.said == "Ini diketik di luar rekaman. Enter sekali lagi mencatatnya.")
        #expect(room.texts == [])
        scenario.press("Enter")
        #expect(room.texts == ["Rahasia"])
    }

    @Test("Where no pane has the notes, the status row says what was filed")
    func unseen() throws {
        let scenario = try Scenario(Room.empty(), (60, 20)).type("Satu").press("Enter")
        #expect(scenario.said == "Tersimpan. · 09.00 Satu")
    }

    @Test("A refusal says why, and the text stays")
    func refusal() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).press("Esc o").type("Rahasia").press("Enter")
        #expect(scenario.line == "Rahasia")
        #expect(scenario.status.hasPrefix("Sedang luar rekam, tidak dicatat; Esc o merekam lagi."))
        #expect(room.texts.isEmpty)
    }

    @Test("A full disk says so, and the text stays until there is room")
    func fullDisk() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Penting")
        room.disk.failing = (.write, ENOSPC)
        scenario.press("Enter")
        #expect(scenario.line == "Penting")
        #expect(
            scenario.status
                == "BELUM TERSIMPAN: penyimpanan penuh. Enter ulangi · Esc s tempat lain")
        scenario.press("Enter")
        #expect(scenario.line.isEmpty)
        #expect(room.texts == ["Penting"])
    }

    @Test("A write in doubt is an alarm until it is retried, and is filed once")
    func doubt() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Penting")
        room.disk.failing = (.sync, EIO)
        scenario.press("Enter")
        #expect(scenario.line == "Penting")
        #expect(
            scenario.status
                == "BELUM TERSIMPAN: penyimpanan rusak. Enter ulangi · Esc s tempat lain")
        #expect(scenario.surface.roles[22].allSatisfy { $0 == Role.alarm.letter })
        scenario.press("← →")
        #expect(
            scenario.status
                == "BELUM TERSIMPAN: penyimpanan rusak. Enter ulangi · Esc s tempat lain")
        scenario.press("Enter")
        #expect(scenario.line.isEmpty)
        #expect(room.texts == ["Penting"])
    }

    @Test(
        "What is surely a slip is filed only by a second Enter",
        arguments: [
            ("@99 halo", "P99? Daftar sampai P06.", "halo"),
            (
                "@2,3 berdua", "Satu pembicara saja: @2; @3 di dalam kalimat.",
                "@2,3 berdua"
            ),
            ("@ 2 Jalan rusak", "Pembicara tanpa spasi: @2.", "@ 2 Jalan rusak"),
            (
                "> Angkut sampah tgl:31-2", "«31-2» bukan tanggal.",
                "Angkut sampah tgl:31-2"
            ),
            (
                "! to:Kepala Dinas Menambah kuota",
                "Tandai ujung namanya: kepada:\"Kepala Dinas\".", "Menambah kuota"
            ),
            (
                "! to:dinas sosial menambah kuota", "Tandai ujung namanya: kepada:\"dinas\".",
                "sosial menambah kuota"
            ),
            (
                "> cek oleh:siti wijaya besok", "Tandai ujung namanya: oleh:\"siti wijaya\".",
                "cek besok"
            ),
            (
                "> oleh:Dinas Sosial cek air", "Tandai ujung namanya: oleh:\"Dinas\".",
                "Sosial cek air"
            ),
            (
                "> Verifikasi data kepada:\"Dinas PU\"",
                "Tindak lanjut memakai oleh:, bukan kepada:.", "Verifikasi data kepada:\"Dinas PU\""
            ),
            (
                "! Perbaiki jalan oleh:\"Dinas PU\"",
                "oleh: dan tgl: milik tindak lanjut (>); rumusan memakai kepada:.",
                "Perbaiki jalan oleh:\"Dinas PU\""
            ),
        ])
    func slips(line: String, doubt: String, text: String) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type(line).press("Enter")
        #expect(scenario.said == doubt + " Enter sekali lagi mencatatnya.")
        #expect(scenario.line == line)
        scenario.press("Enter")
        #expect(room.texts.last == text)
    }

    @Test(
        "Whom an outcome is addressed to ends where the list or a capital tells it",
        arguments: [
            ("! to:Kades Wonosari Perbaiki jalan", "Kades Wonosari", "Perbaiki jalan"),
            ("! kepada:pkh sukosari data ulang", "pkh sukosari", "data ulang"),
            ("! kepada:Bupati tambah dana", "Bupati", "tambah dana"),
            ("! kepada:bupati Tambah dana", "bupati", "Tambah dana"),
            ("! Tambah dana kepada:Bupati Bondowoso", "Bupati Bondowoso", "Tambah dana"),
        ])
    func recipients(line: String, recipient: String, text: String) throws {
        let room = try Room.forum()
        try Scenario(room).type(line).press("Enter")
        #expect(room.texts.last == text)
        #expect(try room.session.notes.last?.fields.text(.recipient) == recipient)
    }

    @Test("An unknown word after a slash is filed as text only by a second Enter")
    func unknownCommand() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("/etc rusak").press("Enter")
        #expect(
            scenario.status.hasPrefix("/etc bukan perintah. Enter sekali lagi mencatatnya"))
        #expect(room.texts.isEmpty)
        scenario.press("Enter")
        #expect(room.texts == ["/etc rusak"])
    }

    @Test("A paste is text, its newlines too, and never a key")
    func paste() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        scenario.live.paste("Satu\nEsc q\tDua")
        #expect(scenario.line == "Satu\nEsc q\tDua")
        scenario.press("Enter")
        #expect(room.texts == ["Satu\nEsc q\tDua"])
    }

    @Test("Alt-Enter and Ctrl-J are new lines in the note")
    func newLines() throws {
        let room = try Room.empty()
        try Scenario(room).type("a").press("Alt-Enter").type("b").press("Ctrl-J").type("c")
            .press("Enter")
        #expect(room.texts == ["a\nb\nc"])
    }
}
