import Discussion
import Exchange
import Testing

@Suite("Programmes")
struct AgendaTableTests {
    @Test("A programme of an office")
    func office() throws {
        let file = """
            SUSUNAN ACARA,,,,
            No,Waktu,Acara,Narasumber,Tetap
            1,08.00 s.d. 09.00 WIB,Registrasi,Panitia,
            2,09.00-09.15,Sambutan Camat,"Budi, S.H.",ya
            3,09.15,Pemetaan aset,,tidak
            4,1 jam,Diskusi,-,
            5,12.00 - selesai,Penutup,,
            """
        let table = try AgendaTable(reading: Array(file.utf8))
        let rows: [([AgendaItemKey: FieldValue], String?)] = table.items.map {
            ($0.values, $0.personName)
        }
        #expect(
            rows.map(\.0) == [
                [
                    .title: .text("Registrasi"), .type: .text("registration"),
                    .startsAt: .time(480), .minutes: .number(60),
                ],
                [
                    .title: .text("Sambutan Camat"), .type: .text("speech"),
                    .startsAt: .time(540), .minutes: .number(15), .fixed: .flag(true),
                ],
                [.title: .text("Pemetaan aset"), .startsAt: .time(555), .fixed: .flag(false)],
                [.title: .text("Diskusi"), .type: .text("qa"), .minutes: .number(60)],
                [.title: .text("Penutup"), .type: .text("closing"), .startsAt: .time(720)],
            ])
        #expect(rows.map(\.1) == ["Panitia", "Budi, S.H.", nil, nil, nil])
        #expect(table.items.map(\.line) == [3, 4, 5, 6, 7])
    }

    @Test("Parts by their numbers; those without a length share what is left of the whole's")
    func parts() throws {
        let file = """
            No;Waktu;Acara;Menit;Terkunci;Kunci
            1;08.00-09.00;Registrasi;;ya;
            2;09.00-10.00;Pembukaan;;;
            a;;Indonesia Raya;;;
            b;;Laporan panitia;10;;
            c.;;Sambutan;;;
            3;;Diskusi;;;
            3.1;;Pemetaan;20;;
            3.2;;Peringkat;;;ya
            3.2.1;;Suara;15;;
            """
        let table = try AgendaTable(reading: Array(file.utf8))
        let rows = table.items.map { row in
            [.level, .minutes].map { (key: AgendaItemKey) in
                if case .number(let number) = row.values[key] { number } else { 0 }
            }
        }
        #expect(
            rows == [
                [0, 60], [0, 0], [1, 25], [1, 10], [1, 25], [0, 0], [1, 20], [1, 0], [2, 15],
            ])
        #expect(table.items[0].values[.locked] == .flag(true))
        #expect(table.items[7].values[.key] == .flag(true))
    }

    @Test("A column of levels; what the parts do not make up is a fault")
    func levels() throws {
        let file = "Tingkat,Acara,Menit\n1,Sesi,30\n2,Paparan,20\n2,Tanya,15\n7,Tutup,5\n"
        let faults = [
            TableFault(line: 2, head: "Menit", cell: "30", reason: .otherSum(minutes: 35)),
            TableFault(line: 5, head: "Tingkat", cell: "7", reason: .badLevel),
        ]
        #expect(throws: TableError.faults(faults)) { try AgendaTable(reading: Array(file.utf8)) }
    }

    @Test("Every fault of every row")
    func faults() {
        let file = """
            Acara;Jenis;Menit;Mulai;Opsional
            Tari;Joget;lama;siang;kadang
            ;;60;;
            Doa;Doa;30;09.00-10.00;x
            Tutup;;;10.00-09.00;
            Rehat;;60 menit;90;
            """
        let faults: [TableFault] = [
            TableFault(line: 2, head: "Jenis", cell: "Joget", reason: .unknownType),
            TableFault(line: 2, head: "Menit", cell: "lama", reason: .badMinutes),
            TableFault(line: 2, head: "Mulai", cell: "siang", reason: .badTime),
            TableFault(line: 2, head: "Opsional", cell: "kadang", reason: .badFlag),
            TableFault(line: 3, head: nil, cell: "", reason: .noTitle),
            TableFault(line: 4, head: "Menit", cell: "30", reason: .otherLength(minutes: 60)),
            TableFault(line: 5, head: "Mulai", cell: "10.00-09.00", reason: .endsTooEarly),
            TableFault(line: 6, head: "Mulai", cell: "90", reason: .badTime),
        ]
        #expect(throws: TableError.faults(faults)) { try AgendaTable(reading: Array(file.utf8)) }
    }
}
