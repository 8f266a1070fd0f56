import Discussion
import Testing

@Suite("An action is asked for one owner and a date")
struct ActionGapTests {
    private static let lines: [(String, [ActionGap])] = [
        ("> Undang BUMDes", [.noOwner, .noDate]),
        ("> Undang BUMDes by:@2 due:2021-01-15", []),
        ("> Undang BUMDes oleh:Karang Taruna due:2021-01-15", []),
        ("> Undang BUMDes due:2021-01-15 oleh:Kita semua", [.everybody("Kita semua")]),
        ("> Undang BUMDes by:we all", [.everybody("we all"), .noDate]),
        ("> Undang BUMDes secepatnya! by:@2", [.noRealDate("secepatnya")]),
        ("> Invite them as soon as possible. by:@2", [.noRealDate("as soon as possible")]),
        ("> Kirim sesegera mungkin by:@2", [.noRealDate("sesegera mungkin")]),
        ("> Pasang rambu segera by:@2 due:2021-01-15", []),
        ("> Catat segerakan by:@2", [.noDate]),
        ("! Undang BUMDes segera", []),
        (
            "> Undang BUMDes by:kita semua due:secepatnya",
            [.everybody("kita semua"), .noRealDate("secepatnya")]
        ),
        (
            "> Undang BUMDes by:everyone as soon as possible",
            [.everybody("everyone"), .noRealDate("as soon as possible")]
        ),
        ("> Undang BUMDes by:ALL due:31-2", [.everybody("ALL"), .noRealDate("31-2")]),
        ("> Undang BUMDes due:minggu depan by:@2", [.noRealDate("minggu depan")]),
        ("> Undang by:seluruh peserta due:2021-01-15", [.everybody("seluruh peserta")]),
        ("> Undang by:para kepala desa due:2021-01-15", [.everybody("para kepala desa")]),
        ("> Undang by:pihak terkait due:2021-01-15", [.everybody("pihak terkait")]),
        ("> Undang by:masyarakat due:2021-01-15", [.everybody("masyarakat")]),
        ("> Undang by:TBD due:2021-01-15", [.everybody("TBD")]),
        ("> Undang by:? due:2021-01-15", [.noOwner]),
        ("> Undang by:semua warga due:2021-01-15", [.everybody("semua warga")]),
        ("> Undang by:masing-masing desa due:2021-01-15", [.everybody("masing-masing desa")]),
        (
            "> Undang by:Pak Camat dan kita semua due:2021-01-15",
            [.everybody("Pak Camat dan kita semua")]
        ),
        ("> Undang by:Forum Kita due:2021-01-15", []),
        ("> Undang by:Bersama Kita (LSM) due:2021-01-15", []),
        ("> Undang by:Warga Peduli due:2021-01-15", []),
        ("> Undang by:pengurus BUMDes due:2021-01-15", []),
        ("> Undang by:bersama kita due:2021-01-15", [.everybody("bersama kita")]),
        ("> Undang by:entah due:2021-01-15", [.everybody("entah")]),
        ("> Undang by:wong kabeh due:2021-01-15", [.everybody("wong kabeh")]),
        ("> Undang by:gotong royong due:2021-01-15", [.everybody("gotong royong")]),
        ("> Undang by:the whole village due:2021-01-15", [.everybody("the whole village")]),
        ("> Undang by:warga RT 3 due:2021-01-15", [.everybody("warga RT 3")]),
        ("> Undang by:the team due:2021-01-15", [.everybody("the team")]),
        ("> Undang by:pengurus due:2021-01-15", [.everybody("pengurus")]),
    ]

    @Test("Gaps", arguments: lines)
    func gaps(line: String, gaps: [ActionGap]) throws {
        var room = try Rehearsal()
        try room.type(line)
        let note = try #require(room.session.released(to: .official, at: room.now).notes.first)
        #expect(note.gaps == gaps)
    }

    @Test("On paper words for a day stand without their sign, and are asked about all the same")
    func onPaper() throws {
        var room = try Rehearsal()
        try room.type("> Kirim data oleh:PKH tgl:minggu depan")
        try room.type("! Bangun jalan tgl:akhir_bulan")
        try room.type("> Cek air oleh:PKH tgl:?")
        let notes = room.session.released(to: .official, at: room.now).notes
        #expect(
            notes.map { $0.textOnPaper.parts } == [
                [.words("Kirim data minggu depan")], [.words("Bangun jalan akhir bulan")],
                [.words("Cek air")],
            ])
        #expect(notes[0].gaps == [.noRealDate("minggu depan")])
    }

    @Test("On paper the keys of people stand as words, and a sign alone is nobody")
    func keysOnPaper() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.name: .text("Siti")]]))
        try room.type("! Perbaiki jalan oleh:\"Dinas PU\" tgl:15-1")
        try room.type("! Data dicek oleh:@1 besok")
        try room.type("> Lapor kepada:Kepala_Desa tgl:2021-01-15")
        try room.type("> Cek pompa oleh:? tgl:2021-01-15")
        let notes = room.session.released(to: .official, at: room.now).notes
        let told = notes.map { note in
            note.textOnPaper.parts.map { if case .words(let words) = $0 { words } else { "@" } }
        }
        #expect(
            told.map { $0.joined() } == [
                "Perbaiki jalan oleh Dinas PU 15-1", "Data dicek oleh @ besok",
                "Lapor kepada Kepala Desa", "Cek pompa",
            ])
        #expect(notes[3].gaps == [.noOwner])
    }

    @Test("A code that an action alone has may be nobody's, where people are known by name")
    func unknownCode() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.name: .text("Siti")]]))
        try room.type("> Undang BUMDes by:@99 due:2021-01-15")
        func gaps() throws -> [ActionGap] {
            let notes = room.session.released(to: .official, at: room.now).notes
            return try #require(notes.first { $0.kind == .action }).gaps
        }
        #expect(try gaps() == [.everybody("P99")])
        try room.type("@99 Siap")
        #expect(try gaps() == [])
    }

    @Test("One that is done or given up lacks nothing", arguments: ["done", "cancelled"])
    func done(status: String) throws {
        var room = try Rehearsal()
        try room.type("> Undang BUMDes")
        let action = try #require(room.session.notes.first)
        let change = action.fields.change(to: [.status: .text(status)])
        try room.ask(.amendNotes([action.id: change]))
        let note = try #require(room.session.released(to: .official, at: room.now).notes.first)
        #expect(note.gaps == [])
        #expect(!note.isOpenAction)
    }
}
