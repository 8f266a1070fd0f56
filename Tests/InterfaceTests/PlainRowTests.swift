import Discussion
import Terminal
import Testing
import Wording

@testable import Interface

@Suite("Rows that are named line by line")
struct PlainRowTests {
    @Test("A command does its work from one line on the row that it names, and on no other")
    func rows() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/4", "/tagar 1 air", "/tagar 1 #air", "/tagar sumur kering", "panen", "/tagar zzz air",
            "/tagar", "/pindah acara 12 4", "/pindah acara sumur", "perumusan",
            "/pembicara 12 rina",
            "/pembicara 12 4", "/suara P07", "/suara P02", "hasan", "/suara P02 P03",
            "/satukan 12 13",
            "1", "/satukan sumur, pasar", "2", "/satukan 3", "/5", "/penanggung 2", "Dinas Sosial",
            "/penanggung verifikasi budi", "/penanggung 2 Dinas Sosial", "/penanggung 1 budi",
            "/status 2", "/status 1", "/sepakat 2", "/sepakat 1",
            "/keberatan 1 budi: terlalu mahal",
            "/ke sumur", "/tagar P02", "/tagar", "kering", "/hapus zzz",
        ])
        try PlainTalk.expectGolden(said, "plain-rows")
    }

    @Test("Words behind a command that name no row are the answer for the one that was chosen")
    func chosen() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "> Undang PDAM @2", "/ke undang pdam", "/penanggung rina", "/pindah acara perumusan",
            "/penanggung", "Dinas Sosial", "/penanggung verifikasi budi", "/penanggung siti",
            "/ke sumur", "/suara", "yusuf", "/suara siti", "/suara P02 P03", "/ke pasar",
            "/suara semua", "/pembicara hasan", "/tagar kering", "", "/status ditunda",
            "/penanggung hasan", "/pembicara jalan rina", "/1", "/penanggung rina",
            "/ke jalan rusak", "1", "1", "/4", "1",
        ])
        try PlainTalk.expectGolden(said, "plain-chosen")
    }

    @Test("A number of people is that of a code, whatever letter stands before it")
    func codes() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople([[.name: .text("Sri"), .role: .text("resource")]]))
        let said = try PlainTalk(room).say(["/8", "/ubah 1"])
        #expect(said[3...4] == ["> /ubah 1", "N1 Sri"])
        #expect(said.last == "1/14 Nama: Sri")
    }

    @Test("The same in English")
    func english() throws {
        let talk = try PlainTalk(Self.room(), .english)
        let said = talk.say([
            "/4", "/tag 1 water", "/to item 12 4", "/speaker 12 rina", "/voice P07",
            "/voice P02 hasan",
            "/join 12 13", "1", "/5", "/owner 2 Welfare office", "/status 1", "/agree 1",
            "/object 1 budi: too dear", "/edit 1", "Dues are open to all", "/lock length 2",
            "/item go-round 5", "rina passed", "", "/attribution", "code", "", "/limit 2:00",
            "/limit",
            "", "/history", "99", "Our well is cloudy since January.", "/amend", "/pause", "/pause",
            "/copy", "/link 1",
        ])
        try PlainTalk.expectGolden(said, "plain-english")
    }

    @Test("A hand is named by its words or its place in the queue, and not the first of several")
    func hands() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/tangan baju merah", ".", "/tangan topi hijau", ".", "/2", "/nama karto",
            "/nama merah",
            "rina", "/nama 3 Pak Karto, RT 3", "/cabut 1", "/panggil 2", "/1", "/panggil 2",
            "/panggil yusuf", "/tanggap hasan",
        ])
        try PlainTalk.expectGolden(said, "plain-hands")
    }

    @Test("What of a note is not typed anew stays, and no command becomes its text")
    func amending() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "> Undang PDAM", "/ubah", "Undang PDAM dan camat", "/ubah", "oleh:@2 tgl:15-1", "/ubah",
            "/jeda", "/jeda", "/ubah", ".", "/ubah", "-", "/ubah", "/hapuss 1", ".",
            "@2 Kami setuju",
            "/ubah", "@4", "/ubah", "! Kami sepakat", "/ubah iuran", "Iuran Rp10.000",
            "> Sapu jalan",
            "/tutup", "a", "rina", "a", "15-1", "/tutup", "",
        ])
        try PlainTalk.expectGolden(said, "plain-amending")
    }

    @Test("What is read out of a view has the numbers by which it is named")
    func numbered() throws {
        let room = try #require(BoardRoom.all.first).room()
        let talk = try PlainTalk(room)
        let said = talk.say([
            "/3", "/ajukan 2", "/ajukan", "/putaran 1", "Siti menjawab", "", "/papan", "/papan",
            "/jadi tindak lanjut A", "/metode relasi", "/papan", "2", "/papan ember", "/gali", "/7",
            "/untuk siapa",
        ])
        try PlainTalk.expectGolden(said, "plain-numbered")
    }

    @Test("A word more than a command takes is no other command, and only the same line insists")
    func insisting() throws {
        let talk = try PlainTalk(Self.room())
        let said = talk.say([
            "/tambah menit 5", "/kurang menit 2", "/tambah menit sekali", "/ke acara 3",
            "/tangan budi",
            "/berikut", "Satu", "/berikut", "/berikut", "/keluar", "Dua", "/keluar", "/tandai",
            "/ubah",
            "", "/coret", "/jenis", "/izin semua ya catat", "/izin rina ya", "/bantuan zzz",
            "/tertulis 1", "/nama 9 Karto", "/keluar", "/keluar",
        ])
        #expect(talk.session.isOver)
        try PlainTalk.expectGolden(said, "plain-insisting")
    }

    private static func room() throws -> Room {
        let room = try Room.forum()
        try room.note([
            "! Iuran dibuka", "= Air masalah utama", "@2 Jalan rusak", "@1 Sumur kering",
            "@2 Pasar becek",
        ])
        return room
    }
}
