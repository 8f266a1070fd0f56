import Discussion
import Testing

@testable import Interface

@Suite("Who is here")
struct ArrivalTests {
    @Test("Two letters and Enter mark someone present, one after the other; a walk-in is one line")
    func rollCall() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(["Siti Aminah", "Sigit Purnomo", "Budi"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room).type("Setengah").press("Esc a")
        scenario.type("si")
        #expect(scenario.status == "Hadir: si  P01 Siti Aminah  ↓ P02")
        scenario.press("↓ Enter")
        #expect(scenario.status.hasPrefix("Hadir:   Sigit Purnomo hadir; kini 1 orang."))
        scenario.type("si").press("Enter").type("Umi Kulsum, Tagana").press("Enter Esc")
        #expect(
            try room.session.people.filter(\.isPresent).map(\.name) == [
                "Siti Aminah", "Sigit Purnomo", "Umi Kulsum",
            ])
        #expect(scenario.line == "Setengah")
    }

    @Test("Names are taken as people say them, several at once too, and nobody is entered twice")
    func asSaid() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(
                ["Bambang Wijaya", "Joko Santoso", "Mbah Karto"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room).press("Esc a").type("pak haji bambang")
        #expect(scenario.status == "Hadir: pak haji bambang  P01 Bambang Wijaya")
        scenario.press("Enter").type("joko, karto").press("Enter")
        #expect(scenario.said == "Joko Santoso, Mbah Karto hadir; kini 3 orang.")
        scenario.type("Darmo, Lurah").press("Enter").type("+Darmo, Lurah").press("Enter")
        #expect(scenario.said == "Darmo sudah dicatat hadir.")
        scenario.type("Joko, RT 5").press("Enter")
        #expect(
            scenario.said
                == "Sudah di daftar: P02 Joko Santoso. Ketik P02, atau +Nama, Instansi bila orang lain."
        )
        scenario.press("Esc Esc Esc 8 a Tab").type("Darmo")
        #expect(try room.session.people.count == 4)
    }

    @Test("Of several names those on the list come, and the others are asked about, never one name")
    func several() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople(
                ["Bu Darmi", "Mbah Slamet", "Joko Santoso", "Joko Susilo"].map {
                    [.name: .text($0)]
                }))
        let scenario = try Scenario(room).press("Esc a")
        scenario.type("darmi, slamet, Tono Baru, Kelurahan")
        #expect(
            scenario.status.hasSuffix("P01 Bu Darmi · P02 Mbah Slamet · Tono Baru, Kelurahan?"))
        scenario.press("Enter")
        #expect(
            scenario.said
                == "Bu Darmi, Mbah Slamet hadir; kini 2 orang. Belum dicatat: Tono Baru, Kelurahan."
                + " Enter sekali lagi menerimanya.")
        scenario.press("Enter")
        #expect(scenario.said == "Tono Baru hadir; kini 3 orang.")
        scenario.type("darmi, joko, slamet").press("Enter")
        #expect(
            scenario.said
                == "Bu Darmi, Mbah Slamet sudah dicatat hadir. Belum dicatat: joko. Lebih dari satu"
                + " cocok: P03 Joko Santoso; P04 Joko Susilo.")
        for (typed, said) in [
            ("Cid Jones, Ann Lee, Water Board", Self.oneNew),
            ("+Cid Jones, Ann Lee, Water Board", Self.oneNew),
            (
                "darmi, Cid Jones, Water Board",
                "Bu Darmi sudah dicatat hadir. Belum dicatat: Cid Jones, Water Board."
                    + " Enter sekali lagi menerimanya."
            ),
            ("Umar Said, S.Ag., M.Si, Kelurahan", "Umar Said, S.Ag., M.Si hadir; kini 4 orang."),
        ] {
            scenario.press("Ctrl-U").type(typed).press("Enter")
            #expect(scenario.said == said)
        }
        #expect(
            try room.session.people.map { $0.name ?? "" } == [
                "Bu Darmi", "Mbah Slamet", "Joko Santoso", "Joko Susilo", "Tono Baru",
                "Umar Said, S.Ag., M.Si",
            ])
        scenario.press("Esc Esc h").type("darmi, slamet, topi merah").press("Enter")
        #expect(scenario.live.inquiry?.editor.text == "topi merah")
        #expect(try room.session.queue(at: room.now).places.count == 2)
        scenario.press("Ctrl-U").type("joko santoso, baju merah, kiri").press("Enter Enter")
        #expect(try room.session.people.last?.fields.text(.cue) == "joko santoso, baju merah, kiri")
    }

    private static let oneNew = "Orang baru satu per satu: +Nama, Instansi, dengan satu koma."

    @Test("Whose name begins with the letters comes first, and who is not here yet")
    func order() throws {
        let room = try Room([.profile: .text("forum")])
        try room.ask(
            .addPeople(["Ani Sitorus", "Siti Aminah", "Siti Zubaidah"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room).press("Esc a").type("si")
        #expect(scenario.status == "Hadir: si  P02 Siti Aminah  ↓ P03 P01")
        scenario.press("Enter").type("si")
        #expect(scenario.status == "Hadir: si  P03 Siti Zubaidah  ↓ P01 P02")
    }

    @Test("The key for coming and leaving says which, and stays on who left")
    func coming() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(.addPeople(["Siti", "Budi"].map { [.name: .text($0)] }))
        let scenario = try Scenario(room).press("Esc Esc 8 g ␣")
        #expect(scenario.said == "P01 Siti hadir; kini 1 orang.")
        scenario.press("k ␣")
        #expect(scenario.said.hasPrefix("P01 Siti pulang "))
        scenario.press("␣")
        #expect(try room.session.people.map(\.isPresent) == [true, false])
    }

    @Test("Institutions are counted without names")
    func counting() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc Esc 8 c").type("12 PKH").press("Enter")
        #expect(scenario.said == "PKH: 12 orang.")
        scenario.press("c").type("PKH 12").press("Enter")
        #expect(scenario.rows[22].contains("Tulis jumlah lalu instansi"))
        #expect(try room.session.headcounts.map(\.count) == [12])
    }

    @Test("Who was counted stands in the header and below the list, and is counted anew there")
    func counted() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople([
                [.name: .text("Siti"), .institution: .text("PKH")], [.name: .text("Budi")],
            ]))
        let everyone = try room.session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(everyone, .arrived)))
        let scenario = try Scenario(room).press("Esc Esc 8 c").type("12 PKH").press("Enter")
        // One of the twelve is on the list.
        #expect(scenario.rows[1].hasSuffix("hadir 2+11"))
        #expect(scenario.rows[20] == " Dihitung tanpa nama: PKH 12 · c mengubah")
        scenario.press("c ↓")
        #expect(
            scenario.rows[22]
                == " Hadir dari instansi: 12 PKH  menggantikan hitungan tadi; 0 menghapusnya")
        scenario.press("Ctrl-U").type("14 pkh").press("Enter")
        #expect(scenario.said == "PKH: 14 orang.")
        #expect(try room.session.headcounts.map(\.institution) == ["PKH"])
        scenario.press("c").type("0 PKH").press("Enter")
        #expect(scenario.rows[1].hasSuffix("hadir 2"))
        #expect(scenario.rows[20] == " P01 Siti · PKH · hadir 09.00–")
    }
}
