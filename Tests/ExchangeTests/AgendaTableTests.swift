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
