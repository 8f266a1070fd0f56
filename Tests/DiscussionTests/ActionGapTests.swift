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
            [.everybody("everyone as soon as possible"), .noRealDate("as soon as possible")]
        ),
        ("> Undang BUMDes by:ALL due:31-2", [.everybody("ALL"), .noRealDate("31-2")]),
        ("> Undang BUMDes due:minggu depan by:@2", [.noRealDate("minggu depan")]),
        ("> Undang by:seluruh peserta due:2021-01-15", [.everybody("seluruh peserta")]),
        ("> Undang by:para kepala desa due:2021-01-15", [.everybody("para kepala desa")]),
        ("> Undang by:pihak terkait due:2021-01-15", [.everybody("pihak terkait")]),
        ("> Undang by:masyarakat due:2021-01-15", [.everybody("masyarakat")]),
        ("> Undang by:TBD due:2021-01-15", [.everybody("TBD")]),
        ("> Undang by:? due:2021-01-15", [.everybody("?")]),
        ("> Undang by:semua warga due:2021-01-15", [.everybody("semua warga")]),
        ("> Undang by:masing-masing desa due:2021-01-15", [.everybody("masing-masing desa")]),
        (
            "> Undang by:Pak Camat dan kita semua due:2021-01-15",
            [.everybody("Pak Camat dan kita semua")]
        ),
        ("> Undang by:Forum Kita due:2021-01-15", []),
    ]

    @Test("Gaps", arguments: lines)
    func gaps(line: String, gaps: [ActionGap]) throws {
        var room = try Rehearsal()
        try room.type(line)
        let note = try #require(room.session.released(to: .official, at: room.now).notes.first)
        #expect(note.gaps == gaps)
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
