import Discussion
import Testing
import Wording

@Suite("The arithmetic of boards")
struct BoardArithmeticTests {
    /// The worked example: rupiah in millions a month.
    static func bucket() throws -> Workshop {
        var workshop = try Workshop("leaky-bucket", board: "flows")
        for line in [
            "+ in luar>hh kopi 180jt/bln", "+ in kiriman 60jt/bln", "+ in dana desa 50jt/bln",
            "+ in PKH dan BPNT 30jt/bln", "+ in upah luar 40jt/bln",
            "+ out hh>luar sembako 110jt/bln tutup 30%", "+ out pupuk 70jt/bln",
            "+ out cicilan 35jt/bln", "+ out sekolah dan kesehatan 30jt/bln",
            "+ out bensin dan pulsa 55jt/bln", "+ putar warung 45jt/bln",
            "+ putar tenaga setempat 25jt/bln", "+ hh>usaha upah 20jt/bln",
            "+ putar bantuan desa 10jt/bln",
        ] { try workshop.type(line) }
        return workshop
    }

    @Test("A leaky bucket adds up as in the worked example, before and after plugging")
    func flow() throws {
        let flow = try Self.bucket().content.flow
        let million = 1_000_000.0
        #expect(flow.incomplete == [])
        #expect(flow.inflow == 360 * million)
        #expect(flow.outflow == 300 * million)
        #expect(flow.internalFlow == 100 * million)
        #expect(flow.net == 60 * million)
        let language = Language.english
        #expect(flow.leakRate.map { language.percent($0, places: 1) } == "83.3%")
        #expect(flow.retained.map { language.percent($0, places: 1) } == "16.7%")
        #expect(flow.circulation.map { language.number($0, places: 2) } == "0.28")
        #expect(flow.lines(.outward).map(\.name).prefix(2) == ["sembako", "pupuk"])
        #expect(flow.plugged.outflow == 267 * million)
        #expect(flow.plugged.internalFlow == 133 * million)
        #expect(flow.plugged.leakRate.map { language.percent($0, places: 1) } == "74.2%")
    }

    @Test("Periods become months; what lacks a direction, an amount or a period counts for nothing")
    func periods() throws {
        var workshop = try Workshop("leaky-bucket", board: "flows")
        for line in [
            "+ in a 12jt/thn", "+ in b 3jt/triwulan", "+ in c 12jt/minggu", "+ in d 12jt/hari",
            "+ in e 5jt", "+ in f", "+ g 5jt/bln",
        ] { try workshop.type(line) }
        let flow = try workshop.content.flow
        #expect(flow.lines.map(\.monthly) == [365_000_000, 52_000_000, 1_000_000, 1_000_000])
        #expect(flow.incomplete == ["E", "F", "G"])
        let content = try workshop.content
        #expect(
            content.rows.suffix(3).map { content.uncounted($0).map(\.key) } == [
                ["period"], ["amount", "period"], ["direction"],
            ])
        #expect(flow.leakRate == 0)
        #expect(try Workshop("leaky-bucket", board: "flows").content.flow.leakRate == nil)
    }

    @Test("No score outranks a failed gate; medians, spread and quadrants are those of the method")
    func ranking() throws {
        var workshop = try Workshop("low-hanging-fruit", board: "ideas")
        for line in [
            "+ Gagal pagar yyyyn i5 b5 e1 c1 r1", "+ Besar pagar yyyyy i5 e4",
            "@1 + Cepat pagar yyyyy i4 e2", "@7 + C i5 e2", "+ C i2 e2",
            "+ Isian pagar yyyyy i3 e1", "+ Hindari pagar yyyyy i1 e3", "+ Terbuka i5 e1",
        ] { try workshop.type(line) }
        let lines = try workshop.content.ranking.lines
        #expect(lines.map(\.name) == ["Cepat", "Besar", "Isian", "Hindari", "Terbuka", "Gagal"])
        #expect(
            lines.map(\.quadrant)
                == [.quickWin, .bigProject, .fillIn, .avoid, .quickWin, .quickWin])
        #expect(lines.map(\.gates) == [.passed, .passed, .passed, .passed, .open, .failed])
        #expect(lines[0].medians == ["impact": 4, "effort": 2])
        #expect(lines[0].disputed == ["impact"])
        #expect(lines[5].failed == ["harms-nobody"])
        #expect([1, 2].median == 1.5)
        #expect([5, 1, 2].median == 2)
        #expect([Int]().median == nil)
    }

    @Test("Progress works for falling targets too, and says what is missing")
    func tracker() throws {
        var workshop = try Workshop("monitoring", board: "indicators")
        for line in [
            "+ \"KK ikut\" awal 0 (2020-11) target 60 (2021-06) P07", "+ A baca 15 (1-2-2021)",
            "+ \"Anak putus sekolah\" awal 40 target 10", "+ B baca 25 (1-2-2021)",
            "+ B baca 34 (1-3-2021)", "+ \"Tetap\" awal 5 target 5", "+ C baca 5 (1-2-2021)",
            "+ \"Naik\" awal 10 target 20", "+ D baca 5 (1-2-2021)", "+ \"Tanpa\"",
        ] { try workshop.type(line) }
        let lines = try workshop.content.tracker
        #expect(lines.map(\.progress) == [0.25, 0.2, nil, -0.5, nil])
        #expect(lines[0].missing == [])
        #expect(lines[1].missing == [.targetDate, .responsible])
        #expect(lines[4].missing == [.baseline, .target, .targetDate, .responsible])
    }

    @Test("A power cube counts its cells, on a level that somebody added too")
    func cube() throws {
        var workshop = try Workshop("power-cube", board: "cells")
        for line in [
            "+ lokal/diundang/tersembunyi | Musdes | kuat 2",
            "+ lokal/diundang/tersembunyi | Rapat RT",
            "+ tingkat kecamatan ruang tertutup bentuk terlihat Camat kuat 3", "+ lokal Tanpa",
        ] { try workshop.type(line) }
        let grid = try workshop.content.grid
        #expect(grid.rows == ["visible", "hidden", "invisible"])
        #expect(grid.columns == ["closed", "invited", "claimed"])
        #expect(grid.pages == ["global", "national", "local", "kecamatan"])
        #expect(grid.rows.count * grid.columns.count * grid.pages.prefix(3).count == 27)
        let cell = grid.cell(row: "hidden", column: "invited", page: "local")
        #expect(cell.labels == ["A", "B"])
        #expect(cell.strength == 2)
        #expect(grid.cell(row: "visible", column: "closed", page: "kecamatan").labels == ["C"])
        #expect(grid.cell(row: "visible", column: "closed", page: "local").labels == [])
        #expect(grid.unplaced == ["D"])
    }

    @Test("Assets are counted by kind, used and unused")
    func assets() throws {
        var workshop = try Workshop("asset-map", board: "assets")
        for line in [
            "+ sosial Jimpitan dipakai", "+ sosial Arisan belum dipakai", "+ fisik Langgar dipakai",
            "+ individu Penjahit",
        ] { try workshop.type(line) }
        let groups = try workshop.content.groups
        #expect(groups.map(\.group) == ["individual", "social", "physical"])
        #expect(
            groups.map { [$0.rows.count, $0.used, $0.unused] } == [
                [1, 0, 0], [2, 1, 1], [1, 1, 0],
            ])
    }
}
