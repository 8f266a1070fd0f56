import Discussion
import Exchange
import Testing

@Suite("Files that hold tables")
struct TableFileTests {
    private static let nameAndCode = "Nama,Kode\nSiti “Ibu” é,P1\n"
    private static let units = Array(nameAndCode.utf16)

    private static let encodings: [[UInt8]] = [
        Array(nameAndCode.utf8),
        [0xEF, 0xBB, 0xBF] + Array(nameAndCode.utf8),
        [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        Array("Nama,Kode\nSiti ".utf8) + [0x93] + Array("Ibu".utf8) + [0x94, 0x20, 0xE9]
            + Array(",P1\n".utf8),
    ]

    @Test("Every encoding", arguments: encodings)
    func encoding(bytes: [UInt8]) throws {
        let table = try PeopleTable(reading: bytes)
        #expect(table.people == [[.name: .text("Siti “Ibu” é"), .code: .text("P1")]])
    }

    private static let shapes: [(String, [String])] = [
        ("Nama,Jabatan\rAni,\rBudi,", ["Ani", "Budi"]),
        ("Nama,Jabatan\r\n\r\nAni\r\n,\r\nBudi", ["Ani", "Budi"]),
        ("sep=;\nNama;Jabatan\n\"Ani \"\"A\"\"\";x", ["Ani \"A\""]),
        ("Nama;Jabatan\n\"Ani\r\n\tB\";\"a;b\"", ["Ani B"]),
        ("Nama;Jabatan\n\"Ani\" B;x\nC \"D\";y", ["Ani B", "C \"D\""]),
        ("Nama\nBudi, S.H.\nAni; Ina", ["Budi", "Ani; Ina"]),
        ("A,B,C,D,E\nNama;Jabatan\nAni;x, y, z", ["Ani"]),
        ("No;Nama;Tanda tangan;\n1;2;3;4\n1;Ani;;2", ["Ani"]),
    ]

    @Test("Separators, quotes and line breaks", arguments: shapes)
    func shape(text: String, names: [String]) throws {
        let table = try PeopleTable(reading: Array(text.utf8))
        #expect(table.people.map { $0[.name] } == names.map { .text($0) })
    }

    private static let wide = Array(repeating: "x", count: 201).joined(separator: ";")

    private static let errors: [([UInt8], TableError)] = [
        ([], .noHeads), (Array("Ani\nBudi".utf8), .noHeads),
        (Array((String(repeating: "x\n", count: 20) + "Nama\nAni").utf8), .noHeads),
        (Array("Nama;L/P\n\n".utf8), .noRows), (Array("No;Nama\n1;\n2;".utf8), .noRows),
        (Array("PK\u{3}\u{4}\0\0".utf8), .notText(line: 1)),
        (Array("Nama\nAni\r\nB\0di".utf8), .notText(line: 3)),
        (Array("Nama;L/P\n\"a\nb\";L\n\"Ani;P\nBudi;L".utf8), .unfinishedQuote(line: 4)),
        (Array("Nama;L/P\nAni;L\n\(wide)".utf8), .tooManyColumns(line: 3)),
        ([0xFF, 0xFE, 0x41], .brokenUTF16), ([0xFF, 0xFE, 0x00, 0xD8], .brokenUTF16),
        (Array(repeating: 0x41, count: 16_777_217), .tooLarge(bytes: 16_777_217)),
    ]

    @Test("What is no table", arguments: errors.indices)
    func error(index: Int) {
        let (bytes, error) = Self.errors[index]
        #expect(throws: error) { try PeopleTable(reading: bytes) }
    }

    @Test("Two hundred columns are not too many")
    func widest() throws {
        let row = "Nama" + String(repeating: ";", count: 199)
        let table = try PeopleTable(reading: Array("\(row)\nAni".utf8))
        #expect(table.people == [[.name: .text("Ani")]])
    }

    @Test("Any bytes are rows or an error", arguments: 1...40 as ClosedRange<UInt64>)
    func anyBytes(seed: UInt64) {
        var random = Congruential(state: seed)
        let pieces = ["Nama", "Acara", ";", ",", "\t", "\"", "\r", "\n", "é", "L/P", "09.00", "H."]
        for _ in 0..<50 {
            var bytes = seed.isMultiple(of: 2) ? Array("Nama;Acara;L/P;Mulai\n".utf8) : []
            for _ in 0..<random.next(below: 60) {
                bytes += Array(pieces[random.next(below: pieces.count)].utf8)
                if random.next(below: 6) == 0 { bytes.append(UInt8(random.next(below: 256))) }
            }
            let people = Result { try PeopleTable(reading: bytes) }
            let agenda = Result { try AgendaTable(reading: bytes) }
            #expect((try? people.get().people.isEmpty) != true, "\(bytes)")
            #expect((try? agenda.get().items.isEmpty) != true, "\(bytes)")
        }
    }
}

/// Knuth's multiplier for 64 bits, so that each run draws the same numbers.
private struct Congruential {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
