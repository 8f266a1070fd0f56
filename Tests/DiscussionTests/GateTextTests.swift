import Discussion
import Testing

@Suite("Names and quoted words inside a text are told only as they may be")
struct GateTextTests {
    /// Siti Aminah and Rahmat Hidayat take part, Budhy is a resource person; one note by P02.
    func room(_ profile: Profile, _ line: String) throws -> Rehearsal {
        var room = try Rehearsal(
            profile,
            details: [.title: .text("Cerita siti aminah"), .theme: .text("Rahmat semesta")])
        try room.ask(
            .addPeople([
                [
                    .code: .text("P01"), .name: .text("Siti Aminah"), .office: .text("TKSK"),
                    .institution: .text("Tapen"),
                ],
                [.code: .text("P02"), .name: .text("Rahmat Hidayat")],
                [.code: .text("N1"), .name: .text("Budhy"), .institution: .text("Unej")],
            ]))
        try room.type(line)
        return room
    }

    /// A line, and how a circle's office is told it.
    static let texts: [(String, String)] = [
        ("@2 Kata Siti Aminah begitu.", "Kata <P01> begitu."),
        ("@2 kata SITI  AMINAH begitu", "kata <P01> begitu"),
        ("@2 Kata Siti, lalu Aminah.", "Kata <P01>, lalu <P01>."),
        ("@2 Mohon rahmat; bu siti tahu, Rahmat juga.", "Mohon rahmat; <P01> tahu, <P02> juga."),
        ("@2 Sitisari dan Amin", "Sitisari dan Amin"),
        ("@2 P01 dan @1 sama, N1 beda", "P01 dan <P01> sama, N1 beda"),
        ("= Kata @2 \"jalan\"", "Kata <P02> jalan"),
        ("! Menurut Siti “air”", "Menurut <P01> air"),
        ("= Ada yang bilang \"takut\"", "Ada yang bilang takut"),
        ("> Salin kata Rahmat \"lapar\"", "Salin kata <P02> lapar"),
        ("@2 Budhy-lah yang tahu", "<N1>-lah yang tahu"), ("@2 “Siti”", "<P01>"),
        ("@2 Siti's dan Siti’s, 'Siti'", "<P01>'s dan <P01>’s, <P01>"),
        ("@2 Aminahnya, bu sitinya, SitiAminah, sitilah", "<P01>nya, <P01>nya, <P01>, <P01>lah"),
        (
            "@2 kata siti dan budhy; mbah rahmat, h. rahmat",
            "kata <P01> dan <N1>; <P02>, <P02>"
        ),
        ("@2 (@1) dan-@1 a@1", "(<P01>) dan-<P01> a@1"), ("@2 p01 tahu", "p01 tahu"),
        ("@2 Kadernya tako' ka Siti", "Kadernya tako' ka <P01>"),
        ("@2 Kata Siti A. dan S. Aminah begitu", "Kata <P01> dan <P01> begitu"),
        ("@2 Siti A, SITI A, S.Aminah, Sit. Aminah", "<P01>, <P01>, <P01>, <P01>"),
        ("@2 R. H. Rahmat, S. Rahmat, Siti B. tahu", "R. <P02>, S. <P02>, <P01> B. tahu"),
        ("@2 Ini kata Siti A.", "Ini kata <P01>."),
        (
            "@2 S.A. tahu, kata S.A: S.H. dan RH.",
            "<P01> tahu, kata <P01>: S.H. dan RH."
        ),
        ("@2 R.H. a.n. S.A.", "<P02> a.n. <P01>."),
        ("@2 S.A. Umum, S.A. 3, S.A. bilang", "S.A. Umum, S.A. 3, <P01> bilang"),
        ("@2 Siti; Aminah", "<P01>; <P01>"),
        ("@2 rok 3/4\" pipa, \"kata 15\" juga", "rok 3/4\" pipa, kata 15 juga"),
        ("@2 Kata Siti. Aminah. A. juga", "Kata <P01>. A. juga"),
        ("@2 BuSiti, PakRahmat, busiti aminah", "<P01>, <P02>, <P01>"),
        ("@2 pakrahmat, MbahRahmatnya, BuSiti's", "<P02>, <P02>nya, <P01>'s"),
        ("@2 Kata Siti Aminah, S.Sos., M.Si. begitu", "Kata <P01> begitu"),
        ("@2 Siti S.H. M.Si. hadir", "<P01> hadir"),
        ("@2 Aminah S.Pd hadir; Hj. Siti, SH, MM.", "<P01> hadir; <P01>."),
        ("@2 Bersama Prof. Dr. Siti Aminah, Ph. D.", "Bersama <P01>."),
        ("@2 Siti, M.Si. Budhy, Se Indonesia", "<P01>. <N1>, Se Indonesia"),
        ("@2 Pulang ke ibu. Siti tahu, Pak Guru Rahmat", "Pulang ke ibu. <P01> tahu, <P02>"),
        ("@2 Siti1, Siti2an, dariSiti, SitiBudhy", "<P01>, <P01>, dari<P01>, <P01><N1>"),
        ("@2 RahmatSiti, RahmatAlam", "<P02><P01>, RahmatAlam"),
        ("@2 Síti, S\u{AD}iti, S\u{200B}iti, Ｓｉｔｉ, 𝐒𝐢𝐭𝐢", "<P01>, <P01>, <P01>, <P01>, <P01>"),
        (
            "@2 rahmat bilang setuju, kata rahmat, si rahmat, oleh rahmat",
            "<P02> bilang setuju, kata <P02>, si <P02>, oleh <P02>"
        ),
        ("@2 rahmat mendata lansia, ketua: rahmat.", "<P02> mendata lansia, ketua: <P02>."),
        (
            "@2 kata siti, rahmat dan budhy; pak rt rahmat, rahmat hadir",
            "kata <P01>, <P02> dan <N1>; pak rt <P02>, <P02> hadir"
        ),
        ("@2 rahmat, siti hadir", "<P02>, <P01> hadir"),
        ("@2 desa rahmat setuju, rahmat itu besar", "desa rahmat setuju, rahmat itu besar"),
        ("@2 Busur, burahmat, pakaian, masalah", "Busur, burahmat, pakaian, masalah"),
    ]

    @Test("Offices that mention each other end, each without the other's name")
    func circularOffices() throws {
        var room = try room(.forum, "@1 Kata baru")
        let people = room.session.people.prefix(2)
        let offices = ["Istri @2", "Suami @1"]
        try room.ask(
            .amendPeople(
                Dictionary(
                    uniqueKeysWithValues: zip(people, offices).map { person, office in
                        (person.id, person.fields.change(to: [.office: .text(office)]))
                    })))
        try room.ask(.chooseAttribution(.role, item: nil))
        let told = room.session.released(to: .official, at: room.now)
        #expect(Set(told.people.compactMap(\.office)) == ["Istri …", "Suami …"])
        #expect(
            told.notes.map(\.voice)
                == [.role(office: "Istri …", institution: "Tapen", role: .participant)])
    }

    @Test("In a circle by code", arguments: texts)
    func circle(line: String, told: String) throws {
        #expect(try room(.circle, line).told(to: .official) == told)
    }

    @Test("In a forum by name, to the public by office, under the Chatham House rule not at all")
    func modes() throws {
        var room = try room(.forum, "- Siti Aminah dan P02 menemui Budhy.")
        #expect(room.told(to: .official) == "Siti Aminah dan P02 menemui Budhy.")
        #expect(room.told(to: .public) == "<P01> dan <P02> menemui Budhy.")
        try room.ask(.chooseAttribution(.role, item: nil))
        #expect(room.told(to: .official) == "<TKSK> dan <P02> menemui <->.")
        try room.ask(.chooseAttribution(.chathamHouse, item: nil))
        #expect(room.told(to: .team) == "<someone> dan <someone> menemui <someone>.")
    }

    /// A line, and how a forum's office is told it where P01 refused to be quoted, N1 gave leave.
    static let quotedLines: [(String, String)] = [
        ("@n1 Katanya \"cukup\"", "Katanya \"cukup\""),
        ("@n1 Bu Siti bilang \"cukup\"", "<TKSK> bilang cukup"),
        ("@n1 Kata @1 ‘cukup’", "Kata <TKSK> cukup"),
        ("@n1 Rahmat bilang 'cukup', tako' ka Jum'at", "Rahmat bilang cukup, tako' ka Jum'at"),
        ("@1 「cukup」 ‹ya› ＂oh＂ “a”", "cukup ya oh a"),
        ("@1 ''cukup'' <<ya>> ″oh″ ``a`` ＇e＇ ʼiʼ", "cukup ya oh a e i"),
        ("@1 a >> b, 3 < 4", "a >> b, 3 < 4"), ("@0 \"cukup\"", "cukup"),
        ("! Kata @1 \"jalan\"", "Kata <TKSK> jalan"),
        ("! Program \"Jalan\"", "Program \"Jalan\""),
        ("! Kata @2 \"jalan\"", "Kata <Rahmat Hidayat> \"jalan\""),
        // An office alone is somebody too, but not where it is only talked about.
        ("@n1 Kata TKSK \"cukup\"", "Kata TKSK cukup"),
        ("@n1 Pak TKSK bilang \"cukup\"", "Pak TKSK bilang cukup"),
        ("@n1 Program \"Jalan\" untuk TKSK", "Program \"Jalan\" untuk TKSK"),
        // Measures.
        ("@1 TV 32\", 3\" x 4\" x 5\"", "TV 32\", 3\" x 4\" x 5\""),
        ("@1 5'' dan 6'', 3/4''", "5'' dan 6'', 3/4''"),
        ("@1 7°54′30″ LS, 7° 54' 30\" BT", "7°54′30″ LS, 7° 54' 30\" BT"),
        ("@1 5 << 10, a << b", "5 << 10, a << b"),
        ("@1 ''5'' dan \"15\"", "5 dan 15"),
    ]

    @Test("Marks of quotation stay with the leave of all whom it concerns", arguments: quotedLines)
    func marks(line: String, told: String) throws {
        var room = try room(.forum, line)
        let siti = try #require(room.session.person(withCode: "P01")).id
        let budhy = try #require(room.session.person(withCode: "N1")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .refused)))
        try room.ask(.recordConsent(ConsentRecorded([budhy], [.quote], .given)))
        #expect(room.told(to: .official) == told)
    }

    @Test("Whoever withdrew is nobody, by name and by code")
    func withdrawn() throws {
        var room = try room(.forum, "- Siti, P01 dan @1 pulang; Rahmat tinggal.")
        try room.ask(.addPeople([[.name: .text("Wati")]]))
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .withdrawn)))
        #expect(
            room.told(to: .team)
                == "<someone>, <someone> dan <someone> pulang; Rahmat tinggal.")
        try room.type("> Menjemput tamu by:@1")
        let action = try #require(room.session.released(to: .team, at: room.now).notes.last)
        #expect(action.owner == nil)
    }

    @Test("What stands beside a note, and what the office announced, has no withheld name")
    func beside() throws {
        let room = try room(
            .circle,
            "@2 \"Ya\" *Rahmat tertawa *P01 diam // Kata Siti #rahmathidayat #bu-siti #warung-aminah #air"
        )
        let release = room.session.released(to: .official, at: room.now)
        let note = try #require(release.notes.last)
        #expect(note.translation == "Kata P01")
        #expect(note.reactions == ["P02 tertawa", "P01 diam"])
        #expect(note.tags == ["air"])
        #expect(release.details.text(.title) == "Cerita P01")
        #expect(release.details.text(.theme) == "Rahmat semesta")
    }

    @Test("Quoted words keep their marks with leave, and lose the name where it was refused")
    func quotes() throws {
        var room = try room(.forum, "@1 Katanya «cukup» dan \"Jum'at\".")
        #expect(room.told(to: .team) == "Katanya «cukup» dan \"Jum'at\".")
        #expect(room.told(to: .official) == "Katanya cukup dan Jum'at.")
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .given)))
        #expect(room.told(to: .official) == "Katanya «cukup» dan \"Jum'at\".")
        try room.ask(.recordConsent(ConsentRecorded([siti], [.quote], .refused)))
        let note = try #require(room.session.released(to: .official, at: room.now).notes.last)
        #expect(
            note.voice == .role(office: "TKSK", institution: "Tapen", role: .participant))
    }

    @Test("Whoever refused notes has said nothing; whoever refused to take part was not there")
    func refused() throws {
        var room = try room(.forum, "@1 Anggarannya kurang")
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .refused)))
        #expect(room.session.released(to: .team, at: room.now).notes == [])
        #expect(room.session.released(to: .team, at: room.now).people.count == 3)
        try room.ask(.recordConsent(ConsentRecorded([siti], [.attend], .refused)))
        #expect(room.session.released(to: .team, at: room.now).people.count == 2)
    }

    @Test("What was kept back is counted by reason")
    func withheld() throws {
        var room = try GateTests.room(.forum)
        let siti = try #require(room.session.person(withCode: "P01")).id
        try room.type("- Siti pulang dulu")
        func reasons(_ audience: Audience) -> [Withheld.Reason: Int] {
            let withheld = room.session.withheld(from: audience, at: room.now)
            return Dictionary(uniqueKeysWithValues: withheld.map { ($0.reason, $0.count) })
        }
        #expect(
            reasons(.team) == [
                .observerNotes: 1, .askedLater: 1, .privateFields: 1, .itemRemarks: 1,
            ])
        #expect(
            reasons(.public) == [
                .observerNotes: 1, .askedLater: 1, .privateFields: 1, .itemRemarks: 1, .quotes: 2,
                .names: 1, .namesInText: 1, .unlisted: 2,
            ])
        try room.ask(.recordConsent(ConsentRecorded([siti], [.notes], .withdrawn)))
        #expect(reasons(.official)[.refusedNotes] == 2)
    }
}
