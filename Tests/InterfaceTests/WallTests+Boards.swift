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
