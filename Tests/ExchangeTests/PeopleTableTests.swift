import Discussion
import Exchange
import Testing

@Suite("Lists of people")
struct PeopleTableTests {
    @Test("An office's list: titles above, semicolons, merged signature, footer numbers")
    func office() throws {
        let file = """
            DAFTAR HADIR FGD DANA DESA;;;;;;\r
            Hari/Tanggal: Senin, 30 November 2020;;;;;;\r
            \r
            NO.;NAMA LENGKAP;JABATAN;INSTANSI/UNSUR;L/P;TANDA TANGAN;\r
            (1);(2);(3);(4);(5);(6);(7)\r
            1;Drs. H. Budi Santoso, S.H., M.Si.;Camat;Kec. Sukamaju;L;1.;\r
            2;"Siti Aminah; S.Pd";"Kepala\r
            Sekolah";SDN 1;P;;2.\r
            3;;;;;;\r

            """
        let table = try PeopleTable(reading: Array("\u{FEFF}\(file)".utf8))
        #expect(
            table.people == [
                [
                    .frontTitle: .text("Drs. H."), .name: .text("Budi Santoso"),
                    .backTitle: .text("S.H., M.Si."), .office: .text("Camat"),
                    .institution: .text("Kec. Sukamaju"), .sex: .text("L"),
                ],
                [
                    .name: .text("Siti Aminah; S.Pd"), .office: .text("Kepala Sekolah"),
                    .institution: .text("SDN 1"), .sex: .text("P"),
                ],
            ])
        #expect(table.ignoredHeads == [])
    }

    @Test("Windows-1252 and columns that are left out")
    func windows() throws {
        let bytes =
            Array("Kode,Nama,Alamat,Jabatan,Posisi\r\np1,Ren".utf8) + [0xE9] + Array(",x,".utf8)
            + [0x93] + Array("Ketua".utf8) + [0x94] + Array(",y\r\n".utf8)
        let table = try PeopleTable(reading: bytes)
        #expect(
            table.people == [
                [.code: .text("P1"), .name: .text("René"), .office: .text("“Ketua”")]
            ])
        #expect(table.ignoredHeads == ["Alamat", "Posisi"])
    }

    private static let names: [(String, [String?])] = [
        ("Budi", [nil, "Budi", nil]),
        ("Prof. Dr. Ir. Ani, M.Sc., Ph.D", ["Prof. Dr. Ir.", "Ani", "M.Sc., Ph.D"]),
        ("dr. Sari, Sp.A", ["dr.", "Sari", "Sp.A"]), ("KH. Ahmad", ["KH.", "Ahmad", nil]),
        ("Hj Siti, SE, MM", ["Hj", "Siti", "SE, MM"]), ("H. M. Yusuf", [nil, "H. M. Yusuf", nil]),
        ("Ir. H. M. Yusuf", ["Ir. H.", "M. Yusuf", nil]),
        ("R. A. Kartini", [nil, "R. A. Kartini", nil]), ("R. Panji", ["R.", "Panji", nil]),
        ("Santoso, Budi", [nil, "Santoso, Budi", nil]), ("Drs.", [nil, "Drs.", nil]),
        ("Iryani", [nil, "Iryani", nil]), ("Drajat, S.Sos.", [nil, "Drajat", "S.Sos."]),
        ("王小明", [nil, "王小明", nil]), ("محمد", [nil, "محمد", nil]),
        ("Ani, ", [nil, "Ani,", nil]),
    ]

    @Test("Titles are taken off a name where they are plain", arguments: names)
    func name(text: String, parts: [String?]) throws {
        let table = try PeopleTable(reading: Array("Nama\tPeran\n\(text)\tNarasumber".utf8))
        var person: [PersonKey: FieldValue] = [.role: .text("resource")]
        for (key, part) in zip([PersonKey.frontTitle, .name, .backTitle], parts) {
            person[key] = part.map { .text($0) }
        }
        #expect(table.people == [person])
    }

    @Test(
        "Who helps to run a session is of the team, whatever the office calls it",
        arguments: ["Notulis", "Pengamat", "PANITIA", "MC", "Pembawa Acara", "Note-taker", "T"])
    func team(role: String) throws {
        let table = try PeopleTable(reading: Array("Nama;Peran\nAni;\(role)".utf8))
        #expect(table.people == [[.name: .text("Ani"), .role: .text("team")]])
    }

    @Test("A table with columns of titles keeps its names")
    func ownTitles() throws {
        let table = try PeopleTable(reading: Array("Nama;Gelar\nDr. Ani, SH;MH".utf8))
        #expect(table.people == [[.name: .text("Dr. Ani, SH"), .backTitle: .text("MH")]])
    }

    @Test("Every fault of every row")
    func faults() {
        let file = """
            Kode;Nama;L/P;Peran;No. HP;Alamat
            X1;Ani;Z;Tamu;6,28E+11;a
            P1;Budi;L;;;b
            p1;Citra;P;;;c;sisa
            ;;-;;;Jl. Melati
            """
        let faults: [TableFault] = [
            TableFault(line: 2, head: "Kode", cell: "X1", reason: .badCode),
            TableFault(line: 2, head: "Peran", cell: "Tamu", reason: .unknownRole),
            TableFault(line: 2, head: "L/P", cell: "Z", reason: .unknownSex),
            TableFault(line: 2, head: "No. HP", cell: "6,28E+11", reason: .roundedNumber),
            TableFault(line: 4, head: nil, cell: "sisa", reason: .noHead),
            TableFault(line: 4, head: "Kode", cell: "p1", reason: .codeTaken(line: 3)),
            TableFault(line: 5, head: nil, cell: "", reason: .noPerson),
        ]
        #expect(throws: TableError.faults(faults)) { try PeopleTable(reading: Array(file.utf8)) }
    }

    @Test("Five thousand rows")
    func many() throws {
        let rows = (1...5000).map { "\($0),Orang \($0)" }
        let table = try PeopleTable(
            reading: Array((["No,Nama"] + rows).joined(separator: "\r\n").utf8))
        #expect(table.people == (1...5000).map { [.name: .text("Orang \($0)")] })
    }
}
