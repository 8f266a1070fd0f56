import Discussion
import Foundation
import Methods
import SessionFile
import Terminal
import Testing

@testable import Interface

/// Boards on the wall.
extension WallTests {
    @Test("A board stands on the wall, and a prompt as soon as it is put", arguments: BoardRoom.all)
    func boards(_ board: BoardRoom) throws {
        let room = try board.room()
        let open = try room.session.currentBoard
        if let open, !open.schema.isSensitive { try room.ask(.turnWall(.board(open.id))) }
        for size in [(40, 10), (60, 20), (80, 24), (160, 50)]
        where open?.schema.isSensitive == false {
            try Self.compare(
                room,
                Case(name: "\(board.method)-\(size.0)x\(size.1)-id", room: "", size: size))
        }
        try Scenario(room).press("Esc Esc 3 Enter")
        try Self.compare(
            room, Case(name: "\(board.method)-prompt-60x20-id", room: "", size: (60, 20)))
    }

    @Test("Every letter on a board has its name, at every size", arguments: BoardRoom.all)
    func names(_ board: BoardRoom) throws {
        let room = try board.room()
        guard let open = try room.session.currentBoard, !open.schema.isSensitive,
            open.schema.kind != .flow
        else { return }
        try room.ask(.turnWall(.board(open.id)))
        let rows = try room.session.content(of: open).rows
        for size in [(40, 10), (60, 20), (80, 24), (100, 30), (120, 40), (180, 50), (200, 60)] {
            let wall = try Self.screen(of: room, Case(name: "", room: "", size: size))
            let unnamed = rows.filter { !wall.contains("\($0.label) " + $0.name(in: open.schema)) }
            #expect(unnamed.map(\.label) == [], "\(size)")
        }
    }

    @Test("Groups keep their headings where the names fill the width, and the drawing gives way")
    func headings() throws {
        let room = try BoardRoom(
            method: "asset-map",
            lines: [
                "+ individu \"Memandikan dan mengangkat orang sakit\" dipakai",
                "+ sosial Arisan dipakai", "+ sosial Jimpitan dipakai",
                "+ sosial \"Telur PKH\" belum dipakai",
                "+ fisik \"Jalan ke sumber air\" dipakai", "+ budaya Kentongan belum dipakai",
                "+ B + C \"Papan jimpitan\"",
            ]
        ).room()
        let open = try #require(try room.session.currentBoard)
        try room.ask(.turnWall(.board(open.id)))
        try Self.compare(room, Case(name: "headings-60x20-id", room: "", size: (60, 20)))
    }

    @Test("A long entry folds, and takes the fields of no other", arguments: [(60, 20), (80, 24)])
    func folding(width: Int, height: Int) throws {
        let room = try BoardRoom(
            method: "monitoring",
            lines: [
                "+ \"Rumah kontrakan tercatat di buku RT\" awal:0 target:14",
                "+ \"Jumlah rumah di tiga dusun yang airnya mengalir setiap hari sepanjang musim kemarau\" "
                    + "awal:120",
            ]
        ).room()
        let open = try #require(try room.session.currentBoard)
        try room.ask(.turnWall(.board(open.id)))
        try Self.compare(
            room, Case(name: "folding-\(width)x\(height)-id", room: "", size: (width, height)))
    }

    @Test("Every flow has its arrow where there is room for all of them")
    func flows() throws {
        let room = try BoardRoom(
            method: "leaky-bucket",
            lines: [
                "+ in upah 90jt/bln", "+ out sembako 70jt/bln", "+ out pupuk 30jt/bln",
                "+ out pulsa 20jt/bln", "+ out cicilan 10jt/bln",
            ]
        ).room()
        let open = try #require(try room.session.currentBoard)
        try room.ask(.turnWall(.board(open.id)))
        try Self.compare(room, Case(name: "flows-80x24-id", room: "", size: (80, 24)))
    }

    @Test("What circulates has its names in the bucket where rows are free, and no row is cut")
    func bucket() throws {
        let room = try BoardRoom(
            method: "leaky-bucket",
            lines: [
                "+ in upah 90jt/bln", "+ out sembako 70jt/bln tutup 20%", "+ putar warung 30jt/bln",
                "+ putar arisan 12jt/bln",
            ]
        ).room()
        let open = try #require(try room.session.currentBoard)
        let content = try room.session.content(of: open)
        let figures = [10, 9, 8].map { height in
            BoardFigure(content: content, language: .indonesian, width: 56, height: height).bucket
                .map { $0.map(\.text).joined().split(separator: " ").joined(separator: " ") }
                .filter { !$0.contains("▔") && !$0.contains("▀") }
        }
        let inflow = ["MASUK 90 jt", "▼ A upah ████████████████ 90 jt 100%"]
        let outflow = [
            "▼ B sembako ████████████ 70 jt 100% ✂20%", "KELUAR 70 jt · Bocor 77,8%",
            "✂ Sesudah ditutup: keluar 56 jt · bocor 62,2%",
        ]
        let names = [
            "▕ ↻ Berputar 42 jt (0,47): warung 30 jt, arisan ▏", "▕ 12 jt ▏",
            "▕ = Tersisa 20 jt · Tertahan 22,2% ▏",
        ]
        let short = ["▕ ↻ Berputar 42 jt · Tersisa 20 jt · Tertahan 22,2% ▏"]
        #expect(
            figures == [
                inflow + names + outflow, inflow + short + outflow + ["berputar 56 jt"],
                inflow + short + outflow,
            ])
    }

    @Test("Heads of a grid stand whole, if need be without the columns in which nothing stands")
    func heads() throws {
        let room = try BoardRoom(
            method: "village-needs",
            lines: ["+ D01 sapa sosial p1 mendesak 3", "+ D01 pipa air p2"]
        ).room()
        let open = try #require(try room.session.currentBoard)
        try room.ask(.turnWall(.board(open.id)))
        for size in [(80, 24), (120, 40)] {
            try Self.compare(
                room, Case(name: "heads-\(size.0)x\(size.1)-id", room: "", size: size))
        }
    }

    @Test("A board with more entries than there is room for says how many are left out")
    func moreNames() throws {
        let room = try BoardRoom(
            method: "low-hanging-fruit", lines: (1...40).map { "+ \"Gagasan \($0)\" i4 e2" }
        ).room()
        let open = try #require(try room.session.currentBoard)
        try room.ask(.turnWall(.board(open.id)))
        try Self.compare(
            room, Case(name: "more-names-40x10-id", room: "", size: (40, 10)))
    }

    @Test("A board on which nothing stands is on the wall by its name, as the message says")
    func emptyBoard() throws {
        let room = try BoardRoom(method: "asset-map", lines: []).room()
        let scenario = try Scenario(room).press("Esc w 5")
        #expect(scenario.said == "Layar ruangan: papan «Peta Aset».")
        #expect(scenario.rows[1].hasSuffix("layar: papan  hadir 0"))
        #expect(
            try Self.lines(of: room)
                == [
                    "P E T A   A S E T", "Belum ada isinya",
                    "09.00 WIB" + .blanks(56) + "Rembug Desa",
                ])
    }

    @Test("The room sees no board that can harm whoever is named on it")
    func sensitive() throws {
        let room = try BoardRoom.all[1].room()
        let board = try #require(try room.session.openBoard)
        #expect(try room.session.boards[board]?.schema.isSensitive == true)
        let id = try #require(try room.session.history.last?.event)
        #expect(throws: Refusal.boardStaysInside) {
            try room.session.event(for: .turnWall(.board(board)), as: id)
        }
    }
}
