import Discussion
import Testing

@Suite("Somebody's own office goes with the name, however it is typed")
struct GateOfficesTests {
    private static let people: [(name: String, office: String, institution: String?)] = [
        ("Slamet", "Ketua RT 03", "Dusun Timur"), ("Siti Aminah", "Ketua PKK", nil),
        ("Haryono", "Direktur", "BUMDes Maju"), ("Bambang Hariyanto", "Kepala Dinas Sosial", nil),
        ("Joko Susilo", "Kepala Desa", "Desa Mangli"), ("Rina", "Bidan Desa", nil),
        ("Darmi", "Kader Posyandu", "Dusun Krajan"), ("Karto", "Ketua Poktan", nil),
        ("Wati", "Kader", nil), ("Tini", "Guru", "PAUD Melati"), ("Sarno", "Kades", "Mangli"),
        ("Minto", "Warga", "Dusun Timur"),
    ]

    private func room(_ attribution: Attribution) throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addPeople(
                Self.people.map { person in
                    var fields: [PersonKey: FieldValue] = [
                        .name: .text(person.name), .office: .text(person.office),
                    ]
                    fields[.institution] = person.institution.map { .text($0) }
                    return fields
                }))
        try room.ask(.chooseAttribution(attribution, item: nil))
        return room
    }

    /// A line, and how it is told by code.
    private static let lines: [(String, String)] = [
        // Whole, in short, in small letters.
        ("Pak Slamet ketua RT 03 hadir", "<P01> hadir"),
        ("Haryono direktur BUMDes", "<P03>"),
        ("Bu Siti ketua PKK dan Pak Karto ketua tani datang", "<P02> dan <P08> datang"),
        ("Pak Bambang kepala dinas menjawab sendiri", "<P04> menjawab sendiri"),
        ("Kata Slamet ketua RT, warganya banyak", "Kata <P01>, warganya banyak"),
        ("Joko kades bilang, Pak Sarno kepala desa diam", "<P05> bilang, <P11> diam"),
        ("SLAMET KETUA RT HADIR, Slamet ketua hadir", "<P01> HADIR, <P01> hadir"),
        ("Pak Slamet dusun timur, Pak Slamet RT 03, Bu Siti PKK", "<P01>, <P01>, <P02>"),
        ("Slamet ketua RT.03 hadir, Slamet ketua RT 3", "<P01> hadir, <P01>"),
        ("Bu Tini guru SD hadir, Bu Siti ketuanya", "<P10> SD hadir, <P02>"),
        ("Slamet yang ketua RT hadir, Joko selaku kades", "<P01> hadir, <P05>"),
        ("Slamet, ketua RT, hadir; Slamet (ketua) hadir", "<P01>, hadir; <P01> hadir"),
        ("Karto ketua poktan hadir, Pak Karto ketua kelompok tani", "<P08> hadir, <P08>"),
        // In front of the name.
        ("ketua RT Slamet, bu ketua Siti, kader Darmi", "<P01>, <P02>, <P07>"),
        ("Pak RT Slamet hadir, kepala dinas Pak Bambang", "<P01> hadir, <P04>"),
        ("Ketua RT, Slamet, hadir; ketua (Siti) hadir", "<P01>, hadir; <P02> hadir"),
        (
            "jagung kelompok tani Pak Karto, Dinas Sosial Pak Bambang",
            "jagung kelompok tani <P08>, <P04>"
        ),
        // By code or mention as well.
        ("P03 direktur BUMDes, kata @1 ketua RT hadir", "<P03>, kata <P01> hadir"),
        // Where it may be the sentence's own, no office stands beside the code of whoever has it.
        ("Terpilih: Siti ketua, Darmi sekretaris", "Terpilih: <P02>, <P07> sekretaris"),
        ("Terpilih: Darmi ketua, Siti sekretaris", "Terpilih: <P07> ketua, <P02> sekretaris"),
        ("Menurut Wati kader kurang honornya", "Menurut <P09> kurang honornya"),
        ("Rina bidan desa harus tinggal di desa", "<P06> harus tinggal di desa"),
        ("Usul Tini guru dan kader dilatih", "Usul <P10> dan kader dilatih"),
        ("Usul Wati guru dan kader dilatih", "Usul <P09> guru dan kader dilatih"),
        // Another office than theirs is the sentence's own.
        ("Slamet ketua PKK, Slamet ketua RT 05", "<P01> ketua PKK, <P01> ketua RT 05"),
        ("Darmi kader Lingkungan, wakil ketua Siti", "<P07> kader Lingkungan, wakil ketua <P02>"),
        ("Menurut Siti kader kurang honornya", "Menurut <P02> kader kurang honornya"),
        // What is talked about stays.
        ("Menurut Darmi posyandu harus malam", "Menurut <P07> posyandu harus malam"),
        ("Menurut Darmi, kader harus dibayar", "Menurut <P07>, kader harus dibayar"),
        ("Usul Darmi: kader dilatih", "Usul <P07>: kader dilatih"),
        ("Kata Joko desa miskin, desa Joko luas", "Kata <P05> desa miskin, desa <P05> luas"),
        ("Menurut Minto warga kurang air", "Menurut <P12> warga kurang air"),
        (
            "Slamet dan ketua RT 03, di Dusun Timur Slamet",
            "<P01> dan ketua RT 03, di Dusun Timur <P01>"
        ),
    ]

    @Test("by code", arguments: lines)
    func code(line: String, told: String) throws {
        var room = try room(.code)
        try room.type("- " + line)
        #expect(room.told(to: .official) == told)
    }

    @Test("under the Chatham House rule, and where the office is told for the name")
    func otherwise() throws {
        let line = "- Kata Slamet ketua RT, warganya banyak; Haryono direktur BUMDes"
        var chatham = try room(.chathamHouse)
        try chatham.type(line)
        #expect(chatham.told(to: .official) == "Kata <someone>, warganya banyak; <someone>")
        var role = try room(.role)
        try role.type(line)
        #expect(
            role.told(to: .official) == "Kata <Ketua RT 03>, warganya banyak; <Direktur>")
    }

    @Test("and with a name that two bear goes the office of either")
    func shared() throws {
        var room = try room(.chathamHouse)
        try room.ask(.addPeople([[.name: .text("Slamet Riyadi"), .office: .text("Camat")]]))
        try room.type("- Slamet ketua RT 03 hadir, Slamet camat pulang")
        #expect(room.told(to: .official) == "<someone> hadir, <someone> pulang")
    }

    @Test("One of a team of several is a member of it to whoever speaks of them")
    func team() throws {
        var room = try room(.chathamHouse)
        let rina: [PersonKey: FieldValue] = [.name: .text("Ratih"), .role: .text("team")]
        try room.ask(.addPeople([rina]))
        try room.type("- Bu Ratih menyiapkan pengeras suara")
        #expect(room.told(to: .official) == "<someone> menyiapkan pengeras suara")
        try room.ask(.addPeople([[.name: .text("Doni"), .role: .text("team")]]))
        #expect(room.told(to: .official) == "<teamMember> menyiapkan pengeras suara")
        try room.type("@T1 Pengeras suara rusak")
        let voice = room.session.released(to: .official, at: room.now).notes.last?.voice
        #expect(voice == .someone)
    }
}
