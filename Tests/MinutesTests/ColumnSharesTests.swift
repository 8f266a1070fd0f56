import Minutes
import Testing

@Suite("A column of a table has room for its longest word")
struct ColumnSharesTests {
    /// A follow-up plan of seven columns, as a village writes it.
    private var plan: Block.Table {
        let heads: [(String, Int)] = [
            ("No.", 2), ("Kegiatan", 14), ("Penanggung jawab", 9), ("Pihak terlibat", 8),
            ("Tenggat", 7), ("Indikator keberhasilan", 9), ("Status", 6),
        ]
        return Block.Table(
            columns: heads.map { Block.Table.Column([.text($0)], weight: $1) },
            rows: [
                [
                    ["1"], ["Mendampingi Ponirah membuka usaha"],
                    ["Haryono (Direktur BUMDes, Desa Sumberwringin)"],
                    ["Siti Aminah (Ketua PKK, Desa Sumberwringin)"], ["15 Desember 2026"],
                    [.fillIn(8)], ["Belum mulai"],
                ]
            ])
    }

    @Test("What is to be done has the widest column, and no word is cut")
    func plannedWords() {
        let thousandths = plan.columnShares.map { Int($0 * 1000) }
        #expect(thousandths == [56, 209, 181, 181, 119, 160, 89])
    }
}
